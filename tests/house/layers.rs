//! The walls that the compiler does not keep.

use crate::tree::{none, objections};

fn walls() -> Vec<(&'static str, Vec<&'static str>)> {
    vec![
        (
            "src/law",
            vec![
                "crate::cli",
                "crate::commands",
                "crate::context",
                "crate::output",
                "crate::store",
                "crate::text",
                "std::fs",
                "std::env",
                "SystemTime",
            ],
        ),
        (
            "src/case",
            vec![
                "crate::cli",
                "crate::commands",
                "crate::context",
                "crate::output",
                "crate::store",
                "crate::text",
                "std::fs",
                "std::env",
                "SystemTime",
            ],
        ),
        ("src/store", vec!["clap::", "crate::cli", "crate::commands", "crate::output", "crate::law::deadline"]),
        ("src/output", vec!["rusqlite", "crate::commands", "crate::law::deadline::count"]),
        ("src/cli", vec!["rusqlite", "crate::store", "crate::output"]),
        ("src/commands", vec!["rusqlite", "std::process::exit", "io::stdout", "io::stderr", "SystemTime", "env::var"]),
        ("src/text", vec!["clap::", "crate::cli", "crate::store", "crate::output", "crate::context"]),
    ]
}

#[test]
fn no_layer_reaches_behind_its_wall() {
    let mut wrong = Vec::new();
    for (folder, walls) in walls() {
        wrong.extend(objections(folder, |line| {
            let code = line.split("//").next().unwrap();
            walls.iter().any(|wall| code.contains(wall))
        }));
    }
    none(&wrong, "these lines reach behind a wall (ARCHITECTURE.md):");
}

#[test]
fn sql_stands_in_the_store_only() {
    let sql = |line: &str| {
        ["\"SELECT ", "\"INSERT ", "\"UPDATE ", "\"DELETE ", "\"PRAGMA "].iter().any(|word| line.contains(word))
    };
    let wrong: Vec<String> =
        objections("src", sql).into_iter().filter(|place| !place.starts_with("src/store/")).collect();
    none(&wrong, "SQL belongs to src/store/:");
}

#[test]
fn only_the_context_reads_clock_and_environment() {
    let reads =
        |line: &str| line.contains("env::var") || line.contains("SystemTime::now") || line.contains("Instant::now");
    // The golden letters of the tests are written anew with KAIJI_UPDATE, as the files of tests/house/generated.rs are;
    // those that are printed ask which engine prints them.
    let tests = ["src/output/letter/golden.rs", "src/output/letter/printed.rs"];
    let allowed = [&["src/context/", "src/output/screen.rs"], &tests[..]].concat();
    let wrong: Vec<String> = objections("src", reads)
        .into_iter()
        .filter(|place| !allowed.iter().any(|allowed| place.starts_with(allowed)))
        .collect();
    none(&wrong, "ask the context instead:");
}
