//! `kaiji letter list [NO]`: every letter of a case, or of all open cases: issued or not, sent or not.

use crate::case::fact::{Event, Fact};
use crate::case::letter::{Due, LetterKind, of};
use crate::case::life::Case;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Ruleset;
use crate::output::Sink;
use crate::output::view::letter::LetterLine;
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

/// Every act that a letter tells, for each addressee, issued or not.
fn of_case(case: &Case, ruleset: &Ruleset) -> Vec<LetterLine> {
    let acts = case.live().flat_map(|event| LetterKind::ALL.iter().map(move |letter| (event, *letter)));
    let letters = acts.flat_map(|(event, letter)| of(case, ruleset, letter, event)).map(|due| line(case, due));
    letters.filter(|line| line.letter.is_owed() || line.issued.is_some()).collect()
}

/// Letters that were issued and whose act was struck since: whoever holds one holds words that are void.
fn superseded(case: &Case, events: &[Event]) -> Vec<LetterLine> {
    let line = |event: &Event| match &event.fact {
        Fact::LetterIssued(issued) if case.is_struck(issued.tells) => Some(LetterLine {
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
