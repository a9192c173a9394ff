//! `kaiji strike NO EVENT`, `kaiji strike office EVENT`

use super::shared;

// An entry was a mistake: struck, never erased.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    // `office` for a fact of the office.
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(value_name = "EVENT")]
    pub(crate) event: u32,
    #[arg(long, value_name = "TEXT")]
    pub(crate) why: String,
    #[arg(long)]
    pub(crate) with_dependents: bool,
}
