//! Rows as CSV: a line of keys, one line a row, CRLF; in UTF-8, or in CP932 where every character fits into it.

use std::borrow::Cow;

use serde_json::Value as Json;

use super::cp932::{self, CharactersDoNotFit, Misfit};
use super::row::{Cell, Column};
use super::sanitize;
use crate::cli::{CsvForm, Encoding};

/// The mark by which Excel knows UTF-8.
pub(crate) const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A list on its way out as CSV.
pub(crate) struct Lines {
    form: CsvForm,
    keys: Vec<&'static str>,
    misfits: Vec<Misfit>,
}

impl Lines {
    /// The lines of these columns.
    pub(crate) fn of(form: CsvForm, columns: &[Column]) -> Lines {
        Lines { form, keys: columns.iter().map(|column| column.key).collect(), misfits: Vec::new() }
    }

    /// The line of keys.
    pub(crate) fn header(&self) -> Vec<u8> {
        let mut line = if self.form.encoding == Encoding::Utf8Bom { BYTE_ORDER_MARK.to_vec() } else { Vec::new() };
        line.extend(record(self.keys.iter()));
        line
    }

    /// Whether a row that does not fit must be named.
    pub(crate) fn names_rows(&self) -> bool {
        self.form.encoding == Encoding::Cp932
    }

