//! `kaiji list`

use super::lists::{Narrow, OfList};
use super::saved::Saved;
use super::shared;

// Cases on file: the open ones, by date then number.
#[derive(clap::Args)]
#[command(args(shared::rows()))]
pub(crate) struct Args {
    #[command(flatten)]
    _saved: Saved,
    // Ended cases as well.
    #[arg(long)]
    pub(crate) all: bool,
    // How many there are instead of which.
    #[arg(long, conflicts_with_all = ["lists_status", "lists_fields", "lists_sort", "lists_limit"])]
    pub(crate) count: bool,
    #[command(flatten)]
    pub(crate) narrow: Narrow,
    #[command(flatten)]
    pub(crate) shape: OfList,
}
