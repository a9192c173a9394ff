//! Issuing one letter, or giving out the one that was issued.

use super::kept::given_out;
use super::paper::{Made, Paper};
use super::place;
use super::problem::LetterProblem;
use crate::case::clock::derive;
use crate::case::fact::{Event, Fact};
use crate::case::letter::Due;
use crate::case::life::Case;
use crate::case::number::CaseNumber;
use crate::cli::letter::Args;
use crate::context::Context;
use crate::error::Outcome;
use crate::law::{Date, wareki};
use crate::output::letter::{LetterForm, LetterSet};
use crate::output::view::letter::Letter;
use crate::record::{CaseOnFile, OfficeOnFile, Warned, means, record};
use crate::store::Store;

/// The letter: as it was issued, or issued now; with `--draft` only written.
pub(super) fn letter(context: &Context, number: CaseNumber, due: Due, args: &Args) -> Outcome<Letter> {
    if let Some(letter) = without_writing(context, number, due, args)? {
        return Ok(letter);
    }
    let form = form(args);
    let mut made: Option<(Made, Date, Option<Warned>)> = None;
    let (recorded, head) = record(context, number, |standing| {
        let earlier = standing.case.issued(due.letter, due.tells, due.to);
        if earlier.is_some() && !args.reissue {
            return Err(LetterProblem::IssuedMeanwhile.into());
        }
        let dated = dated(context, args)?;
        let on = dated_on(standing.case, due, dated, earlier)?;
        let sequence = standing.file.next_document(wareki::fiscal_year(on))?;
        let written = Paper::of(standing)?.written(due, on, Some(sequence), form)?;
        let entry = written.entry(due, on, sequence, earlier.map(|event| event.n))?;
        made = Some((written, on, earlier.map(|event| supersedes(context, event))));
        Ok(vec![entry])
    })?;
    match made {
        Some((written, on, superseded)) => {
            let mut letter = written.recorded(context, due, on, recorded, head);
            letter.warnings.extend(superseded);
            Ok(letter)
        }
        // The same key with the same values: what was issued then.
        None => given_out(context, number, due, recorded.event, form),
    }
}

/// Two papers about one act must not go about: the one that was issued first is to be taken back.
pub(crate) fn supersedes(context: &Context, earlier: &Event) -> Warned {
    let number = match &earlier.fact {
        Fact::LetterIssued(issued) => issued.document_number.clone(),
        _ => None,
    };
    let values = [("event", earlier.n.into()), ("number", number.unwrap_or_default().into())];
    let message = context.text().with("letter-warning-letter-supersedes", &values);
    Warned { code: "letter_supersedes", message, article: None, printed: None }
}

/// What needs no entry: a draft, or a letter that was issued already.
fn without_writing(context: &Context, number: CaseNumber, due: Due, args: &Args) -> Outcome<Option<Letter>> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let on_file = CaseOnFile::find(&reading, number)?;
    let case = on_file.case()?;
    let dated = dated(context, args)?;
    if args.draft || !due.letter.is_issued() {
        let file = OfficeOnFile::load(&reading)?;
        let law = file.law_of(&case)?;
        let today = context.today()?;
        let derived = derive(&case, law.horizon(), &file.vacancies(), today);
        let office = file.office();
        let calendar = law.horizon().judged_by.calendar;
        let set = LetterSet::with(file.letter_texts(today)?);
        let ruleset = law.ruleset();
        let paper = Paper { case: &case, ruleset, office: &office, derived: &derived, calendar, today, set };
        // A paper of the counter bears the day on which it is given out.
        let dated = dated.or((!due.letter.is_issued()).then_some(today));
        let on = dated_on(&case, due, dated, None)?;
        let written = paper.written(due, on, None, form(args))?;
        return Ok(Some(written.draft(context, number, due, on)));
    }
    let Some(issued) = case.issued(due.letter, due.tells, due.to).filter(|_| !args.reissue) else { return Ok(None) };
    if dated.is_some_and(|dated| dated != issued.on) {
        return Err(LetterProblem::IssuedAlready { on: issued.on, event: issued.n }.into());
    }
    let n = issued.n;
    Ok(Some(given_out(context, number, due, n, form(args))?))
}

/// The form asked for: by name, else by the name of the file.
pub(super) fn form(args: &Args) -> LetterForm {
    place::form_asked(args.to, args.output.as_deref())
}

fn dated(context: &Context, args: &Args) -> Outcome<Option<Date>> {
    args.dated.as_ref().map(|day| context.day(day)).transpose()
}

/// The day of the act, or the one asked for; of a new issue without one, the day of the issue before it.
fn dated_on(case: &Case, due: Due, dated: Option<Date>, earlier: Option<&Event>) -> Outcome<Date> {
    let act = case.event(due.tells).map(|event| event.on);
    let day = dated.or(earlier.map(|event| event.on)).or(act);
    Ok(day.ok_or(LetterProblem::NoneDue)?)
}
