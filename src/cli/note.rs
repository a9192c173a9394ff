//! `kaiji note NO TEXT`

use super::shared;
use super::value::Day;

// A free remark; it moves no date.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(value_name = "TEXT")]
    pub(crate) text: String,
    // Today without it.
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Day>,
}
