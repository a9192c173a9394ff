//! The cases behind a figure.

use super::{Names, cell};
use crate::case::fact::TextField;
use crate::case::figures::{Entry, Figure, Number, Year};
use crate::case::life::Case;
use crate::law::Date;
use crate::output::report::{self, Column, Heading, Section};
use crate::output::row::{self, Cell};

/// A figure that is explained.
pub(crate) struct Explained<'a> {
    /// What figures are called.
    pub(crate) names: Names<'a>,
    /// The year.
    pub(crate) year: Year,
    /// The day of asking.
    pub(crate) today: Date,
    /// The figure.
    pub(crate) figure: Figure<'a>,
}

impl Explained<'_> {
    /// What stands above the cases.
    pub(crate) fn heading(&self, number: Option<Number>, head: String) -> Heading {
        let (text, title) = (self.names.text, self.names.figure(self.figure));
        let value = number.map_or(Cell::Number(0), cell);
        Heading {
            report: "annual_explained",
            title: text.with("figure-explained", &[("title", title.as_str().into())]),
            subtitle: text.fiscal_year(self.year.fiscal_year),
            on: self.today,
            head,
            summary: vec![report::Figure { key: self.figure.to_string().into(), title, value }],
            notes: Vec::new(),
            columns: self.columns(),
            grouped_by: None,
        }
    }

    /// The cases.
    pub(crate) fn section(&self) -> Section {
        let empty = Some(self.names.text.get("figure-explained-empty"));
        Section { key: "cases".into(), title: self.names.figure(self.figure), empty, ..Section::default() }
    }

    fn columns(&self) -> Vec<Column> {
        let text = self.names.text;
        let column = |look: row::Column| Column::new(look, text.get(&format!("figure-column-{}", look.key)));
        vec![
            column(row::Column::left("number")),
            column(row::Column::left("kind")),
            column(row::Column::left("received")),
            column(row::Column::left("decided").yielding(1)),
            column(row::Column::right("event").yielding(3)),
            column(row::Column::right("days").yielding(2)),
            column(row::Column::text("section").yielding(4)),
            column(row::Column::text("name")).personal(),
        ]
    }

    /// A case, once for each time that it counts.
    pub(crate) fn row(case: &Case, entry: &Entry, year: Year) -> Vec<Cell<'static>> {
        let number = case.received().number;
        let words = |words: Option<&str>| Cell::or_none(words.map(str::to_owned), Cell::text);
        vec![
            Cell::Both(number.to_string().into(), number.on_screen().into()),
            Cell::Code("kind", case.received().kind.code().into()),
            Cell::Date(case.received_on()),
            Cell::or_none(case.decided_on(), Cell::Date),
            Cell::or_none(entry.event.map(i64::from), Cell::Number),
            Cell::or_none(entry.days.map(i64::from), Cell::Number),
            words(case.section_on(year.last)),
            words(case.receipt().texts.one(TextField::Name)),
        ]
    }
}
