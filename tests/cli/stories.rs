//! Long stories, three for each ruleset, told to the end in both languages.
//!
//! A story is a text, `stories/<ruleset>/<story>.txt`: one command a line, after the day on which it is typed. What the
//! program answers stands beside it, `<story>.ja` and `<story>.en`; `KAIJI_UPDATE=1` writes it anew.

use std::path::{Path, PathBuf};

use crate::office::Office;

/// The lines of a story with everything that the program says.
fn told(story: &str, ruleset: &str, office: &Office) -> String {
    let mut told = String::new();
    for line in story.lines().filter(|line| !line.trim().is_empty()) {
        if let Some(remark) = line.strip_prefix('#') {
            told.push_str(&format!("#{remark}\n\n"));
            continue;
        }
        let (day, command) = line.split_once(' ').unwrap_or_else(|| panic!("{ruleset}: no day before {line}"));
        told.push_str(&format!("{day} $ kaiji {command}\n{}\n", office.told(day, command)));
    }
    told
}

fn stories() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/stories");
    let inside = |folder: &Path| {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths
    };
    let of_rulesets = inside(&folder).into_iter().flat_map(|ruleset| inside(&ruleset));
    of_rulesets.filter(|path| path.extension().is_some_and(|end| end == "txt")).collect()
}

/// Tells every story in one language, and names those that say something else than before.
fn differing(language: &str) -> Vec<String> {
    let mut differing = Vec::new();
    for path in stories() {
        let ruleset = path.parent().and_then(Path::file_name).unwrap().to_string_lossy().into_owned();
        let office = Office::holding(&ruleset);
        let office = if language == "en" { office.english() } else { office };
        let now = told(&std::fs::read_to_string(&path).unwrap(), &ruleset, &office);
        assert!(!now.contains("exit 70"), "{}\n{now}", path.display());
        let kept = path.with_extension(language);
        if std::env::var_os("KAIJI_UPDATE").is_some() {
            std::fs::write(&kept, &now).unwrap();
        } else if std::fs::read_to_string(&kept).ok().as_deref() != Some(&*now) {
            differing.push(kept.display().to_string());
        }
    }
    differing
}

#[test]
fn every_story_is_told_in_japanese_as_before() {
    assert_eq!(differing("ja"), Vec::<String>::new());
}

#[test]
fn every_story_is_told_in_english_as_before() {
    assert_eq!(differing("en"), Vec::<String>::new());
}

#[test]
fn every_ruleset_that_has_a_procedure_has_three_stories() {
    let all = stories();
    for id in ["tannan-gikai", "sendai-jigyodan", "tango-fukushikai", "nayoro-polaris", "appi-admin"] {
        let of_it = all.iter().filter(|path| path.parent().is_some_and(|folder| folder.ends_with(id)));
        assert!(of_it.count() >= 3, "{id}");
    }
}
