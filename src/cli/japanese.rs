//! The Japanese names of commands and verbs: 「kaiji 受付」 is `kaiji receive`, in either language.

use clap::Command as Clap;

use crate::commands::{COMMANDS, Command};
use crate::text::Text;

/// The name of the command or verb whose words begin with `prefix`: `supplement`, `supplement-ask`.
pub(super) fn name(prefix: &str, text: &Text) -> Option<String> {
    text.find(&format!("{prefix}-japanese"), &[])
}

/// The command of this Japanese name.
pub(super) fn command(typed: &str, text: &Text) -> Option<&'static Command> {
    // Names in ASCII are the program's own: they need no words to be found.
    if typed.is_ascii() {
        return None;
    }
    COMMANDS.iter().find(|command| name(command.name, text).is_some_and(|name| name == typed))
}

/// The verb of this Japanese name, as the program calls it.
pub(super) fn verb(typed: &str, command: &Clap, text: &Text) -> Option<String> {
    if typed.is_ascii() {
        return None;
    }
    let prefix = command.get_name();
    let named = |verb: &&Clap| name(&format!("{prefix}-{}", verb.get_name()), text).is_some_and(|name| name == typed);
    command.get_subcommands().find(named).map(|verb| verb.get_name().to_owned())
}

/// Both names, as help lists them.
pub(super) fn both(typed: &str, prefix: &str, text: &Text) -> String {
    match name(prefix, text) {
        Some(japanese) => format!("{typed}, {japanese}"),
        None => typed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::cli::tree;
    use crate::text::Language;

    #[test]
    fn every_command_and_verb_has_one_japanese_name_of_its_own() {
        for language in [Language::Ja, Language::En] {
            let text = Text::new(language);
            let mut names = BTreeSet::new();
            for found in COMMANDS {
                let own = name(found.name, &text).unwrap_or_else(|| panic!("{} has no Japanese name", found.name));
                assert_eq!(command(&own, &text).map(|command| command.name), Some(found.name));
                assert!(!own.is_ascii() && names.insert(own));
                let dressed = tree::dressed(found);
                let mut verbs = BTreeSet::new();
                for of_command in dressed.get_subcommands() {
                    let prefix = format!("{}-{}", found.name, of_command.get_name());
                    let own = name(&prefix, &text).unwrap_or_else(|| panic!("{prefix} has no Japanese name"));
                    assert_eq!(verb(&own, &dressed, &text).as_deref(), Some(of_command.get_name()));
                    assert!(verbs.insert(own), "{prefix}");
                }
            }
        }
    }
}
