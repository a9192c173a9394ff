//! `kaiji clarify NO`

use super::shared;
use super::value::Day;

// What is meant is confirmed informally; the days are left out only where the ruleset says so.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
#[command(group(clap::ArgGroup::new("when").args(["on", "done"]).required(true).multiple(true)))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    // The day on which it began.
    #[arg(long, value_name = "DATE", requires = "reason")]
    pub(crate) on: Option<Day>,
    // What is confirmed.
    #[arg(long, value_name = "TEXT", requires = "on")]
    pub(crate) reason: Option<String>,
    // Its last day; with `--on` both are entered.
    #[arg(long, value_name = "DATE")]
    pub(crate) done: Option<Day>,
}
