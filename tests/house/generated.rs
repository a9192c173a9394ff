//! What is made from the program is as the program makes it now. `KAIJI_UPDATE=1` writes it anew.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::tree::{files, none, root};

/// Compares the files of a folder with what they should be, or writes them.
fn check(folder: &str, meant: &BTreeMap<String, Vec<u8>>) {
    let update = std::env::var_os("KAIJI_UPDATE").is_some();
    let mut stale = Vec::new();
    for (file, bytes) in meant {
        let place = root().join(file);
        if std::fs::read(&place).ok().as_ref() == Some(bytes) {
            continue;
        }
        if update {
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            std::fs::write(&place, bytes).unwrap();
        } else {
            stale.push(file.clone());
        }
    }
    for file in files(folder).into_iter().filter(|file| !meant.contains_key(file)) {
        if update {
            std::fs::remove_file(root().join(&file)).unwrap()
        } else {
            stale.push(format!("{file} (of no use)"))
        }
    }
    none(&stale, "stale, run: KAIJI_UPDATE=1 cargo test --test house");
}

#[test]
fn the_manual_pages_are_fresh() {
    let pages = ["ja", "en"].into_iter().flat_map(|language| {
        let named = move |(file, text): (String, String)| (format!("man/{language}/{file}"), text.into_bytes());
        kaiji::house::manual(language).into_iter().map(named)
    });
    check("man", &pages.collect());
}

#[test]
fn the_completions_are_fresh() {
    let scripts = ["ja", "en"].into_iter().flat_map(|language| {
        let named = move |(file, script): (&str, Vec<u8>)| (format!("completions/{language}/{file}"), script);
        kaiji::house::scripts(language).into_iter().map(named)
    });
    check("completions", &scripts.collect());
}

/// The page that shows every error in both languages is the snapshot of their words.
#[test]
fn the_page_of_errors_is_fresh() {
    let mut page = String::from(
        "# Errors\n\nEvery error with its code, its exit code and its words in both languages. Written by \
         `tests/house/generated.rs`;\nthe codes are stable, the words are not.\n",
    );
    let (ja, en) = (kaiji::house::problems("ja"), kaiji::house::problems("en"));
    let mut pairs: Vec<_> = ja.iter().zip(&en).collect();
    pairs.sort_by_key(|(ja, _)| ja.code);
    for (ja, en) in pairs {
        let _ = write!(page, "\n## {} ({})\n```text\n{}{}```\n", ja.code, ja.exit, ja.lines, en.lines);
    }
    let folder = "docs/errors.md";
    check(folder, &BTreeMap::from([(folder.to_owned(), page.into_bytes())]));
}

#[test]
fn the_drawing_of_the_life_of_a_case_is_fresh() {
    for (file, text) in crate::life::drawn() {
        check(file, &BTreeMap::from([(file.to_owned(), text.into_bytes())]));
    }
}
