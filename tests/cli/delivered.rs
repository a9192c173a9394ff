//! `kaiji delivered`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    let _ = office.given("2026-04-02", "identify K1 --document passport");
    let _ = office.given("2026-04-10", "decide K1 --outcome full --on 4/10");
    let _ = office.given("2026-04-13", "sent K1 --on 4/13");
    office
}

/// 丹南 28(4) and 行政不服審査法 18(1): 30 days and three months from the arrival.
#[test]
fn the_arrival_of_a_decision_starts_the_periods_of_the_other_side() {
    insta::assert_snapshot!(office().told("2026-04-15", "delivered K1 --on 4/15"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 到達(5番)

    状態                  決定済み・期限内に決定
    決定期限              令和8年4月15日（水）(第25条第1項)
    実施方法の申出の期限  令和8年5月15日（金） あと30日(第28条第4項)
    審査請求の期限        令和8年7月15日（水） あと91日(行政不服審査法第18条第1項)
    ");
}

#[test]
fn nothing_arrives_before_it_was_sent() {
    insta::assert_snapshot!(office().on("2026-04-15", "delivered K1 --on 4/12"), @r"
    exit 3
    ----- stderr
    エラー: 届いた日(令和8年4月12日（日）)が、送った日(令和8年4月13日（月）)より前です。
    対処: 日付を確かめてください。
    ");
}

#[test]
fn sent_and_delivered_under_one_key_are_two_things() {
    let office = office();
    let _ = office.given("2026-04-15", "delivered K1 --on 4/15 --once x");
    insta::assert_snapshot!(office.on("2026-04-15", "sent K1 --on 4/15 --once x"), @r"
    exit 3
    ----- stderr
    エラー: --once の鍵「x」は、別の内容で使われています。
    対処: 別の鍵を使うか、最初と同じ内容で実行してください。
    ");
}

#[test]
fn in_english() {
    insta::assert_snapshot!(office().english().on("2026-04-15", "delivered K1 --on 4/15"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: letter arrived (event 5)

    State               decided, decided in time
    Deadline            2026-04-15 (Wed) (第25条第1項)
    Choice of method    2026-05-15 (Fri), 30 days left (第28条第4項)
    Request for review  2026-07-15 (Wed), 91 days left (行政不服審査法第18条第1項)

    Not yet
    - Carry it out (the person has not yet said how it is wanted) (第28条第3項)

    What may be done
    - Record how the person wants the disclosure (due 2026-05-15 Fri, 第28条第4項)
        kaiji method R8-K-0001 --on today --means MEANS
    ");
}
