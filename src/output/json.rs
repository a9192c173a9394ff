//! JSON as the contract has it: standard, but what would disturb a terminal is written as an escape.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter};

use crate::error::Outcome;
use crate::text::hostile::is_hostile;

/// The version of the JSON that is written, in every top-level object.
pub(crate) const VERSION: u32 = 1;

/// The value on one line, without a line break at its end.
pub(crate) fn line<T: Serialize + ?Sized>(value: &T) -> Outcome<String> {
    let mut bytes = Vec::new();
    append(value, &mut bytes)?;
    Ok(String::from_utf8(bytes).map_err(anyhow::Error::from)?)
}

/// The same behind what stands in `bytes`: for streams of many values.
pub(crate) fn append<T: Serialize + ?Sized>(value: &T, bytes: &mut Vec<u8>) -> Outcome<()> {
    let mut serializer = serde_json::Serializer::with_formatter(bytes, Visible(CompactFormatter));
    Ok(value.serialize(&mut serializer).map_err(anyhow::Error::from)?)
}

/// The one control of ASCII that JSON leaves as it is.
const DELETE: u8 = 0x7F;

/// serde_json escapes the controls below U+0020 only; U+009B or U+202E would still act on a terminal.
struct Visible(CompactFormatter);

impl Formatter for Visible {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        // Almost everything that is written is ASCII, whose controls but the last are escaped before they come here.
        if fragment.is_ascii() && !fragment.as_bytes().contains(&DELETE) {
            return self.0.write_string_fragment(out, fragment);
        }
        while let Some(at) = rest.find(is_hostile) {
            let (clean, hostile) = rest.split_at(at);
            self.0.write_string_fragment(out, clean)?;
            let mut characters = hostile.chars();
            if let Some(c) = characters.next() {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}")?;
                }
            }
            rest = characters.as_str();
        }
        self.0.write_string_fragment(out, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_a_terminal_is_escaped_and_comes_back_the_same() {
        let text = "甲\u{202E}乙\u{9B}31m\u{1B}[0m\n\u{E0001}葛\u{E0100}";
        assert_eq!(line("a\u{7F}b\u{1B}").unwrap(), "\"a\\u007fb\\u001b\"");
        let written = line(text).unwrap();
        assert_eq!(written, "\"甲\\u202e乙\\u009b31m\\u001b[0m\\n\\udb40\\udc01葛\u{E0100}\"");
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    }
}
