//! What it rests on, what came after the decision, how it ended.

use super::{Entry, Told, date, day_of, field, listed};
use crate::case::fact::{Event, Fact, TextField};
use crate::case::review::Review;
use crate::output::row::{Cell, Column};

pub(super) const COLUMNS: &[Told] = &[
    Told::beside("disclosed_on", |entry| date(entry.case.disclosed_on())),
    Told::beside("claim_until", |entry| {
        let id = format!("{}.claim_window", entry.row.kind);
        date(entry.derived.clocks.iter().find(|clock| clock.clock == id).and_then(|clock| clock.date))
    }),
    Told::beside("prior", |entry| {
        let prior = entry.case.received().prior;
        Cell::or_none(prior, |prior| Cell::Both(prior.to_string().into(), prior.on_screen().into()))
    }),
    Told::beside("recipients_told", |entry| day_of(last(entry, |fact| matches!(fact, Fact::RecipientsTold(_))))),
    Told::beside("review_filed", |entry| day_of(review(entry).map(|review| review.event))),
    Told::beside("review_consulted", |entry| day_of(review(entry).and_then(|review| review.consulted))),
    Told::beside("review_reported", |entry| day_of(review(entry).and_then(|review| review.reported))),
    Told::beside("review_ruled", |entry| day_of(review(entry).and_then(|review| review.ruled).map(|(event, _)| event))),
    Told::beside("review_outcome", |entry| {
        let outcome = review(entry).and_then(|review| review.ruled).map(|(_, ruled)| ruled.outcome);
        match outcome.map(serde_json::to_value) {
            Some(Ok(serde_json::Value::String(code))) => Cell::Code("ruling", code.into()),
            _ => Cell::None,
        }
    }),
    Told::beside("transferred_on", |entry| day_of(entry.case.transferred())),
    Told::beside("transferred_to", |entry| field(entry.case.transferred(), TextField::To)),
    Told::beside("withdrawn_on", |entry| date(entry.case.withdrawn_on())),
    Told::of(Column::left("state").yielding(9), |entry| Cell::Code("state", entry.row.state.clone().into())),
    Told::beside("ended_on", |entry| date(entry.row.ended_on)),
    Told::personal(Column::hidden("note"), |entry| {
        let notes = entry.case.live().filter(|event| matches!(event.fact, Fact::Noted(_)));
        listed(entry, notes.flat_map(|event| event.texts.all(TextField::Note).iter().cloned()))
    }),
];

fn last<'c>(entry: &Entry<'c>, is: fn(&Fact) -> bool) -> Option<&'c Event> {
    entry.case.live().rev().find(|event| is(&event.fact))
}

/// The review that was filed last.
fn review<'c>(entry: &Entry<'c>) -> Option<Review<'c>> {
    entry.case.reviews().into_iter().next_back()
}
