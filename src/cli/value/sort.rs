//! A field to sort a list by, with a hyphen before it from the last to the first.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};

use super::code::{Code, Codes};

/// A field and the way the rows go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SortBy {
    /// The field.
    pub(crate) field: Code,
    /// From the last to the first.
    pub(crate) descending: bool,
}

/// The parser of a [`SortBy`] among these fields.
#[derive(Clone)]
pub(crate) struct Fields(pub(super) Codes);

impl TypedValueParser for Fields {
    type Value = SortBy;

    fn parse_ref(&self, cmd: &clap::Command, arg: Option<&clap::Arg>, value: &OsStr) -> Result<SortBy, clap::Error> {
        let typed = value.to_str().unwrap_or_default();
        let field = typed.trim_start().strip_prefix('-');
        let code = self.0.parse_ref(cmd, arg, field.map_or(value, OsStr::new))?;
        Ok(SortBy { field: code, descending: field.is_some() })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        self.0.possible_values()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::value::codes;

    #[test]
    fn a_hyphen_turns_the_rows_around_and_is_no_part_of_the_field() {
        let parser = Fields(codes("field", &["date", "days_remaining"]));
        let read = |text: &str| {
            let command = clap::Command::new("test");
            parser.parse_ref(&command, None, OsStr::new(text)).ok().map(|by| (by.field.as_str(), by.descending))
        };
        assert_eq!(read("date"), Some(("date", false)));
        assert_eq!(read("-days-remaining"), Some(("days_remaining", true)));
        assert_eq!(read("--date"), None);
        assert_eq!(read("-"), None);
    }
}
