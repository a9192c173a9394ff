//! `kaiji method NO`

use super::shared;
use super::value::{Code, Day, set};

// How the person wants the disclosure, how it is made instead, or that nothing was said.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
#[command(group(clap::ArgGroup::new("what").args(["means", "instead", "not_asked"]).required(true)))]
pub(crate) struct Args {
    // Several only with --not-asked; none there: every case that qualifies.
    #[arg(value_name = "NO", required_unless_present = "not_asked")]
    pub(crate) number: Vec<String>,
    #[arg(long, value_name = "DATE", required_unless_present = "not_asked", conflicts_with = "not_asked")]
    pub(crate) on: Option<Day>,
    #[arg(long, value_name = "CODE", value_parser = set::means())]
    pub(crate) means: Option<Code>,
    #[arg(long, value_name = "N", conflicts_with = "not_asked")]
    pub(crate) part: Option<u32>,
    // 28(4) proviso.
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["instead", "not_asked"])]
    pub(crate) late_reason: Option<String>,
    #[arg(long, value_name = "CODE", value_parser = set::means(), requires = "reason")]
    pub(crate) instead: Option<Code>,
    // Why another way is taken.
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["means", "not_asked"])]
    pub(crate) reason: Option<String>,
    #[arg(long)]
    pub(crate) not_asked: bool,
}
