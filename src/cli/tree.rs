//! The commands as clap sees them: one dressed with the shared flags, or the whole tree for help, completion and man.

use clap::{Arg, ArgAction};

use super::page::Page;
use super::problem::UsageProblem;
use super::value::Reader;
use super::{japanese, shared, words};
use crate::commands::{self, COMMANDS, Command};
use crate::text::{Text, nearest};

/// One command with its own arguments and those that every command has, without words.
pub(crate) fn dressed(command: &Command) -> clap::Command {
    let bare = clap::Command::new(command.name).no_binary_name(true).bin_name(format!("kaiji {}", command.name));
    dress((command.arguments)(bare))
}

fn dress(command: clap::Command) -> clap::Command {
    command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .mut_args(dress_argument)
        .mut_subcommands(dress)
        .args(shared::everywhere().into_iter().map(dress_argument))
}

/// What follows from the kind of value, so that no command has to say it.
fn dress_argument(arg: Arg) -> Arg {
    let name = arg.get_value_names().and_then(|names| names.first()).map(|name| name.as_str());
    match name {
        // `-1` is a day (yesterday), not a flag.
        Some("DATE") => arg.allow_negative_numbers(true),
        Some("TEXT" | "NAME" | "KEY" | "MEASURE") => arg.value_parser(Reader::<String>::new()),
        _ => arg,
    }
}

/// The whole program with all its words: for completions, man pages and the tests of the house.
pub(crate) fn whole(text: &Text) -> clap::Command {
    let root = clap::Command::new("kaiji")
        .version(env!("CARGO_PKG_VERSION"))
        .about(text.get("common-about"))
        .subcommand_required(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help))
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version))
        .mut_args(|arg| words::worded_argument(arg, "", text));
    let commands = COMMANDS.iter().map(|command| words::worded(dressed(command).no_binary_name(false), text));
    root.subcommands(commands)
}

/// The page of the program, of a command, or of a verb of a command.
pub(crate) fn page(command: Option<&str>, verbs: &[String], text: &Text) -> Result<Page, UsageProblem> {
    let Some(name) = command else { return Ok(Page::of_program(text)) };
    let command = commands::find(name).ok_or_else(|| unknown_command(name, text))?;
    let worded = words::worded(dressed(command), text);
    let path = [name].into_iter().chain(verbs.iter().map(String::as_str)).collect::<Vec<_>>().join(" ");
    match verbs.iter().try_fold(&worded, |group, verb| group.find_subcommand(verb)) {
        Some(asked) => Ok(Page::of(asked, &format!("kaiji {path}"), text)),
        None => Err(unknown_command(&path, text)),
    }
}

/// What there is to read: the topics, then every command.
pub(crate) fn contents(text: &Text) -> Page {
    Page::of_contents(text)
}

/// The page of a command, or of a verb of it, by any of their names.
pub(crate) fn named(names: &[&str], text: &Text) -> Result<Page, UsageProblem> {
    let Some((name, rest)) = names.split_first() else { return Ok(Page::of_program(text)) };
    let found = commands::find(name).or_else(|| japanese::command(name, text));
    let command = found.ok_or_else(|| unknown_command(name, text))?;
    let bare = dressed(command);
    let mut verbs: Vec<String> = Vec::new();
    for verb in rest {
        let verb = japanese::verb(verb, &bare, &verbs, text).unwrap_or_else(|| (*verb).to_owned());
        verbs.push(verb);
    }
    page(Some(command.name), &verbs, text)
}

/// The refusal of a topic that there is not, among topics and commands.
pub(crate) fn unknown_topic(name: &str, topics: impl Iterator<Item = String>, text: &Text) -> UsageProblem {
    UsageProblem::UnknownTopic { given: name.to_owned(), meant: meant(name, names(text).chain(topics)) }
}

/// The names of all commands, in ASCII and in Japanese.
fn names(text: &Text) -> impl Iterator<Item = String> {
    let japanese = COMMANDS.iter().filter_map(|command| japanese::name(command.name, text));
    COMMANDS.iter().map(|command| command.name.to_owned()).chain(japanese)
}

/// The name that was probably meant.
fn meant(given: &str, names: impl Iterator<Item = String>) -> Option<String> {
    let names: Vec<String> = names.collect();
    nearest(given, names.iter().map(String::as_str)).map(str::to_owned)
}

/// The refusal of a command that there is not, with the one that was probably meant.
pub(super) fn unknown_command(name: &str, text: &Text) -> UsageProblem {
    UsageProblem::UnknownCommand { given: name.to_owned(), meant: meant(name, names(text)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn the_whole_tree_is_sound() {
        whole(&Text::new(Language::Ja)).debug_assert();
    }
}
