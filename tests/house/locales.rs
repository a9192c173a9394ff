//! Both languages have the same files, keys and variables; every key that the program names exists.

use std::collections::{BTreeMap, BTreeSet};

use crate::tree::{files, none, objections, read};

/// The keys of a file with the variables each of them takes.
fn messages(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = None;
    for line in read(file).lines() {
        let key = line.split_once(" =").map(|(key, _)| key).filter(|key| is_key(key));
        if let Some(key) = key {
            current = Some(key.to_owned());
            assert!(messages.insert(key.to_owned(), BTreeSet::new()).is_none(), "{file}: {key} stands there twice");
        }
        if let Some(variables) = current.as_ref().and_then(|key| messages.get_mut(key)) {
            let named = line.split('$').skip(1);
            variables.extend(named.map(|rest| rest.split(|c| !is_key_character(c)).next().unwrap().to_owned()));
        }
    }
    messages
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(is_key_character)
}

fn is_key_character(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_')
}

fn names(language: &str) -> BTreeSet<String> {
    let folder = format!("locales/{language}/");
    files(&folder).iter().map(|file| file.strip_prefix(&folder).unwrap().to_owned()).collect()
}

fn every_key() -> BTreeSet<String> {
    names("ja").iter().flat_map(|name| messages(&format!("locales/ja/{name}")).into_keys()).collect()
}

#[test]
fn both_languages_have_the_same_files_keys_and_variables() {
    assert_eq!(names("ja"), names("en"), "a file of words is missing in one language");
    let mut wrong = Vec::new();
    for name in names("ja") {
        let (ja, en) = (messages(&format!("locales/ja/{name}")), messages(&format!("locales/en/{name}")));
        let keys: BTreeSet<&String> = ja.keys().chain(en.keys()).collect();
        let differing = keys.into_iter().filter(|key| ja.get(*key) != en.get(*key));
        wrong.extend(differing.map(|key| format!("{name}: {key} (ja {:?}, en {:?})", ja.get(key), en.get(key))));
    }
    none(&wrong, "keys or variables differ between ja and en:");
}

#[test]
fn every_key_begins_with_the_name_of_its_file() {
    let mut wrong = Vec::new();
    for name in names("ja") {
        let prefix = format!("{}-", name.trim_end_matches(".ftl"));
        let keys = messages(&format!("locales/ja/{name}")).into_keys();
        wrong.extend(keys.filter(|key| !key.starts_with(&prefix)).map(|key| format!("locales/ja/{name}: {key}")));
    }
    none(&wrong, "these keys would be looked for in another file:");
}

/// Every text in the sources that looks like a key of a file of words is one.
#[test]
fn every_key_that_the_program_names_exists() {
    let keys = every_key();
    let prefixes: Vec<String> = names("ja").iter().map(|name| format!("{}-", name.trim_end_matches(".ftl"))).collect();
    let calls = [
        "note(&text, \"",
        ".get(\"",
        ".with(\"",
        ".find(\"",
        ".say(\"",
        ".heading(\"",
        ".notice(\"",
        "Words(\"",
        "(\"common-",
    ];
    let unknown = |line: &str| {
        let Some(call) = calls.iter().find(|call| line.contains(**call)) else { return false };
        let from = line.find(call).unwrap() + call.find('"').unwrap() + 1;
        let text = line[from..].split('"').next().unwrap();
        prefixes.iter().any(|prefix| text.starts_with(prefix.as_str())) && is_key(text) && !keys.contains(text)
    };
    let wrong = objections("src", |line| unknown(line) && !line.contains("no-such"));
    none(&wrong, "there are no words for these keys:");
}

/// Characters whose width depends on the terminal's setting would shift tables and calendar strips.
#[test]
fn no_text_of_ours_has_characters_of_ambiguous_width() {
    use unicode_width::UnicodeWidthChar;
    let ambiguous = |line: &str| line.chars().any(|c| c.width() != c.width_cjk());
    let files = names("ja").into_iter().flat_map(|name| [format!("locales/ja/{name}"), format!("locales/en/{name}")]);
    let wrong: Vec<String> = files.flat_map(|file| crate::tree::lines(&file, &ambiguous)).collect();
    none(&wrong, "write these without characters of ambiguous width:");
}
