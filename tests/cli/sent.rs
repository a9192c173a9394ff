//! `kaiji sent`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let receive = "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録 --subject 看護記録";
    let _ = office.given("2026-04-01", receive);
    office
}

#[test]
fn a_refusal_is_closed_once_its_notice_went_out() {
    let office = office();
    let _ = office.given("2026-04-10", "decide K1 --outcome refused --ground 20-2 --reason x --on 4/10");
    insta::assert_snapshot!(office.on("2026-04-11", "sent K1 --on 4/11"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 発送(3番)

    状態      完了・期限内に決定
    決定期限  令和8年4月15日（水）(第25条第1項)

    できること
    - 決定通知書が届いた日が分かったら記録する(相手方の期間が始まる)
        kaiji delivered R8-K-0001 --on 届いた日
    ");
}

#[test]
fn it_tells_the_latest_act_that_was_not_told_yet() {
    let office = office();
    let _ = office.given("2026-04-10", "decide K1 --part 1 --outcome not-held --reason x --on 4/10");
    let _ = office.given("2026-04-13", "decide K1 --part 2 --outcome not-held --reason x --on 4/13");
    let _ = office.given("2026-04-13", "sent K1 --on 4/11");
    let state = |line: &str| office.json("2026-04-14", line)["state"].clone();
    assert_eq!(state("sent K1 --on 4/14"), "closed", "the first notice told part 1, this one part 2");
    insta::assert_snapshot!(office.told("2026-04-15", "sent K1 --on 4/15"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 発送(6番)

    状態      完了・期限内に決定
    決定期限  令和8年4月15日（水）(第25条第1項)

    注意
    - この通知書などは5番の記録で送付済みです。日付は最初の送付で数えます。
    ");
}

#[test]
fn a_letter_cannot_tell_what_has_not_happened() {
    let office = office();
    insta::assert_snapshot!(office.on("2026-04-10", "sent K1 --on 4/10"), @r"
    exit 3
    ----- stderr
    エラー: 「決定通知書」で知らせる記録がありません。
    対処: 先に知らせる内容(決定、延長など)を記録してください。
    ");
    let _ = office.given("2026-04-10", "decide K1 --outcome not-held --reason x --on 4/10");
    insta::assert_snapshot!(office.on("2026-04-10", "sent K1 --on 4/9"), @r"
    exit 3
    ----- stderr
    エラー: 令和8年4月9日（木）は、知らせる内容が決まった日(令和8年4月10日（金）)より前です。
    対処: 日付を確かめてください。
    ");
    insta::assert_snapshot!(office.on("2026-04-10", "sent K1 --on 4/10 --letter extension"), @r"
    exit 3
    ----- stderr
    エラー: 「期限延長通知書」で知らせる記録がありません。
    対処: 先に知らせる内容(決定、延長など)を記録してください。
    ");
}

#[test]
fn in_english() {
    let office = office().english();
    insta::assert_snapshot!(office.on("2026-04-10", "sent K1 --letter special-case --on 4/10"), @r"
    exit 3
    ----- stderr
    error: Nothing is on file that the notice of the special case tells.
    hint: Record first what it tells (a decision, an extension).
    ");
}
