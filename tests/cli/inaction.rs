//! 不作為: there being no decision may be complained of from the day after the deadline (丹南 44, 45(1), 個人情報保護法104, 105(1)).

use crate::office::Office;
use crate::review::{code, office, warned};

#[test]
fn there_being_no_decision_can_be_complained_of_from_the_day_after_the_deadline() {
    let office = office("tannan-gikai");
    let early = office.json("2026-04-15", "review file K1 --on 4/15 --dry-run");
    assert_eq!(warned(&early), ["inaction_too_early"]);
    let shown = office.on("2026-04-16", "show K1");
    assert!(shown.contains("不作為"), "{shown}");
    assert!(!office.on("2026-04-15", "show K1").contains("不作為"));
    assert_eq!(warned(&office.json("2026-04-16", "review file K1 --on 4/16")), [""; 0]);
}

/// The article under which `show` offers the review on that day.
fn offered(office: &Office, day: &str, command: &str) -> Option<String> {
    let answer = office.json(day, command);
    let steps = answer["next"].as_array().or(answer["steps"].as_array()).unwrap_or_else(|| panic!("{answer}"));
    let step = steps.iter().find(|step| step["act"] == "review_file")?;
    assert_eq!(step["force"], "may");
    step["article"].as_str().map(str::to_owned)
}

/// Of every kind, shown by `show` and by `next`; under the Act with its 30 days from the next day.
#[test]
fn from_the_day_after_the_deadline_it_is_shown_that_the_person_may_complain() {
    for (ruleset, article, last, next) in [
        ("tannan-gikai", "44", ["2026-04-15", "2026-04-30", "2026-04-30"], ["2026-04-16", "2026-05-01", "2026-05-01"]),
        ("appi-admin", "104", ["2026-05-01"; 3], ["2026-05-02"; 3]),
    ] {
        let office = office(ruleset);
        for kind in ["correction", "suspension"] {
            let line = format!("receive --kind {kind} --received 4/1 --name 甲 --subject 住所 --disclosed-on 3/20");
            let _ = office.given("2026-04-01", &line);
        }
        for (at, number) in ["K1", "T1", "S1"].into_iter().enumerate() {
            for command in [format!("show {number}"), format!("next {number}")] {
                assert_eq!(offered(&office, last[at], &command), None, "{ruleset} {command}");
                assert_eq!(offered(&office, next[at], &command).as_deref(), Some(article), "{ruleset} {command}");
            }
        }
    }
    let sendai = office("sendai-jigyodan");
    assert_eq!(offered(&sendai, "2026-06-01", "show K1"), None, "a private body's silence is no matter of review");
}

/// A deadline that is not fixed, or was moved, is not over; and a decision ends what could be complained of.
#[test]
fn nobody_may_complain_while_the_clock_stands_or_after_the_decision() {
    let office = office("tannan-gikai");
    let _ = office.given("2026-04-10", "supplement ask K1 --on 4/10 --by 2026-04-24 --missing x");
    assert_eq!(offered(&office, "2026-04-20", "show K1"), None, "it stands still");
    let _ = office.given("2026-04-20", "supplement done K1 --on 4/20");
    assert_eq!(offered(&office, "2026-04-25", "show K1"), None, "ten days were not counted");
    assert!(offered(&office, "2026-04-26", "show K1").is_some());
    let filed = office.json("2026-04-26", "review file K1 --on 4/26");
    assert_eq!(warned(&filed), [""; 0]);
    assert!(offered(&office, "2026-04-27", "show K1").is_none(), "it was filed");
    // The panel is consulted about there being no decision as well (45(1)).
    assert_eq!(code(&office, "2026-04-28", "review rule K1 --on 4/28 --outcome denied"), "consult_first");
    let late = crate::review::office("tannan-gikai");
    let _ = late.given("2026-04-20", "decide K1 --outcome not-held --reason x --on 4/20");
    assert_eq!(offered(&late, "2026-04-21", "show K1"), None, "it is decided, late though it is");
}
