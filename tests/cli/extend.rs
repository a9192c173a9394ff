//! `kaiji extend`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai nayoro-polaris");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

#[test]
fn article_25_2_thirty_days_and_not_one_more() {
    let office = office();
    insta::assert_snapshot!(office.on("2026-04-10", "extend K1 --days 31 --reason 繁忙"), @r"
    exit 3
    ----- stderr
    エラー: 延長できるのは令和8年5月15日（金）までです(今の期限は令和8年4月15日（水）)。 (第25条第2項)
    対処: 令和8年5月15日（金）までにしてください。すでに行われたことであれば --happened を付けてください。その場合も期限は延びません。
    ");
    insta::assert_snapshot!(office.on("2026-04-10", "extend K1 --until 5/16 --reason 繁忙"), @r"
    exit 3
    ----- stderr
    エラー: 延長できるのは令和8年5月15日（金）までです(今の期限は令和8年4月15日（水）)。 (第25条第2項)
    対処: 令和8年5月15日（金）までにしてください。すでに行われたことであれば --happened を付けてください。その場合も期限は延びません。
    ");
    insta::assert_snapshot!(office.told("2026-04-10", "extend K1 --days 30 --reason 繁忙"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 期間の延長(2番)

    状態      手続中
    決定期限  令和8年5月15日（金） あと35日(第25条第2項)
    安全期限  決定期限と同じ

    動いた期限
    - 令和8-開-0001 決定期限: 令和8年4月15日（水） から 令和8年5月15日（金） へ
      (第25条第2項、期間を延長したため)
    ");
}

#[test]
fn decided_after_the_deadline_it_is_refused_and_recorded_only_as_a_fact() {
    let office = office();
    let late = "extend K1 --days 10 --reason 繁忙 --on 4/16";
    insta::assert_snapshot!(office.on("2026-04-16", late), @r"
    exit 3
    ----- stderr
    エラー: 期限(令和8年4月15日（水）)を過ぎてから延長を決めることはできません(延長を決めた日は令和8年4月16日（木）)。 (第25条第2項)
    対処: 速やかに決定してください。延長を決めた日が違うときは --on で指定し、すでに行われたことであれば --happened を付けてください。
    ");
    insta::assert_snapshot!(office.told("2026-04-16", &format!("{late} --happened")), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 期間の延長(2番)

    状態      手続中・期限超過
    決定期限  令和8年4月15日（水） 1日超過(第25条第1項)
    安全期限  決定期限と同じ

    注意
    - 期限(令和8年4月15日（水）)の後の延長です。事実として記録しましたが、期限は延び
      ません。(第25条第2項)
    - 延長は認められません。本来の期限で数えています。
    ");
}

#[test]
fn decided_in_time_and_told_late_it_holds_and_the_safe_date_does_not_move() {
    let told = office().told("2026-04-20", "extend K1 --days 30 --reason 繁忙 --on 4/15 --notified 4/20");
    insta::assert_snapshot!(told, @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 期間の延長(2番)

    状態      手続中
    決定期限  令和8年5月15日（金） あと25日(第25条第2項)
    安全期限  令和8年4月15日（水）(どの読み方でも遅れない日)

    動いた期限
    - 令和8-開-0001 決定期限: 令和8年4月15日（水） から 令和8年5月15日（金） へ
      (第25条第2項、期間を延長したため)

    注意
    - 延長の通知が期限の後になっています。安全期限は延長前の期限です。
    ");
}

#[test]
fn the_letter_that_tells_it_is_an_event_of_its_own() {
    let office = office();
    let short = office.json("2026-04-15", "extend K1 --days 30 --reason 繁忙 --notified 4/15");
    assert_eq!(short["event"], 2);
    let acts: Vec<&str> = short["next"].as_array().unwrap().iter().filter_map(|step| step["act"].as_str()).collect();
    assert!(!acts.contains(&"letter_extension"), "{acts:?}");
    insta::assert_snapshot!(office.on("2026-04-16", "strike K1 2 --why 誤り"), @r"
    exit 3
    ----- stderr
    エラー: 2番の記録には、それに続く記録(3番)があります。
    対処: 一緒に取り消すときは --with-dependents を付けてください。
    ");
}

#[test]
fn by_no_days_it_moves_nothing_and_says_so() {
    insta::assert_snapshot!(office().told("2026-04-10", "extend K1 --days 0 --reason 繁忙"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 期間の延長(2番)

    状態      手続中
    決定期限  令和8年4月15日（水） あと5日(第25条第2項)
    安全期限  決定期限と同じ

    注意
    - この延長では期限が動きません。(第25条第2項)
    ");
}

#[test]
fn a_rule_without_extensions_refuses_them() {
    let office = office();
    let receive =
        "receive --ruleset nayoro-polaris --kind disclosure --received 4/1 --name 乙 --subject 記録 --road rule";
    let _ = office.given("2026-04-01", receive);
    insta::assert_snapshot!(office.on("2026-04-10", "extend K2 --days 10 --reason 繁忙"), @r"
    exit 3
    ----- stderr
    エラー: この規程に、期間を延長する定めはありません。
    対処: すでに行われたことであれば --happened を付けてください。その場合も期限は延びません。
    ");
}

#[test]
fn days_or_a_day_and_a_reason_are_needed() {
    let office = office();
    insta::assert_snapshot!(office.on("2026-04-10", "extend K1 --reason 繁忙"), @"
    exit 2
    ----- stderr
    エラー: kaiji extend に必要な指定がありません: --days / --until
    対処: 次のように書いてください: kaiji extend K1 --reason 繁忙 --today 2026-04-10 --days 日数
    ");
    insta::assert_snapshot!(office.on("2026-04-10", "extend K1 --days 3 --until 5/1 --reason 繁忙"), @r"
    exit 2
    ----- stderr
    エラー: --days と --until は同時に指定できません。
    対処: どちらか一方だけを書いてください。
    ");
    insta::assert_snapshot!(office.on("2026-04-10", "extend K1 --days three --reason 繁忙"), @r"
    exit 2
    ----- stderr
    エラー: --days の値「three」が読み取れません。
    対処: 数字を書いてください。
    ");
}

#[test]
fn in_english() {
    insta::assert_snapshot!(office().english().on("2026-04-10", "extend K1 --days 31 --reason busy"), @r"
    exit 3
    ----- stderr
    error: The latest day of an extension is 2026-05-15 (Fri) (the deadline now is 2026-04-15 (Wed)). (第25条第2項)
    hint: Extend until 2026-05-15 (Fri) at most. If it has happened already, add --happened; it moves no date even then.
    ");
}
