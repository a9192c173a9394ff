//! The lines of 処理簿, the book of cases: one line a case, a column for each thing that happens to a request. Columns stand
//! in four files in the order of a case's life.

mod aftermath;
mod clock;
mod decision;
mod request;

use crate::case::clock::Derived;
use crate::case::fact::{Event, TextField};
use crate::case::life::Case;
use crate::law::Date;
use crate::law::deadline::Step;
use crate::output::report::Column;
use crate::output::row::{self, Cell};
use crate::store::CaseRow;
use crate::text::Text;

/// A case with everything that its line is made from.
pub(crate) struct Entry<'c> {
    /// What the file keeps of it.
    pub(crate) row: &'c CaseRow,
    /// Its facts.
    pub(crate) case: &'c Case<'c>,
    /// What follows from them.
    pub(crate) derived: &'c Derived,
    /// How its date was counted.
    pub(crate) steps: &'c [Step<'c>],
    /// The words.
    pub(crate) text: &'c Text,
}

/// A column and what it says of a case.
struct Told {
    look: row::Column,
    personal: bool,
    cell: fn(&Entry<'_>) -> Cell<'static>,
}

impl Told {
    const fn of(look: row::Column, cell: fn(&Entry<'_>) -> Cell<'static>) -> Told {
        Told { look, personal: false, cell }
    }

    /// Text of people, or about them.
    const fn personal(look: row::Column, cell: fn(&Entry<'_>) -> Cell<'static>) -> Told {
        Told { look, personal: true, cell }
    }

    /// A column that only spreadsheets and data have: a sheet of paper is not wide enough.
    const fn beside(key: &'static str, cell: fn(&Entry<'_>) -> Cell<'static>) -> Told {
        Told::of(row::Column::hidden(key), cell)
    }
}

fn all() -> impl Iterator<Item = &'static Told> {
    [request::COLUMNS, clock::COLUMNS, decision::COLUMNS, aftermath::COLUMNS].into_iter().flatten()
}

/// The columns of the book.
pub(crate) fn columns(text: &Text) -> Vec<Column> {
    let column = |told: &Told| {
        let title = text.get(&format!("report-ledger-column-{}", told.look.key.replace('_', "-")));
        let column = Column::new(told.look, title);
        if told.personal { column.personal() } else { column }
    };
    all().map(column).collect()
}

/// The line of a case: a cell for each column.
pub(crate) fn cells(entry: &Entry<'_>) -> Vec<Cell<'static>> {
    all().map(|told| (told.cell)(entry)).collect()
}

fn date(date: Option<Date>) -> Cell<'static> {
    Cell::or_none(date, Cell::Date)
}

fn day_of(event: Option<&Event>) -> Cell<'static> {
    date(event.map(|event| event.on))
}

fn count(count: usize) -> Cell<'static> {
    if count == 0 { Cell::None } else { Cell::Number(count as i64) }
}

/// What people wrote, or nothing.
fn written(written: Option<&str>) -> Cell<'static> {
    Cell::or_none(written, |written| Cell::text(written.to_owned()))
}

/// The words of a field of an event.
fn field(event: Option<&Event>, field: TextField) -> Cell<'static> {
    written(event.and_then(|event| event.texts.one(field)))
}

/// Several texts, each once: for data a list, for people as they list things.
fn listed(entry: &Entry<'_>, parts: impl Iterator<Item = String>) -> Cell<'static> {
    told(entry, parts.map(|part| (part.clone(), part)))
}

/// The same of codes, which people read as their words.
fn codes<'t>(entry: &Entry<'_>, set: &'static str, codes: impl Iterator<Item = &'t str>) -> Cell<'static> {
    told(entry, codes.map(|code| (code.to_owned(), entry.text.term(set, code))))
}

fn told(entry: &Entry<'_>, parts: impl Iterator<Item = (String, String)>) -> Cell<'static> {
    let mut all: Vec<(String, String)> = Vec::new();
    parts.for_each(|part| {
        if !all.contains(&part) {
            all.push(part);
        }
    });
    let (data, words): (Vec<String>, Vec<String>) = all.into_iter().unzip();
    if data.is_empty() {
        return Cell::None;
    }
    Cell::Told(data.into(), words.join(&entry.text.get("report-ledger-and")).into())
}
