//! `kaiji demo [DIR]`

use std::path::PathBuf;

use super::shared;

// Sample cases of all organisations, today's due list, one explanation, one letter.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    #[arg(value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
}
