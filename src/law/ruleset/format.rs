//! Reading a ruleset's text.

use serde::{Deserialize, Deserializer};

use super::{Ruleset, compiled, validate};
use crate::law::Date;

/// Why a ruleset does not load.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RulesetError {
    /// The text is no TOML, has an unknown key, or lacks a field.
    #[error("line {line}: {}{key}{}{message}", if key.is_empty() { "" } else { "`" }, if key.is_empty() { "" } else { "`: " })]
    Text {
        /// The line, from 1.
        line: usize,
        /// The key or table on that line; empty where there is none.
        key: String,
        /// What the reader of the format says: value, allowed words.
        message: String,
    },
    /// The text can be read, but does not make sense as a law.
    #[error("line {line}: {rule}: {message}")]
    Rule {
        /// The line of the rule, from 1; 0 where it has none.
        line: usize,
        /// The id of the rule, else its kind, code, article or sentence.
        rule: String,
        /// What is wrong with it, the key in backticks.
        message: String,
    },
}

/// Reads a ruleset and checks that it makes sense.
///
/// # Errors
/// Every fault of the text is named with its line, key and the allowed words; a sound text may still be refused when
/// its rules contradict each other.
pub fn parse(text: &str) -> Result<Ruleset, Vec<RulesetError>> {
    let ruleset = read(text).map_err(|error| vec![error])?;
    let faults = validate::faults(&ruleset, text);
    if faults.is_empty() { Ok(ruleset) } else { Err(faults) }
}

/// Reads a ruleset that has been through [`parse`] when it came in (shipped, or kept by its hash): without its examples
/// and without checking it again, as commands that only count need it.
///
/// # Errors
/// As [`parse`], but for the checks.
pub fn load(text: &str) -> Result<Ruleset, RulesetError> {
    compiled::of(text).map_or_else(|| read(law_of(text)), Ok)
}

fn read(text: &str) -> Result<Ruleset, RulesetError> {
    toml::from_str(text).map_err(|error| text_error(text, &error))
}

/// The header of an example; examples are the end of a file.
pub(super) const EXAMPLE: &str = "[[example]]";

/// The text up to its first example.
fn law_of(text: &str) -> &str {
    let first = text.match_indices(EXAMPLE).find(|(at, _)| *at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n'));
    first.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

fn text_error(text: &str, error: &toml::de::Error) -> RulesetError {
    let start = error.span().map_or(0, |span| span.start);
    let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
    let key = text.lines().nth(line - 1).map_or_else(String::new, key_of_line);
    RulesetError::Text { line, key, message: error.message().to_owned() }
}

/// `roll` of `roll = { … }`, `deadline` of `[[deadline]]`.
fn key_of_line(line: &str) -> String {
    let line = line.trim();
    let table = line.strip_prefix('[').map(|rest| rest.trim_matches(['[', ']']));
    let key = table.or_else(|| line.split_once('=').map(|(key, _)| key)).unwrap_or("");
    key.trim().trim_matches('"').to_owned()
}

/// A TOML date (`2026-11-21`).
pub(super) fn toml_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written.to_string().parse().map_err(serde::de::Error::custom)
}

/// Any TOML value as JSON; dates become their ISO text.
pub(super) fn toml_to_json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<serde_json::Value, D::Error> {
    toml::Value::deserialize(deserializer).map(json)
}

fn json(value: toml::Value) -> serde_json::Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(json).collect(),
        toml::Value::Table(table) => {
            serde_json::Value::Object(table.into_iter().map(|(key, value)| (key, json(value))).collect())
        }
    }
}
