//! `kaiji init`

use std::path::PathBuf;

use super::shared;

// Makes the file.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    // The first one is the default of `receive`.
    #[arg(long, value_name = "ID")]
    pub(crate) ruleset: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) office: Option<PathBuf>,
}
