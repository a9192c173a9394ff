//! One sheet of a spreadsheet, written row by row.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use serde_json::Value as Json;

use super::style::Styles;
use crate::law::Date;
use crate::output::report::Column;
use crate::output::row::Cell;
use crate::output::{sanitize, width};
use crate::text::Text;

type Result<T> = std::result::Result<T, XlsxError>;

/// Characters that a cell of Excel holds: 32,767, and room for the mark of what was cut off.
const LONGEST: usize = 32_000;
/// Characters that the name of a sheet has at most.
const NAME: usize = 31;
/// What it may not have.
const NOT_IN_A_NAME: [char; 8] = ['[', ']', ':', '*', '?', '/', '\\', '\''];
/// Columns are not wider than this, in half-width characters, nor narrower.
const WIDTHS: (usize, usize) = (6, 40);
/// The height of a line and the greatest of a row, in points.
const LINE: f64 = 18.0;
const HIGHEST: f64 = 400.0;
/// 令和8年12月31日 and the arrow of the filter.
const DATE: usize = 16;
/// Half-width characters that can be read on A4 landscape side by side.
const READABLE: usize = 240;
/// A4.
const PAPER: u8 = 9;

/// A sheet that is being written.
pub(super) struct Sheet {
    index: usize,
    /// The row that is written next, from 0.
    next: u32,
    /// The row of the headings.
    headings: Option<u32>,
    /// Which of the cells that come are written.
    kept: Vec<bool>,
    /// The number formats of the columns that have one.
    formats: Vec<Option<Format>>,
    widths: Vec<usize>,
    /// How wide the titles of the figures above the table are.
    figures: usize,
}

impl Sheet {
    pub(super) fn new(book: &mut Workbook, name: &str) -> Result<Sheet> {
        let index = book.worksheets().len();
        let name = free_name(book, name);
        book.add_worksheet_with_constant_memory()?.set_name(name)?;
        let (kept, formats, widths) = (Vec::new(), Vec::new(), Vec::new());
        Ok(Sheet { index, next: 0, headings: None, kept, formats, widths, figures: 0 })
    }

    /// A line above the table.
    pub(super) fn line(&mut self, book: &mut Workbook, words: &str, look: &Format) -> Result<()> {
        let row = self.take_row();
        book.worksheet_from_index(self.index)?.write_string_with_format(row, 0, cut(words), look)?;
        Ok(())
    }

    /// A figure above the table.
    pub(super) fn figure(
        &mut self,
        book: &mut Workbook,
        title: &str,
        value: &Cell<'_>,
        styles: &Styles,
        text: &Text,
    ) -> Result<()> {
        let row = self.take_row();
        self.figures = self.figures.max(width::of(title) + 1);
        let sheet = book.worksheet_from_index(self.index)?;
        sheet.write_string_with_format(row, 0, cut(title), &styles.plain)?;
        write(sheet, row, 1, value, Some(&styles.number), styles, text).map(|_| ())
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.take_row();
    }

    /// The headings of the table: they stay in view and are printed on every page.
    pub(super) fn headings(&mut self, book: &mut Workbook, columns: Vec<Column>, styles: &Styles) -> Result<()> {
        let row = self.take_row();
        let sheet = book.worksheet_from_index(self.index)?;
        self.kept = columns.iter().map(|column| !column.data_only).collect();
        let columns: Vec<Column> = columns.into_iter().filter(|column| !column.data_only).collect();
        for (at, column) in (0..).zip(&columns) {
            sheet.write_string_with_format(row, at, cut(&column.title), &styles.heading)?;
        }
        sheet.set_freeze_panes(row + 1, 0)?.set_repeat_rows(row, row)?;
        self.widths = columns.iter().map(|column| width::of(&column.title) + 3).collect();
        self.formats =
            columns.iter().map(|column| column.format.as_deref().map(|own| styles.number(Some(own)))).collect();
        self.headings = Some(row);
        Ok(())
    }

