//! `kaiji extend NO`

use super::shared;
use super::value::Day;

// A longer period, decided before the first one ends.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
#[command(group(clap::ArgGroup::new("how_long").args(["days", "until"]).required(true)))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "N")]
    pub(crate) days: Option<u32>,
    #[arg(long, value_name = "DATE")]
    pub(crate) until: Option<Day>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    // The day it was decided.
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Day>,
    // Short for `sent --letter extension --on DATE`.
    #[arg(long, value_name = "DATE")]
    pub(crate) notified: Option<Day>,
    #[arg(long)]
    pub(crate) happened: bool,
}
