//! Reading a ruleset's text.

use serde::{Deserialize, Deserializer};

use super::{Ruleset, validate};
use crate::law::Date;

/// Why a ruleset does not load.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RulesetError {
    /// The text is no TOML, has an unknown key, or lacks a field.
    #[error("line {line}: {message}")]
    Text {
        /// The line, from 1.
        line: usize,
        /// What the reader of the format says: key, value, allowed words.
        message: String,
    },
    /// The text can be read, but does not make sense as a law.
    #[error("line {line}: {rule}: {message}")]
    Rule {
        /// The line of the rule, from 1; 0 where it has none.
        line: usize,
        /// The id of the rule.
        rule: String,
        /// What is wrong with it.
        message: String,
    },
}

/// Reads a ruleset.
///
/// # Errors
/// Every fault of the text is named with its line, key and the allowed words; a sound text may still be refused when
/// its rules contradict each other.
pub fn parse(text: &str) -> Result<Ruleset, Vec<RulesetError>> {
    let ruleset: Ruleset = toml::from_str(text).map_err(|error| vec![text_error(text, &error)])?;
    let faults = validate::faults(&ruleset, text);
    if faults.is_empty() { Ok(ruleset) } else { Err(faults) }
}

fn text_error(text: &str, error: &toml::de::Error) -> RulesetError {
    let start = error.span().map_or(0, |span| span.start);
    let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
    RulesetError::Text { line, message: error.message().to_owned() }
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
