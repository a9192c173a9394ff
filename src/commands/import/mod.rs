//! `kaiji import`: a new file of what `kaiji export` wrote, or the cases of a table into the file there is.

mod cells;
mod column;
mod exported;
mod history;
mod layout;
mod mapping;
mod plan;
mod problem;
mod request;
mod source;
mod table;
mod tally;

use std::collections::BTreeMap;

use crate::cli::import::Args;
use crate::cli::problem::UsageProblem;
use crate::commands::given_file::opened;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use column::Column;
use layout::{Layout, known};
use mapping::{Mapping, suggested};
pub(crate) use problem::{CellProblem, ImportProblem};
use source::{Source, is_export, named};

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let mut file = opened(&args.file)?;
    let failed = |error| ImportProblem::Unreadable { reason: crate::output::error::reason(&error) };
    if is_export(file.file_mut()).map_err(failed)? {
        return exported::run(context, &args, file, out);
    }
    let mut mapping = args.map.as_deref().map_or_else(|| Ok(Mapping::default()), Mapping::read)?;
    if let Some(name) = &args.encoding {
        mapping.wanted.encoding = Some(named(name).ok_or_else(|| unknown_encoding(name))?);
    }
    mapping.wanted.sheet = args.sheet.clone().or(mapping.wanted.sheet);
    let source = Source::open(&args.file, &mapping.wanted, |headings| known(headings, &mapping))?;
    if args.suggest {
        out.write(suggested(&source.headings, &mapping, source.heading_line, context.text()))?;
        return Ok(Exit::Done);
    }
    let layout = Layout::of(&source.headings, &mapping, defaults(&args), args.ignore_unknown)?;
    table::run(context, &args, &source, &layout, out)
}

/// What the flags say of every line that says nothing else.
fn defaults(args: &Args) -> BTreeMap<Column, String> {
    let kind = args.kind.map(|kind| (Column::Kind, kind.as_str().to_owned()));
    let ruleset = args.ruleset.clone().map(|ruleset| (Column::Ruleset, ruleset));
    kind.into_iter().chain(ruleset).collect()
}

fn unknown_encoding(name: &str) -> UsageProblem {
    let (flag, given, expected) = ("--encoding".to_owned(), name.to_owned(), "value-encoding-form".to_owned());
    UsageProblem::BadValue { flag, given, expected }
}
