//! What must not stand in the tree.

use crate::tree::{files, none, objections};

/// Joined here, so that this file does not object to itself.
fn words() -> [String; 5] {
    [["to", "do!"], ["fix", "me"], ["xx", "x"], ["db", "g!("], ["unimpl", "emented!"]].map(|parts| parts.concat())
}

#[test]
fn nothing_is_left_to_be_done() {
    let note = ["to", "do"].concat();
    let forbidden = |line: &str| {
        let lower = line.to_lowercase();
        let noted = lower.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == note);
        noted || words().iter().any(|word| lower.contains(word.as_str()))
    };
    let wrong: Vec<String> =
        ["src", "tests", "benches"].iter().flat_map(|folder| objections(folder, forbidden)).collect();
    none(&wrong, "make an issue of these, or do them:");
}

#[test]
fn no_merge_is_half_done() {
    let marker = |line: &str| ["<".repeat(7), ">".repeat(7)].iter().any(|mark| line.starts_with(&format!("{mark} ")));
    let folders = ["src", "tests", "locales", "rulesets", "letters", "docs"];
    let wrong: Vec<String> =
        folders.iter().flat_map(|folder| files(folder)).flat_map(|file| lines_of_text(&file, &marker)).collect();
    none(&wrong, "both sides of a merge still stand here:");
}

/// The lines objected to, of a file that is text.
fn lines_of_text(file: &str, objects: &impl Fn(&str) -> bool) -> Vec<String> {
    match std::fs::read_to_string(crate::tree::root().join(file)) {
        Ok(_) => crate::tree::lines(file, objects),
        Err(_) => Vec::new(),
    }
}

#[test]
fn no_file_is_a_drawer_without_a_name() {
    let drawers = ["util", "utils", "misc", "helper", "helpers", "manager", "common"];
    let stem = |file: &str| file.rsplit('/').next().unwrap().split('.').next().unwrap().to_owned();
    let rust = ["src", "tests"].iter().flat_map(|folder| files(folder)).filter(|file| file.ends_with(".rs"));
    let wrong: Vec<String> = rust.filter(|file| drawers.contains(&stem(file).as_str())).collect();
    none(&wrong, "name these after what they hold:");
}

/// clippy forbids printing and leaving; these are the places that may switch it off.
#[test]
fn only_the_output_prints_and_nothing_else_leaves() {
    let lint = |line: &str| {
        let switched = line.contains("allow(clippy::") || line.contains("expect(clippy::");
        switched && ["print_stdout", "print_stderr", "exit"].iter().any(|lint| line.contains(lint))
    };
    let wrong: Vec<String> =
        objections("src", lint).into_iter().filter(|place| !place.starts_with("src/output/")).collect();
    none(&wrong, "only src/output/ may print:");
}
