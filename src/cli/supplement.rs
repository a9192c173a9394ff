//! `kaiji supplement ask·done·lapse NO`

use super::shared;
use super::value::{Code, Day, set};

// Mending a defective form; its days are not counted.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    // 相当の期間を定めて: day, last day and what is missing are all needed.
    #[command(args(shared::writing()))]
    Ask {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "DATE")]
        on: Day,
        #[arg(long, value_name = "DATE")]
        by: Day,
        // One for each item.
        #[arg(long, value_name = "TEXT", required = true)]
        missing: Vec<String>,
        #[arg(long, value_name = "CODE", value_parser = set::about())]
        about: Option<Code>,
        #[arg(long)]
        happened: bool,
    },
    #[command(args(shared::writing()))]
    Done {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "DATE")]
        on: Day,
        // Which asking it answers, where several are open.
        #[arg(long, value_name = "EVENT")]
        event: Option<u32>,
        // The disclosure that a correction or suspension is about.
        #[arg(long, value_name = "DATE")]
        disclosed_on: Option<Day>,
    },
    // A refusal, or an earlier end; never later than the set day.
    #[command(args(shared::writing()))]
    Lapse {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "DATE")]
        on: Day,
        #[arg(long, value_name = "EVENT")]
        event: Option<u32>,
    },
}
