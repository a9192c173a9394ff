//! Long output on a terminal goes through the pager, and is shown whatever becomes of it.

#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::time::Duration;

use expectrl::{Eof, Expect, Session};

use crate::office::Office;

/// What a terminal of 10 lines shows of the program with this pager.
fn on_a_terminal(office: &Office, pager: &str, flags: &[&str]) -> String {
    let kaiji = office.command(flags.iter().copied());
    // The size is set before the program begins.
    let mut command = Command::new("sh");
    command.args(["-c", "stty rows 10 cols 80 && exec \"$0\" \"$@\""]).arg(kaiji.get_program()).args(kaiji.get_args());
    command.env_clear().current_dir(office.folder());
    command.envs(kaiji.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.env_remove("COLUMNS").env("TERM", "xterm").env("KAIJI_PAGER", pager);
    command.env("PATH", std::env::var_os("PATH").unwrap());
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(20)));
    String::from_utf8(session.expect(Eof).unwrap().get(0).unwrap().to_vec()).unwrap()
}

fn pager(office: &Office, script: &str) -> String {
    let place = office.write("pager", format!("#!/bin/sh\n{script}\n"));
    std::fs::set_permissions(&place, std::fs::Permissions::from_mode(0o755)).unwrap();
    place.display().to_string()
}

#[test]
fn long_output_is_handed_to_the_pager() {
    let office = Office::new();
    let marking = pager(&office, "echo PAGED; cat");
    let paged = on_a_terminal(&office, &marking, &["--help"]);
    assert!(paged.starts_with("PAGED"), "{paged:?}");
    assert!(!on_a_terminal(&office, &marking, &["--help", "--no-pager"]).contains("PAGED"));
    assert!(!on_a_terminal(&office, &marking, &["--help", "--plain"]).contains("PAGED"));
    assert!(!on_a_terminal(&office, &marking, &["--version"]).contains("PAGED"), "what is short is not paged");
}

#[test]
fn a_pager_that_is_not_there_or_fails_loses_nothing() {
    let office = Office::new();
    let whole = on_a_terminal(&office, "cat", &["--help", "--no-pager"]);
    assert_eq!(on_a_terminal(&office, "no-such-pager", &["--help"]), whole);
    let failing = pager(&office, "exit 3");
    assert_eq!(on_a_terminal(&office, &failing, &["--help"]), whole);
}

#[test]
fn nothing_is_paged_in_a_pipe() {
    let office = Office::new();
    let marking = pager(&office, "echo PAGED; cat");
    let output = office.command(["--help"]).env("KAIJI_PAGER", marking).output().unwrap();
    assert!(!String::from_utf8(output.stdout).unwrap().contains("PAGED"));
}
