//! `kaiji third-party ask·reply·unknown NO`

use super::shared;
use super::value::{Code, Day, set};

// Others whose information the records hold are heard.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    #[command(args(shared::writing()))]
    Ask {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "TEXT")]
        who: String,
        #[arg(long, value_name = "DATE")]
        on: Day,
        #[arg(long, value_name = "DATE")]
        by: Option<Day>,
        // 丹南 27(2): must be heard, in writing, before the decision.
        #[arg(long)]
        mandatory: bool,
        #[arg(long, value_name = "GROUND")]
        ground: Option<String>,
        #[arg(long, value_name = "TEXT")]
        information: Option<String>,
        #[arg(long, value_name = "TEXT")]
        address: Option<String>,
        #[arg(long)]
        happened: bool,
    },
    #[command(args(shared::writing()))]
    #[command(group(clap::ArgGroup::new("which").args(["party", "who"]).required(true)))]
    Reply {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "N")]
        party: Option<u32>,
        // Accepted where only one party has this name.
        #[arg(long, value_name = "TEXT")]
        who: Option<String>,
        #[arg(long, value_name = "DATE")]
        on: Day,
        #[arg(long, value_name = "CODE", value_parser = set::objects())]
        objects: Code,
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    // 丹南 27(2) proviso: its whereabouts are unknown.
    #[command(args(shared::writing()))]
    Unknown {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "TEXT")]
        who: String,
        #[arg(long, value_name = "TEXT")]
        searched: String,
        #[arg(long, value_name = "DATE")]
        on: Option<Day>,
    },
}
