//! `kaiji calendar`

use std::path::PathBuf;

use super::lists::Narrow;
use super::saved::Saved;
use super::shared;
use super::value::DaysBefore;

// Deadlines as iCalendar.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    #[command(flatten)]
    _saved: Saved,
    // Standard output without it.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    // Days from today; all without it.
    #[arg(long, value_name = "N")]
    pub(crate) within: Option<u32>,
    // Reminds at nine in the morning so many days before.
    #[arg(long, value_name = "DAYS-BEFORE")]
    pub(crate) alarm: Vec<DaysBefore>,
    // The other side's periods as well.
    #[arg(long)]
    pub(crate) all_clocks: bool,
    // Says who asks, and what for.
    #[arg(long)]
    pub(crate) names: bool,
    #[command(flatten)]
    pub(crate) narrow: Narrow,
}
