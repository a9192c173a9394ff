//! `kaiji restore FILE`

use std::path::PathBuf;

use super::shared;

// A backup back into a new place.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
}
