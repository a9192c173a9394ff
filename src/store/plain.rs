//! What may stand in a payload and in a body: looked at as JSON, never as facts.

use serde_json::Value;

use super::error::{Result, StoreError};
use super::events::TEXT_LIMIT;

/// An object of texts, integers, booleans, lists and objects: two programs then agree on every byte of its meaning.
pub(super) fn payload(text: &str) -> Result<()> {
    let value = object(text)?;
    if is_plain(&value) { Ok(()) } else { Err(StoreError::Internal("a payload with a float or null".to_owned())) }
}

/// An object with texts of people, none of them too long.
pub(super) fn body(text: &str) -> Result<()> {
    texts_fit(&object(text)?)
}

/// One text of a person.
pub(super) fn text(text: &str) -> Result<()> {
    // Bytes first: a text that is short in bytes is short in characters.
    if text.len() > TEXT_LIMIT && text.chars().count() > TEXT_LIMIT {
        return Err(StoreError::TooLong { limit: TEXT_LIMIT });
    }
    Ok(())
}

fn object(text: &str) -> Result<Value> {
    match serde_json::from_str(text) {
        Ok(value @ Value::Object(_)) => Ok(value),
        Ok(_) => Err(StoreError::Internal("an event that is no JSON object".to_owned())),
        // The text of the error could quote what was personal.
        Err(_) => Err(StoreError::Internal("an event that is no JSON".to_owned())),
    }
}

fn is_plain(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) | Value::String(_) => true,
        Value::Number(number) => number.is_i64(),
        Value::Array(values) => values.iter().all(is_plain),
        Value::Object(fields) => fields.values().all(is_plain),
    }
}

fn texts_fit(value: &Value) -> Result<()> {
    match value {
        Value::String(one) => text(one),
        Value::Array(values) => values.iter().try_for_each(texts_fit),
        Value::Object(fields) => fields.values().try_for_each(texts_fit),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}
