//! `kaiji holiday list·import`

use std::path::PathBuf;

use super::shared;

// Closed days, national and the office's own.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    #[command(args(shared::rows()))]
    List {
        // `2026`, `令和8`, `R8`; without it the year of today.
        #[arg(value_name = "YEAR")]
        year: Option<String>,
    },
    #[command(args(shared::writing()))]
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}
