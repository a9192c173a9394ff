//! `kaiji special`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

const SPECIAL: &str = "special K1 --remaining-until 2026-09-30 --reason 著しく大量のため";

/// 丹南 26(1): 45 days for a substantial part; its notice inside the 15 days.
#[test]
fn article_26_1_told_in_time_the_substantial_part_is_due_on_day_45() {
    let office = office();
    insta::assert_snapshot!(office.told("2026-04-15", &format!("{SPECIAL} --notified 4/15")), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 期限の特例(2番)

    状態      手続中
    決定期限  令和8年5月15日（金） あと30日(第26条第1項)
    安全期限  決定期限と同じ

    動いた期限
    - 令和8-開-0001 決定期限: 令和8年4月15日（水） から 令和8年5月15日（金） へ
      (第26条第1項、期限の特例を適用したため)
    ");
    let _ = office.given("2026-05-01", "identify K1 --document passport");
    let decided = office.json("2026-05-15", "decide K1 --stage substantial --outcome full --on 5/15");
    assert_eq!(decided["deadline"]["date"], "2026-09-30");
}

#[test]
fn told_after_the_base_period_it_is_refused() {
    let office = office();
    let late = format!("{SPECIAL} --on 4/15 --notified 4/16");
    insta::assert_snapshot!(office.on("2026-04-16", &late), @r"
    exit 3
    ----- stderr
    エラー: 期限の特例は本来の期間(令和8年4月15日（水）まで)に通知しなければなりません(令和8年4月16日（木）は期間の後です)。 (第26条第1項)
    対処: 延長(kaiji extend)ができるかを確かめてください。すでに行われたことであれば --happened を付けてください。その場合も期限は変わりません。
    ");
    insta::assert_snapshot!(office.told("2026-04-16", &format!("{late} --happened")), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 期限の特例(2番)

    状態      手続中・期限超過
    決定期限  令和8年4月15日（水） 1日超過(第25条第1項)
    安全期限  決定期限と同じ

    注意
    - 特例の通知が届いたのは令和8年4月16日（木）で、本来の期間(令和8年4月15日（水）
      まで)の後です。期限の特例は効力がなく、ほかの期限によります。(第26条第1項)
    - 期限の特例は適用できません。ほかの期限で数えています。
    ");
}

#[test]
fn an_arrival_entered_later_judges_anew_and_moves_the_deadline_back() {
    let office = office();
    insta::assert_snapshot!(office.told("2026-04-15", SPECIAL), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 期限の特例(2番)

    状態              手続中
    決定期限          令和8年5月15日（金） あと30日(第26条第1項)
    安全期限          決定期限と同じ
    特例の通知の期限  令和8年4月15日（水） 本日(第26条第1項)

    動いた期限
    - 令和8-開-0001 決定期限: 令和8年4月15日（水） から 令和8年5月15日（金） へ
      (第26条第1項、期限の特例を適用したため)

    注意
    - 特例の通知が届いた日が分かりません。期間内に届いたものとしています。
    ");
    insta::assert_snapshot!(office.told("2026-04-20", "delivered K1 --letter special-case --on 4/17"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 到達(3番)

    状態      手続中・期限超過
    決定期限  令和8年4月15日（水） 5日超過(第25条第1項)
    安全期限  決定期限と同じ

    動いた期限
    - 令和8-開-0001 決定期限: 令和8年5月15日（金） から 令和8年4月15日（水） へ
      (第25条第1項、通知書などが届いたため)

    注意
    - 特例の通知が届いたのは令和8年4月17日（金）で、本来の期間(令和8年4月15日（水）
      まで)の後です。期限の特例は効力がなく、ほかの期限によります。(第26条第1項)
    - 期限の特例は適用できません。ほかの期限で数えています。
    ");
}

#[test]
fn in_english() {
    insta::assert_snapshot!(office().english().told("2026-04-16", SPECIAL), @r"
    exit 3
    ----- stderr
    error: The notice of the special case must arrive inside the base period (2026-04-15 (Wed)); 2026-04-16 (Thu) is after it. (第26条第1項)
    hint: See whether an extension is possible (kaiji extend). If it has happened already, add --happened; it moves no date even then.
    ");
}

/// 丹南 36(1), 43(1): of a correction and a suspension the office sets one date, told inside the 30 days.
#[test]
fn articles_36_1_and_43_1_the_set_date_governs_when_told_inside_the_base_period() {
    for (kind, number, article) in [("correction", "T1", "36(1)"), ("suspension", "S1", "43(1)")] {
        let office = Office::holding("tannan-gikai");
        let receive = format!("receive --kind {kind} --received 4/1 --name 甲 --subject 住所 --disclosed-on 3/20");
        let _ = office.given("2026-04-01", &receive);
        let special = format!("special {number} --remaining-until 2026-09-30 --reason 調査に長期を要する --on 4/30");
        let late = office.json("2026-05-01", &format!("{special} --notified 5/1"));
        assert_eq!((&late["code"], &late["article"]), (&"special_after_base".into(), &article.into()));
        let told = office.json("2026-04-30", &format!("{special} --notified 4/30"));
        assert_eq!(
            (&told["deadline"]["date"], &told["deadline"]["operative"]),
            (&"2026-09-30".into(), &"special".into())
        );
        let decided = office.json("2026-09-30", &format!("decide {number} --outcome not-done --reason x --on 9/30"));
        assert_eq!(decided["deadline"]["status"], "decided_in_time");
    }
}
