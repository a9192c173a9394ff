//! The yearly figures as a report (law.md 7.2): tables for people, and every figure by its code for machines.

mod explained;
mod names;
mod published;
mod tables;

pub(crate) use explained::Explained;
pub(crate) use names::Names;
pub(crate) use published::Published;

use crate::case::fact::FiguresPublished;
use crate::case::figures::{Figure, Measure, Number, Numbers, Rate, Year};
use crate::law::Date;
use crate::output::report::{self, Column, Heading, Section};
use crate::output::row::{self, Cell};
use crate::output::view::ruleset::said;
use crate::record::Changed;
use crate::text::Value;

/// The figures of a year, and what is said beside them.
pub(crate) struct Annual<'a> {
    /// What they are called.
    pub(crate) names: Names<'a>,
    /// The year.
    pub(crate) year: Year,
    /// The day of asking.
    pub(crate) today: Date,
    /// The numbers, some of them left out.
    pub(crate) numbers: &'a Numbers,
    /// The formula of the disclosure rate.
    pub(crate) rate: &'a Rate,
    /// Counts from 1 to one less than this are left out.
    pub(crate) mask: Option<u32>,
    /// Whose they are.
    pub(crate) office: String,
    /// The day on which figures of this year were published last, and what was.
    pub(crate) published: Option<(Date, FiguresPublished)>,
    /// What has changed since.
    pub(crate) changed: Vec<Changed>,
}

/// A table of the report.
pub(crate) struct Table {
    /// Its heading and columns.
    pub(crate) section: Section,
    /// Its rows, a cell for each column.
    pub(crate) rows: Vec<Vec<Cell<'static>>>,
}

impl Annual<'_> {
    /// What stands above the tables.
    pub(crate) fn heading(&self, head: String) -> Heading {
        let text = self.names.text;
        let year = Value::from(text.fiscal_year(self.year.fiscal_year));
        let title = if self.year.is_over(self.today) {
            text.with("figure-title", &[("year", year)])
        } else {
            text.with("figure-title-running", &[("year", year), ("on", self.year.last.into())])
        };
        let ruleset = match self.names.scope.rulesets()[..] {
            [only] => said(&only.title, text.language()).to_owned(),
            _ => text.get("figure-all-rulesets"),
        };
        let subtitle = [("office", self.office.as_str().into()), ("ruleset", ruleset.into())];
        Heading {
            report: "annual",
            title,
            subtitle: text.with("figure-subtitle", &subtitle).trim().to_owned(),
            on: self.today,
            head,
            summary: self.summary(),
            notes: self.notes(),
            columns: Vec::new(),
            grouped_by: None,
        }
    }

    fn summary(&self) -> Vec<report::Figure> {
        let measures = [
            Measure::Received,
            Measure::Decided,
            Measure::InTime,
            Measure::Late,
            Measure::Pending,
            Measure::MedianToDecision,
            Measure::DisclosureRate,
        ];
        // Without a number of days nothing is in time or late.
        let (numbered, _) = self.names.scope.numbers();
        let said = |measure: &Measure| numbered || !matches!(measure, Measure::InTime | Measure::Late);
        let figures = measures.into_iter().filter(said).map(Figure::all);
        figures
            .filter_map(|figure| {
                Some(report::Figure {
                    key: figure.to_string().into(),
                    title: self.names.figure(figure),
                    value: cell(self.numbers.get(figure)?),
                })
            })
            .collect()
    }

    fn notes(&self) -> Vec<String> {
        let text = self.names.text;
        let year = || Value::from(text.fiscal_year(self.year.fiscal_year));
        let (numbered, prompt) = self.names.scope.numbers();
        if !numbered && !prompt {
            return vec![text.get("figure-note-no-procedure")];
        }
        let mut notes = vec![text.get("figure-note-counted")];
        notes.extend(numbered.then(|| text.get("figure-note-judged")));
        notes.extend(prompt.then(|| text.get("figure-note-prompt")));
        if self.numbers.get(Figure::all(Measure::DisclosureRate)).is_some() {
            notes.push(text.with("figure-note-rate", &[("formula", self.names.formula(self.rate).into())]));
        }
        if let Some(below) = self.mask {
            notes.push(text.with("figure-note-masked", &[("below", below.into())]));
        }
        if !self.year.is_over(self.today) {
            notes.push(text.with("figure-note-running", &[("year", year()), ("on", self.year.last.into())]));
        }
        if let Some((on, published)) = &self.published {
            let values = [("on", (*on).into()), ("head", published.head.as_str().into())];
            notes.push(match self.changed.len() {
                0 => text.with("figure-note-published", &values),
                count => text.with("figure-note-changed", &[&values[..], &[("count", count.into())]].concat()),
            });
        }
        notes
    }

    /// A section whose columns are these keys; the first is a name, the others are numbers unless they say otherwise.
    fn section(&self, key: &'static str, columns: Vec<Column>) -> Section {
        let title = self.names.text.get(&format!("figure-section-{key}"));
        Section { key: key.into(), title, columns, ..Section::default() }
    }

    fn column(&self, look: row::Column) -> Column {
        let title = self.names.text.get(&format!("figure-column-{}", look.key.replace('_', "-")));
        Column::new(look, title)
    }

    /// A column of numbers whose key comes from data.
    fn numbers_of(&self, key: &str, title: String) -> Column {
        Column::of_data(key, row::Column::right("value"), title).format(FORMAT)
    }

    fn number(&self, figure: Figure) -> Cell<'static> {
        self.numbers.get(figure).map_or(Cell::None, cell)
    }
}

/// How spreadsheets write numbers, halves and tenths among them.
const FORMAT: &str = "General";

/// A number as data and as it is printed.
fn cell(number: Number) -> Cell<'static> {
    match number {
        Number::Count(count) => Cell::or_none(i64::try_from(count).ok(), Cell::Number),
        Number::None => Cell::None,
        other => Cell::Told(serde_json::to_value(other).unwrap_or_default(), other.to_string().into()),
    }
}
