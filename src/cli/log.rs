//! `kaiji log NO`, `kaiji log office`

use super::shared;
use super::value::Day;

// The events, who, when, struck or not.
#[derive(clap::Args)]
#[command(args(shared::rows()))]
pub(crate) struct Args {
    // `office` for the facts of the office, which are numbered apart.
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    // What was known at the end of that day in Japan.
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<Day>,
}
