//! A report as a page: put together whole, in the words that people read, for a browser and for the printer.

use std::rc::Rc;

use serde::Serialize;

use super::form::Form;
use super::heading::{Column, Heading, Section};
use super::paper::Put;
use crate::error::Outcome;
use crate::law::Date;
use crate::output::row::{Align, Cell};
use crate::output::sanitize;
use crate::text::Text;

/// The page.
#[derive(Debug, Default, Serialize)]
pub(super) struct Page {
    /// `ja` or `en`.
    pub(super) language: &'static str,
    pub(super) title: String,
    pub(super) subtitle: String,
    /// The line that proves the file.
    pub(super) head: String,
    pub(super) notes: Vec<String>,
    pub(super) summary: Vec<(String, String)>,
    pub(super) sections: Vec<Part>,
}

/// A part of it.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    pub(super) title: String,
    pub(super) notes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) picture: Option<String>,
    pub(super) columns: Vec<Head>,
    pub(super) rows: Vec<Vec<String>>,
    /// What is said in the place of rows.
    pub(super) empty: Option<String>,
}

/// A column of its table.
#[derive(Debug, Serialize)]
pub(super) struct Head {
    pub(super) title: String,
    /// `code` (never broken), `number` or `text`.
    pub(super) kind: &'static str,
}

impl Page {
    /// Without the parts in which there is nothing to read.
    pub(super) fn without_empty_parts(mut self) -> Page {
        self.sections.retain(|part| !part.rows.is_empty() || part.empty.is_some() || part.picture.is_some());
        self
    }
}

/// What makes bytes of a whole page and its day.
pub(super) type Print = fn(Page, Date) -> Outcome<Vec<u8>>;

/// Puts a page together and prints it at the end.
pub(super) struct Whole<'o> {
    text: Rc<Text>,
    put: Put<'o>,
    print: Print,
    page: Page,
    on: Option<Date>,
    shared: Vec<Column>,
    shown: Vec<bool>,
}

impl<'o> Whole<'o> {
    pub(super) fn new(text: Rc<Text>, put: Put<'o>, print: Print) -> Whole<'o> {
        Whole { text, put, print, page: Page::default(), on: None, shared: Vec::new(), shown: Vec::new() }
    }
}

impl Form for Whole<'_> {
    fn begin(&mut self, heading: &Heading) -> Outcome<()> {
        let text = &self.text;
        self.on = Some(heading.on);
        self.shared.clone_from(&heading.columns);
        let figure = |cell: &Cell<'_>| sanitize::line(&cell.on_paper(text)).into_owned();
        self.page = Page {
            language: text.language().code(),
            title: heading.title.clone(),
            subtitle: heading.subtitle.clone(),
            head: head_line(&heading.head, text),
            notes: heading.notes.clone(),
            summary: heading.summary.iter().map(|one| (one.title.clone(), figure(&one.value))).collect(),
            sections: Vec::new(),
        };
        Ok(())
    }

    fn section(&mut self, section: &Section) -> Outcome<()> {
        let columns = if section.columns.is_empty() { &self.shared } else { &section.columns };
        self.shown = columns.iter().map(Column::is_shown).collect();
        let head = |column: &Column| Head { title: column.title.clone(), kind: kind(column) };
        let columns = columns.iter().filter(|column| column.is_shown()).map(head).collect();
        self.page.sections.push(Part {
            title: section.heading(&self.text),
            notes: section.notes.clone(),
            picture: section.picture.as_ref().map(|svg| svg.0.clone()),
            columns,
            rows: Vec::new(),
            empty: section.empty.clone(),
        });
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Outcome<()> {
        let shown = cells.iter().zip(&self.shown).filter(|(_, shown)| **shown);
        let row = shown.map(|(cell, _)| sanitize::block(&cell.on_paper(&self.text)).into_owned()).collect();
        if let Some(part) = self.page.sections.last_mut() {
            part.rows.push(row);
        }
        Ok(())
    }

    fn end(&mut self) -> Outcome<()> {
        let Some(on) = self.on else { return Ok(()) };
        let bytes = (self.print)(std::mem::take(&mut self.page), on)?;
        (self.put)(&bytes)
    }
}

const fn kind(column: &Column) -> &'static str {
    match column.look.align {
        Align::Right => "number",
        Align::Left => "code",
        Align::Text | Align::Spare | Align::Hidden => "text",
    }
}

/// 第123件 a1b2-c3d4-e5f6-0718: how the head of the file is printed, so that a paper proves the file.
pub(super) fn head_line(head: &str, text: &Text) -> String {
    let (seq, digits) = head.split_once(' ').unwrap_or((head, ""));
    text.with("report-head", &[("seq", seq.into()), ("digits", digits.into())])
}
