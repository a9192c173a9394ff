//! `kaiji show NO`

use super::shared;

// One page: who, what, state, deadline and safe date, days left, events, letters due.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
}
