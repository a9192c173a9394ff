//! `kaiji implement NO`

use super::shared;
use super::value::{Code, Day, set};

// Of a disclosure the handing over, of a correction or suspension the doing.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Day,
    #[arg(long, value_name = "N")]
    pub(crate) part: Option<u32>,
    #[arg(long, value_name = "CODE", value_parser = set::means())]
    pub(crate) means: Option<Code>,
    #[arg(long, value_name = "N")]
    pub(crate) pages: Option<u32>,
    #[arg(long)]
    pub(crate) happened: bool,
}
