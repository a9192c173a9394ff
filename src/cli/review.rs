//! `kaiji review file·consult·report·rule NO`

use super::shared;
use super::value::{Code, Day, set};

// 審査請求: what became of it.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    #[command(args(shared::writing()))]
    File {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "DATE")]
        on: Day,
        // `requester`, `third-party:N`, or `other:TEXT`.
        #[arg(long, value_name = "WHO")]
        by: Option<String>,
        #[arg(long, value_name = "PARTY")]
        participant: Vec<String>,
        #[arg(long, value_name = "TEXT")]
        late_reason: Option<String>,
    },
    // The panel is consulted, or need not be.
    #[command(args(shared::writing()))]
    #[command(group(clap::ArgGroup::new("how").args(["on", "exempt"]).required(true).multiple(true)))]
    Consult {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "DATE")]
        on: Option<Day>,
        #[arg(long, value_name = "TEXT", conflicts_with = "exempt")]
        body: Option<String>,
        #[arg(long, value_name = "GROUND")]
        exempt: Option<String>,
        #[arg(long, conflicts_with = "exempt")]
        happened: bool,
        // Which review, where several wait.
        #[arg(long, value_name = "EVENT")]
        event: Option<u32>,
    },
    #[command(args(shared::writing()))]
    Report {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "DATE")]
        on: Day,
        #[arg(long, value_name = "TEXT")]
        answer: String,
        #[arg(long, value_name = "EVENT")]
        event: Option<u32>,
    },
    #[command(args(shared::writing()))]
    Rule {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "DATE")]
        on: Day,
        #[arg(long, value_name = "CODE", value_parser = set::ruling())]
        outcome: Code,
        // Whether what was withheld, or what a third party opposes, is disclosed now.
        #[arg(long, value_name = "CODE", value_parser = set::disclose())]
        disclose: Option<Code>,
        // 丹南 46: third parties are told why, and on which day.
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
        #[arg(long, value_name = "DATE")]
        implement_on: Option<Day>,
        // Who takes part since the review was filed.
        #[arg(long, value_name = "PARTY")]
        participant: Vec<String>,
        #[arg(long)]
        happened: bool,
        #[arg(long, value_name = "EVENT")]
        event: Option<u32>,
    },
}
