//! `kaiji import`

use std::path::PathBuf;

use super::shared;

// A file made of an export.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    // Only looks; makes nothing.
    #[arg(long)]
    pub(crate) check: bool,
}
