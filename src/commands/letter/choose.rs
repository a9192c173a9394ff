//! Which letters are meant, and to whom.

use super::problem::LetterProblem;
use crate::case::fact::{AddressedTo, Fact};
use crate::case::letter::{Due, LetterError, LetterKind, addressee_from_code, due, wanted};
use crate::case::life::Case;
use crate::case::number::CaseNumber;
use crate::case::state::state;
use crate::cli::letter::Args;
use crate::context::Context;
use crate::error::Outcome;
use crate::record::{CaseOnFile, OfficeOnFile, means};
use crate::store::Store;

/// The letter named, or the one that is due, to the addressee named, or the only one; with `--all` all of them.
pub(super) fn chosen(context: &Context, number: CaseNumber, args: &Args) -> Outcome<Vec<Due>> {
    let to = addressee(args.addressee.as_deref())?;
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let on_file = CaseOnFile::find(&reading, number)?;
    let case = on_file.case()?;
    let law = OfficeOnFile::load(&reading)?.law_of(&case)?;
    if let Some(code) = args.kind {
        let letter = LetterKind::from_code(code.as_str()).ok_or_else(|| anyhow::anyhow!("a letter nobody knows"))?;
        let kind = case.received().kind;
        if !letter.is_in(law.ruleset(), kind) {
            return Err(LetterError::NotInRule { letter, kind }.into());
        }
        let wanted = wanted(&case, law.ruleset(), letter.written_as(), to);
        if wanted.is_empty() {
            return Err(LetterProblem::NothingToTell { letter }.into());
        }
        return Ok(to_whom(wanted, to, args.all)?);
    }
    let due = due(&case, law.ruleset(), state(&case, law.ruleset()), context.today()?);
    Ok(of(&case, due, to, args.all)?)
}

/// Whom `--addressee` names.
fn addressee(given: Option<&str>) -> Result<Option<Option<AddressedTo>>, LetterProblem> {
    given.map(|given| addressee_from_code(given).ok_or(LetterProblem::NoAddressee)).transpose()
}

/// One letter about one act: to the addressee named, or to the only one there is.
fn to_whom(letters: Vec<Due>, to: Option<Option<AddressedTo>>, all: bool) -> Result<Vec<Due>, LetterProblem> {
    let addressees: Vec<Option<AddressedTo>> = letters.iter().map(|due| due.to).collect();
    match to {
        _ if all => Ok(letters),
        None if letters.len() > 1 => Err(LetterProblem::SeveralAddressees { addressees }),
        None => Ok(letters),
        Some(to) => match letters.into_iter().find(|due| due.to == to) {
            Some(due) => Ok(vec![due]),
            None => Err(LetterProblem::OtherAddressees { addressees }),
        },
    }
}

/// Without a name there must be no choice; where nothing is due any more, the letter issued last is meant.
fn of(case: &Case, due: Vec<Due>, to: Option<Option<AddressedTo>>, all: bool) -> Result<Vec<Due>, LetterProblem> {
    let due: Vec<Due> = due.into_iter().filter(|due| to.is_none_or(|to| due.to == to)).collect();
    let same =
        |due: &[Due]| due.windows(2).all(|two| matches!(two, [a, b] if (a.letter, a.tells) == (b.letter, b.tells)));
    match due.len() {
        0 if !all => Ok(vec![last_issued(case).ok_or(LetterProblem::NoneDue)?]),
        0 => Err(LetterProblem::NoneDue),
        1 => Ok(due),
        _ if all => Ok(due),
        _ if same(&due) => to_whom(due, to, all),
        _ => {
            let mut letters: Vec<LetterKind> = due.iter().map(|due| due.letter).collect();
            letters.dedup();
            Err(LetterProblem::SeveralDue { letters })
        }
    }
}

fn last_issued(case: &Case) -> Option<Due> {
    case.live().rev().find_map(|event| match &event.fact {
        Fact::LetterIssued(issued) => Some(Due { letter: issued.letter, tells: issued.tells, to: issued.to }),
        _ => None,
    })
}
