//! `kaiji identify NO`

use super::shared;
use super::value::{Code, Day, Pair, set};

// Identity and authority documents seen.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
#[command(group(clap::ArgGroup::new("what").args(["document", "wish"]).required(true).multiple(true)))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    // A kind of document, with the day it was made where freshness matters.
    #[arg(long, value_name = "KIND=DATE")]
    pub(crate) document: Vec<Pair>,
    // What the principal behind an agent said.
    #[arg(long, value_name = "CODE", value_parser = set::wish())]
    pub(crate) wish: Option<Code>,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Day>,
}
