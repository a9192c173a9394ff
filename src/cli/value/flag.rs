//! What every own value has in common: the flag it was typed with, and a reading that can fail.

use std::ffi::OsStr;
use std::marker::PhantomData;

use clap::builder::TypedValueParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotReadable {
    /// It does not have the form that the value's name (`DATE`, `FROM..TO`) promises.
    Form,
    /// It says nothing.
    Empty,
    /// It is longer than the file keeps.
    TooLong,
    /// A character of it acts on a screen or hides itself.
    Hostile(char),
}

impl NotReadable {
    /// clap carries texts and numbers only; the two functions are each other's inverse.
    fn to_context(self) -> ContextValue {
        match self {
            NotReadable::Form => ContextValue::String("form".to_owned()),
            NotReadable::Empty => ContextValue::String("empty".to_owned()),
            NotReadable::TooLong => ContextValue::String("too_long".to_owned()),
            NotReadable::Hostile(c) => ContextValue::Number(c as isize),
        }
    }

    /// The reason that an error of a [`Reader`] carries; `Form` of any other error.
    pub(crate) fn of(error: &clap::Error) -> NotReadable {
        match error.get(ContextKind::Custom) {
            Some(ContextValue::String(reason)) if reason == "empty" => NotReadable::Empty,
            Some(ContextValue::String(reason)) if reason == "too_long" => NotReadable::TooLong,
            Some(ContextValue::Number(code)) => {
                let character = u32::try_from(*code).ok().and_then(char::from_u32);
                character.map_or(NotReadable::Form, NotReadable::Hostile)
            }
            _ => NotReadable::Form,
        }
    }
}

/// A value that knows the flag it was typed with.
pub(crate) trait Typed: Clone + Send + Sync + Sized + 'static {
    /// Reads the text typed with `flag` (`--on`, or the name of a positional value).
    fn read(flag: &str, text: &str) -> Result<Self, NotReadable>;
}

/// The parser that clap calls for a [`Typed`] value.
#[derive(Clone)]
pub(crate) struct Reader<T>(PhantomData<fn() -> T>);

impl<T> Reader<T> {
    pub(crate) const fn new() -> Reader<T> {
        Reader(PhantomData)
    }
}

impl<T: Typed> TypedValueParser for Reader<T> {
    type Value = T;

    fn parse_ref(&self, cmd: &clap::Command, arg: Option<&clap::Arg>, value: &OsStr) -> Result<T, clap::Error> {
        let Some(text) = value.to_str() else {
            return Err(clap::Error::new(ErrorKind::InvalidUtf8).with_cmd(cmd));
        };
        T::read(&name(arg), text).map_err(|reason| {
            let mut error = clap::Error::new(ErrorKind::ValueValidation).with_cmd(cmd);
            let shown = arg.map(ToString::to_string).unwrap_or_default();
            error.insert(ContextKind::InvalidArg, ContextValue::String(shown));
            error.insert(ContextKind::InvalidValue, ContextValue::String(text.to_owned()));
            error.insert(ContextKind::Custom, reason.to_context());
            error
        })
    }
}

/// `--received` of an option, the value's name of a positional argument.
fn name(arg: Option<&clap::Arg>) -> String {
    let Some(arg) = arg else { return String::new() };
    match arg.get_long() {
        Some(long) => format!("--{long}"),
        None => arg.get_value_names().and_then(|names| names.first()).map(|name| name.to_string()).unwrap_or_default(),
    }
}

/// Lets a field of type `$type` in an `Args` struct be read without naming a parser there.
macro_rules! read_by_flag {
    ($type:ty) => {
        impl clap::builder::ValueParserFactory for $type {
            type Parser = super::flag::Reader<$type>;

            fn value_parser() -> Self::Parser {
                super::flag::Reader::new()
            }
        }
    };
}
pub(super) use read_by_flag;
