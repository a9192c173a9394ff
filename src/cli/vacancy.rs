//! `kaiji vacancy start·end·list·strike`

use super::shared;
use super::value::{Code, Day, set};

// Days on which the office of chair, of vice-chair, or of both is vacant.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    #[command(args(shared::writing()))]
    Start {
        #[arg(long, value_name = "CODE", value_parser = set::post())]
        office: Code,
        // The first day wholly vacant.
        #[arg(long, value_name = "DATE")]
        on: Day,
    },
    #[command(args(shared::writing()))]
    End {
        #[arg(long, value_name = "CODE", value_parser = set::post())]
        office: Code,
        // The last day wholly vacant.
        #[arg(long, value_name = "DATE")]
        on: Day,
    },
    #[command(args(shared::rows()))]
    List,
    #[command(args(shared::writing()))]
    Strike {
        #[arg(value_name = "EVENT")]
        event: u32,
        #[arg(long, value_name = "TEXT")]
        why: String,
    },
}
