//! `kaiji calc`

use super::shared;
use super::value::{Code, Day, Pair, Span, set};

// Deadlines of a request that is on no file. The flags are the fields of the contract.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    // Reads one request a line from standard input, writes one answer a line.
    #[arg(long)]
    pub(crate) jsonl: bool,
    #[arg(long, value_name = "TEXT", conflicts_with = "jsonl")]
    pub(crate) id: Option<String>,
    #[arg(long, value_name = "ID", required_unless_present = "jsonl", conflicts_with = "jsonl")]
    pub(crate) ruleset: Option<String>,
    #[arg(long, value_name = "CODE", value_parser = set::kind(), required_unless_present = "jsonl", conflicts_with = "jsonl")]
    pub(crate) kind: Option<Code>,
    #[arg(long, value_name = "DATE", required_unless_present = "jsonl", conflicts_with = "jsonl")]
    pub(crate) received: Option<Day>,
    // From the day of asking to the day of completion; more behind commas: due, refused, about.
    #[arg(long, value_name = "FROM..TO", conflicts_with = "jsonl")]
    pub(crate) supplement: Vec<Span>,
    #[arg(long, value_name = "N", conflicts_with_all = ["extend_until", "jsonl"])]
    pub(crate) extend_days: Option<u32>,
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) extend_until: Option<Day>,
    // The day the extension was decided.
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) decided: Option<Day>,
    // The day the extension was told.
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) notified: Option<Day>,
    // 期限の特例: the date that the office sets.
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) special_until: Option<Day>,
    // The day its notice arrived.
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) special_notified: Option<Day>,
    // First to last day; of one office `chair:FROM..TO`.
    #[arg(long, value_name = "FROM..TO", conflicts_with = "jsonl")]
    pub(crate) vacancy: Vec<Span>,
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) partial_decision: Option<Day>,
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) decision: Option<Day>,
    #[arg(long, conflicts_with = "jsonl")]
    pub(crate) objection: bool,
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) implemented_on: Option<Day>,
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) ruling_on: Option<Day>,
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) notice_received: Option<Day>,
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) disclosed_on: Option<Day>,
    #[arg(long, value_name = "DATE", conflicts_with = "jsonl")]
    pub(crate) knew_on: Option<Day>,
    #[arg(long, value_name = "KEY=VALUE", conflicts_with = "jsonl")]
    pub(crate) reading: Vec<Pair>,
    // The text of each step as well; always with flags, never with `--jsonl` unless it is asked for.
    #[arg(long)]
    pub(crate) explain: bool,
    // Without the derivation for people.
    #[arg(long, conflicts_with = "explain")]
    pub(crate) no_explain: bool,
}
