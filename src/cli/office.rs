//! `kaiji office show·edit·set`

use super::shared;
use super::value::{Day, Pair};

// What letters and screens say of the office.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    #[command(arg(shared::document()))]
    Show,
    // One key after the other, at a terminal.
    #[command(args(shared::writing()))]
    Edit,
    #[command(args(shared::writing()))]
    Set {
        #[arg(value_name = "KEY=VALUE", required = true)]
        pairs: Vec<Pair>,
        // The day from which it holds.
        #[arg(long, value_name = "DATE")]
        from: Option<Day>,
    },
}
