//! `--as-of`: what was on file at the end of a day in Japan.

use crate::office::Office;

/// Received on April 1, extended on April 10 and the extension struck on April 13: each recorded on its day.
fn office() -> Office {
    let office = Office::new();
    for (day, line) in [
        ("2026-04-01", "init --ruleset tannan-gikai"),
        ("2026-04-01", "receive --kind disclosure --received 2026-04-01 --name 甲 --subject 診療録"),
        ("2026-04-10", "extend K1 --days 30 --reason 繁忙 --on 2026-04-10"),
        ("2026-04-13", "strike K1 2 --why 別の事案"),
    ] {
        let shown = office.on_the_clock(day, line);
        assert!(shown.starts_with("exit 0"), "{line}: {shown}");
    }
    office
}

fn json(shown: &str) -> serde_json::Value {
    serde_json::from_str(shown.split_once("-----").unwrap().1.split_once('\n').unwrap().1).unwrap()
}

#[test]
fn the_page_and_the_explanation_show_what_was_known_then() {
    let office = office();
    for (day, date, events) in
        [("2026-04-09", "2026-04-15", 1), ("2026-04-10", "2026-05-15", 2), ("2026-04-13", "2026-04-15", 3)]
    {
        for command in ["show", "explain"] {
            let page = json(&office.on_the_clock("2026-04-20", &format!("{command} K1 --as-of {day} --format json")));
            assert_eq!(
                (&page["deadline"]["date"], page["events"].as_array().unwrap().len()),
                (&date.into(), events),
                "{command} {day}"
            );
        }
    }
    let now = json(&office.on_the_clock("2026-04-20", "show K1 --format json"));
    assert_eq!((&now["status"], &now["deadline"]["date"]), (&"overdue".into(), &"2026-04-15".into()));
    let then = json(&office.on_the_clock("2026-04-20", "show K1 --as-of 2026-04-13 --format json"));
    assert_eq!(then["status"], "open", "counted on that day");
}

#[test]
fn before_its_receipt_was_recorded_a_case_is_not_on_file() {
    insta::assert_snapshot!(office().on_the_clock("2026-04-20", "show K1 --as-of 2026-03-31"), @"
    exit 4
    ----- stderr
    エラー: 令和8-開-0001は、令和8年3月31日（火）にはまだ記録されていません。
    対処: 受付を記録した日は「kaiji log」で見られます。
    ");
}

#[test]
fn in_english() {
    insta::assert_snapshot!(office().english().on_the_clock("2026-04-20", "show K1 --as-of 2026-04-10"), @"
    exit 0
    ----- stdout
    令和8-開-0001 disclosure

    Requester  甲
    Asks as    the principal
    Subject    診療録
    Received   2026-04-01 (Wed)
    State      in progress
    Deadline   2026-05-15 (Fri), 35 days left (第25条第2項)
    Safe date  the same day

    To do now
    - Make and send the notice of extension; record that it was sent (遅滞なく,
      第25条第2項)
        kaiji letter R8-K-0001 extension -o extension.txt
        kaiji sent R8-K-0001 --letter extension --on today
    - See the identity papers and record them, before any disclosure is decided
      (第19条第2項)
        kaiji identify R8-K-0001 --document driving-licence
    - Decide (due 2026-05-15 Fri, 第25条第2項)
        kaiji decide R8-K-0001 --outcome CODE --on today

    What may be done
    - If special circumstances keep it from being done in time, apply the special
      case (due 2026-04-15 Wed, 第26条第1項)
        kaiji special R8-K-0001 --remaining-until DATE --reason TEXT
    - If the form is defective, ask to mend it within a set time (第19条第3項)
        kaiji supplement ask R8-K-0001 --on today --by DATE --missing TEXT
    - If the requester takes the request back, record it
        kaiji withdraw R8-K-0001 --on today

    Events
    - 1. 2026-04-01 (Wed) receipt
    - 2. 2026-04-10 (Fri) extension: 30 days, reason: 繁忙
    ");
}
