//! A table in a file: CSV, XLSX or JSON lines, told apart by what stands in it. It is read line by line, as often as asked.

mod csv;
mod encoding;
mod json_lines;
mod row;
mod xlsx;

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use encoding_rs::Encoding;

use super::problem::ImportProblem;
use crate::output::error::reason;
use csv::Csv;
use encoding::Decoded;
pub(super) use encoding::named;
use json_lines::JsonLines;
pub(super) use row::{Fault, Row, SEVERAL};
use xlsx::NoWorkbook;

/// The most columns of a table.
const MOST_COLUMNS: usize = 256;
/// How far the line of headings is looked for: titles and dates may stand above it.
const HEADINGS_WITHIN: usize = 20;

/// A table.
pub(super) struct Source {
    path: PathBuf,
    form: Form,
    /// What stands above the columns.
    pub(super) headings: Vec<String>,
    /// In which line; none where each line names its own.
    pub(super) heading_line: Option<usize>,
}

enum Form {
    Csv { encoding: &'static Encoding, delimiter: u8 },
    Xlsx { sheet: Option<String> },
    JsonLines { encoding: &'static Encoding },
}

/// How a table is to be read, where somebody says so.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    /// The encoding of a text.
    pub(super) encoding: Option<&'static Encoding>,
    /// The sheet of a workbook.
    pub(super) sheet: Option<String>,
    /// The line of the headings, from 1.
    pub(super) heading_line: Option<usize>,
}

impl Source {
    /// Opens a table and finds its headings: `knows` counts those of a line that can be placed.
    ///
    /// # Errors
    /// What is no table.
    pub(super) fn open(
        path: &Path,
        wanted: &Wanted,
        knows: impl Fn(&[String]) -> usize,
    ) -> Result<Source, ImportProblem> {
        let mut file = File::open(path).map_err(unreadable)?;
        let mut start = Vec::new();
        file.by_ref().take(1 << 16).read_to_end(&mut start).map_err(unreadable)?;
        let form = if start.starts_with(b"PK\x03\x04") {
            xlsx::examined(File::open(path).map_err(unreadable)?).map_err(no_workbook)?;
            Form::Xlsx { sheet: wanted.sheet.clone() }
        } else if start.starts_with(b"\xD0\xCF\x11\xE0") {
            return Err(ImportProblem::OldWorkbook);
        } else {
            let again = || Ok(Box::new(File::open(path)?) as Box<dyn Read>);
            let encoding = wanted.encoding.map_or_else(|| encoding::told_apart(again), Ok).map_err(unreadable)?;
            text_form(&start, encoding)
        };
        let mut source = Source { path: path.to_owned(), form, headings: Vec::new(), heading_line: None };
        source.find_headings(wanted.heading_line, knows)?;
        Ok(source)
    }

    /// Hands over every line below the headings that is not blank; false ends the reading.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(super) fn each(&self, mut each: impl FnMut(&Row) -> bool) -> Result<(), ImportProblem> {
        let above = self.heading_line.unwrap_or(0);
        self.lines(|row| row.line <= above || row.is_blank() || each(row))
    }

    fn lines(&self, mut each: impl FnMut(&Row) -> bool) -> Result<(), ImportProblem> {
        let mut row = Row::default();
        let file = File::open(&self.path).map_err(unreadable)?;
        match &self.form {
            Form::Csv { encoding, delimiter } => {
                let mut lines = Csv::new(Decoded::new(file, encoding), *delimiter);
                while lines.next(&mut row).map_err(unreadable)? && each(&row) {}
                Ok(())
            }
            Form::JsonLines { encoding } => {
                let mut lines = JsonLines::new(Decoded::new(file, encoding));
                while lines.next(&self.headings, &mut row).map_err(unreadable)? && each(&row) {}
                Ok(())
            }
            Form::Xlsx { sheet } => xlsx::each(file, sheet.as_deref(), &mut row, each).map_err(no_workbook),
        }
    }

    /// The line that says most of what the columns hold, among the first ones.
    fn find_headings(
        &mut self,
        wanted: Option<usize>,
        knows: impl Fn(&[String]) -> usize,
    ) -> Result<(), ImportProblem> {
        if let Form::JsonLines { encoding } = &self.form {
            let file = File::open(&self.path).map_err(unreadable)?;
            self.headings = JsonLines::new(Decoded::new(file, encoding)).names().map_err(unreadable)?;
            return if knows(&self.headings) == 0 { Err(ImportProblem::NoHeadings) } else { Ok(()) };
        }
        let mut best: (usize, usize, Vec<String>) = (0, 0, Vec::new());
        let (mut looked_at, mut broken) = (0, None);
        self.lines(|row| {
            looked_at += 1;
            if (0..row.cells()).any(|at| row.get(at).contains('\u{FFFD}')) {
                broken.get_or_insert(row.line);
            }
            let names: Vec<String> = (0..row.cells().min(MOST_COLUMNS)).map(|at| row.get(at).to_owned()).collect();
            let known = knows(&names);
            if wanted.map_or(known > best.0, |wanted| row.line == wanted) {
                best = (known, row.line, names);
            }
            looked_at < wanted.map_or(HEADINGS_WITHIN, |wanted| wanted.max(1)) && row.fault.is_none()
        })?;
        if best.0 == 0 {
            return Err(broken.map_or(ImportProblem::NoHeadings, |line| ImportProblem::BrokenText { line }));
        }
        (self.heading_line, self.headings) = (Some(best.1), best.2);
        Ok(())
    }
}

fn text_form(start: &[u8], encoding: &'static Encoding) -> Form {
    let (text, ..) = encoding.decode(start);
    if text.trim_start().starts_with('{') {
        return Form::JsonLines { encoding };
    }
    let most = text.lines().take(HEADINGS_WITHIN).max_by_key(|line| line.len()).unwrap_or_default();
    Form::Csv { encoding, delimiter: csv::delimiter(most.as_bytes()) }
}

/// Whether the file begins as `kaiji export` begins.
pub(super) fn is_export(file: &mut File) -> io::Result<bool> {
    const BEGINS: &[u8] = b"{\"kaiji_export\"";
    let mut start = Vec::new();
    file.by_ref().take(BEGINS.len() as u64).read_to_end(&mut start)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(start == BEGINS)
}

fn unreadable(error: io::Error) -> ImportProblem {
    ImportProblem::Unreadable { reason: reason(&error) }
}

fn no_workbook(problem: NoWorkbook) -> ImportProblem {
    match problem {
        NoWorkbook::Damaged => ImportProblem::NoWorkbook,
        NoWorkbook::TooLarge => ImportProblem::TooLarge,
        NoWorkbook::NoSheet(sheets) => ImportProblem::NoSheet { sheets: sheets.join(", ") },
    }
}
