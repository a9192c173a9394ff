//! A command that lacks what it needs: as far as it was typed, to be finished by asking. What is answered becomes
//! arguments like those of a script, read by the same parser; nothing else comes out of a conversation.

use std::ffi::OsStr;

use clap::builder::PossibleValue;
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches};

use super::argv::Argv;
use super::problem::UsageProblem;
use super::shared::Shared;
use super::value::Reader;
use super::{deepest, tree, words};
use crate::commands::Command;
use crate::text::Text;

/// What was typed, and what clap misses in it.
pub(crate) struct Unfinished {
    /// The command.
    pub(crate) command: &'static Command,
    /// What to say where nobody can be asked.
    pub(crate) problem: UsageProblem,
    /// What was typed for the shared flags.
    pub(crate) shared: Shared,
    bare: clap::Command,
    argv: Argv,
    matches: ArgMatches,
}

/// An answer, as a script would have typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// `--kind disclosure`.
    Flag(String, String),
    /// `--mandatory`.
    Switch(String),
    /// `R8-K-0001`.
    Positional(String),
}

/// What is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Missing {
    /// The arguments of which one is needed, by their identifiers.
    pub(crate) one_of: Vec<String>,
}

impl Unfinished {
    /// The command as far as it was typed, where clap only misses something.
    pub(super) fn of(command: &'static Command, argv: Argv, problem: UsageProblem) -> Option<Unfinished> {
        let bare = tree::dressed(command);
        let matches = bare.clone().ignore_errors(true).try_get_matches_from(argv.arguments()).ok()?;
        let shared = Shared::read(deepest(&matches), &argv.path());
        Some(Unfinished { command, problem, shared, bare, argv, matches })
    }

    /// The same with the line in its problem that would be whole: what is missing stands in it by its name.
    pub(super) fn with_the_whole_line(self, text: &Text) -> Unfinished {
        let UsageProblem::MissingArgument { missing, command, .. } = &self.problem else { return self };
        let ids = missing.iter().filter_map(|flag| self.named(flag));
        let named: Vec<Typed> = ids.map(|id| self.answer(&id, Some(&self.example(&id, text)))).collect();
        let line = self.line(&named);
        let problem = UsageProblem::MissingArgument { missing: missing.clone(), command: command.clone(), line };
        Unfinished { problem, ..self }
    }

    /// What stands in a line for a value that only a person knows: 理由, 期日; else the codes that there are.
    fn example(&self, id: &str, text: &Text) -> String {
        let arg = self.argument(id);
        let codes: Vec<String> =
            arg.map(Arg::get_possible_values).unwrap_or_default().iter().map(|one| one.get_name().to_owned()).collect();
        let name =
            arg.and_then(Arg::get_value_names).and_then(|names| names.first()).map_or("TEXT", |name| name.as_str());
        let called = || text.find(&format!("value-example-{}", id.replace('_', "-")), &[]);
        called().unwrap_or_else(|| if codes.is_empty() { words::value_name(name, text) } else { codes.join("/") })
    }

    /// As it is typed: `kaiji supplement ask`.
    pub(crate) fn path(&self) -> String {
        self.argv.path()
    }

    /// What was typed for an argument.
    pub(crate) fn typed(&self, id: &str) -> Option<String> {
        let matches = deepest(&self.matches);
        matches.try_contains_id(id).ok().filter(|given| *given)?;
        // A default that nobody typed is none.
        (matches.value_source(id) == Some(ValueSource::CommandLine)).then_some(())?;
        let mut values = matches.try_get_raw(id).ok().flatten()?;
        values.next().map(|value| value.to_string_lossy().into_owned())
    }

    /// Whether it writes: then what would be recorded is shown before.
    pub(crate) fn writes(&self) -> bool {
        self.arguments().any(|arg| arg.get_id() == "dry_run")
    }

    /// The argument of this identifier.
    pub(crate) fn argument(&self, id: &str) -> Option<&Arg> {
        self.arguments().find(|arg| arg.get_id() == id)
    }

    /// What an argument asks for: the first clause of its help; what follows speaks of the flag.
    pub(crate) fn asks(&self, id: &str, text: &Text) -> String {
        let prefix = self.path().split(' ').skip(1).collect::<Vec<_>>().join("-");
        let help = text.get(&words::help_key(id, &prefix));
        help.split(['。', ';']).next().unwrap_or_default().trim().to_owned()
    }

    /// The values that an argument may have, with their meanings.
    pub(crate) fn values(&self, id: &str, text: &Text) -> Vec<(String, String)> {
        let values = self.argument(id).map(Arg::get_possible_values).unwrap_or_default();
        let meaning = |value: &PossibleValue| value.get_help().map(|key| text.get(&key.to_string()));
        let worded = |value: PossibleValue| (value.get_name().to_owned(), meaning(&value).unwrap_or_default());
        values.into_iter().map(worded).collect()
    }

