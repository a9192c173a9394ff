//! What a report says beside its rows.

use std::borrow::Cow;

use crate::law::Date;
use crate::output::row;
use crate::output::row::{Align, Cell};
use crate::text::Text;

/// What stands above everything.
#[derive(Clone, Debug)]
pub(crate) struct Heading {
    /// Which report, as a code: `daily`.
    pub(crate) report: &'static str,
    /// Its title.
    pub(crate) title: String,
    /// Whose it is, and of when.
    pub(crate) subtitle: String,
    /// The day it is made for.
    pub(crate) on: Date,
    /// The head of the file that it was made from, as [`crate::store::Head`] prints it.
    pub(crate) head: String,
    /// Figures above the tables.
    pub(crate) summary: Vec<Figure>,
    /// What is to be known for reading it.
    pub(crate) notes: Vec<String>,
    /// The columns of every section that has none of its own: such sections are the groups of one table, which CSV and XLSX
    /// write as one, with the section in front.
    pub(crate) columns: Vec<Column>,
    /// How the column of the sections is called there; none: the table has one section and needs none.
    pub(crate) grouped_by: Option<String>,
}

/// One figure.
#[derive(Clone, Debug)]
pub(crate) struct Figure {
    /// snake_case, for machines.
    pub(crate) key: Cow<'static, str>,
    /// What it counts.
    pub(crate) title: String,
    /// The figure.
    pub(crate) value: Cell<'static>,
}

/// A part with a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Section {
    /// snake_case, for machines.
    pub(crate) key: Cow<'static, str>,
    /// Its heading.
    pub(crate) title: String,
    /// How many rows come, where it is known beforehand: people read it beside the heading.
    pub(crate) count: Option<usize>,
    /// What is to be known for reading it.
    pub(crate) notes: Vec<String>,
    /// Its columns; none: those of the heading.
    pub(crate) columns: Vec<Column>,
    /// What people read where it has no rows; without it the section is left out for them then.
    pub(crate) empty: Option<String>,
    /// A drawing above the table, in HTML only: the table says the same.
    pub(crate) picture: Option<Svg>,
}

impl Section {
    /// The heading as people read it, with the number of rows.
    pub(super) fn heading(&self, text: &Text) -> String {
        match self.count {
            Some(count) => {
                text.with("report-section", &[("title", self.title.as_str().into()), ("count", count.into())])
            }
            None => self.title.clone(),
        }
    }
}

/// A drawing. Whoever makes one has escaped what people wrote.
#[derive(Clone, Debug)]
pub(crate) struct Svg(pub(crate) String);

/// A column of a report's table.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// snake_case, for machines.
    pub(crate) key: Cow<'static, str>,
    /// Its heading.
    pub(crate) title: String,
    /// How a table shows it and when it yields.
    pub(crate) look: row::Column,
    /// It tells of a person: `--anonymous` leaves it out.
    pub(crate) personal: bool,
    /// It repeats as data what people read beside it: only CSV and JSON have it.
    pub(crate) data_only: bool,
    /// How a spreadsheet writes its numbers.
    pub(crate) format: Option<String>,
}

impl Column {
    /// A column whose key is known beforehand.
    pub(crate) fn new(look: row::Column, title: impl Into<String>) -> Column {
        Column { key: look.key.into(), title: title.into(), look, personal: false, data_only: false, format: None }
    }

    /// A column whose key comes from data: the months of a year, the outcomes of a ruleset.
    pub(crate) fn of_data(key: impl Into<String>, look: row::Column, title: impl Into<String>) -> Column {
        Column { key: Cow::Owned(key.into()), ..Column::new(look, title) }
    }

    /// The same, about a person.
    pub(crate) fn personal(self) -> Column {
        Column { personal: true, ..self }
    }

    /// The same, for CSV and JSON only.
    pub(crate) fn data_only(self) -> Column {
        Column { data_only: true, look: row::Column::hidden(self.look.key), ..self }
    }

    /// The same, whose numbers a spreadsheet writes in this format.
    pub(crate) fn format(self, format: impl Into<String>) -> Column {
        Column { format: Some(format.into()), ..self }
    }

    /// Whether people see it on a screen or a page. CSV, XLSX and JSON have all.
    pub(super) fn is_shown(&self) -> bool {
        self.look.align != Align::Hidden
    }
}
