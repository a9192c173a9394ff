//! `kaiji withdraw`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

#[test]
fn what_was_taken_back_has_ended() {
    let office = office();
    insta::assert_snapshot!(office.on("2026-04-05", "withdraw K1 --on 4/5 --reason 必要がなくなった"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 取下げ(2番)

    状態  取下げ
    ");
    insta::assert_snapshot!(office.on("2026-04-06", "supplement ask K1 --on 4/6 --by 4/20 --missing 年度"), @r"
    exit 3
    ----- stderr
    エラー: この請求は取り下げられています。
    対処: 取下げの記録が誤りなら、取り消してください(kaiji strike)。
    ");
}

#[test]
fn after_the_decision_nothing_is_taken_back() {
    let office = office();
    let _ = office.given("2026-04-10", "decide K1 --outcome not-held --reason x --on 4/10");
    insta::assert_snapshot!(office.on("2026-04-11", "withdraw K1 --on 4/11"), @r"
    exit 3
    ----- stderr
    エラー: 決定(令和8年4月10日（金）)の後に、請求を取り下げることはできません。
    対処: 経緯は備考に書き留められます(kaiji note)。
    ");
}

#[test]
fn in_english() {
    insta::assert_snapshot!(office().english().on("2026-04-05", "withdraw K1 --on 4/5"), @r"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: withdrawal (event 2)

    State  withdrawn
    ");
}
