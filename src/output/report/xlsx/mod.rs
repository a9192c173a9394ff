//! A report as a spreadsheet: days are days, numbers numbers, and whatever people wrote is a text and never a formula.
//!
//! The groups of one table are one sheet, with the group in front, to be filtered; a section with columns of its own has a
//! sheet of its own. Rows go to the disk as they come.

mod sheet;
mod style;

use std::io::{Read, Seek};
use std::rc::Rc;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::sheet::Sheet;
use self::style::Styles;
use super::form::Form;
use super::heading::{Column, Heading, Section};
use super::page::head_line;
use super::paper::Put;
use super::problem::ReportProblem;
use crate::error::{Failure, Outcome};
use crate::output::row;
use crate::output::row::Cell;
use crate::sys;
use crate::text::Text;

/// What a sheet of Excel holds.
const ROWS: u32 = 1_048_576;
/// The library that makes the spreadsheet does not survive a full disk under it: so many bytes must be free in the folder
/// for temporary files, and it is looked again after so many rows. No so many rows are longer.
const ROOM: u64 = 16 << 20;
const LOOKED_AGAIN: usize = 100;

pub(super) struct Xlsx<'o> {
    text: Rc<Text>,
    put: Put<'o>,
    workbook: Workbook,
    styles: Styles,
    head: String,
    /// Whether the sections are a column.
    grouped: bool,
    /// The sheet that is being written.
    sheet: Option<Sheet>,
    /// The group that is being written.
    group: Option<String>,
    rows: usize,
}

impl<'o> Xlsx<'o> {
    pub(super) fn new(text: Rc<Text>, put: Put<'o>) -> Xlsx<'o> {
        let (workbook, styles) = (Workbook::new(), Styles::of(text.language()));
        Xlsx { text, put, workbook, styles, head: String::new(), grouped: false, sheet: None, group: None, rows: 0 }
    }

    fn open(&mut self, name: &str) -> Outcome<&mut Sheet> {
        self.close_sheet()?;
        let sheet = Sheet::new(&mut self.workbook, name).map_err(failed)?;
        Ok(self.sheet.insert(sheet))
    }

    fn close_sheet(&mut self) -> Outcome<()> {
        match self.sheet.take() {
            Some(sheet) => sheet.close(&mut self.workbook, &self.head).map_err(failed),
            None => Ok(()),
        }
    }

    /// Title, figures and notes.
    fn lines(&mut self, heading: &Heading) -> Outcome<()> {
        let Some(sheet) = &mut self.sheet else { return Ok(()) };
        let (book, styles) = (&mut self.workbook, &self.styles);
        sheet.line(book, &heading.title, &styles.title).map_err(failed)?;
        for line in [&heading.subtitle, &self.head] {
            sheet.line(book, line, &styles.plain).map_err(failed)?;
        }
        for figure in &heading.summary {
            sheet.figure(book, &figure.title, &figure.value, styles, &self.text).map_err(failed)?;
        }
        for note in &heading.notes {
            sheet.line(book, note, &styles.plain).map_err(failed)?;
        }
        sheet.gap();
        Ok(())
    }

    fn headings(&mut self, columns: Vec<Column>) -> Outcome<()> {
        match &mut self.sheet {
            Some(sheet) => sheet.headings(&mut self.workbook, columns, &self.styles).map_err(failed),
            None => Ok(()),
        }
    }
}

impl Form for Xlsx<'_> {
    fn begin(&mut self, heading: &Heading) -> Outcome<()> {
        has_room()?;
        self.head = head_line(&heading.head, &self.text);
        let (year, month, day) = heading.on.ymd();
        let created = u16::try_from(year).ok().zip(u8::try_from(month).ok().zip(u8::try_from(day).ok()));
        let created = created.and_then(|(year, (month, day))| ExcelDateTime::from_ymd(year, month, day).ok());
        let properties = DocProperties::new().set_title(&heading.title).set_company("");
        // The day of the report and not the clock's: the same report is the same file.
        self.workbook.set_properties(&match created {
            Some(created) => properties.set_creation_datetime(&created),
            None => properties,
        });
        self.open(&heading.title)?;
        self.lines(heading)?;
        if !heading.columns.is_empty() {
            let groups = heading.grouped_by.as_deref();
            let groups = groups.map(|title| Column::new(row::Column::left(super::csv::SECTION), title));
            self.grouped = groups.is_some();
            self.headings(groups.into_iter().chain(heading.columns.iter().cloned()).collect())?;
        }
        Ok(())
    }

    fn section(&mut self, section: &Section) -> Outcome<()> {
        if section.columns.is_empty() {
            self.group = self.grouped.then(|| section.title.clone());
            return Ok(());
        }
        self.group = None;
        self.open(&section.title)?;
        let (book, styles) = (&mut self.workbook, &self.styles);
        if let Some(sheet) = &mut self.sheet {
            sheet.line(book, &section.title, &styles.title).map_err(failed)?;
            for note in &section.notes {
                sheet.line(book, note, &styles.plain).map_err(failed)?;
            }
            sheet.gap();
        }
        self.headings(section.columns.clone())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Outcome<()> {
        self.rows += 1;
        if self.rows.is_multiple_of(LOOKED_AGAIN) {
            has_room()?;
        }
        let Some(sheet) = &mut self.sheet else { return Ok(()) };
        let group = self.group.as_deref().map(Cell::text);
        let cells = group.iter().chain(cells);
        sheet.row(&mut self.workbook, cells, &self.styles, &self.text).map_err(failed)
    }

    fn end(&mut self) -> Outcome<()> {
        self.close_sheet()?;
        let mut file = tempfile::tempfile().map_err(|_| no_room())?;
        self.workbook.save_to_writer(&mut file).map_err(failed)?;
        file.rewind().map_err(anyhow::Error::from)?;
        let mut bytes = vec![0; 1 << 16];
        loop {
            let read = file.read(&mut bytes).map_err(anyhow::Error::from)?;
            let Some(read) = bytes.get(..read).filter(|read| !read.is_empty()) else { return Ok(()) };
            (self.put)(read)?;
        }
    }
}

fn has_room() -> Outcome<()> {
    match sys::room(&tempfile::env::temp_dir()) {
        Some(room) if room < ROOM => Err(no_room().into()),
        _ => Ok(()),
    }
}

fn no_room() -> ReportProblem {
    ReportProblem::NoRoom { folder: tempfile::env::temp_dir().display().to_string() }
}

fn failed(error: XlsxError) -> Failure {
    match error {
        XlsxError::RowColumnLimitError => ReportProblem::TooManyRows { rows: ROWS }.into(),
        XlsxError::TempFileError(..) => no_room().into(),
        error => anyhow::Error::from(error).into(),
    }
}
