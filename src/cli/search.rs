//! `kaiji search`

use super::lists::{Narrow, OfList};
use super::shared;

// Cases of any state whose names or subjects hold every word.
#[derive(clap::Args)]
#[command(args(shared::rows()))]
pub(crate) struct Args {
    #[arg(value_name = "TEXT", required = true)]
    pub(crate) text: Vec<String>,
    // Only those that have not ended.
    #[arg(long)]
    pub(crate) open: bool,
    #[command(flatten)]
    pub(crate) narrow: Narrow,
    #[command(flatten)]
    pub(crate) shape: OfList,
}
