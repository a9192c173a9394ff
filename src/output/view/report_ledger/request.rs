//! Who asks for what, and how it came.

use super::{Entry, Told, codes, count, date, field, listed, written};
use crate::case::fact::{Fact, TextField};
use crate::output::row::{Cell, Column};
use crate::output::view::case_line::on_screen;

pub(super) const COLUMNS: &[Told] = &[
    Told::of(Column::left("number"), |entry| {
        let number = &entry.row.number;
        Cell::Both(number.clone().into(), on_screen(number).into())
    }),
    Told::of(Column::left("kind").yielding(6), |entry| Cell::Code("kind", entry.row.kind.clone().into())),
    Told::beside("ruleset", |entry| Cell::text(entry.row.ruleset.clone())),
    Told::beside("road", |entry| code("road", entry.case.received().road)),
    Told::of(Column::left("received"), |entry| Cell::Date(entry.row.received)),
    Told::beside("at_office", |entry| date(entry.case.received().at_office)),
    Told::beside("desk", |entry| field(Some(entry.case.receipt()), TextField::Desk)),
    Told::beside("channel", |entry| code("channel", Some(entry.case.received().channel))),
    Told::of(Column::left("requester").yielding(5), |entry| code("requester", Some(entry.case.received().by))),
    Told::personal(Column::text("name").yielding(1), |entry| written(entry.row.name.as_deref())),
    Told::beside("identified_on", |entry| date(entry.case.identified_on())),
    Told::beside("identity", documents),
    Told::personal(Column::text("subject").yielding(7), |entry| {
        listed(entry, entry.case.receipt().texts.all(TextField::Subject).iter().cloned())
    }),
    Told::beside("parts", |entry| count(entry.case.received().parts as usize)),
    Told::of(Column::spare("section").yielding(8), |entry| written(entry.row.section.as_deref())),
    Told::beside("officer", |entry| written(entry.row.officer.as_deref())),
];

/// A code of the file, as its set names it.
fn code<T: serde::Serialize>(set: &'static str, value: Option<T>) -> Cell<'static> {
    match value.map(|value| serde_json::to_value(value)) {
        Some(Ok(serde_json::Value::String(code))) => Cell::Code(set, code.into()),
        _ => Cell::None,
    }
}

fn documents(entry: &Entry<'_>) -> Cell<'static> {
    let seen = entry.case.live().filter_map(|event| match &event.fact {
        Fact::Identified(identified) => Some(&identified.documents),
        _ => None,
    });
    codes(entry, "document", seen.flatten().map(|document| document.kind.as_str()))
}
