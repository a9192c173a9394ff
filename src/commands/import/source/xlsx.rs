//! A sheet of a workbook (XLSX), cell by cell: dates as dates, numbers as they are seen, formulas by their last value.

use std::fs::File;
use std::io::{self, BufReader, Read};

use calamine::{DataRef, Reader, Xlsx};
use zip::ZipArchive;

use super::row::Row;

/// The most bytes that the parts of a workbook may unfold to, all together.
const UNFOLDED: u64 = 512 << 20;
/// A sheet of equal lines folds to a fiftieth; what folds further, and is not small, was made to fold.
const FOLDED: u64 = 200;
/// What is small, in bytes.
const SMALL: u64 = 16 << 20;
/// The most parts of a workbook.
const PARTS: usize = 10_000;
/// The last column of a sheet that is looked at.
const COLUMNS: u32 = 256;

/// Why a workbook cannot be taken.
#[derive(Debug)]
pub(super) enum NoWorkbook {
    /// It is none, or a damaged one.
    Damaged,
    /// It unfolds to far more than a workbook does.
    TooLarge,
    /// It has no sheet of that name; these are there.
    NoSheet(Vec<String>),
}

/// Whether the workbook unfolds to no more than a workbook may: what it says of its own size may be a lie, so it is unfolded.
pub(super) fn examined(file: File) -> Result<(), NoWorkbook> {
    let mut parts = ZipArchive::new(BufReader::new(file)).map_err(|_| NoWorkbook::Damaged)?;
    if parts.len() > PARTS {
        return Err(NoWorkbook::TooLarge);
    }
    let mut left = UNFOLDED;
    for at in 0..parts.len() {
        let part = parts.by_index(at).map_err(|_| NoWorkbook::Damaged)?;
        let most = left.min(part.compressed_size().saturating_mul(FOLDED).max(SMALL));
        let read = io::copy(&mut part.take(most + 1), &mut io::sink()).map_err(|_| NoWorkbook::Damaged)?;
        if read > most {
            return Err(NoWorkbook::TooLarge);
        }
        left -= read;
    }
    Ok(())
}

/// Hands over every line of a sheet, the first one where none is named. False ends the reading.
pub(super) fn each(
    file: File,
    sheet: Option<&str>,
    row: &mut Row,
    mut each: impl FnMut(&Row) -> bool,
) -> Result<(), NoWorkbook> {
    let mut book: Xlsx<_> = Xlsx::new(BufReader::new(file)).map_err(|_| NoWorkbook::Damaged)?;
    let sheets = book.sheet_names();
    let named = match sheet {
        Some(name) => sheets.iter().find(|sheet| *sheet == name),
        None => sheets.first(),
    };
    let named = named.cloned().ok_or(NoWorkbook::NoSheet(sheets))?;
    let mut cells = book.worksheet_cells_reader(&named).map_err(|_| NoWorkbook::Damaged)?;
    let mut line = None;
    let mut filled = 0;
    while let Some(cell) = cells.next_cell().map_err(|_| NoWorkbook::Damaged)? {
        let (at, column) = cell.get_position();
        if line != Some(at) {
            if line.is_some() && !each(row) {
                return Ok(());
            }
            (line, filled) = (Some(at), 0);
            row.begin(at as usize + 1);
        }
        if column >= COLUMNS || column < filled {
            continue;
        }
        for _ in filled..column {
            row.end_cell();
        }
        row.cell(&seen(cell.get_value()));
        filled = column + 1;
    }
    if line.is_some() {
        each(row);
    }
    Ok(())
}

/// A cell as a person sees it.
fn seen(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // A number of an office's own is whole; 1.0 is 1.
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(truth) => if *truth { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(when) if !when.is_duration() => match when.as_datetime() {
            Some(when) => when.date().to_string(),
            None => "\u{FFFD}".to_owned(),
        },
        DataRef::DateTime(when) => when.to_string(),
        DataRef::DateTimeIso(text) => text.chars().take(10).collect(),
        DataRef::DurationIso(text) => text.clone(),
        // #REF!, #N/A: no value at all, and to be seen as such.
        DataRef::Error(_) => "\u{FFFD}".to_owned(),
        DataRef::Empty => String::new(),
    }
}
