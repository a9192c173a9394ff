//! Rows as CSV: UTF-8, a line of keys, one line a row, CRLF.

use serde_json::Value as Json;

use super::row::{Cell, Column};
use super::sanitize;
use crate::error::Outcome;

/// The line of keys.
pub(crate) fn header(columns: &[Column]) -> Outcome<Vec<u8>> {
    record(columns.iter().map(|column| column.key))
}

/// One row.
pub(crate) fn row(cells: &[Cell<'_>]) -> Outcome<Vec<u8>> {
    record(cells.iter().map(field))
}

fn record(fields: impl Iterator<Item = impl AsRef<[u8]>>) -> Outcome<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(fields).map_err(anyhow::Error::from)?;
    Ok(writer.into_inner().map_err(|error| anyhow::anyhow!("csv: {}", error.error()))?)
}

/// Data as JSON has it, without quotes; text of people is guarded against being read as a formula.
fn field(cell: &Cell<'_>) -> String {
    match cell {
        Cell::None => String::new(),
        Cell::Text(text) => sanitize::csv(text).into_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Flag(flag) | Cell::Mark(flag) => flag.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Code(_, code) | Cell::Both(code, _) => code.to_string(),
        Cell::Told(Json::Null, _) => String::new(),
        Cell::Told(Json::Number(number), _) => number.to_string(),
        Cell::Told(json, _) | Cell::Json(json) => sanitize::csv(&json.to_string()).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_guarded_and_quoted_and_data_is_plain() {
        let mut out = header(&[Column::left("number"), Column::text("name"), Column::right("days")]).unwrap();
        let code = Cell::Both("R8-K-0001".into(), "令和8-開-0001".into());
        out.extend(row(&[code, Cell::text("=1+1, \"x\""), Cell::Number(-3)]).unwrap());
        out.extend(row(&[Cell::None, Cell::text("一\n二"), Cell::Flag(true)]).unwrap());
        let written = String::from_utf8(out).unwrap();
        assert_eq!(written, "number,name,days\r\nR8-K-0001,\"'=1+1, \"\"x\"\"\",-3\r\n,\"一\n二\",true\r\n");
    }
}
