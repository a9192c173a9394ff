//! What every own value has in common: the flag it was typed with, and a reading that can fail.

use std::ffi::OsStr;
use std::marker::PhantomData;

use clap::builder::TypedValueParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// The text does not have the form that the value's name (`DATE`, `FROM..TO`) promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not readable as this kind of value")]
pub(crate) struct NotReadable;

/// A value that knows the flag it was typed with.
pub(crate) trait Typed: Clone + Send + Sync + Sized + 'static {
    /// Reads the text typed with `flag` (`--on`, or the name of a positional value).
    fn read(flag: &str, text: &str) -> Result<Self, NotReadable>;
}

/// The parser that clap calls for a [`Typed`] value.
#[derive(Clone)]
pub(crate) struct Reader<T>(PhantomData<fn() -> T>);

impl<T> Reader<T> {
    pub(super) const fn new() -> Reader<T> {
        Reader(PhantomData)
    }
}

impl<T: Typed> TypedValueParser for Reader<T> {
    type Value = T;

    fn parse_ref(&self, cmd: &clap::Command, arg: Option<&clap::Arg>, value: &OsStr) -> Result<T, clap::Error> {
        let Some(text) = value.to_str() else {
            return Err(clap::Error::new(ErrorKind::InvalidUtf8).with_cmd(cmd));
        };
        T::read(&name(arg), text).map_err(|NotReadable| {
            let mut error = clap::Error::new(ErrorKind::ValueValidation).with_cmd(cmd);
            let shown = arg.map(ToString::to_string).unwrap_or_default();
            error.insert(ContextKind::InvalidArg, ContextValue::String(shown));
            error.insert(ContextKind::InvalidValue, ContextValue::String(text.to_owned()));
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
