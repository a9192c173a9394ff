//! `kaiji sent NO`

use super::shared;
use super::value::{Code, Day, set};

// A letter went out.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Day,
    #[arg(long, value_name = "CODE", value_parser = set::sent_letter())]
    pub(crate) letter: Option<Code>,
    // The addressee, where there are several.
    #[arg(long, value_name = "TEXT")]
    pub(crate) to: Option<String>,
}
