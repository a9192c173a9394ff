//! The commands as clap sees them: one dressed with the shared flags, or the whole tree for help, completion and man.

use clap::error::{ContextKind, ContextValue};

use super::page::Page;
use super::problem::UsageProblem;
use super::{shared, words};
use crate::commands::{COMMANDS, Command};
use crate::text::Text;

/// One command with its own arguments and those that every command has, without words.
pub(super) fn dressed(command: &Command) -> clap::Command {
    let bare = clap::Command::new(command.name).no_binary_name(true).bin_name(format!("kaiji {}", command.name));
    dress((command.arguments)(bare))
}

fn dress(command: clap::Command) -> clap::Command {
    command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .mut_args(|arg| {
            // `-1` is a day (yesterday), not a flag.
            let day = arg.get_value_names().is_some_and(|names| names.iter().any(|name| name == "DATE"));
            if day { arg.allow_negative_numbers(true) } else { arg }
        })
        .mut_subcommands(dress)
        .args(shared::everywhere())
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
        .arg(clap::Arg::new("help").short('h').long("help").action(clap::ArgAction::Help))
        .arg(clap::Arg::new("version").short('V').long("version").action(clap::ArgAction::Version))
        .mut_args(|arg| words::worded_argument(arg, "", text));
    let commands = COMMANDS.iter().map(|command| words::worded(dressed(command).no_binary_name(false), text));
    root.subcommands(commands)
}

/// The help of the program: the commands by chapter, one line each.
pub(super) fn root_page(text: &Text) -> Page {
    Page::of_program(text)
}

/// The refusal of a command that there is not, with the one that was probably meant.
pub(super) fn unknown_command(name: &str) -> UsageProblem {
    let names = COMMANDS.iter().map(|command| clap::Command::new(command.name));
    let error = clap::Command::new("kaiji").subcommands(names).try_get_matches_from(["kaiji", name]).err();
    let meant = error.and_then(|error| match error.get(ContextKind::SuggestedSubcommand) {
        Some(ContextValue::Strings(meant)) => meant.first().cloned(),
        Some(ContextValue::String(meant)) => Some(meant.clone()),
        _ => None,
    });
    UsageProblem::UnknownCommand { given: name.to_owned(), meant }
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
