//! `kaiji tell-recipients`

use crate::office::Office;

fn corrected() -> Office {
    let office = Office::holding("tannan-gikai");
    let receive = "receive --kind correction --received 4/1 --disclosed-on 3/20 --name 甲 --subject 住所";
    let _ = office.given("2026-04-01", receive);
    let _ = office.given("2026-04-02", "identify T1 --document passport");
    let _ = office.given("2026-04-10", "decide T1 --outcome done --content 住所を改める --on 4/10");
    let _ = office.given("2026-04-10", "sent T1 --on 4/10");
    let _ = office.given("2026-04-11", "delivered T1 --on 4/11");
    office
}

fn step(answer: &serde_json::Value, act: &str) -> serde_json::Value {
    let steps = answer["next"].as_array().unwrap();
    steps.iter().find(|step| step["act"] == act).cloned().unwrap_or_default()
}

/// 丹南 37: after the correction, where it is found necessary, 遅滞なく and in writing.
#[test]
fn article_37_recipients_may_be_told_once_the_correction_was_made() {
    let office = corrected();
    assert!(step(&office.json("2026-04-11", "show T1"), "tell_recipients").is_null());
    let early = office.json("2026-04-11", "tell-recipients T1 --to 総務課 --on 4/11 --dry-run");
    assert_eq!(early["warnings"][0]["code"], "recipients_before_correction");
    let done = office.json("2026-04-12", "implement T1 --on 4/12");
    assert_eq!(done["state"], "closed");
    let may = step(&done, "tell_recipients");
    assert_eq!((&may["force"], &may["article"], &may["time_word"]), (&"may".into(), &"37".into(), &"遅滞なく".into()));
    let told = office.json("2026-04-13", "tell-recipients T1 --to 総務課 --on 4/13");
    assert_eq!(step(&told, "letter_recipients_notice")["force"], "must");
    assert!(step(&told, "tell_recipients").is_null());
    let sent = office.json("2026-04-13", "sent T1 --letter recipients-notice --on 4/13");
    assert_eq!(sent["next"], serde_json::json!([]));
}

#[test]
fn that_it_is_not_needed_takes_its_reason() {
    let office = corrected();
    let _ = office.given("2026-04-12", "implement T1 --on 4/12");
    assert!(office.on("2026-04-13", "tell-recipients T1 --not-needed").starts_with("exit 2\n"));
    let told = office.json("2026-04-13", "tell-recipients T1 --not-needed --why 提供先なし");
    assert_eq!(told["next"], serde_json::json!([]));
}

#[test]
fn only_after_a_decision_to_correct() {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind correction --received 4/1 --name 甲 --subject 住所");
    let _ = office.given("2026-04-01", "receive --kind suspension --received 4/1 --name 甲 --subject 住所");
    let code = |line: &str| office.json("2026-04-12", line)["code"].clone();
    assert_eq!(code("tell-recipients T1 --to 総務課 --on 4/12"), "not_decided");
    assert_eq!(code("tell-recipients S1 --to 総務課 --on 4/12"), "recipients_not_in_rule");
    let _ = office.given("2026-04-10", "decide T1 --outcome not-done --reason x --on 4/10");
    assert_eq!(code("tell-recipients T1 --to 総務課 --on 4/12"), "nothing_granted");
}

#[test]
fn in_english() {
    let office = corrected().english();
    let _ = office.given("2026-04-12", "implement T1 --on 4/12");
    let told = office.on("2026-04-13", "tell-recipients T1 --to 'the ward office' --on 4/13");
    assert!(told.contains("Tell those who were given the data of the correction, in writing"), "{told}");
}
