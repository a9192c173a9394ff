//! The READMEs show what the program says: every `$ kaiji …` line of their `console` blocks is run, in order, in one
//! folder, in the language of that README. `KAIJI_UPDATE=1 cargo test --test house readme` writes anew what it says.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Noon in Japan of the day on which the examples are run: 2026-05-20.
const CLOCK: &str = "1779246000";
/// Stands for any lines, none or many.
const LEFT_OUT: &str = "…";

#[test]
fn the_english_readme_shows_what_the_program_says() {
    compare("README.md", "en");
}

#[test]
fn the_japanese_readme_shows_what_the_program_says() {
    compare("README.ja.md", "ja");
}

#[test]
fn both_readmes_run_the_same_commands() {
    let commands = |file: &str| -> Vec<String> {
        let lines = examples(&read(file)).into_iter().map(|example| example.line);
        // The environment names the language.
        lines.filter(|line| !line.starts_with("export ")).collect()
    };
    let (english, japanese) = (commands("README.md"), commands("README.ja.md"));
    assert!(english.len() > 10, "only {} examples were found", english.len());
    assert_eq!(english, japanese);
}

#[test]
fn the_first_two_blocks_are_the_two_commands_that_the_checks_run() {
    for file in ["README.md", "README.ja.md"] {
        let text = read(file);
        let mut blocks = text.split("\n```").skip(1).step_by(2);
        assert_eq!(blocks.next(), Some("sh\ncargo build --release && target/release/kaiji demo"), "{file}");
        assert_eq!(blocks.next(), Some("sh\ncargo test --no-default-features --features app"), "{file}");
    }
}

/// One command of a README and what is printed under it.
struct Example {
    /// Number of the line with the `$`, from 1.
    at: usize,
    /// What stands after `$ `, continued lines put together.
    line: String,
    /// Its lines in the README: the command's, then what it shows.
    command_lines: Vec<String>,
    shown: Vec<String>,
}

fn compare(file: &str, language: &str) {
    let (text, folder) = (read(file), tempfile::tempdir().unwrap());
    let (mut complaints, mut changed) = (String::new(), Vec::new());
    for example in examples(&text) {
        let said = run(&example.line, folder.path(), language);
        if !agrees(&example.shown, &said) {
            writeln!(complaints, "{file}:{}: $ {}\n{}\n", example.at, example.line, said.join("\n")).unwrap();
            changed.push((example.at - 1 + example.command_lines.len(), example.shown.len(), said));
        }
    }
    if !complaints.is_empty() && std::env::var_os("KAIJI_UPDATE").is_some() {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for (from, count, said) in changed.into_iter().rev() {
            lines.splice(from..from + count, said);
        }
        std::fs::write(path(file), lines.join("\n") + "\n").unwrap();
        return;
    }
    assert!(complaints.is_empty(), "the program says otherwise (KAIJI_UPDATE=1 writes it anew):\n\n{complaints}");
}

fn examples(text: &str) -> Vec<Example> {
    let (mut found, mut inside) = (Vec::<Example>::new(), false);
    for (index, line) in text.lines().enumerate() {
        if line.starts_with("```") {
            inside = line == "```console";
        } else if !inside {
            continue;
        } else if let Some(command) = line.strip_prefix("$ ") {
            let command_lines = vec![line.to_owned()];
            found.push(Example { at: index + 1, line: command.to_owned(), command_lines, shown: Vec::new() });
        } else if let Some(last) = found.last_mut() {
            match last.line.strip_suffix('\\') {
                Some(begun) => {
                    last.line = format!("{} {}", begun.trim_end(), line.trim_start());
                    last.command_lines.push(line.to_owned());
                }
                None => last.shown.push(line.to_owned()),
            }
        }
    }
    found
}

/// Standard output, then standard error, as lines. A line is `kaiji …`, `echo '…' | kaiji …`, `cat FILE` or `export …`
/// (the environment is that of the test, whatever is exported).
fn run(line: &str, folder: &Path, language: &str) -> Vec<String> {
    if line.starts_with("export ") {
        return Vec::new();
    }
    if let Some(name) = line.strip_prefix("cat ") {
        return lines(&std::fs::read(folder.join(name)).unwrap_or_default());
    }
    let (input, command) = line.split_once(" | ").unwrap_or(("", line));
    let input = input.strip_prefix("echo ").map(|it| words(it).join(" ") + "\n").unwrap_or_default();
    let arguments = words(command);
    assert_eq!(arguments[0], "kaiji", "only kaiji is run, not: {line}");
    let mut child = Command::new(env!("CARGO_BIN_EXE_kaiji"))
        .args(&arguments[1..])
        .env_clear()
        .current_dir(folder)
        .env("HOME", folder)
        .env("KAIJI_DB", folder.join("kaiji.db"))
        .envs([("KAIJI_LANG", language), ("KAIJI_ACTOR", "clerk"), ("COLUMNS", "120")])
        .envs([("KAIJI_TEST_CLOCK", CLOCK), ("KAIJI_TEST_SEED", "1"), ("KAIJI_TEST_USER", "clerk")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read has perhaps ended by now.
    drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    lines(String::from_utf8(said).unwrap().replace(&*folder.to_string_lossy(), "~").as_bytes())
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(bytes).trim_end().lines().map(|line| line.trim_end().to_owned()).collect()
}

/// Words between spaces; single quotes keep spaces together.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(std::mem::take(&mut word)),
            _ => word.push(c),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// Whether what is shown is what was said; a line `…` stands for any lines, and at the end of a line for its rest.
fn agrees(shown: &[String], said: &[String]) -> bool {
    match (shown.split_first(), said.split_first()) {
        (None, rest) => rest.is_none(),
        (Some((first, shown)), _) if first == LEFT_OUT => (0..=said.len()).any(|from| agrees(shown, &said[from..])),
        (Some(_), None) => false,
        (Some((first, shown)), Some((line, said))) => {
            let same = first.strip_suffix(LEFT_OUT).map_or(first == line, |begin| line.starts_with(begin));
            same && agrees(shown, said)
        }
    }
}

#[test]
fn lines_may_be_left_out_but_not_changed() {
    let lines = |text: &str| -> Vec<String> { text.split('/').map(str::to_owned).collect() };
    assert!(agrees(&lines("a/…/d"), &lines("a/b/c/d")));
    assert!(agrees(&lines("a/bc…"), &lines("a/bcd")));
    assert!(!agrees(&lines("a/…/d"), &lines("a/b/c")));
    assert!(!agrees(&lines("a/d"), &lines("a/b/d")));
}

fn path(file: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

fn read(file: &str) -> String {
    std::fs::read_to_string(path(file)).unwrap()
}
