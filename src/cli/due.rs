//! `kaiji due`

use super::shared;

// What must happen soon, by safe date.
#[derive(clap::Args)]
#[command(arg(shared::rows()))]
pub(crate) struct Args {
    // Days from today.
    #[arg(long, value_name = "N", default_value_t = 7)]
    pub(crate) within: u32,
    #[arg(long, value_name = "ID")]
    pub(crate) ruleset: Option<String>,
    // The other side's periods as well.
    #[arg(long)]
    pub(crate) all_clocks: bool,
    // Answers 1 when there is any.
    #[arg(long)]
    pub(crate) exit_code: bool,
}
