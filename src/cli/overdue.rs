//! `kaiji overdue`

use super::lists::{Narrow, OfOverdue};
use super::saved::Saved;
use super::shared;

// What is late, by the date itself.
#[derive(clap::Args)]
#[command(args(shared::rows()))]
pub(crate) struct Args {
    #[command(flatten)]
    _saved: Saved,
    // The other side's periods as well.
    #[arg(long)]
    pub(crate) all_clocks: bool,
    // Answers 1 when there is any.
    #[arg(long)]
    pub(crate) exit_code: bool,
    #[command(flatten)]
    pub(crate) narrow: Narrow,
    #[command(flatten)]
    pub(crate) shape: OfOverdue,
}
