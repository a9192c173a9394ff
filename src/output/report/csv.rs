//! A report as CSV: codes, dates and numbers as data has them, one line a row, with the mark by which Excel knows UTF-8.
//!
//! The sections of one table are its first column. A section with columns of its own stands behind an empty line, under its
//! own line of keys.

use super::form::Form;
use super::heading::{Column, Heading, Section};
use super::paper::Put;
use crate::error::Outcome;
use crate::output::csv;
use crate::output::row::Cell;

/// The key of the column of the sections.
pub(super) const SECTION: &str = "section";

pub(super) struct Csv<'o> {
    put: Put<'o>,
    shared: Vec<Column>,
    section: String,
    /// Whether the sections are a column.
    grouped: bool,
    /// The keys of the table that is being written.
    keys: Option<Vec<String>>,
}

impl<'o> Csv<'o> {
    pub(super) fn new(put: Put<'o>) -> Csv<'o> {
        Csv { put, shared: Vec::new(), section: String::new(), grouped: true, keys: None }
    }

    fn keys(&mut self, columns: &[Column]) -> Outcome<()> {
        let section = self.grouped.then_some(SECTION);
        let keys = section.into_iter().chain(columns.iter().map(|column| &*column.key));
        let keys: Vec<String> = keys.map(str::to_owned).collect();
        if self.keys.as_ref() == Some(&keys) {
            return Ok(());
        }
        if self.keys.is_some() {
            (self.put)(b"\r\n")?;
        }
        let cells: Vec<Cell<'_>> = keys.iter().map(|key| Cell::text(key.as_str())).collect();
        (self.put)(&csv::row(&cells))?;
        self.keys = Some(keys);
        Ok(())
    }
}

impl Form for Csv<'_> {
    fn begin(&mut self, heading: &Heading) -> Outcome<()> {
        self.shared.clone_from(&heading.columns);
        self.grouped = heading.columns.is_empty() || heading.grouped_by.is_some();
        (self.put)(csv::BYTE_ORDER_MARK)?;
        // A table without rows has its keys all the same.
        if self.shared.is_empty() { Ok(()) } else { self.keys(&heading.columns) }
    }

    fn section(&mut self, section: &Section) -> Outcome<()> {
        self.section = section.key.to_string();
        let shared = self.shared.clone();
        self.keys(if section.columns.is_empty() { &shared } else { &section.columns })
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Outcome<()> {
        let section = self.grouped.then(|| Cell::text(self.section.as_str()));
        let cells: Vec<Cell<'_>> = section.into_iter().chain(cells.iter().cloned()).collect();
        (self.put)(&csv::row(&cells))
    }

    fn end(&mut self) -> Outcome<()> {
        Ok(())
    }
}
