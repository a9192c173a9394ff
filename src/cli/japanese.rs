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

/// The verb of this Japanese name, as the program calls it; of a verb that is a group itself behind `verbs`.
pub(super) fn verb(typed: &str, command: &Clap, verbs: &[String], text: &Text) -> Option<String> {
    if typed.is_ascii() {
        return None;
    }
    let group = verbs.iter().try_fold(command, |group, verb| group.find_subcommand(verb))?;
    let before = [command.get_name()].into_iter().chain(verbs.iter().map(String::as_str));
    let prefix = before.collect::<Vec<_>>().join("-");
    let named = |verb: &&Clap| name(&format!("{prefix}-{}", verb.get_name()), text).is_some_and(|name| name == typed);
    group.get_subcommands().find(named).map(|verb| verb.get_name().to_owned())
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

    fn verbs_are_named(command: &Clap, group: &Clap, verbs: &[String], text: &Text) {
        let mut names = BTreeSet::new();
        for inside in group.get_subcommands() {
            let path: Vec<String> = verbs.iter().cloned().chain([inside.get_name().to_owned()]).collect();
            let prefix = format!("{}-{}", command.get_name(), path.join("-"));
            let own = name(&prefix, text).unwrap_or_else(|| panic!("{prefix} has no Japanese name"));
            assert_eq!(verb(&own, command, verbs, text).as_deref(), Some(inside.get_name()));
            assert!(names.insert(own), "{prefix}");
            verbs_are_named(command, inside, &path, text);
        }
    }

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
                verbs_are_named(&dressed, &dressed, &[], &text);
            }
        }
    }
}
