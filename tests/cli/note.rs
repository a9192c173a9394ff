//! `kaiji note`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

#[test]
fn a_remark_moves_nothing_and_begins_nothing() {
    let office = office();
    let noted = office.json("2026-04-03", "note K1 '電話で、急がないとのこと'");
    assert_eq!((&noted["kind"], &noted["state"]), (&"noted".into(), &"received".into()));
    assert_eq!((&noted["moved"], &noted["deadline"]["date"]), (&serde_json::json!([]), &"2026-04-15".into()));
}

#[test]
fn a_remark_may_stand_where_nothing_else_may() {
    let office = office();
    let _ = office.given("2026-04-03", "withdraw K1 --on 4/3");
    insta::assert_snapshot!(office.on("2026-04-04", "note K1 取下げの電話は本人から"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 備考(3番)

    状態  取下げ
    ");
    insta::assert_snapshot!(office.on("2026-04-04", "note K1 明日の予定 --on 2026-04-05"), @r"
    exit 3
    ----- stderr
    エラー: 令和8年4月5日（日）はまだ来ていない日です(今日は令和8年4月4日（土）)。
    対処: 行われた後に、行われた日で記録してください。
    ");
    insta::assert_snapshot!(office.on("2026-04-04", "note K1 ''"), @r"
    exit 2
    ----- stderr
    エラー: <文字列> の値が空です。
    対処: 内容を書くか、<文字列> を付けずに実行してください。
    ");
}

#[test]
fn in_english() {
    insta::assert_snapshot!(office().english().told("2026-04-03", "note K1 'no hurry, he says'"), @r"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: remark (event 2)

    State      received
    Deadline   2026-04-15 (Wed), 12 days left (第25条第1項)
    Safe date  the same day
    ");
}
