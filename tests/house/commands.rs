//! One name in every place: a command has its arguments, its file, its words; no help comes from a doc comment.

use crate::tree::{none, root};

#[test]
fn every_command_has_its_arguments_its_file_and_its_words() {
    let mut missing = Vec::new();
    for name in kaiji::house::names() {
        let file = name.replace('-', "_");
        let either = |one: String, other: String| if root().join(&other).exists() { other } else { one };
        let command = either(format!("src/commands/{file}.rs"), format!("src/commands/{file}/mod.rs"));
        let words = ["ja", "en"].map(|language| format!("locales/{language}/{name}.ftl"));
        let wanted = [format!("src/cli/{file}.rs"), command].into_iter().chain(words);
        missing.extend(wanted.filter(|file| !root().join(file).exists()));
    }
    none(&missing, "these files are missing:");
}

/// clap turns a doc comment into help, in English only: where help stands before the words are put in, it is one.
#[test]
fn no_argument_has_a_doc_comment() {
    let mut wrong = Vec::new();
    kaiji::house::declared().iter().for_each(|command| documented(command, "kaiji", &mut wrong));
    none(&wrong, "write these as // comments, the words belong to locales/:");
}

fn documented(command: &clap::Command, path: &str, wrong: &mut Vec<String>) {
    let path = format!("{path} {}", command.get_name());
    if command.get_about().or(command.get_long_about()).is_some() {
        wrong.push(path.clone());
    }
    let helped = command.get_arguments().filter(|argument| argument.get_help().is_some());
    wrong.extend(helped.map(|argument| format!("{path} {}", argument.get_id())));
    command.get_subcommands().for_each(|verb| documented(verb, &path, wrong));
}

/// Building the tree in a language fails where a command, an argument or a value has no words in it.
#[test]
fn every_command_argument_and_value_has_words_in_both_languages() {
    for language in ["ja", "en"] {
        kaiji::house::commands(language).debug_assert();
    }
}

#[test]
fn the_commands_stand_in_alphabetical_order() {
    assert!(kaiji::house::names().is_sorted());
}
