//! `kaiji clarify`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

const BEGIN: &str = "clarify K1 --on 4/3 --reason 対象年度の確認";

/// 丹南 25(1) leaves out the days of a supplement and of a vacancy, of nothing else.
#[test]
fn the_clock_runs_on_where_the_rule_says_nothing_of_a_confirmation() {
    let office = office();
    let begun = office.json("2026-04-03", BEGIN);
    assert_eq!(begun["warnings"][0]["code"], "clarification_stops_nothing");
    assert_eq!((&begun["moved"], &begun["deadline"]["date"]), (&serde_json::json!([]), &"2026-04-15".into()));
    let ended = office.json("2026-04-08", "clarify K1 --done 4/8");
    assert_eq!((&ended["event"], &ended["deadline"]["date"]), (&3.into(), &"2026-04-15".into()));
}

/// A rule that leaves out the days of an informal confirmation: they are not counted.
#[test]
fn its_days_are_not_counted_where_the_rule_says_so() {
    let office = Office::new();
    let shipped = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/rulesets/tannan-gikai.2023-04-01.toml")).unwrap();
    let _ = office.write("rule.toml", with_confirmation(&shipped));
    let _ = office.given("2023-04-01", "init --ruleset tannan-gikai");
    let _ = office.given("2023-04-01", "ruleset add rule.toml");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録 --ruleset kakunin");
    let open = office.json("2026-04-03", BEGIN);
    assert_eq!((&open["warnings"], &open["deadline"]["date"]), (&serde_json::json!([]), &serde_json::Value::Null));
    let ended = office.json("2026-04-08", "clarify K1 --done 4/8");
    assert_ne!(ended["deadline"]["date"], "2026-04-15");
    assert_eq!(ended["moved"][0]["from"], serde_json::Value::Null);
}

#[test]
fn one_at_a_time_and_never_ended_before_it_began() {
    let office = office();
    assert_eq!(office.json("2026-04-03", "clarify K1 --done 4/3")["code"], "no_open_clarification");
    let _ = office.given("2026-04-03", BEGIN);
    assert_eq!(office.json("2026-04-06", BEGIN)["code"], "clarification_open");
    assert_eq!(office.json("2026-04-06", "clarify K1 --done 4/2")["code"], "ended_before_begun");
    insta::assert_snapshot!(office.on("2026-04-06", "clarify K1 --on 4/3"), @"");
    insta::assert_snapshot!(office.on("2026-04-06", "clarify K1"), @"");
}

#[test]
fn a_confirmation_of_the_past_is_entered_at_once_and_struck_with_its_end() {
    let office = office();
    let _ = office.given("2026-04-08", &format!("{BEGIN} --done 4/7"));
    let log = office.json("2026-04-08", "log K1");
    assert_eq!(log["events"][1]["kind"], "clarification_begun");
    assert_eq!((&log["events"][2]["kind"], &log["events"][2]["on"]), (&"clarification_ended".into(), &"2026-04-07".into()));
    assert_eq!(office.json("2026-04-08", "strike K1 2 --why 誤記")["code"], "has_dependents");
    assert_eq!(office.json("2026-04-08", "strike K1 2 --why 誤記 --with-dependents")["state"], "received");
}

#[test]
fn in_english() {
    let office = office().english();
    insta::assert_snapshot!(office.on("2026-04-03", BEGIN), @"");
}
