//! A code out of a closed set: flags print it with hyphens (`purpose-notice`) and accept underscores as well.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};

use super::Reader;
use crate::error::Outcome;

/// One code of its set, in the writing of JSON, CSV and TOML (`purpose_notice`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Code(&'static str);

impl Code {
    /// The code with underscores.
    pub(crate) const fn as_str(self) -> &'static str {
        self.0
    }

    /// The value of `law` or `case` that has this code in JSON and in the file.
    pub(crate) fn meant<T: DeserializeOwned>(self) -> Outcome<T> {
        let code: StrDeserializer<'_, serde::de::value::Error> = self.0.into_deserializer();
        Ok(T::deserialize(code).map_err(anyhow::Error::from)?)
    }
}

/// The parser of a closed set. Its meanings stand in `term.ftl` as `term-<set>-<code>`.
pub(crate) const fn codes(set: &'static str, codes: &'static [&'static str]) -> Codes {
    Codes { set, codes }
}

/// What [`codes`] makes.
#[derive(Clone)]
pub(crate) struct Codes {
    set: &'static str,
    codes: &'static [&'static str],
}

impl Codes {
    /// Every code of the set.
    pub(crate) const fn all(&self) -> &'static [&'static str] {
        self.codes
    }

    /// Whether this is one of its codes, as JSON writes them.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.codes.contains(&code)
    }

    /// Every code of the set, as typed.
    #[cfg(test)]
    pub(crate) fn every(&self) -> impl Iterator<Item = Code> {
        self.codes.iter().map(|code| Code(code))
    }

    /// The same, but a word that is none of them is taken as well: which there are is known only later.
    pub(crate) const fn open(self) -> OpenCodes {
        OpenCodes { codes: self }
    }

    fn values(&self) -> impl Iterator<Item = PossibleValue> {
        // The meaning is a key of the words; `cli::words` puts the words in its place where help is asked for.
        let value = |code: &&'static str| {
            let typed = code.replace('_', "-");
            let key = format!("term-{}-{typed}", self.set);
            PossibleValue::new(typed).help(key)
        };
        self.codes.iter().map(value)
    }
}

impl TypedValueParser for Codes {
    type Value = Code;

    fn parse_ref(&self, cmd: &clap::Command, arg: Option<&clap::Arg>, value: &OsStr) -> Result<Code, clap::Error> {
        let typed = value.to_str().map(|text| text.trim().to_ascii_lowercase().replace('-', "_"));
        let known = typed.and_then(|typed| self.codes.iter().find(|code| **code == typed));
        if let Some(code) = known {
            return Ok(Code(code));
        }
        // clap's own refusal names the values there are and the one that was probably meant.
        let refused = PossibleValuesParser::new(self.values()).parse_ref(cmd, arg, value);
        Err(refused.err().unwrap_or_else(|| clap::Error::new(ErrorKind::InvalidValue).with_cmd(cmd)))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.values()))
    }
}

/// What [`Codes::open`] makes.
#[derive(Clone)]
pub(crate) struct OpenCodes {
    codes: Codes,
}

impl TypedValueParser for OpenCodes {
    type Value = String;

    fn parse_ref(&self, cmd: &clap::Command, arg: Option<&clap::Arg>, value: &OsStr) -> Result<String, clap::Error> {
        match self.codes.parse_ref(cmd, arg, value) {
            Ok(code) => Ok(code.as_str().to_owned()),
            Err(_) => Reader::<String>::new().parse_ref(cmd, arg, value),
        }
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.codes.values()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<&'static str> {
        let parser = codes("kind", &["disclosure", "purpose_notice"]);
        let command = clap::Command::new("test");
        parser.parse_ref(&command, None, OsStr::new(text)).ok().map(Code::as_str)
    }

    #[test]
    fn hyphens_underscores_and_capitals_are_the_same_code() {
        for text in ["purpose-notice", "purpose_notice", "Purpose-Notice"] {
            assert_eq!(read(text), Some("purpose_notice"), "{text}");
        }
    }

    #[test]
    fn what_is_not_in_the_set_is_refused() {
        assert_eq!(read("purpose"), None);
        assert_eq!(read(""), None);
    }
}