    /// An answer to an argument, as it is typed.
    pub(crate) fn answer(&self, id: &str, value: Option<&str>) -> Typed {
        let long = self.argument(id).and_then(Arg::get_long).map(|long| format!("--{long}"));
        match (long, value) {
            (Some(flag), Some(value)) => Typed::Flag(flag, value.to_owned()),
            (Some(flag), None) => Typed::Switch(flag),
            (None, value) => Typed::Positional(value.unwrap_or_default().to_owned()),
        }
    }

    /// Whether an answer can be read: by the very parser of the argument, alone.
    ///
    /// # Errors
    /// What a command line with this value would be told.
    pub(crate) fn check(&self, id: &str, value: &str) -> Result<(), UsageProblem> {
        // What no argument takes is a text of people like any other.
        let text = Arg::new(id.to_owned()).value_name("TEXT").value_parser(Reader::<String>::new());
        let arg = self.argument(id).unwrap_or(&text);
        let names = arg.get_value_names().unwrap_or_default().to_vec();
        let alone = Arg::new(id.to_owned()).value_parser(arg.get_value_parser().clone()).value_names(names);
        // A flag keeps its name, so that the problem can name it.
        let (alone, typed) = match arg.get_long() {
            Some(long) => (alone.long(long.to_owned()), vec![format!("--{long}={value}")]),
            None => (alone, vec!["--".to_owned(), value.to_owned()]),
        };
        let parsed = clap::Command::new("kaiji").no_binary_name(true).arg(alone).try_get_matches_from(typed);
        parsed.map(drop).map_err(|error| UsageProblem::from_clap(&error, &self.path()))
    }

    /// Reads what was typed together with the answers.
    ///
    /// # Errors
    /// What is wrong with them; [`missing`](Unfinished::missing) says what is still to be asked.
    pub(crate) fn with(&self, answers: &[Typed]) -> Result<(ArgMatches, Shared), UsageProblem> {
        let arguments = self.argv.with(answers);
        let read = self.bare.clone().try_get_matches_from(arguments.clone());
        let matches = read.map_err(|error| UsageProblem::from_clap(&error, &self.path()))?;
        let shared = Shared::read(deepest(&matches), &self.path());
        Ok((matches, shared))
    }

    /// What a problem says is missing, the first of it.
    pub(crate) fn missing(&self, problem: &UsageProblem) -> Option<Missing> {
        let UsageProblem::MissingArgument { missing, .. } = problem else { return None };
        let named = missing.first()?;
        let one_of: Vec<String> = named.split(" / ").filter_map(|flag| self.named(flag)).collect();
        (!one_of.is_empty()).then_some(Missing { one_of })
    }

    /// The line that a script would type, the values quoted as a shell wants them.
    pub(crate) fn line(&self, answers: &[Typed]) -> String {
        let arguments = self.argv.with(answers);
        let typed = arguments.iter().skip(self.argv.verbs().len()).map(|one| quoted(one));
        [self.path()].into_iter().chain(typed).collect::<Vec<_>>().join(" ")
    }

    /// The identifier of the argument that is typed so: `--on`, or the name of a positional value.
    pub(crate) fn named(&self, flag: &str) -> Option<String> {
        let flag = flag.split(" / ").next().unwrap_or_default();
        let is = |arg: &&Arg| match flag.strip_prefix("--") {
            Some(long) => arg.get_long() == Some(long),
            None => {
                arg.is_positional()
                    && arg
                        .get_value_names()
                        .is_some_and(|names| names.iter().any(|name| name.split('=').next() == Some(flag)))
            }
        };
        self.arguments().find(is).map(|arg| arg.get_id().to_string())
    }

    fn arguments(&self) -> impl Iterator<Item = &Arg> {
        self.argv.asked(&self.bare).unwrap_or(&self.bare).get_arguments()
    }
}

/// A value as it is typed in a shell: in quotes where the shell would take it apart.
fn quoted(value: &OsStr) -> String {
    let value = value.to_string_lossy();
    let plain = |c: char| c.is_alphanumeric() || "-_.,:/=+@%".contains(c) || (!c.is_ascii() && !c.is_whitespace());
    if !value.is_empty() && value.chars().all(plain) {
        return value.into_owned();
    }
    format!("'{}'", value.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_gets_back_what_was_answered() {
        let shown = |value: &str| quoted(OsStr::new(value));
        assert_eq!(shown("--on"), "--on");
        assert_eq!(shown("福井太郎"), "福井太郎");
        assert_eq!(shown("福井 太郎"), "'福井 太郎'");
        assert_eq!(shown("it's"), r"'it'\''s'");
        assert_eq!(shown("$(rm -rf /)"), "'$(rm -rf /)'");
        assert_eq!(shown(""), "''");
    }
}
