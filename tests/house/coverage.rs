//! The table of what is done for each article: every test and every command that it names is there, every article that a
//! command serves is one of the ruleset, none has two rows, and a row without a command says why.

use std::collections::BTreeSet;

use crate::tree::{files, none, read, root};

const TABLE: &str = "docs/coverage.md";

/// A row, with the ruleset that its heading names.
struct Row {
    line: usize,
    ruleset: String,
    articles: Vec<String>,
    does: String,
    commands: Vec<String>,
    tests: Vec<String>,
}

fn rows() -> Vec<Row> {
    let mut ruleset = String::new();
    let mut rows = Vec::new();
    for (at, line) in read(TABLE).lines().enumerate() {
        if let Some(heading) = line.strip_prefix("## ") {
            ruleset = heading.split(' ').next().unwrap_or_default().to_owned();
        }
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let head = cells.first().is_some_and(|cell| *cell == "article" || cell.starts_with("---"));
        if !line.starts_with('|') || head {
            continue;
        }
        let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
        rows.push(Row {
            line: at + 1,
            ruleset: ruleset.clone(),
            articles: several(cell(0)),
            does: cell(1).to_owned(),
            commands: several(cell(2)),
            tests: several(cell(3)),
        });
    }
    rows
}

/// The entries of a cell, without the marks around them; a dash is none.
fn several(cell: &str) -> Vec<String> {
    let plain = cell.replace("<br>", ",").replace('`', "");
    let entries = plain.split([',', '、', '・', ';']).map(|entry| entry.trim().to_owned());
    entries.filter(|entry| !matches!(entry.as_str(), "" | "-" | "—" | "–")).collect()
}

fn wrong(of: impl Fn(&Row) -> Vec<String>) -> Vec<String> {
    let rows = rows();
    assert!(rows.len() > 50, "{TABLE} has lost its rows");
    rows.iter().flat_map(|row| of(row).into_iter().map(|what| format!("{TABLE}:{}: {what}", row.line))).collect()
}

#[test]
fn every_test_that_the_table_names_exists() {
    let missing = wrong(|row| row.tests.iter().filter(|test| !exists(test)).cloned().collect());
    none(&missing, "these tests are not there:");
}

/// `suite::module::test`, and `lib::path::of::module::test` for the tests beside the code.
fn exists(test: &str) -> bool {
    let mut path: Vec<&str> = test.split("::").filter(|part| *part != "tests").collect();
    let Some(name) = path.pop() else { return false };
    let within = match path.first() {
        Some(&"lib") => format!("src/{}", path[1..].join("/")),
        _ => format!("tests/{}", path.join("/")),
    };
    let places = [format!("{within}.rs"), format!("{within}/mod.rs")];
    let written = places.iter().filter(|place| root().join(place).exists()).map(|place| read(place));
    written.into_iter().any(|text| text.contains(&format!("fn {name}(")))
}

#[test]
fn every_command_that_the_table_names_exists() {
    let names: BTreeSet<&str> = kaiji::house::names().into_iter().collect();
    let is_none = |command: &&String| {
        let typed = command.strip_prefix("kaiji ").unwrap_or(command);
        !names.contains(typed.split(' ').next().unwrap_or_default())
    };
    none(&wrong(|row| row.commands.iter().filter(is_none).cloned().collect()), "these commands are not there:");
}

#[test]
fn a_row_without_a_command_says_why_and_a_row_with_one_names_a_test() {
    let unsaid = wrong(|row| match (row.commands.is_empty(), row.tests.is_empty()) {
        (true, _) if row.does.chars().count() < 12 => vec!["no command, and no reason".to_owned()],
        (false, true) => vec!["a command, and no test".to_owned()],
        _ => Vec::new(),
    });
    none(&unsaid, "these rows do not say enough:");
}

#[test]
fn no_article_has_two_rows_in_one_ruleset() {
    let mut seen = BTreeSet::new();
    let twice = rows().into_iter().flat_map(|row| {
        let of_row = row.articles.iter().map(|article| (row.ruleset.clone(), article.clone())).collect::<Vec<_>>();
        of_row.into_iter().map(move |key| (row.line, key)).collect::<Vec<_>>()
    });
    let twice: Vec<String> = twice
        .filter(|(_, key)| !seen.insert(key.clone()))
        .map(|(line, (_, article))| format!("{TABLE}:{line}: {article}"))
        .collect();
    none(&twice, "these articles have a row already:");
}

/// An article that a command serves is in the ruleset, for the refusal or the letter cites it; 前段, 本文, a sentence
/// of it are parts.
#[test]
fn every_article_that_a_command_serves_is_one_of_the_ruleset() {
    let strange = wrong(|row| {
        let file = files("rulesets").into_iter().find(|file| file.starts_with(&format!("rulesets/{}.", row.ruleset)));
        let Some(file) = file else { return vec![format!("no ruleset {}", row.ruleset)] };
        let text = read(&file);
        let known = |article: &String| {
            let bare = ["本文", "前段", "後段", "かっこ書", "ただし書"]
                .iter()
                .fold(article.as_str(), |left, part| left.strip_suffix(part).unwrap_or(left));
            let bare = bare.split(' ').next().unwrap_or_default();
            // A whole article (24) stands for its paragraphs (24(1)) and items (24条1号).
            let written = [format!("{article}\" = "), format!("{bare}\" = "), format!("{bare}("), format!("{bare}条")];
            written.iter().any(|code| text.contains(&format!("\n\"{code}")))
        };
        match row.commands.is_empty() {
            true => Vec::new(),
            false => row.articles.iter().filter(|article| !known(article)).cloned().collect(),
        }
    });
    none(&strange, "no ruleset prints these articles:");
}
