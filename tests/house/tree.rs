//! The files of the project, as the other tests walk them.

use std::path::{Path, PathBuf};

/// The project's own folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder of the project, sorted, with its path from the project's folder on.
pub(crate) fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    let mut names: Vec<String> = found.iter().map(|path| named(path)).collect();
    names.sort();
    names
}

/// The text of a file of the project.
pub(crate) fn read(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Lines of the Rust files below a folder that a check objects to, as `file:line: text`.
pub(crate) fn objections(folder: &str, objects: impl Fn(&str) -> bool) -> Vec<String> {
    let rust = files(folder).into_iter().filter(|file| file.ends_with(".rs"));
    rust.flat_map(|file| lines(&file, &objects)).collect()
}

/// Lines of a file that a check objects to.
pub(crate) fn lines(file: &str, objects: &impl Fn(&str) -> bool) -> Vec<String> {
    let text = read(file);
    let numbered = text.lines().enumerate().filter(|(_, line)| objects(line));
    numbered.map(|(at, line)| format!("{file}:{}: {}", at + 1, line.trim())).collect()
}

/// Fails with every objection on a line of its own.
#[track_caller]
pub(crate) fn none(objections: &[String], rule: &str) {
    assert!(objections.is_empty(), "{rule}\n{}", objections.join("\n"));
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn named(path: &Path) -> String {
    let inside = path.strip_prefix(root()).unwrap();
    inside.components().map(|part| part.as_os_str().to_str().unwrap()).collect::<Vec<_>>().join("/")
}
