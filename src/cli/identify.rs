//! `kaiji identify NO`

use super::shared;
use super::value::{Day, Pair};

// Identity and authority documents seen.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    // A kind of document, with the day it was made where freshness matters.
    #[arg(long, value_name = "KIND=DATE", required = true)]
    pub(crate) document: Vec<Pair>,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Day>,
}
