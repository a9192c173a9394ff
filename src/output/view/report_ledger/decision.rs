//! What was decided, told and handed over.

use super::{Entry, Told, codes, count, date, day_of, listed, written};
use crate::case::fact::{Event, Fact, LetterIssued, Means};
use crate::case::letter::LetterKind;
use crate::output::row::{Cell, Column};

pub(super) const COLUMNS: &[Told] = &[
    Told::of(Column::left("decided_on"), |entry| date(entry.row.decided_on.or(entry.case.partial_decision_on()))),
    Told::of(Column::text("outcome"), outcome),
    Told::of(Column::text("grounds").yielding(4), |entry| {
        let decisions = entry.case.decisions();
        listed(entry, decisions.flat_map(|one| one.decided.grounds.iter().chain(&one.decided.withheld).cloned()))
    }),
    Told::beside("days_taken", |entry| {
        Cell::or_none(entry.row.decided_on, |decided| Cell::Number(decided.since(entry.row.received).into()))
    }),
    Told::beside("in_time", |entry| Cell::or_none(entry.row.late, |late| Cell::Flag(!late))),
    Told::beside("drafted_on", |entry| day_of(entry.case.drafted())),
    Told::beside("approved_on", |entry| day_of(entry.case.approved())),
    Told::beside("document_number", |entry| {
        written(issued(entry).and_then(|(_, issued)| issued.document_number.as_deref()))
    }),
    Told::beside("dated", |entry| day_of(issued(entry).map(|(event, _)| event))),
    Told::of(Column::left("sent_on").yielding(2), |entry| {
        day_of(last_decision(entry).and_then(|decision| entry.case.sent(LetterKind::Decision, decision.n)))
    }),
    Told::beside("delivered_on", |entry| {
        day_of(last_decision(entry).and_then(|decision| entry.case.delivered(LetterKind::Decision, decision.n)))
    }),
    Told::beside("method_on", |entry| day_of(entry.case.methods().next_back().map(|(event, _)| event))),
    Told::of(Column::left("implemented_on").yielding(3), |entry| {
        day_of(entry.case.implementations().next_back().map(|(event, _)| event))
    }),
    Told::beside("means", |entry| {
        codes(entry, "means", entry.case.implementations().filter_map(|(_, done)| done.means).map(Means::code))
    }),
    Told::beside("pages", |entry| {
        count(entry.case.implementations().filter_map(|(_, done)| done.pages).sum::<u32>() as usize)
    }),
    Told::beside("fee_asked", |entry| count(entry.case.fees().asked as usize)),
    Told::beside("fee_paid", |entry| count(entry.case.fees().paid as usize)),
];

/// How it was decided; what ended without a decision says how it ended.
fn outcome(entry: &Entry<'_>) -> Cell<'static> {
    if entry.row.ended && entry.case.decisions().next().is_none() {
        return Cell::Told(serde_json::Value::Null, entry.text.term("state", &entry.row.state).into());
    }
    codes(entry, "outcome", entry.case.decisions().map(|decision| decision.decided.outcome.as_str()))
}

fn last_decision<'c>(entry: &Entry<'c>) -> Option<&'c Event> {
    entry.case.decisions().next_back().map(|decision| decision.event)
}

/// The notice of the last decision.
fn issued<'c>(entry: &Entry<'c>) -> Option<(&'c Event, &'c LetterIssued)> {
    let event = entry.case.issued(LetterKind::Decision, last_decision(entry)?.n, None)?;
    match &event.fact {
        Fact::LetterIssued(issued) => Some((event, issued)),
        _ => None,
    }
}
