//! What no screen may choke on: a disk that is full, a reader that has gone, arguments that are no text, a name that would act
//! on the terminal.

#![cfg(unix)]

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::process::Stdio;

use crate::office::Office;

/// What acts on a terminal: colour, title, direction, erasing.
const HOSTILE: &str = "悪\u{1B}[31m\u{1B}]0;x\u{7}\u{202E}\u{9B}2J名";

const SCREENS: [&str; 21] = [
    "",
    "list",
    "due",
    "overdue",
    "search 会議",
    "show K1",
    "explain K1",
    "next K1",
    "log K1",
    "log office",
    "letter list",
    "calendar",
    "report daily",
    "report annual --fy R8",
    "report ledger --fy R8",
    "office show",
    "ruleset show tannan-gikai",
    "holiday list",
    "config show",
    "doctor",
    "help 期限",
];

fn office() -> Office {
    let office = Office::holding("tannan-gikai").today("2026-04-30");
    let receive = "receive --received 2026-04-01 --kind disclosure --name 福井花子 --subject 会議録 --address 鯖江市";
    let _ = office.given("2026-04-01", receive);
    office
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(' ').filter(|word| !word.is_empty())
}

#[test]
#[cfg(target_os = "linux")]
fn every_screen_says_that_the_disk_is_full() {
    let office = office();
    for line in SCREENS {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output = office.command(words(line)).stdout(Stdio::from(full)).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), told.contains("空き容量")), (Some(5), true), "{line}: {told}");
    }
}

#[test]
fn every_screen_ends_well_when_its_reader_has_gone() {
    let office = office();
    for line in SCREENS {
        let mut child = office.command(words(line)).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "{line}: {output:?}");
    }
}

#[test]
fn bytes_that_are_no_text_are_a_mistake_of_usage_in_every_place() {
    let office = office();
    for line in ["show", "list --text", "search", "decide K1 --outcome", "note K1", "receive --name", "help", "--today"]
    {
        let mut command = office.command(words(line));
        let output = command.arg(OsStr::from_bytes(b"\xE3\x28\xA1")).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(matches!(output.status.code(), Some(2 | 4)), "{line}: {:?}\n{told}", output.status);
        assert!(!told.is_empty(), "{line}");
    }
}

#[test]
fn what_would_act_on_the_terminal_is_shown_as_its_number_wherever_it_was_typed() {
    let office = office();
    let hostile = HOSTILE;
    for line in [
        vec![hostile],
        vec!["show", hostile],
        vec!["list", "--text", hostile],
        vec!["search", hostile],
        vec!["help", hostile],
        vec!["ruleset", "show", hostile],
        vec!["report", "ledger", "--fy", hostile],
        vec!["decide", "K1", "--outcome", hostile, "--on", "今日"],
        vec!["decide", "K1", "--outcome", "refused", "--ground", hostile, "--on", "今日", "--reason", "x"],
        vec!["extend", "K1", "--reason", hostile],
        vec!["note", "K1", hostile],
        vec!["letter", "K1", hostile],
        vec!["list", "--db", hostile],
        vec!["config", "show", "--db", hostile],
        vec!["doctor", "--db", hostile],
        vec!["--today", hostile],
    ] {
        let shown = office.run(line.iter().copied());
        assert!(!shown.starts_with("exit 70"), "{line:?}\n{shown}");
        assert_harmless(&shown);
    }
}

#[track_caller]
fn assert_harmless(shown: &str) {
    let acts =
        |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    assert!(!shown.contains(acts), "{shown:?}");
}

/// A name that no command of this version lets in, as another program may have written it into the file.
#[test]
fn a_name_on_file_that_would_act_on_the_terminal_reaches_no_screen() {
    let office = office();
    let file = rusqlite::Connection::open(office.path("kaiji.db")).unwrap();
    file.execute_batch("DROP TRIGGER private_never_changes").unwrap();
    let json = serde_json::to_string(HOSTILE).unwrap();
    let escaped = json.trim_matches('"');
    let sealed = "UPDATE private SET body = replace(replace(body, '福井花子', ?1), '会議録', ?1)";
    assert!(file.execute(sealed, [escaped]).unwrap() > 0);
    file.execute("UPDATE cases SET name = ?1, subject = ?1", [HOSTILE]).unwrap();
    drop(file);
    let mut seen = 0;
    for line in SCREENS {
        for columns in ["80", "20"] {
            let output = office.command(words(line)).env("COLUMNS", columns).output().unwrap();
            let shown = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
            assert!(!matches!(output.status.code(), Some(70) | None), "{line}\n{shown}");
            // iCalendar ends its lines as it must.
            assert_harmless(&shown.replace("\r\n", "\n"));
            seen += usize::from(shown.contains("<U+001B>"));
        }
    }
    assert!(seen > 10, "the name is on these screens: {seen}");
}

#[test]
fn a_text_of_ten_thousand_characters_is_kept_whole_and_fits_every_screen() {
    let office = office();
    let long = "長".repeat(10_000);
    let noted = office.run(["note", "K1", &long]);
    assert!(noted.starts_with("exit 0\n"), "{noted}");
    let line =
        format!("receive --received 2026-04-02 --kind disclosure --name {long} --subject {long} --address 鯖江市");
    assert!(office.sh(&line).starts_with("exit 0\n"));
    for line in ["", "list", "show K2", "log K2", "next K2", "report daily"] {
        let shown = office.sh(line);
        assert!(shown.starts_with("exit 0\n"), "{line}");
        assert!(shown.lines().all(|line| unicode_width::UnicodeWidthStr::width(line) <= 80), "{line}\n{shown}");
    }
    assert!(office.sh("list --format json").contains(&long));
}
