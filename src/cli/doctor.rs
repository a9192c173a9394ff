//! `kaiji doctor`

use super::shared;

// What a supporter asks first.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    // Answers 1 when something is wrong.
    #[arg(long)]
    pub(crate) exit_code: bool,
}
