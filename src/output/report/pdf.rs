//! A report as PDF: A4 landscape, made by `kaiji-pdf` (letters/layout/report.typ).

use std::rc::Rc;

use super::form::Form;
use super::heading::{Heading, Section};
use super::page::Collected;
use super::paper::Put;
use crate::error::Outcome;
use crate::law::Date;
use crate::output::letter::engine::{Document, Kind, printed};
use crate::output::row::Cell;
use crate::text::Text;

pub(super) struct Pdf<'o> {
    text: Rc<Text>,
    put: Put<'o>,
    on: Option<Date>,
    collected: Collected,
}

impl<'o> Pdf<'o> {
    pub(super) fn new(text: Rc<Text>, put: Put<'o>) -> Pdf<'o> {
        Pdf { text, put, on: None, collected: Collected::default() }
    }
}

impl Form for Pdf<'_> {
    fn begin(&mut self, heading: &Heading) -> Outcome<()> {
        self.on = Some(heading.on);
        self.collected.begin(heading, &self.text);
        Ok(())
    }

    fn section(&mut self, section: &Section) -> Outcome<()> {
        self.collected.section(&Section { picture: None, ..section.clone() }, &self.text);
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Outcome<()> {
        self.collected.row(cells, &self.text);
        Ok(())
    }

    fn end(&mut self) -> Outcome<()> {
        let page = self.collected.finished();
        let title = page.title.clone();
        let creation = self.on.map(|on| on.to_string());
        let bytes = printed(&Document { kind: Kind::Report, pages: &[page], creation, title })?;
        (self.put)(&bytes)
    }
}
