//! `kaiji due`

use super::lists::{Narrow, OfDue};
use super::saved::Saved;
use super::shared;

// What must happen soon, by safe date.
#[derive(clap::Args)]
#[command(args(shared::rows()))]
pub(crate) struct Args {
    #[command(flatten)]
    _saved: Saved,
    // Days from today.
    #[arg(long, value_name = "N", default_value_t = 7)]
    pub(crate) within: u32,
    // The other side's periods as well.
    #[arg(long)]
    pub(crate) all_clocks: bool,
    // Answers 1 when there is any.
    #[arg(long)]
    pub(crate) exit_code: bool,
    #[command(flatten)]
    pub(crate) narrow: Narrow,
    #[command(flatten)]
    pub(crate) shape: OfDue,
}
