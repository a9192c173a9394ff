//! Filters kept by name in the config: `list @遅延` is `list` with the flags that stand there under 遅延.

use std::collections::BTreeMap;
use std::ffi::OsString;

use clap::Command;

use super::problem::UsageProblem;
use super::value::{NotReadable, Reader, Typed};

/// The flags that stand under each name.
pub(crate) type Filters = BTreeMap<String, Vec<String>>;

// The place of `@NAME` among the arguments of a list.
#[derive(clap::Args)]
pub(crate) struct Saved {
    #[arg(id = PLACE, value_name = "@FILTER", value_parser = Reader::<Never>::new())]
    _name: Option<Never>,
}

const PLACE: &str = "lists_saved";

/// What is left in that place is no name of a filter: those have become their flags.
#[derive(Clone)]
struct Never;

impl Typed for Never {
    fn read(_flag: &str, _text: &str) -> Result<Never, NotReadable> {
        Err(NotReadable::Form)
    }
}

/// The command and its arguments with the flags of a filter before them: what was typed stands over what was kept.
///
/// # Errors
/// No filter of this name, with those that there are.
pub(super) fn expanded(
    command: Command,
    mut arguments: Vec<OsString>,
    filters: &Filters,
) -> Result<(Command, Vec<OsString>), UsageProblem> {
    let Some((at, name)) = named(&command, &arguments) else { return Ok((command, arguments)) };
    let Some(flags) = filters.get(&name) else {
        return Err(UsageProblem::UnknownFilter { given: name, known: filters.keys().cloned().collect() });
    };
    arguments.remove(at);
    arguments.splice(0..0, flags.iter().map(OsString::from));
    Ok((command.args_override_self(true), arguments))
}

/// The first value that begins with `@` and belongs to no flag; full-width as well.
fn named(command: &Command, arguments: &[OsString]) -> Option<(usize, String)> {
    command.get_arguments().find(|arg| arg.get_id().as_str() == PLACE)?;
    let takes_value = |flag: &str| {
        let long = flag.strip_prefix("--");
        let known = long.and_then(|long| command.get_arguments().find(|arg| arg.get_long() == Some(long)));
        known.is_some_and(|arg| arg.get_action().takes_values())
    };
    let mut is_value = false;
    for (at, argument) in arguments.iter().enumerate() {
        let argument = argument.to_str().unwrap_or_default();
        if is_value {
            is_value = false;
            continue;
        }
        is_value = takes_value(argument);
        match argument.strip_prefix(['@', '＠']) {
            Some(name) if !name.is_empty() => return Some((at, name.to_owned())),
            _ if argument == "--" => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tree::dressed;
    use crate::commands;

    fn typed(line: &str) -> Vec<OsString> {
        line.split_whitespace().map(OsString::from).collect()
    }

    fn expand(command: &str, line: &str) -> Result<String, UsageProblem> {
        let flags = ["--status", "overdue"].map(str::to_owned).to_vec();
        let filters = Filters::from([("遅延".to_owned(), flags)]);
        let command = dressed(commands::find(command).unwrap());
        let (_, arguments) = expanded(command, typed(line), &filters)?;
        Ok(arguments.iter().map(|argument| argument.to_string_lossy()).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn a_filter_stands_before_what_was_typed() {
        assert_eq!(expand("list", "--officer 鈴木 @遅延").unwrap(), "--status overdue --officer 鈴木");
        assert_eq!(expand("overdue", "＠遅延").unwrap(), "--status overdue");
        assert_eq!(expand("list", "--officer 鈴木").unwrap(), "--officer 鈴木");
    }

    #[test]
    fn the_value_of_a_flag_is_no_filter_and_a_search_has_none() {
        assert_eq!(expand("list", "--officer @遅延").unwrap(), "--officer @遅延");
        assert_eq!(expand("list", "--officer --all @遅延").unwrap(), "--status overdue --officer --all");
        assert_eq!(expand("search", "@遅延").unwrap(), "@遅延");
        assert_eq!(expand("list", "-- @遅延").unwrap(), "-- @遅延");
    }

    #[test]
    fn a_name_that_is_not_kept_is_answered_with_those_that_are() {
        let refused = expand("list", "@遅れ").unwrap_err();
        assert_eq!(refused, UsageProblem::UnknownFilter { given: "遅れ".to_owned(), known: vec!["遅延".to_owned()] });
    }
}
