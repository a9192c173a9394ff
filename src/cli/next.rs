//! `kaiji next NO`

use super::shared;

// What the law asks for now, what may be done, what may not and why.
#[derive(clap::Args)]
#[command(args(shared::rows()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
}
