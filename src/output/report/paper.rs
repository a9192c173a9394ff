//! A report that is being written.

use std::rc::Rc;

use super::csv::Csv;
use super::form::{Form, ReportForm};
use super::heading::{Heading, Section};
use super::json::Json;
use super::page::Whole;
use super::text::Plain;
use super::xlsx::Xlsx;
use super::{html, pdf};
use crate::error::Outcome;
use crate::output::row::Cell;
use crate::output::screen::Screen;
use crate::text::Text;

/// Where the bytes of a report go.
pub(crate) type Put<'o> = Box<dyn FnMut(&[u8]) -> Outcome<()> + 'o>;

/// A report that is being written: [`Paper::begin`], then each [`Paper::section`] with its [`Paper::row`]s, then
/// [`Paper::end`], before which every transaction of the file is to be closed.
pub(crate) struct Paper<'o> {
    form: Box<dyn Form + 'o>,
    anonymous: bool,
    heading: Option<Heading>,
    /// Which columns of the section are written.
    kept: Vec<bool>,
}

impl<'o> Paper<'o> {
    /// A report in this form, laid out for this screen (none: a file) where it is text. `anonymous` leaves out the columns
    /// that tell of a person.
    pub(crate) fn new(
        form: ReportForm,
        anonymous: bool,
        text: &Rc<Text>,
        screen: Option<Screen>,
        put: Put<'o>,
    ) -> Paper<'o> {
        let text = Rc::clone(text);
        let form: Box<dyn Form + 'o> = match form {
            ReportForm::Table => Box::new(Plain::new(text, screen, put)),
            ReportForm::Csv => Box::new(Csv::new(put)),
            ReportForm::Xlsx => Box::new(Xlsx::new(text, put)),
            ReportForm::Json => Box::new(Json::new(put)),
            ReportForm::Html => Box::new(Whole::new(text, put, html::printed)),
            ReportForm::Pdf => Box::new(Whole::new(text, put, pdf::printed)),
        };
        Paper { form, anonymous, heading: None, kept: Vec::new() }
    }

    /// The heading.
    pub(crate) fn begin(&mut self, mut heading: Heading) -> Outcome<()> {
        let columns = heading.columns.clone();
        if self.anonymous {
            heading.columns.retain(|column| !column.personal);
        }
        self.form.begin(&heading)?;
        self.heading = Some(Heading { columns, ..heading });
        Ok(())
    }

    /// A section begins.
    pub(crate) fn section(&mut self, section: &Section) -> Outcome<()> {
        let shared = self.heading.as_ref().map(|heading| heading.columns.as_slice()).unwrap_or_default();
        let columns = if section.columns.is_empty() { shared } else { &section.columns };
        self.kept = columns.iter().map(|column| !(self.anonymous && column.personal)).collect();
        let mut own = section.clone();
        own.columns.retain(|column| !(self.anonymous && column.personal));
        self.form.section(&own)
    }

    /// A row: a cell for each column of the section.
    pub(crate) fn row(&mut self, cells: Vec<Cell<'_>>) -> Outcome<()> {
        debug_assert_eq!(cells.len(), self.kept.len(), "a cell for each column");
        if !self.anonymous {
            return self.form.row(&cells);
        }
        let kept: Vec<Cell<'_>> =
            cells.into_iter().zip(&self.kept).filter_map(|(cell, kept)| kept.then_some(cell)).collect();
        self.form.row(&kept)
    }

    /// Nothing follows.
    pub(crate) fn end(mut self) -> Outcome<()> {
        self.form.end()
    }
}
