//! `kaiji fee NO`

use super::shared;
use super::value::Day;

// Money asked for, paid, or let off.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
#[command(group(clap::ArgGroup::new("step").args(["asked", "paid", "relief"]).required(true)))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "YEN")]
    pub(crate) asked: Option<u32>,
    #[arg(long, value_name = "YEN")]
    pub(crate) paid: Option<u32>,
    // Why it is reduced or let off.
    #[arg(long, value_name = "TEXT")]
    pub(crate) relief: Option<String>,
    // How much of it; everything that is open if not given.
    #[arg(long, value_name = "YEN", requires = "relief")]
    pub(crate) yen: Option<u32>,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Day,
}
