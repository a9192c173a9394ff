//! `kaiji log NO`, `kaiji log office`: the events, who, when, struck or not; `--as-of` what was known then.

use std::collections::BTreeMap;

use crate::case::fact::{Event, Fact};
use crate::cli::log::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::log::LogLine;
use crate::record::{CaseOnFile, OfficeOnFile, means, recorded_by};
use crate::store::{Store, StoredEvent};

/// The word that asks for the facts of the office, which are numbered apart.
const OFFICE: &str = "office";

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let known_by = args.as_of.as_ref().map(|day| context.day(day)).transpose()?;
    let store = Store::open_read(&context.database()?, &means(context))?;
    let (head, events, stored, law) = {
        let reading = store.reading()?;
        let head = reading.head()?.to_string();
        if args.number == OFFICE {
            let office = OfficeOnFile::load(&reading)?;
            (head, office.events, office.stored, None)
        } else {
            let case = CaseOnFile::find(&reading, context.case_number("NO", &args.number)?)?;
            // Only for its words: what is on file is told even where it makes no case.
            let law = case.case().and_then(|case| OfficeOnFile::load(&reading)?.law_of(&case)).ok();
            (head, case.events, case.stored, law)
        }
    };
    drop(store);
    out.set_head(head);
    out.hide(events.iter().flat_map(|event| event.texts.personal()));
    let known: Vec<(&Event, &StoredEvent)> =
        events.iter().zip(&stored).filter(|(_, stored)| known_by.is_none_or(|day| recorded_by(stored, day))).collect();
    let (struck, law) = (struck(&known), law.as_ref().map(|law| law.ruleset()));
    let mut rows = out.rows::<LogLine>("events", "log-empty")?;
    for (event, stored) in known {
        let tells_struck = matches!(&event.fact, Fact::LetterIssued(issued) if struck.contains_key(&issued.tells));
        rows.push(&LogLine::of(event, stored, struck.get(&event.n).copied(), tells_struck, law, context.text()))?;
    }
    rows.end()?;
    Ok(Exit::Done)
}

/// Which entries were struck, and by which.
fn struck(known: &[(&Event, &StoredEvent)]) -> BTreeMap<u32, u32> {
    let strikes = known.iter().filter_map(|(event, _)| match &event.fact {
        Fact::Struck(struck) => Some((struck.event, event.n)),
        _ => None,
    });
    strikes.collect()
}
