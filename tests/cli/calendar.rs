//! `kaiji calendar`, read by a reader of our own: unfolded, unescaped, line by line as RFC 5545 has them.

use std::collections::BTreeMap;

use crate::lists::{office, told};
use crate::office::Office;

/// The properties of an entry by their names, parameters among them (`DTSTART;VALUE=DATE`), and its alarms.
#[derive(Debug, Default, PartialEq)]
struct Entry {
    properties: BTreeMap<String, String>,
    triggers: Vec<String>,
}

impl Entry {
    fn get(&self, name: &str) -> &str {
        self.properties.get(name).unwrap_or_else(|| panic!("no {name} in {self:?}"))
    }
}

fn read(bytes: &[u8]) -> (BTreeMap<String, String>, Vec<Entry>) {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "more than 75 octets: {line}");
    }
    let (mut calendar, mut entries, mut inside) = (BTreeMap::new(), Vec::new(), Vec::new());
    for line in text.replace("\r\n ", "").lines() {
        let (name, value) = line.split_once(':').unwrap();
        let value = value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
        match (name, inside.last().map(String::as_str)) {
            ("BEGIN", _) => {
                inside.push(value.clone());
                if value == "VEVENT" {
                    entries.push(Entry::default());
                }
            }
            ("END", last) => {
                assert_eq!(last, Some(value.as_str()));
                inside.pop();
            }
            (_, Some("VCALENDAR")) => assert_eq!(calendar.insert(name.to_owned(), value), None, "{name} twice"),
            (_, Some("VEVENT")) => {
                let entry: &mut Entry = entries.last_mut().unwrap();
                assert_eq!(entry.properties.insert(name.to_owned(), value), None, "{name} twice");
            }
            ("TRIGGER", Some("VALARM")) => entries.last_mut().unwrap().triggers.push(value),
            (_, Some("VALARM")) => assert!(["ACTION", "DESCRIPTION"].contains(&name), "{name}"),
            _ => panic!("{line} stands nowhere"),
        }
    }
    assert!(inside.is_empty());
    (calendar, entries)
}

fn calendar(office: &Office, day: &str, flags: &str) -> Vec<Entry> {
    let line = format!("calendar --today {day} {flags}");
    let output = office.output(line.split_whitespace(), b"");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    read(&output.stdout).1
}

fn shown(entries: &[Entry]) -> String {
    let line = |entry: &Entry| {
        let (from, to) = (entry.get("DTSTART;VALUE=DATE"), entry.get("DTEND;VALUE=DATE"));
        format!("{from}..{to} {} {}\n", entry.get("STATUS"), entry.get("SUMMARY"))
    };
    entries.iter().map(line).collect()
}

