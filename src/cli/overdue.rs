//! `kaiji overdue`

use super::shared;

// What is late, by the date itself.
#[derive(clap::Args)]
#[command(arg(shared::rows()))]
pub(crate) struct Args {
    #[arg(long, value_name = "ID")]
    pub(crate) ruleset: Option<String>,
    // The other side's periods as well.
    #[arg(long)]
    pub(crate) all_clocks: bool,
    // Answers 1 when there is any.
    #[arg(long)]
    pub(crate) exit_code: bool,
}
