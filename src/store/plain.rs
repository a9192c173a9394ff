//! What may stand in a payload and in a body: looked at as JSON, never as facts.

use std::fmt;

use serde::Deserializer;
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};

use super::error::{Result, StoreError};
use super::events::TEXT_LIMIT;

/// An object of texts, integers, booleans, lists and objects: two programs then agree on every byte of its meaning.
pub(super) fn payload(json: &str) -> Result<()> {
    let mut look = Look { plain: true, fits: true };
    object(json, &mut look)?;
    if look.plain { Ok(()) } else { Err(StoreError::Internal("a payload with a float or null".to_owned())) }
}

/// An object with texts of people, none of them too long.
pub(super) fn body(json: &str) -> Result<()> {
    let mut look = Look { plain: true, fits: true };
    object(json, &mut look)?;
    if look.fits { Ok(()) } else { Err(StoreError::TooLong { limit: TEXT_LIMIT }) }
}

/// One text of a person.
pub(super) fn text(text: &str) -> Result<()> {
    // Bytes first: a text that is short in bytes is short in characters.
    if text.len() > TEXT_LIMIT && text.chars().count() > TEXT_LIMIT {
        return Err(StoreError::TooLong { limit: TEXT_LIMIT });
    }
    Ok(())
}

fn object(json: &str, look: &mut Look) -> Result<()> {
    if !json.trim_start().starts_with('{') {
        return Err(StoreError::Internal("an event that is no JSON object".to_owned()));
    }
    let mut reader = serde_json::Deserializer::from_str(json);
    let read = look.deserialize(&mut reader).and_then(|()| reader.end());
    // The text of the error could quote what was personal.
    read.map_err(|_| StoreError::Internal("an event that is no JSON".to_owned()))
}

/// Walks through JSON without keeping any of it: this is done for every event of a long import.
struct Look {
    plain: bool,
    fits: bool,
}

impl<'de> DeserializeSeed<'de> for &mut Look {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &mut Look {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> std::result::Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> std::result::Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> std::result::Result<(), E> {
        self.plain &= i64::try_from(number).is_ok();
        Ok(())
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> std::result::Result<(), E> {
        self.plain = false;
        Ok(())
    }

    fn visit_unit<E: de::Error>(self) -> std::result::Result<(), E> {
        self.plain = false;
        Ok(())
    }

    fn visit_str<E: de::Error>(self, one: &str) -> std::result::Result<(), E> {
        self.fits &= text(one).is_ok();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> std::result::Result<(), A::Error> {
        while values.next_element_seed(&mut *self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> std::result::Result<(), A::Error> {
        while fields.next_key::<de::IgnoredAny>()?.is_some() {
            fields.next_value_seed(&mut *self)?;
        }
        Ok(())
    }
}
