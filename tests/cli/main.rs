//! Stories at the command line: the real program, one file a command or a story.

mod office;

mod calc;
mod frame;

/// No file of this folder is forgotten in the list above.
#[test]
fn every_file_of_the_folder_is_in_the_list() {
    let list = include_str!("main.rs");
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let module = name.trim_end_matches(".rs");
        assert!(module == "main" || list.contains(&format!("mod {module};")), "tests/cli/{name} is not in main.rs");
    }
}
