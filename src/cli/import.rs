//! `kaiji import`

use std::path::PathBuf;

use super::shared;
use super::value::{Code, set};

// A file made of an export, or the cases of a table.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    // Only looks; writes nothing.
    #[arg(long)]
    pub(crate) check: bool,
    // What the headings of this office mean.
    #[arg(long, value_name = "FILE")]
    pub(crate) map: Option<PathBuf>,
    // Prints such a file for this table.
    #[arg(long, conflicts_with_all = ["check", "duplicates", "dry_run", "once"])]
    pub(crate) suggest: bool,
    // Of every line that says nothing else.
    #[arg(long, value_name = "CODE", value_parser = set::kind())]
    pub(crate) kind: Option<Code>,
    // The same of the ruleset.
    #[arg(long, value_name = "ID")]
    pub(crate) ruleset: Option<String>,
    // Without it told apart by what stands in the file.
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    // The first without it.
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    #[arg(long, value_name = "CODE", value_parser = set::doubles())]
    pub(crate) duplicates: Option<Code>,
    // Columns that nobody can place are left out.
    #[arg(long)]
    pub(crate) ignore_unknown: bool,
}
