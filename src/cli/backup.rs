//! `kaiji backup FILE`

use std::path::PathBuf;

use super::shared;

// A whole copy.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) unchecked: bool,
}
