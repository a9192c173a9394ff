//! `kaiji list`

use super::shared;
use super::value::{Code, Day, set};

// Cases on file: the open ones, by date then number.
#[derive(clap::Args)]
#[command(arg(shared::rows()))]
pub(crate) struct Args {
    // Ended cases as well.
    #[arg(long)]
    pub(crate) all: bool,
    #[arg(long, value_name = "CODE", value_parser = set::state())]
    pub(crate) state: Vec<Code>,
    #[arg(long, value_name = "CODE", value_parser = set::kind())]
    pub(crate) kind: Option<Code>,
    #[arg(long, value_name = "ID")]
    pub(crate) ruleset: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) officer: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) section: Option<String>,
    // Received on this day or later.
    #[arg(long, value_name = "DATE")]
    pub(crate) from: Option<Day>,
    // Received on this day or earlier.
    #[arg(long, value_name = "DATE")]
    pub(crate) to: Option<Day>,
    // A name or subject, in any writing.
    #[arg(long, value_name = "TEXT")]
    pub(crate) text: Option<String>,
}
