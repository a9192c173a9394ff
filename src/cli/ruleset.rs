//! `kaiji ruleset list·show·check·add`

use std::path::PathBuf;

use super::shared;
use super::value::Day;

// The rules as data.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    #[command(args(shared::rows()))]
    List,
    #[command(arg(shared::document()))]
    Show {
        #[arg(value_name = "ID")]
        id: String,
        // The version in force on this day, instead of today's.
        #[arg(long, value_name = "DATE")]
        on: Option<Day>,
        // Only the grounds of refusal, as they are typed and printed.
        #[arg(long)]
        grounds: bool,
    },
    #[command(arg(shared::document()))]
    Check {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    #[command(args(shared::writing()))]
    Add {
        // A file, or the id of a ruleset that comes with the program.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        // `receive` takes it where none is named.
        #[arg(long)]
        default: bool,
    },
}
