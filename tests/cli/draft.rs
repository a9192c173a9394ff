//! `kaiji draft`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

#[test]
fn a_draft_moves_no_date_and_is_not_made_after_the_decision() {
    let office = office();
    let drafted = office.json("2026-04-08", "draft K1 --on 4/8 --by 主事丁");
    assert_eq!(
        (&drafted["kind"], &drafted["state"], &drafted["moved"]),
        (&"drafted".into(), &"in_progress".into(), &serde_json::json!([]))
    );
    let _ = office.given("2026-04-09", "decide K1 --outcome not-held --reason 作成していない --on 4/9");
    let refused = office.json("2026-04-10", "draft K1 --on 4/10 --by 主事丁");
    assert_eq!(refused["code"], "already_decided");
}

#[test]
fn in_english() {
    insta::assert_snapshot!(office().english().told("2026-04-08", "draft K1 --on 4/8 --by Suzuki"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: drafted (event 2)

    State      in progress
    Deadline   2026-04-15 (Wed), 7 days left (第25条第1項)
    Safe date  the same day
    ");
}