#[test]
fn every_deadline_is_a_day_of_its_own() {
    let office = office();
    let entries = calendar(&office, "2026-04-20", "");
    insta::assert_snapshot!(shown(&entries), @"
    20260415..20260416 CONFIRMED 決定期限 令和8-開-0001
    20260416..20260417 CANCELLED 決定期限 令和8-開-0004
    20260420..20260421 CANCELLED 決定期限 令和8-開-0007
    20260424..20260425 CONFIRMED 決定期限 令和8-開-0002
    20260423..20260424 CONFIRMED 決定期限の安全期限 令和8-開-0002
    20260504..20260505 CONFIRMED 決定期限 令和8-開-0006
    20260506..20260507 CONFIRMED 決定期限 令和8-訂-0001
    20260511..20260512 TENTATIVE 決定期限(停止中) 令和8-開-0003
    ");
    let uids: std::collections::BTreeSet<&str> = entries.iter().map(|entry| entry.get("UID")).collect();
    assert_eq!(uids.len(), entries.len());
    assert!(entries.iter().all(|entry| entry.get("TRANSP") == "TRANSPARENT" && entry.get("CLASS") == "PRIVATE"));
    let (frame, _) = read(&office.output(["calendar", "--today", "2026-04-20"], b"").stdout);
    assert_eq!((frame["VERSION"].as_str(), frame["METHOD"].as_str()), ("2.0", "PUBLISH"));
}

#[test]
fn the_same_file_gives_the_same_bytes_and_a_change_raises_the_sequence() {
    let office = told();
    let bytes = || office.output(["calendar", "--today", "2026-04-20"], b"").stdout;
    assert_eq!(bytes(), bytes());
    let of = |entries: &[Entry], end: &str| -> (String, u64, String) {
        let found = entries.iter().find(|entry| entry.get("UID").contains(end)).unwrap();
        (
            found.get("UID").to_owned(),
            found.get("SEQUENCE").parse().unwrap(),
            found.get("DTSTART;VALUE=DATE").to_owned(),
        )
    };
    let end = "R8-K-0006-disclosure.decision@";
    let before = of(&calendar(&office, "2026-04-20", ""), end);
    office.given("2026-04-20", "extend K6 --days 10 --reason 繁忙 --on 2026-04-20");
    let after = of(&calendar(&office, "2026-04-20", ""), end);
    assert_eq!(before.0, after.0, "the same deadline");
    assert!(before.1 < after.1, "a newer one");
    assert_eq!((before.2.as_str(), after.2.as_str()), ("20260504", "20260514"));
    let other = "R8-K-0001-disclosure.decision@";
    let kept = |entries: Vec<Entry>| of(&entries, other);
    let one = kept(calendar(&office, "2026-04-20", ""));
    office.given("2026-04-20", "note K6 電話あり --on 2026-04-20");
    assert_eq!(one, kept(calendar(&office, "2026-04-20", "")), "what did not change is not newer");
}

#[test]
fn what_is_done_or_has_ended_is_cancelled_for_a_while_and_then_forgotten() {
    let office = office();
    let cancelled = |day: &str| -> Vec<String> {
        let entries = calendar(&office, day, "");
        let cancelled = entries.iter().filter(|entry| entry.get("STATUS") == "CANCELLED");
        cancelled.map(|entry| entry.get("SUMMARY").to_owned()).collect()
    };
    assert_eq!(cancelled("2026-04-20"), ["決定期限 令和8-開-0004", "決定期限 令和8-開-0007"]);
    assert_eq!(cancelled("2026-07-12"), ["決定期限 令和8-開-0004"], "90 days after 10 April");
    assert_eq!(cancelled("2026-07-14"), [""; 0]);
}

#[test]
fn nobody_is_named_unless_it_is_asked_for() {
    let office = office();
    let people = ["遅野", "花子", "=SUM", "会議録", "鈴木", "総務課"];
    let text = |flags: &str| -> String {
        let entries = calendar(&office, "2026-04-20", flags);
        entries.iter().map(|entry| format!("{entry:?}")).collect()
    };
    assert!(people.iter().all(|name| !text("--all-clocks").contains(name)));
    let entries = calendar(&office, "2026-04-20", "--names --officer 鈴木");
    let [entry] = entries.as_slice() else { panic!("{entries:?}") };
    assert_eq!((entry.get("SUMMARY"), entry.get("CLASS")), ("決定期限 令和8-開-0001 遅野一郎", "CONFIDENTIAL"));
    assert_eq!(entry.get("DESCRIPTION"), "開示 第25条第1項\n会議録\n担当: 鈴木\nkaiji explain R8-K-0001");
}

#[test]
fn what_people_wrote_stays_inside_its_line() {
    let office = Office::new();
    office.given("2026-04-01", "init --ruleset tannan-gikai");
    let subject = "'一つ目;二つ目,三つ目\\四つ目\nEND:VEVENT\nとても長い件名で、七十五オクテットをはるかに超えるもの'";
    office.given(
        "2026-04-01",
        &format!("receive --kind disclosure --received 2026-04-01 --name 甲,乙 --subject {subject}"),
    );
    let entries = calendar(&office, "2026-04-01", "--names");
    assert_eq!(entries.len(), 1);
    assert!(entries[0].get("DESCRIPTION").contains(subject.trim_matches('\'')), "{entries:?}");
}

#[test]
fn an_alarm_and_the_other_side_come_when_they_are_asked_for() {
    let office = office();
    let entries = calendar(&office, "2026-04-20", "--alarm 3d --alarm 0 --officer 鈴木");
    assert_eq!(entries[0].triggers, ["-P2DT15H", "PT9H"]);
    let within = calendar(&office, "2026-04-20", "--within 5 --all-clocks --status open");
    insta::assert_snapshot!(shown(&within), @"
    20260424..20260425 CONFIRMED 決定期限 令和8-開-0002
    20260423..20260424 CONFIRMED 決定期限の安全期限 令和8-開-0002
    ");
    insta::assert_snapshot!(shown(&calendar(&office, "2026-04-20", "--all-clocks --text 停止待子")), @"
    20260511..20260512 TENTATIVE 決定期限(停止中) 令和8-開-0003
    20260430..20260501 CONFIRMED 補正の期限 令和8-開-0003
    ");
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let office = office();
    insta::assert_snapshot!(office.sh("calendar -o out.ics"), @"
    exit 0
    ----- stdout
    out.ics に予定 6 件、取消し 2 件を書きました。
    ");
    let (_, entries) = read(&std::fs::read(office.path("out.ics")).unwrap());
    assert!(!entries.is_empty());
    insta::assert_snapshot!(office.english().sh("calendar -o nowhere/out.ics"), @"
    exit 4
    ----- stderr
    error: nowhere/out.ics cannot be written (there is no such file).
    hint: Name a folder that can be written.
    ");
}
