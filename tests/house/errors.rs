//! Every error stands in the one list, with a code of its own and words in both languages.

use std::collections::BTreeMap;

use crate::tree::{files, none, read};

/// The types for which `Problem` is implemented, with their files.
fn implementing() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for file in files("src").into_iter().filter(|file| file.ends_with(".rs")) {
        for line in read(&file).lines() {
            if let Some(rest) = line.trim().strip_prefix("impl Problem for ") {
                found.push((rest.trim_end_matches([' ', '{', '}']).to_owned(), file.clone()));
            }
        }
    }
    found
}

#[test]
fn every_type_of_error_is_in_the_list_of_the_house() {
    let list = read("src/house.rs");
    let missing: Vec<String> = implementing()
        .into_iter()
        .filter(|(name, _)| !list.contains(&format!("::{}>(&mut all)", name.rsplit("::").next().unwrap())))
        .map(|(name, file)| format!("{file}: {name}"))
        .collect();
    none(&missing, "add these to `examples` in src/house.rs:");
}

/// The codes are read out of the sources, so that a variant without an example is found.
#[test]
fn every_code_of_an_error_is_shown_by_an_example() {
    let shown: Vec<&str> = kaiji::house::problems("en").iter().map(|problem| problem.code).collect();
    let mut missing = Vec::new();
    for (name, file) in implementing() {
        let text = read(&file);
        let body = text.split(&format!("impl Problem for {name} {{")).nth(1).unwrap();
        let code = body.split("fn code(&self)").nth(1).unwrap().split("\n    fn ").next().unwrap();
        let quoted = code.split('"').skip(1).step_by(2);
        missing.extend(quoted.filter(|code| !shown.contains(code)).map(|code| format!("{file}: {name} {code}")));
    }
    none(&missing, "these codes have no example:");
}

#[test]
fn a_code_means_the_same_wherever_it_is_used() {
    let mut exits: BTreeMap<&str, u8> = BTreeMap::new();
    for problem in kaiji::house::problems("en") {
        let known = *exits.entry(problem.code).or_insert(problem.exit);
        assert_eq!(known, problem.exit, "{} ends with two exit codes", problem.code);
        assert!(
            problem.code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'),
            "{}",
            problem.code
        );
    }
}

#[test]
fn every_error_says_what_to_do_now() {
    for (language, hint) in [("ja", "対処: "), ("en", "hint: ")] {
        let problems = kaiji::house::problems(language);
        let silent = problems.iter().filter(|problem| !problem.lines.contains(hint));
        let silent: Vec<String> = silent.map(|problem| format!("{language} {}", problem.code)).collect();
        none(&silent, "these errors have no hint:");
    }
}
