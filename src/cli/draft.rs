//! `kaiji draft NO`

use super::shared;
use super::value::Day;

// 起案: the decision was drafted.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Day,
    #[arg(long, value_name = "TEXT")]
    pub(crate) by: String,
}
