//! `kaiji show NO`

use super::shared;
use super::value::Day;

// One page: who, what, state, deadline and safe date, days left, events, letters due.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    // What was known at the end of that day in Japan.
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<Day>,
}
