//! `kaiji export`

use std::path::PathBuf;

use super::shared;
use super::value::{Code, set};

// Everything on file, losslessly, or the cases for a spreadsheet.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    // Standard output without it.
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    // Without it as the name of the file ends, else json lines.
    #[arg(long, value_name = "FORMAT", value_parser = set::export_form())]
    pub(crate) to: Option<Code>,
}
