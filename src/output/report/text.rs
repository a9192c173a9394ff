//! A report as text: for a screen, for a mail, for a printer of lines.

use std::rc::Rc;

use super::form::Form;
use super::heading::{Column, Heading, Section};
use super::page::head_line;
use super::paper::Put;
use crate::error::Outcome;
use crate::output::row::Cell;
use crate::output::screen::Screen;
use crate::output::sheet::Sheet;
use crate::output::table::Layout;
use crate::output::tone::Tone;
use crate::output::width;
use crate::text::Text;

pub(super) struct Plain<'o> {
    text: Rc<Text>,
    screen: Screen,
    put: Put<'o>,
    shared: Vec<Column>,
    head: String,
    /// The section of which no row has come yet.
    announced: Option<Section>,
    table: Option<Layout>,
}

impl<'o> Plain<'o> {
    pub(super) fn new(text: Rc<Text>, screen: Option<Screen>, put: Put<'o>) -> Plain<'o> {
        let screen = screen.unwrap_or_else(Screen::of_a_file);
        Plain { text, screen, put, shared: Vec::new(), head: String::new(), announced: None, table: None }
    }

    fn sheet(&mut self, write: impl FnOnce(&mut Sheet<'_>)) -> Outcome<()> {
        let text = Rc::clone(&self.text);
        let mut sheet = Sheet::new(&text, self.screen);
        write(&mut sheet);
        (self.put)(sheet.into_text().as_bytes())
    }

    fn close_section(&mut self) -> Outcome<()> {
        if let Some(mut table) = self.table.take() {
            let last = table.flush();
            return (self.put)(last.as_bytes());
        }
        match self.announced.take() {
            Some(section) if section.empty.is_some() => {
                self.title_of(&section)?;
                self.sheet(|sheet| sheet.paragraph(section.empty.as_deref().unwrap_or_default()))
            }
            _ => Ok(()),
        }
    }

    fn title_of(&mut self, section: &Section) -> Outcome<()> {
        let heading = section.heading(&self.text);
        self.sheet(|sheet| {
            sheet.blank();
            sheet.say("report-text-section", &[("title", heading.into())]);
            section.notes.iter().for_each(|note| sheet.item(note));
        })
    }
}

impl Form for Plain<'_> {
    fn begin(&mut self, heading: &Heading) -> Outcome<()> {
        self.shared.clone_from(&heading.columns);
        self.head = head_line(&heading.head, &self.text);
        let text = Rc::clone(&self.text);
        let figures: Vec<(String, String)> = heading
            .summary
            .iter()
            .map(|figure| (figure.title.clone(), figure.value.shown(&text).into_owned()))
            .collect();
        let label = figures.iter().map(|(title, _)| width::of(title)).max().unwrap_or(0) + 2;
        let number = figures.iter().map(|(_, value)| width::of(value)).max().unwrap_or(0);
        let notes = heading.notes.clone();
        let (title, subtitle) = (heading.title.clone(), heading.subtitle.clone());
        self.sheet(|sheet| {
            sheet.paragraph(&title);
            sheet.paragraph(&subtitle);
            if !figures.is_empty() {
                sheet.blank();
            }
            for (title, value) in &figures {
                let gap = " ".repeat(number - width::of(value));
                sheet.paragraph(&format!("{}{gap}{value}", width::padded(title, label)));
            }
            if !notes.is_empty() {
                sheet.blank();
            }
            notes.iter().for_each(|note| sheet.item(note));
        })
    }

    fn section(&mut self, section: &Section) -> Outcome<()> {
        self.close_section()?;
        let mut section = section.clone();
        if section.columns.is_empty() {
            section.columns.clone_from(&self.shared);
        }
        self.announced = Some(section);
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Outcome<()> {
        if let Some(section) = self.announced.take() {
            self.title_of(&section)?;
            let look = |column: &Column| if column.personal { column.look.personal() } else { column.look };
            let headed = section.columns.into_iter().map(|column| (look(&column), column.title)).collect();
            self.table = Some(Layout::headed(headed, self.screen));
        }
        let Some(table) = &mut self.table else { return Ok(()) };
        match table.push(cells, Tone::Plain, &self.text) {
            Some(block) => (self.put)(block.as_bytes()),
            None => Ok(()),
        }
    }

    fn end(&mut self) -> Outcome<()> {
        self.close_section()?;
        let head = std::mem::take(&mut self.head);
        self.sheet(|sheet| {
            sheet.blank();
            sheet.paragraph(&head);
        })
    }
}
