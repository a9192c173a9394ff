//! `kaiji approve NO`

use super::shared;
use super::value::Day;

// 決裁: the draft was approved.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Day,
    #[arg(long, value_name = "TEXT")]
    pub(crate) by: String,
    // Recorded although the law refuses it, because it was already done.
    #[arg(long)]
    pub(crate) happened: bool,
}
