//! `kaiji letter list [NO]`: every letter of a case, or of all open cases: issued or not, sent or not.

use crate::case::fact::Fact;
use crate::case::letter::{LetterKind, telling};
use crate::case::life::Case;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::letter::LetterLine;
use crate::record::{CaseOnFile, means};
use crate::store::Store;

pub(super) fn run(context: &Context, number: Option<&str>, out: &mut Sink) -> Outcome<Exit> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let mut lines = Vec::new();
    {
        let reading = store.reading()?;
        out.set_head(reading.head()?.to_string());
        match number {
            Some(number) => {
                let on_file = CaseOnFile::find(&reading, context.case_number("NO", number)?)?;
                lines.extend(of_case(&on_file.case()?));
            }
            None => {
                for id in reading.open_case_ids()? {
                    lines.extend(of_case(&CaseOnFile::load(&reading, id)?.case()?));
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

/// Every act that a letter tells, issued or not.
fn of_case(case: &Case) -> Vec<LetterLine> {
    let acts = case.live().filter_map(|event| Some((event.n, telling(&event.fact)?)));
    acts.map(|(n, letter)| line(case, letter, n)).collect()
}

fn line(case: &Case, letter: LetterKind, tells: u32) -> LetterLine {
    let issued = case.issued(letter, tells);
    LetterLine {
        number: case.received().number,
        letter,
        tells,
        act: case.event(tells).map(|event| event.on),
        issued: issued.map(|event| event.n),
        document_number: issued.and_then(|event| match &event.fact {
            Fact::LetterIssued(issued) => issued.document_number.clone(),
            _ => None,
        }),
        dated: issued.map(|event| event.on),
        sent: case.sent(letter, tells).map(|event| event.on),
        delivered: case.delivered(letter, tells).map(|event| event.on),
    }
}
