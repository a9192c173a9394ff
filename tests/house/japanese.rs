//! No English sentence is left in Japanese help: neither a text of ours nor one of clap's own.

use std::process::Command;

use clap::builder::StyledStr;

/// Words that stand in Japanese text as they are: names of programs and formats.
const PROPER: &[&str] = &["Bash", "Elvish", "fish", "PowerShell", "Zsh", "JSON", "CSV"];

fn texts(command: &clap::Command, path: &str, found: &mut Vec<(String, String)>) {
    let path = format!("{path} {}", command.get_name());
    let text = |text: Option<&StyledStr>| text.map(ToString::to_string).unwrap_or_default();
    found.push((path.clone(), text(command.get_about())));
    for argument in command.get_arguments() {
        let place = format!("{path} {}", argument.get_id());
        found.push((place.clone(), text(argument.get_help())));
        if argument.get_action().takes_values() {
            let values = argument.get_possible_values();
            let meanings = values.iter().map(|value| (format!("{place} {}", value.get_name()), text(value.get_help())));
            found.extend(meanings);
        }
    }
    command.get_subcommands().for_each(|verb| texts(verb, &path, found));
}

/// Two English words in a row, each of letters only: a sentence has them, flags and codes do not.
fn has_english(text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', '\n']).collect();
    let plain = |word: &str| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
    words.windows(2).any(|pair| plain(pair[0]) && plain(pair[1]))
}

#[test]
fn every_help_text_in_japanese_is_japanese() {
    let mut found = Vec::new();
    texts(&kaiji::house::commands("ja"), "", &mut found);
    let foreign = |text: &str| text.is_ascii() && !PROPER.contains(&text) || has_english(text);
    let wrong: Vec<String> =
        found.into_iter().filter(|(_, text)| foreign(text)).map(|(place, text)| format!("{place}: {text}")).collect();
    crate::tree::none(&wrong, "these texts are not Japanese:");
}

#[test]
fn every_help_text_in_english_has_no_japanese_sentence() {
    let mut found = Vec::new();
    texts(&kaiji::house::commands("en"), "", &mut found);
    // Japanese stands there only as an example of what is typed.
    let kana = |text: &str| text.chars().any(|c| ('ぁ'..='ゖ').contains(&c));
    let wrong: Vec<String> =
        found.into_iter().filter(|(_, text)| kana(text)).map(|(place, text)| format!("{place}: {text}")).collect();
    crate::tree::none(&wrong, "these texts are not English:");
}

#[test]
fn no_help_page_in_japanese_shows_a_word_of_clap_and_none_is_wider_than_80_columns() {
    use unicode_width::UnicodeWidthStr;
    let left =
        ["Usage", "Options", "Commands", "Arguments", "OPTIONS", "COMMAND", "[default", "[possible", "[env", "Print"];
    let mut wrong = Vec::new();
    for name in kaiji::house::names() {
        let output = Command::new(env!("CARGO_BIN_EXE_kaiji")).args([name, "--help", "--lang", "ja"]).output().unwrap();
        let page = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "kaiji {name} --help");
        let objects = |line: &&str| left.iter().any(|word| line.contains(word)) || line.width() > 80;
        wrong.extend(page.lines().filter(objects).map(|line| format!("kaiji {name} --help: {line}")));
    }
    crate::tree::none(&wrong, "these lines are not ours or too wide:");
}
