//! The office's data in a TOML file: the keys of `office set`, lists as arrays, heads as tables.

use std::path::Path;

use crate::case::letter::{NumberPattern, PatternError};
use crate::case::office_value::{LISTS, OfficeValueError, checked, key};
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::text::Value;

/// Keys with their values, in the order of the file.
pub(crate) type OfficeData = Vec<(&'static str, Vec<String>)>;

/// Reads the file.
///
/// # Errors
/// A file that is not there or cannot be read, is no TOML, or has an unknown key or a value that cannot stand there.
pub(crate) fn read(_context: &Context, path: &Path) -> Outcome<OfficeData> {
    let name = path.display().to_string();
    let text = fs_err::read_to_string(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => OfficeFileProblem::Missing { file: name.clone() },
        _ => OfficeFileProblem::Unreadable { file: name.clone() },
    })?;
    let table: toml::Table = toml::from_str(&text).map_err(|error| {
        let before = text.get(..error.span().map_or(0, |span| span.start)).unwrap_or_default();
        OfficeFileProblem::NotToml { file: name.clone(), line: before.matches('\n').count() + 1 }
    })?;
    table.iter().map(|(written, value)| entry(&name, written, value)).collect()
}

fn entry(file: &str, written: &str, value: &toml::Value) -> Outcome<(&'static str, Vec<String>)> {
    let problem = |error| OfficeFileProblem::Value { file: file.to_owned(), key: written.to_owned(), error };
    let key = key(written).ok_or_else(|| problem(OfficeValueError::UnknownKey { key: written.to_owned() }))?;
    let values: Vec<&toml::Value> = match value {
        toml::Value::Array(items) if LISTS.contains(&key) => items.iter().collect(),
        one => vec![one],
    };
    let kept = values.into_iter().map(|value| checked(key, &as_text(value)).map_err(problem));
    Ok((key, kept.collect::<Result<_, _>>()?))
}

/// Tables (a head) as JSON, everything else as it reads.
fn as_text(value: &toml::Value) -> String {
    match as_json(value) {
        serde_json::Value::String(text) => text,
        other => other.to_string(),
    }
}

fn as_json(value: &toml::Value) -> serde_json::Value {
    match value {
        toml::Value::Boolean(truth) => (*truth).into(),
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Float(number) => (*number).into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.iter().map(as_json).collect(),
        toml::Value::Table(table) => {
            serde_json::Value::Object(table.iter().map(|(key, value)| (key.clone(), as_json(value))).collect())
        }
    }
}

/// Why an office file cannot be taken.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum OfficeFileProblem {
    /// It is not there.
    #[error("no such file")]
    Missing {
        /// The path.
        file: String,
    },
    /// It cannot be read.
    #[error("the file cannot be read")]
    Unreadable {
        /// The path.
        file: String,
    },
    /// It is no TOML.
    #[error("no TOML at line {line}")]
    NotToml {
        /// The path.
        file: String,
        /// The line.
        line: usize,
    },
    /// A key or value that cannot stand there.
    #[error("{key}: {error}")]
    Value {
        /// The path; empty on the command line.
        file: String,
        /// The key, as it was written.
        key: String,
        /// What is wrong.
        error: OfficeValueError,
    },
}

impl Problem for OfficeFileProblem {
    fn code(&self) -> &'static str {
        match self {
            OfficeFileProblem::Missing { .. } => "office_file_missing",
            OfficeFileProblem::Unreadable { .. } => "office_file_unreadable",
            OfficeFileProblem::NotToml { .. } => "office_file_no_toml",
            OfficeFileProblem::Value { error, .. } => match error {
                OfficeValueError::UnknownKey { .. } => "office_key_unknown",
                OfficeValueError::NotAHead => "office_head_unreadable",
                OfficeValueError::NotAWord { .. } => "office_value_no_word",
                OfficeValueError::NotAPattern { error } => error.code(),
                OfficeValueError::Empty { .. } => "office_value_empty",
            },
        }
    }

    fn exit(&self) -> Exit {
        match self {
            OfficeFileProblem::Missing { .. } => Exit::NotFound,
            _ => Exit::Usage,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            OfficeFileProblem::Missing { file } | OfficeFileProblem::Unreadable { file } => {
                vec![("file", file.as_str().into())]
            }
            OfficeFileProblem::NotToml { file, line } => vec![("file", file.as_str().into()), ("line", (*line).into())],
            OfficeFileProblem::Value { key, error, .. } => {
                let words = match error {
                    OfficeValueError::NotAWord { words, .. } => words,
                    OfficeValueError::NotAPattern { error: PatternError::UnknownName { name } } => name.as_str(),
                    OfficeValueError::UnknownKey { .. } => &crate::case::office_value::KEYS.join(" ")[..],
                    _ => "",
                };
                vec![("key", key.as_str().into()), ("words", words.into())]
            }
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            OfficeFileProblem::Value { key, .. } => Some(key.clone()),
            _ => None,
        }
    }

    fn examples() -> Vec<OfficeFileProblem> {
        let file = || "office.toml".to_owned();
        let value = |key: &str, error| OfficeFileProblem::Value { file: file(), key: key.to_owned(), error };
        let pattern = |written: &str| {
            let error = NumberPattern::parse(written).err().unwrap_or(PatternError::NoNumber);
            value("document-number", OfficeValueError::NotAPattern { error })
        };
        vec![
            OfficeFileProblem::Missing { file: file() },
            OfficeFileProblem::Unreadable { file: file() },
            OfficeFileProblem::NotToml { file: file(), line: 3 },
            value("colour", OfficeValueError::UnknownKey { key: "colour".to_owned() }),
            value("head", OfficeValueError::NotAHead),
            value("remedy", OfficeValueError::NotAWord { key: "remedy", words: "adverse all never" }),
            value("name", OfficeValueError::Empty { key: "name" }),
            pattern("丹議号"),
            pattern("{n}の{n}"),
            pattern("{n}号{year}"),
            pattern("{n号"),
            pattern("第{n}号\n"),
        ]
    }
}