    /// The line of a row that is called `name`.
    pub(crate) fn row(&mut self, name: &str, cells: &[Cell<'_>]) -> Vec<u8> {
        let fields = cells.iter().map(|cell| field(cell, self.form.raw));
        if !self.names_rows() {
            return record(fields.map(bytes));
        }
        let mut encoded = Vec::with_capacity(cells.len());
        for (field, key) in fields.zip(&self.keys) {
            encoded.push(cp932::encoded(&field, |character| {
                self.misfits.push(Misfit { row: name.to_owned(), column: (*key).to_owned(), character });
            }));
        }
        record(encoded.iter())
    }

    /// Ends the list.
    ///
    /// # Errors
    /// The characters that have no place in the encoding that was asked for.
    pub(crate) fn end(self) -> Result<(), CharactersDoNotFit> {
        if self.misfits.is_empty() { Ok(()) } else { Err(CharactersDoNotFit(self.misfits)) }
    }
}

/// What a row is called in an error: its first cell, the number of a case.
pub(crate) fn name(cells: &[Cell<'_>]) -> String {
    cells.first().map(|cell| field(cell, true).into_owned()).unwrap_or_default()
}

/// One row in UTF-8, guarded.
pub(crate) fn row(cells: &[Cell<'_>]) -> Vec<u8> {
    record(cells.iter().map(|cell| bytes(field(cell, false))))
}

fn bytes(text: Cow<'_, str>) -> Cow<'_, [u8]> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    }
}

/// One line (RFC 4180). The writer of a library, made anew for each line, took a fifth of a whole list.
fn record(fields: impl Iterator<Item = impl AsRef<[u8]>>) -> Vec<u8> {
    let mut line = Vec::with_capacity(256);
    for (at, field) in fields.enumerate() {
        if at > 0 {
            line.push(b',');
        }
        push_field(&mut line, field.as_ref());
    }
    if line.is_empty() {
        // A row of one field that says nothing is still a row.
        line.extend(b"\"\"");
    }
    line.extend(b"\r\n");
    line
}

/// A field that holds what parts fields or lines stands in quotes.
fn push_field(line: &mut Vec<u8>, field: &[u8]) {
    if !field.iter().any(|byte| matches!(byte, b'"' | b',' | b'\r' | b'\n')) {
        line.extend_from_slice(field);
        return;
    }
    line.push(b'"');
    for byte in field {
        line.extend(std::iter::repeat_n(*byte, if *byte == b'"' { 2 } else { 1 }));
    }
    line.push(b'"');
}

/// Data as JSON has it, without quotes; text of people is guarded against being read as a formula, unless it is wanted raw.
fn field<'c>(cell: &'c Cell<'_>, raw: bool) -> Cow<'c, str> {
    match cell {
        Cell::None | Cell::Told(Json::Null, _) => Cow::Borrowed(""),
        Cell::Text(text) if raw => sanitize::block(text),
        Cell::Text(text) => sanitize::csv(text),
        Cell::Number(number) => number.to_string().into(),
        Cell::Flag(flag) | Cell::Mark(flag) => flag.to_string().into(),
        Cell::Date(date) => date.to_string().into(),
        Cell::Code(_, code) | Cell::Both(code, _) => Cow::Borrowed(code),
        Cell::Told(Json::Number(number), _) => number.to_string().into(),
        Cell::Told(json, _) | Cell::Json(json) => {
            let json = json.to_string();
            let shown = if raw { sanitize::block(&json) } else { sanitize::csv(&json) };
            shown.into_owned().into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Problem;

    const COLUMNS: &[Column] = &[Column::left("number"), Column::text("name"), Column::right("days")];

    fn written(form: CsvForm, names: &[&str]) -> (Vec<u8>, Result<(), CharactersDoNotFit>) {
        let mut lines = Lines::of(form, COLUMNS);
        let mut out = lines.header();
        for name in names {
            let number = Cell::Both("R8-K-0001".into(), "令和8-開-0001".into());
            out.extend(lines.row("R8-K-0001", &[number, Cell::text(*name), Cell::Number(-3)]));
        }
        (out, lines.end())
    }

    #[test]
    fn text_is_guarded_and_quoted_and_data_is_plain() {
        let form = CsvForm { encoding: Encoding::Utf8, raw: false };
        let (out, _) = written(form, &["=1+1, \"x\"", "一\n二"]);
        let lines = "number,name,days\r\nR8-K-0001,\"'=1+1, \"\"x\"\"\",-3\r\nR8-K-0001,\"一\n二\",-3\r\n";
        assert_eq!(String::from_utf8(out).unwrap(), lines);
    }

    #[test]
    fn a_row_of_one_field_that_says_nothing_is_still_a_line() {
        assert_eq!(row(&[Cell::None]), b"\"\"\r\n");
        assert_eq!(row(&[Cell::None, Cell::None]), b",\r\n");
    }

    #[test]
    fn raw_text_has_no_guard_but_still_cannot_act_on_a_terminal() {
        let form = CsvForm { encoding: Encoding::Utf8, raw: true };
        let (out, _) = written(form, &["=1+1", "甲\u{202E}"]);
        let lines = "number,name,days\r\nR8-K-0001,=1+1,-3\r\nR8-K-0001,甲<U+202E>,-3\r\n";
        assert_eq!(String::from_utf8(out).unwrap(), lines);
    }

    #[test]
    fn excel_finds_its_mark_unless_it_is_not_wanted() {
        let (out, _) = written(CsvForm::default(), &[]);
        assert_eq!(out, "\u{feff}number,name,days\r\n".as_bytes());
    }

    #[test]
    fn cp932_has_its_own_bytes_and_names_each_character_without_one() {
        let form = CsvForm { encoding: Encoding::Cp932, raw: false };
        let (out, ended) = written(form, &["髙﨑"]);
        assert_eq!(out, b"number,name,days\r\nR8-K-0001,\xFB\xFC\xFA\xB1,-3\r\n");
        assert!(ended.is_ok());
        let (_, ended) = written(form, &["髙﨑", "𠮷田 Zoë"]);
        let CharactersDoNotFit(misfits) = ended.unwrap_err();
        let named: Vec<(&str, &str, char)> =
            misfits.iter().map(|misfit| (misfit.row.as_str(), misfit.column.as_str(), misfit.character)).collect();
        assert_eq!(named, [("R8-K-0001", "name", '𠮷'), ("R8-K-0001", "name", 'ë')]);
        assert_eq!(CharactersDoNotFit(misfits).exit() as u8, 2);
    }
}
