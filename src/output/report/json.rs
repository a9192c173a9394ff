//! A report as one JSON object (docs/formats.md, "Reports"): keys and data for machines, titles in the language in force.

use serde::{Serialize, Serializer};

use super::form::Form;
use super::heading::{Column, Figure, Heading, Section};
use super::paper::Put;
use crate::error::Outcome;
use crate::output::json;
use crate::output::row::Cell;

pub(super) struct Json<'o> {
    put: Put<'o>,
    shared: Vec<Column>,
    columns: Vec<Column>,
    sections: usize,
    rows: usize,
}

#[derive(Serialize)]
struct Top<'a> {
    version: u32,
    head: &'a str,
    report: &'a str,
    on: String,
    title: &'a str,
    subtitle: &'a str,
    summary: Summary<'a>,
    notes: &'a [String],
}

#[derive(Serialize)]
struct Part<'a> {
    section: &'a str,
    title: &'a str,
    notes: &'a [String],
    columns: Vec<Titled<'a>>,
}

#[derive(Serialize)]
struct Titled<'a> {
    key: &'a str,
    title: &'a str,
}

struct Summary<'a>(&'a [Figure]);

impl Serialize for Summary<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|figure| (&figure.key, &figure.value)))
    }
}

struct Object<'a>(&'a [Column], &'a [Cell<'a>]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|column| &column.key).zip(self.1))
    }
}

impl<'o> Json<'o> {
    pub(super) fn new(put: Put<'o>) -> Json<'o> {
        Json { put, shared: Vec::new(), columns: Vec::new(), sections: 0, rows: 0 }
    }

    /// The fields of an object, left open for an array.
    fn open(&mut self, object: &impl Serialize, array: &str) -> Outcome<()> {
        let line = json::line(object)?;
        let fields = line.strip_suffix('}').unwrap_or(&line);
        (self.put)(format!("{fields},\"{array}\":[").as_bytes())
    }
}

impl Form for Json<'_> {
    fn begin(&mut self, heading: &Heading) -> Outcome<()> {
        self.shared.clone_from(&heading.columns);
        let top = Top {
            version: json::VERSION,
            head: &heading.head,
            report: heading.report,
            on: heading.on.to_string(),
            title: &heading.title,
            subtitle: &heading.subtitle,
            summary: Summary(&heading.summary),
            notes: &heading.notes,
        };
        self.open(&top, "sections")
    }

    fn section(&mut self, section: &Section) -> Outcome<()> {
        let end = if self.sections > 0 { "]}," } else { "" };
        (self.put)(end.as_bytes())?;
        (self.sections, self.rows) = (self.sections + 1, 0);
        self.columns.clone_from(if section.columns.is_empty() { &self.shared } else { &section.columns });
        let columns = self.columns.clone();
        let titled = |column: &'_ Column| (column.key.to_string(), column.title.clone());
        let titles: Vec<(String, String)> = columns.iter().map(titled).collect();
        let columns = titles.iter().map(|(key, title)| Titled { key, title }).collect();
        self.open(&Part { section: &section.key, title: &section.title, notes: &section.notes, columns }, "rows")
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Outcome<()> {
        let mut line = if self.rows > 0 { b",".to_vec() } else { Vec::new() };
        json::append(&Object(&self.columns, cells), &mut line)?;
        self.rows += 1;
        (self.put)(&line)
    }

    fn end(&mut self) -> Outcome<()> {
        (self.put)(if self.sections > 0 { b"]}]}\n" } else { b"]}\n" })
    }
}
