//! `kaiji search`

use super::shared;
use super::value::{Code, set};

// Cases of any state whose names or subjects hold every word.
#[derive(clap::Args)]
#[command(arg(shared::rows()))]
pub(crate) struct Args {
    #[arg(value_name = "TEXT", required = true)]
    pub(crate) text: Vec<String>,
    // Only those that have not ended.
    #[arg(long)]
    pub(crate) open: bool,
    #[arg(long, value_name = "CODE", value_parser = set::kind())]
    pub(crate) kind: Option<Code>,
    #[arg(long, value_name = "ID")]
    pub(crate) ruleset: Option<String>,
}
