//! `kaiji assign NO`

use super::shared;
use super::value::Day;

// Who is in charge from now on.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
#[command(group(clap::ArgGroup::new("whom").args(["officer", "section"]).required(true).multiple(true)))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) officer: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) section: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Day,
}
