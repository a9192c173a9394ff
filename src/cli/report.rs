//! `kaiji report daily`, `kaiji report ledger`, `kaiji report annual`

use std::path::PathBuf;

use clap::value_parser;

use super::shared;
use super::value::{Code, FiscalYear, Head, set};

// Reports for the desk, the supervisor and the public.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    // The morning's list.
    #[command(arg(shared::table()))]
    Daily(Daily),
    // 処理簿: one line a case of a fiscal year.
    #[command(arg(shared::table()))]
    Ledger(Ledger),
    // The figures of a fiscal year.
    #[command(args(shared::writing_rows()))]
    Annual(Annual),
}

// What must be done, group by group.
#[derive(clap::Args)]
pub(crate) struct Daily {
    // Working days from today.
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub(crate) within: u32,
    // A stop that has lasted this many calendar days is listed.
    #[arg(long, value_name = "N", default_value_t = 30)]
    pub(crate) paused: u32,
    // Sections by officer or by section instead of by what is to be done.
    #[arg(long, value_name = "CODE", value_parser = set::report_by())]
    pub(crate) by: Option<Code>,
    // What has changed since the report that bears this head.
    #[arg(long, value_name = "HEAD")]
    pub(crate) since: Option<Head>,
    #[arg(long, value_name = "ID")]
    pub(crate) ruleset: Option<String>,
    // Answers 1 when a case is late or due today.
    #[arg(long)]
    pub(crate) exit_code: bool,
    #[command(flatten)]
    pub(crate) printing: Printing,
}

// The book of cases.
#[derive(clap::Args)]
pub(crate) struct Ledger {
    // The fiscal year of the receipt.
    #[arg(long, value_name = "YEAR")]
    pub(crate) fy: FiscalYear,
    #[arg(long, value_name = "ID")]
    pub(crate) ruleset: Option<String>,
    #[command(flatten)]
    pub(crate) printing: Printing,
}

// The figures to publish.
#[derive(clap::Args)]
pub(crate) struct Annual {
    // Without it the year that ended last.
    #[arg(long, value_name = "YEAR")]
    pub(crate) fy: Option<FiscalYear>,
    #[arg(long, value_name = "ID")]
    pub(crate) ruleset: Option<String>,
    // Counts from 1 to one less than this are left out, and what would tell them.
    #[arg(long, value_name = "BELOW", value_parser = value_parser!(u32).range(2..=1000))]
    pub(crate) mask: Option<u32>,
    // The cases behind a figure.
    #[arg(long, value_name = "FIGURE", conflicts_with_all = ["mask", "publish"])]
    pub(crate) explain: Option<String>,
    // Records that these figures were published.
    #[arg(long)]
    pub(crate) publish: bool,
    #[command(flatten)]
    pub(crate) printing: Printing,
}

// How a report is written, and where to.
#[derive(clap::Args)]
pub(crate) struct Printing {
    // Without it as the name of the file ends, else a table.
    #[arg(long, value_name = "FORMAT", value_parser = set::report_form())]
    pub(crate) to: Option<Code>,
    // Standard output without it.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    // Leaves out what tells of a person.
    #[arg(long)]
    pub(crate) anonymous: bool,
}
