//! JSON lines: one object a line, its names those of the columns.

use std::collections::BTreeSet;
use std::io::{self, BufRead, Read};

use serde_json::{Map, Value};

use super::row::{Fault, Row, SEVERAL};

/// The longest line, in bytes.
const LONGEST: u64 = 8 << 20;

/// Lines of such a text.
pub(super) struct JsonLines<R> {
    input: R,
    line: usize,
    buffer: Vec<u8>,
}

impl<R: BufRead> JsonLines<R> {
    pub(super) fn new(input: R) -> JsonLines<R> {
        JsonLines { input, line: 0, buffer: Vec::new() }
    }

    /// Every name that an object of the text has, sorted.
    pub(super) fn names(mut self) -> io::Result<Vec<String>> {
        let mut names = BTreeSet::new();
        while self.read()? {
            let object: Option<Map<String, Value>> = serde_json::from_slice(&self.buffer).ok();
            names.extend(object.into_iter().flat_map(|object| object.into_iter().map(|(name, _)| name)));
            if names.len() > super::MOST_COLUMNS {
                break;
            }
        }
        Ok(names.into_iter().collect())
    }

    /// Reads the next line into `row`, a cell for each of these names; false at the end.
    pub(super) fn next(&mut self, names: &[String], row: &mut Row) -> io::Result<bool> {
        let more = self.read()?;
        row.begin(self.line);
        if !more || self.buffer.trim_ascii().is_empty() {
            return Ok(more);
        }
        if self.buffer.len() as u64 >= LONGEST {
            row.fault = Some(Fault::TooLong);
            return Ok(true);
        }
        let object: Option<Map<String, Value>> = serde_json::from_slice(&self.buffer).ok();
        match object {
            Some(object) => {
                for name in names {
                    match object.get(name).map_or(Some(String::new()), text) {
                        Some(text) => row.cell(&text),
                        None => row.fault = Some(Fault::NoJson),
                    }
                }
            }
            None => row.fault = Some(Fault::NoJson),
        }
        Ok(true)
    }

    fn read(&mut self) -> io::Result<bool> {
        self.buffer.clear();
        self.line += 1;
        Ok(self.input.by_ref().take(LONGEST).read_until(b'\n', &mut self.buffer)? > 0)
    }
}

/// A value as a cell of a table would hold it.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(if *truth { "yes" } else { "no" }.to_owned()),
        Value::Array(values) => {
            let texts: Option<Vec<String>> =
                values.iter().map(|value| text(value).filter(|_| !value.is_array())).collect();
            texts.map(|texts| texts.join(&SEVERAL.to_string()))
        }
        Value::Object(_) => None,
    }
}
