//! `kaiji check`

use super::shared;

// Is everything as it was written.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    // For the daily report.
    #[arg(long)]
    pub(crate) quick: bool,
}
