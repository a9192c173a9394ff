//! Which letters are meant.

use super::problem::LetterProblem;
use crate::case::fact::Fact;
use crate::case::letter::{Due, LetterKind, due, wanted};
use crate::case::life::Case;
use crate::case::number::CaseNumber;
use crate::case::state::state;
use crate::cli::letter::Args;
use crate::context::Context;
use crate::error::Outcome;
use crate::record::{CaseOnFile, OfficeOnFile, means};
use crate::store::Store;

/// The letter named, or the one that is due; with `--all` all that are.
pub(super) fn chosen(context: &Context, number: CaseNumber, args: &Args) -> Outcome<Vec<Due>> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let on_file = CaseOnFile::find(&reading, number)?;
    let case = on_file.case()?;
    if let Some(code) = args.kind {
        let letter = LetterKind::from_code(code.as_str()).ok_or_else(|| anyhow::anyhow!("a letter nobody knows"))?;
        return Ok(vec![wanted(&case, letter).ok_or(LetterProblem::NothingToTell { letter })?]);
    }
    let law = OfficeOnFile::load(&reading)?.law_of(&case)?;
    let due = due(&case, state(&case, law.ruleset()), context.today()?);
    Ok(of(&case, due, args.all)?)
}

/// Without a name there must be no choice; where nothing is due any more, the letter issued last is meant.
fn of(case: &Case, due: Vec<Due>, all: bool) -> Result<Vec<Due>, LetterProblem> {
    match due.len() {
        0 if !all => Ok(vec![last_issued(case).ok_or(LetterProblem::NoneDue)?]),
        0 => Err(LetterProblem::NoneDue),
        1 => Ok(due),
        _ if all => Ok(due),
        _ => Err(LetterProblem::SeveralDue { letters: due.iter().map(|due| due.letter).collect() }),
    }
}

fn last_issued(case: &Case) -> Option<Due> {
    case.live().rev().find_map(|event| match &event.fact {
        Fact::LetterIssued(issued) => Some(Due { letter: issued.letter, tells: issued.tells }),
        _ => None,
    })
}
