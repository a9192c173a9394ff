//! `kaiji doctor`: what is wrong with the machine and the file, and what to do about it.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::office::Office;

/// What was looked at, without what differs from machine to machine.
fn healths(office: &Office, line: &str) -> Vec<String> {
    let answer: serde_json::Value =
        serde_json::from_slice(&office.output(line.split(' '), b"").stdout).expect("an answer");
    let checks = answer["checks"].as_array().expect("checks").iter();
    checks.map(|check| format!("{} {}", check["check"].as_str().unwrap(), check["health"].as_str().unwrap())).collect()
}

#[test]
fn a_sound_file_is_sound_and_what_letters_lack_is_named() {
    let office = Office::new().today("2026-04-14");
    assert!(office.sh("init --ruleset sendai-jigyodan").starts_with("exit 0"));
    let seen = healths(&office, "doctor --format json");
    for expected in ["program good", "clock good", "file good", "access good", "rulesets good", "holidays good"] {
        assert!(seen.iter().any(|one| one == expected), "{expected}: {seen:?}");
    }
    let shown = office.sh("doctor --format json");
    assert!(shown.contains("登録がありません: head, document-number, phone, complaint-desk"), "{shown}");
    office.sh("office set head='理事長 甲' document-number='第{n}号' phone=1 complaint-desk=総務課");
    assert!(healths(&office, "doctor --format json").contains(&"office good".to_owned()));
}

#[test]
fn a_file_that_is_not_there_or_open_to_all_is_told_with_what_to_do() {
    let office = Office::new().today("2026-04-14");
    let shown = office.sh("--lang en doctor --exit-code");
    assert!(shown.starts_with("exit 1") && shown.contains("\"kaiji init\" makes one"), "{shown}");
    assert!(office.sh("init --ruleset sendai-jigyodan").starts_with("exit 0"));
    fs::set_permissions(office.path("kaiji.db"), fs::Permissions::from_mode(0o644)).unwrap();
    let shown = office.sh("doctor");
    assert!(shown.contains("異常 読み書きの権限") && shown.contains("chmod 600"), "{shown}");
}

#[test]
fn holidays_that_run_out_are_a_warning() {
    let office = Office::new().today("2029-04-02");
    assert!(office.sh("init --ruleset sendai-jigyodan").starts_with("exit 0"));
    assert!(healths(&office, "doctor --format json").contains(&"holidays warning".to_owned()));
}
