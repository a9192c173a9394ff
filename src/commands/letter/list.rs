//! `kaiji letter list [NO]`: every letter of a case, or of all open cases: issued or not, sent or not; and which are due.

use crate::case::fact::{Event, Fact, LetterIssued};
use crate::case::letter::{Due, LetterKind, addressee_name, due, of};
use crate::case::life::Case;
use crate::case::number::CaseNumber;
use crate::case::state::state;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Ruleset;
use crate::output::Sink;
use crate::output::view::letter::LetterLine;
use crate::output::view::letter_due::LetterToSeal;
use crate::record::{CaseOnFile, OfficeOnFile, means};
use crate::store::Store;

pub(super) fn run(context: &Context, number: Option<&str>, out: &mut Sink) -> Outcome<Exit> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let mut lines = Vec::new();
    {
        let reading = store.reading()?;
        out.set_head(reading.head()?.to_string());
        let office = OfficeOnFile::load(&reading)?;
        match number {
            Some(number) => {
                let on_file = CaseOnFile::find(&reading, context.case_number("NO", number)?)?;
                let case = on_file.case()?;
                lines.extend(of_case(&case, office.law_of(&case)?.ruleset()));
                lines.extend(superseded(&case, &on_file.events));
            }
            None => {
                for id in reading.open_case_ids()? {
                    let on_file = CaseOnFile::load(&reading, id)?;
                    let case = on_file.case()?;
                    lines.extend(of_case(&case, office.law_of(&case)?.ruleset()));
                    lines.extend(superseded(&case, &on_file.events));
                }
            }
        }
    }
    drop(store);
    let mut rows = out.rows::<LetterLine>("letters", "letter-empty")?;
    lines.iter().try_for_each(|line| rows.push(line))?;
    rows.end()?;
    Ok(Exit::Done)
}

/// The letters that are due, of every case, in the order of the cases.
pub(super) fn to_seal(context: &Context) -> Outcome<(Vec<LetterToSeal>, String)> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let office = OfficeOnFile::load(&reading)?;
    let mut lines = Vec::new();
    for id in reading.case_ids_that_may_owe_letters()? {
        let on_file = CaseOnFile::load(&reading, id)?;
        let case = on_file.case()?;
        let law = office.law_of(&case)?;
        let due = due(&case, law.ruleset(), state(&case, law.ruleset()), context.today()?);
        lines.extend(due.into_iter().map(|due| seal_line(&case, due)));
    }
    lines.sort_by_key(|line| line.number);
    Ok((lines, reading.head()?.to_string()))
}

fn seal_line(case: &Case, due: Due) -> LetterToSeal {
    let line = line(case, due);
    let act = case.event(due.tells);
    LetterToSeal {
        number: line.number,
        due,
        addressee: act.and_then(|act| addressee_name(case, act, due.to)).map(str::to_owned),
        issued: line.issued,
        document_number: line.document_number,
        dated: line.dated.or(line.act),
    }
}

/// The cases of which a letter is due, each once, and the head of the file.
pub(super) fn cases_that_owe_letters(context: &Context) -> Outcome<(Vec<CaseNumber>, String)> {
    let (lines, head) = to_seal(context)?;
    let mut numbers: Vec<CaseNumber> = lines.iter().map(|line| line.number).collect();
    numbers.dedup();
    Ok((numbers, head))
}

/// The letters that are due and were issued: their case, and the event of their issue.
pub(super) fn issued_and_due(context: &Context) -> Outcome<Vec<(CaseNumber, Due, u32)>> {
    let (lines, _) = to_seal(context)?;
    Ok(lines.into_iter().filter_map(|line| Some((line.number, line.due, line.issued?))).collect())
}

/// Every act that a letter tells, for each addressee, issued or not.
fn of_case(case: &Case, ruleset: &Ruleset) -> Vec<LetterLine> {
    let acts = case.live().flat_map(|event| LetterKind::ALL.iter().map(move |letter| (event, *letter)));
    let letters = acts.flat_map(|(event, letter)| of(case, ruleset, letter, event)).map(|due| line(case, due));
    letters.filter(|line| line.letter.is_owed() || line.issued.is_some()).collect()
}

/// Letters that were issued and are void since: whoever holds one must not rely on it.
fn superseded(case: &Case, events: &[Event]) -> Vec<LetterLine> {
    let line = |event: &Event| match &event.fact {
        Fact::LetterIssued(issued) if is_void(case, event, issued) => Some(LetterLine {
            number: case.received().number,
            letter: issued.letter,
            tells: issued.tells,
            to: issued.to,
            act: None,
            issued: Some(event.n),
            document_number: issued.document_number.clone(),
            dated: Some(event.on),
            sent: None,
            delivered: None,
            superseded: true,
        }),
        _ => None,
    };
    events.iter().filter_map(line).collect()
}

/// What it tells was struck, or another issue took its place.
fn is_void(case: &Case, event: &Event, issued: &LetterIssued) -> bool {
    let last = case.issued(issued.letter, issued.tells, issued.to);
    case.is_struck(issued.tells) || last.is_none_or(|last| last.n != event.n)
}

fn line(case: &Case, due: Due) -> LetterLine {
    let Due { letter, tells, to } = due;
    let issued = case.issued(letter, tells, to);
    LetterLine {
        number: case.received().number,
        letter,
        tells,
        to,
        act: case.event(tells).map(|event| event.on),
        issued: issued.map(|event| event.n),
        document_number: issued.and_then(|event| match &event.fact {
            Fact::LetterIssued(issued) => issued.document_number.clone(),
            _ => None,
        }),
        dated: issued.map(|event| event.on),
        superseded: false,
        sent: case.sent_to(letter, tells, to).map(|event| event.on),
        delivered: case.delivered_to(letter, tells, to).map(|event| event.on),
    }
}
