//! `kaiji implement`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let receive = "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録 --subject 看護記録";
    let _ = office.given("2026-04-01", receive);
    let _ = office.given("2026-04-02", "identify K1 --document passport");
    office
}

#[test]
fn a_case_is_closed_when_everything_granted_was_carried_out_and_told() {
    let office = office();
    insta::assert_snapshot!(office.on("2026-04-09", "implement K1 --on 4/9"), @r"
    exit 3
    ----- stderr
    エラー: まだ決定されていません。
    対処: 先に決定を記録してください(kaiji decide)。
    ");
    let _ = office.given("2026-04-10", "decide K1 --outcome full --on 4/10");
    let state = |line: &str| office.json("2026-04-20", line)["state"].clone();
    assert_eq!(state("method K1 --on 4/15 --part 1 --means read"), "decided");
    assert_eq!(state("method K1 --on 4/15 --part 2 --means copy"), "decided");
    assert_eq!(state("implement K1 --on 4/16 --part 1 --means read"), "decided");
    assert_eq!(state("implement K1 --on 4/17 --part 2 --means copy --pages 8"), "implemented");
    assert_eq!(state("sent K1 --on 4/17"), "closed");
    insta::assert_snapshot!(office.on("2026-04-20", "implement K1 --on 4/20"), @r"
    exit 3
    ----- stderr
    エラー: すでに実施されています。
    対処: 実施の記録が誤りなら、取り消してください(kaiji strike)。
    ");
}

#[test]
fn what_was_refused_is_not_carried_out() {
    let office = office();
    let _ = office.given("2026-04-10", "decide K1 --outcome not-held --reason x --on 4/10");
    insta::assert_snapshot!(office.on("2026-04-12", "implement K1 --on 4/12"), @r"
    exit 3
    ----- stderr
    エラー: 認めた部分がないため、実施するものがありません。
    対処: 部分の番号を確かめてください。
    ");
}

#[test]
fn in_english() {
    let office = office().english();
    let _ = office.given("2026-04-10", "decide K1 --outcome full --on 4/10");
    insta::assert_snapshot!(office.on("2026-04-12", "implement K1 --on 4/9"), @r"
    exit 3
    ----- stderr
    error: 2026-04-09 (Thu) is before the decision (2026-04-10 (Fri)).
    hint: Check the date.
    ");
    let _ = office.given("2026-04-12", "method K1 --on 4/12 --means copy");
    insta::assert_snapshot!(office.on("2026-04-12", "implement K1 --on 4/12 --pages 3"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: implementation (event 5)

    State                         implemented, decided in time
    Deadline                      2026-04-15 (Wed) (第25条第1項)
    Window to ask for correction  2026-07-13 (Mon), 92 days left (第31条第3項)
    Window to ask for suspension  2026-07-13 (Mon), 92 days left (第38条第3項)

    To do now
    - Make and send the notice of the decision; record that it was sent (第24条
      第1項)
        kaiji letter R8-K-0001 decision -o decision.txt
        kaiji sent R8-K-0001 --on today
    ");
}

/// 丹南 31(3), 38(3): what went by post is received on the day of its arrival.
#[test]
fn copies_that_arrive_by_post_start_the_ninety_days() {
    let office = office();
    let _ = office.given("2026-04-10", "decide K1 --outcome full --on 4/10");
    let _ = office.given("2026-04-11", "method K1 --on 4/11 --means post");
    assert_eq!(office.json("2026-04-20", "delivered K1 --letter copies --on 4/20")["code"], "no_copies_on_their_way");
    let window = |answer: &serde_json::Value| {
        let clocks = answer["clocks"].as_array().unwrap();
        clocks.iter().find(|clock| clock["clock"] == "correction.claim_window").cloned().unwrap_or_default()
    };
    let _ = office.given("2026-04-15", "implement K1 --on 4/15");
    assert!(window(&office.json("2026-04-16", "show K1")).is_null(), "nobody knows when they arrive");
    assert_eq!(office.json("2026-04-20", "delivered K1 --letter copies --on 4/14")["code"], "arrived_before_sent");
    let _ = office.given("2026-04-20", "delivered K1 --letter copies --on 4/17");
    let shown = office.json("2026-04-20", "show K1");
    assert_eq!(window(&shown)["unrolled"], "2026-07-16", "4/18 is the first of 90 days");
    assert_eq!(office.json("2026-04-21", "strike K1 5 --why 誤記")["code"], "has_dependents");
}
