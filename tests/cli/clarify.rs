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

/// A rule that leaves out the days of an informal confirmation, as the one of 名古屋市 does.
#[test]
fn its_days_are_not_counted_where_the_rule_says_so() {
    let office = office();
    let _ = office.given("2026-04-01", &format!("ruleset add {}", revised(&office).display()));
    let open = office.json("2026-04-03", BEGIN);
    assert_eq!((&open["warnings"], &open["deadline"]["date"]), (&serde_json::json!([]), &serde_json::Value::Null));
    let ended = office.json("2026-04-08", "clarify K1 --done 4/8");
    assert_eq!(ended["deadline"]["date"], "2026-04-21", "4/3 to 4/8 are not counted");
}

fn revised(office: &Office) -> std::path::PathBuf {
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/rulesets/tannan-gikai.2023-04-01.toml");
    let text = std::fs::read_to_string(shipped).unwrap();
    let text = text.replacen("\nrevision = 1\n", "\nrevision = 2\n", 1);
    let stop = r#"stops = [
  { what = "clarification", article = "25(1)", quote = "確認に要した日数は算入しない。" },"#;
    office.write("revised.toml", text.replacen("stops = [", stop, 1))
}

#[test]
fn one_at_a_time_and_never_ended_before_it_began() {
    let office = office();
    assert_eq!(office.json("2026-04-03", "clarify K1 --done 4/3")["code"], "no_open_clarification");
    let _ = office.given("2026-04-03", BEGIN);
    assert_eq!(office.json("2026-04-06", BEGIN)["code"], "clarification_open");
    assert_eq!(office.json("2026-04-06", "clarify K1 --done 4/2")["code"], "ended_before_begun");
    insta::assert_snapshot!(office.on("2026-04-06", "clarify K1 --on 4/3"), @"
    exit 2
    ----- stderr
    エラー: kaiji clarify に必要な指定がありません: --reason
    対処: 次のように書いてください: kaiji clarify K1 --on 4/3 --today 2026-04-06 --reason 理由
    ");
    insta::assert_snapshot!(office.on("2026-04-06", "clarify K1"), @"
    exit 2
    ----- stderr
    エラー: kaiji clarify に必要な指定がありません: --on / --done
    対処: 次のように書いてください: kaiji clarify K1 --today 2026-04-06 --on 今日
    ");
}

#[test]
fn a_confirmation_of_the_past_is_entered_at_once_and_struck_with_its_end() {
    let office = office();
    let _ = office.given("2026-04-08", &format!("{BEGIN} --done 4/7"));
    let log = office.json("2026-04-08", "log K1");
    assert_eq!(log["events"][1]["kind"], "clarification_begun");
    assert_eq!(
        (&log["events"][2]["kind"], &log["events"][2]["on"]),
        (&"clarification_ended".into(), &"2026-04-07".into())
    );
    assert_eq!(office.json("2026-04-08", "strike K1 2 --why 誤記")["code"], "has_dependents");
    assert_eq!(office.json("2026-04-08", "strike K1 2 --why 誤記 --with-dependents")["state"], "received");
}

#[test]
fn in_english() {
    let office = office().english();
    insta::assert_snapshot!(office.on("2026-04-03", BEGIN), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: confirmation begun (event 2)

    State      in progress
    Deadline   2026-04-15 (Wed), 12 days left (第25条第1項)
    Safe date  the same day

    Take note
    - The rule says nothing of it: the clock runs on during the confirmation.

    To do now
    - See the identity papers and record them, before any disclosure is decided
      (第19条第2項)
        kaiji identify R8-K-0001 --document driving-licence
    - Decide (due 2026-04-15 Wed, 第25条第1項)
        kaiji decide R8-K-0001 --outcome CODE --on today

    What may be done
    - When what is meant is clear, record that day
        kaiji clarify R8-K-0001 --done today
    - If it cannot be helped, extend the period (due 2026-04-15 Wed, 第25条第2項)
        kaiji extend R8-K-0001 --days N --reason TEXT
    - If special circumstances keep it from being done in time, apply the special
      case (due 2026-04-15 Wed, 第26条第1項)
        kaiji special R8-K-0001 --remaining-until DATE --reason TEXT
    - If the form is defective, ask to mend it within a set time (第19条第3項)
        kaiji supplement ask R8-K-0001 --on today --by DATE --missing TEXT
    - If the requester takes the request back, record it
        kaiji withdraw R8-K-0001 --on today
    ");
}
