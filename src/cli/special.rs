//! `kaiji special NO`

use super::shared;
use super::value::Day;

// 期限の特例: a date set by the office, for the rest (disclosure) or for the whole (correction, suspension).
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) remaining_until: Day,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    // The day it was decided.
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Day>,
    // Short for `delivered --letter special-case --on DATE`.
    #[arg(long, value_name = "DATE")]
    pub(crate) notified: Option<Day>,
    #[arg(long)]
    pub(crate) happened: bool,
}
