//! `kaiji config show·path`

use super::shared;

// What is set, and where.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    // Every setting with its value and where that comes from.
    #[command(args(shared::rows()))]
    Show,
    // Where the config is.
    Path,
}
