//! `kaiji inquire ask·chase·reply NO`

use super::shared;
use super::value::Day;

// The section that holds the records is asked for them; no clock stops for it.
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
        section: String,
        #[arg(long, value_name = "DATE")]
        on: Day,
        #[arg(long, value_name = "DATE")]
        by: Option<Day>,
    },
    // Which section, where several have not answered.
    #[command(args(shared::writing()))]
    Chase {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "TEXT")]
        section: Option<String>,
        #[arg(long, value_name = "DATE")]
        on: Day,
    },
    #[command(args(shared::writing()))]
    Reply {
        #[arg(value_name = "NO")]
        number: String,
        #[arg(long, value_name = "TEXT")]
        section: Option<String>,
        #[arg(long, value_name = "DATE")]
        on: Day,
        // 0 where it holds nothing.
        #[arg(long, value_name = "N")]
        pages: Option<u32>,
    },
}
