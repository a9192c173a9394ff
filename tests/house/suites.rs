//! No test file is forgotten: each folder of tests is one binary, its `main.rs` the list of its files.

use crate::tree::{files, none, read};

#[test]
fn every_test_file_is_in_the_list_of_its_suite() {
    let mut forgotten = Vec::new();
    for file in files("tests").into_iter().filter(|file| file.ends_with(".rs")) {
        let (folder, name) = file.rsplit_once('/').unwrap();
        if matches!(name, "main.rs" | "mod.rs") {
            continue;
        }
        let module = format!("mod {};", name.trim_end_matches(".rs"));
        let lists = ["main.rs", "mod.rs"].map(|list| format!("{folder}/{list}"));
        let parent = format!("{folder}.rs");
        let lists = lists.into_iter().chain([parent]).filter(|list| crate::tree::root().join(list).exists());
        if !lists.map(|list| read(&list)).any(|list| list.contains(&module)) {
            forgotten.push(file);
        }
    }
    none(&forgotten, "no list names these files, so they are never compiled:");
}