    /// A row of the table.
    pub(super) fn row<'c>(
        &mut self,
        book: &mut Workbook,
        cells: impl Iterator<Item = &'c Cell<'c>>,
        styles: &Styles,
        text: &Text,
    ) -> Result<()> {
        let row = self.take_row();
        let sheet = book.worksheet_from_index(self.index)?;
        let kept = cells.zip(&self.kept).filter_map(|(cell, kept)| kept.then_some(cell));
        let mut lines = 1;
        for (at, cell) in (0..).zip(kept) {
            let place = usize::from(at);
            let format = self.formats.get(place).and_then(Option::as_ref);
            let wide = write(sheet, row, at, cell, format, styles, text)?;
            lines = lines.max(wide.div_ceil(WIDTHS.1));
            if let Some(widest) = self.widths.get_mut(place) {
                *widest = (*widest).max(wide);
            }
        }
        // Not every program makes room for the lines of a text that is broken in its cell.
        if lines > 1 {
            sheet.set_row_height(row, (LINE * lines as f64).min(HIGHEST))?;
        }
        Ok(())
    }

    /// Widths, filter and how it is printed.
    pub(super) fn close(self, book: &mut Workbook, head: &str) -> Result<()> {
        let sheet = book.worksheet_from_index(self.index)?;
        // The titles of the figures stand in the first column, with a table below them or without.
        let first = self.widths.first().copied().unwrap_or_default().max(self.figures);
        let widths = std::iter::once(first).chain(self.widths.iter().skip(1).copied());
        for (at, wide) in (0..).zip(widths) {
            sheet.set_column_width(at, wide.clamp(WIDTHS.0, WIDTHS.1) as f64)?;
        }
        // A table too wide to be read on one sheet of paper goes over several, the first column on each.
        let wide: usize = self.widths.iter().map(|wide| (*wide).clamp(WIDTHS.0, WIDTHS.1)).sum();
        let pages = u16::try_from(wide.div_ceil(READABLE)).unwrap_or(u16::MAX).max(1);
        if pages > 1 {
            sheet.set_repeat_columns(0, 0)?;
        }
        let last = u16::try_from(self.widths.len()).unwrap_or_default().checked_sub(1);
        if let Some((headings, last)) = self.headings.zip(last) {
            sheet.autofilter(headings, 0, self.next.saturating_sub(1).max(headings), last)?;
        }
        sheet
            .set_landscape()
            .set_paper_size(PAPER)
            .set_print_fit_to_pages(pages, 0)
            .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
        sheet.set_footer(format!("&L&8{}&R&8&P／&N", head.replace('&', "&&")));
        Ok(())
    }

    fn take_row(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }
}

/// Writes a cell as what it is; answers how wide it is.
fn write(
    sheet: &mut Worksheet,
    row: u32,
    at: u16,
    cell: &Cell<'_>,
    format: Option<&Format>,
    styles: &Styles,
    text: &Text,
) -> Result<usize> {
    let number = match cell {
        Cell::Number(number) => Some(*number as f64),
        // Where the column says how, the number itself, to be sorted and summed; else the words that people read.
        Cell::Told(Json::Number(number), _) if format.is_some() => number.as_f64(),
        _ => None,
    };
    if let Some(number) = number {
        sheet.write_number_with_format(row, at, number, format.unwrap_or(&styles.number))?;
        return Ok(width::of(&cell.on_paper(text)) + 1);
    }
    if let Cell::Date(date) = cell
        && let Some(day) = day(*date)
    {
        sheet.write_datetime_with_format(row, at, &day, &styles.date)?;
        return Ok(DATE);
    }
    let words = sanitize::block(&cell.on_paper(text)).into_owned();
    if words.is_empty() {
        sheet.write_blank(row, at, &styles.text)?;
    } else {
        sheet.write_string_with_format(row, at, cut(&words), &styles.text)?;
    }
    Ok(words.lines().map(width::of).max().unwrap_or(0) + 1)
}

/// A day that Excel knows: from 1900 on.
fn day(date: Date) -> Option<ExcelDateTime> {
    let (year, month, day) = date.ymd();
    ExcelDateTime::from_ymd(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}

fn cut(words: &str) -> String {
    let mut cut: String = words.chars().take(LONGEST).collect();
    if cut.len() < words.len() {
        cut.push('…');
    }
    cut
}

/// The name as Excel takes it, and unlike those of the other sheets.
fn free_name(book: &mut Workbook, name: &str) -> String {
    let fit: String =
        name.chars().map(|c| if NOT_IN_A_NAME.contains(&c) || c.is_control() { ' ' } else { c }).collect();
    let fit = if fit.trim().is_empty() { "1" } else { fit.trim() };
    let names: Vec<String> = book.worksheets().iter().map(Worksheet::name).collect();
    let taken = |name: &String| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    let numbered = (2..).map(|n: u32| {
        let end = format!(" {n}");
        first(fit, NAME - end.len()) + &end
    });
    std::iter::once(first(fit, NAME)).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
}

/// As much of it as has no more units of UTF-16 than this.
fn first(name: &str, units: usize) -> String {
    let mut left = units;
    name.chars().take_while(|c| left.checked_sub(c.len_utf16()).map(|rest| left = rest).is_some()).collect()
}
