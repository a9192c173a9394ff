//! `kaiji tell-recipients NO`

use super::shared;
use super::value::Day;

// Those who were given the data are told of a correction, or that is found unnecessary.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
#[command(group(clap::ArgGroup::new("whether").args(["to", "not_needed"]).required(true)))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "TEXT", requires = "on")]
    pub(crate) to: Option<String>,
    #[arg(long, requires = "why")]
    pub(crate) not_needed: bool,
    #[arg(long, value_name = "TEXT", conflicts_with = "to")]
    pub(crate) why: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Day>,
}
