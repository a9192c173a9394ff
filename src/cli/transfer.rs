//! `kaiji transfer NO`

use super::shared;
use super::value::Day;

// 移送: sent on to the body that holds the information; only where an article provides it.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) to: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Day,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    // Recorded although the law refuses it, because it was already done.
    #[arg(long)]
    pub(crate) happened: bool,
}
