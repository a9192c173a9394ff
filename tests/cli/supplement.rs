//! `kaiji supplement ask·done·lapse`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

const ASK: &str = "supplement ask K1 --on 4/6 --by 4/20 --missing 年度";

#[test]
fn while_it_is_open_no_date_is_fixed_and_afterwards_its_days_are_not_counted() {
    let office = office();
    let asked = office.json("2026-04-06", ASK);
    assert_eq!(
        (&asked["deadline"]["date"], &asked["moved"][0]["to"]),
        (&serde_json::Value::Null, &serde_json::Value::Null)
    );
    let done = office.json("2026-04-08", "supplement done K1 --on 4/8");
    assert_eq!(done["deadline"]["date"], "2026-04-17", "4/7 and 4/8 are not counted");
    assert_eq!(done["deadline"]["safe_date"], "2026-04-16");
    let moved = &done["moved"][0];
    assert_eq!((&moved["clock"], &moved["article"]), (&"disclosure.decision".into(), &"25(1)".into()));
}

#[test]
fn which_one_was_mended_must_be_said_where_several_are_open() {
    let office = office();
    let _ = office.given("2026-04-06", ASK);
    let _ = office.given("2026-04-07", "supplement ask K1 --on 4/7 --by 4/21 --missing 住所 --missing 氏名");
    insta::assert_snapshot!(office.on("2026-04-08", "supplement done K1 --on 4/8"), @r"
    exit 2
    ----- stderr
    エラー: 終わっていない補正の求めが複数あります(2, 3番)。
    対処: --event でどれかを指定してください。
    ");
    let _ = office.given("2026-04-08", "supplement done K1 --on 4/8 --event 2");
    let _ = office.given("2026-04-09", "supplement done K1 --on 4/9");
    insta::assert_snapshot!(office.on("2026-04-09", "supplement done K1 --on 4/9"), @r"
    exit 3
    ----- stderr
    エラー: 終わっていない補正の求めがありません。
    対処: 経過は「kaiji log」で見られます。
    ");
}

#[test]
fn after_the_set_day_the_clock_runs_again_by_itself() {
    let office = office();
    let _ = office.given("2026-04-06", ASK);
    insta::assert_snapshot!(office.on("2026-04-21", "supplement lapse K1 --on 4/21"), @r"
    exit 3
    ----- stderr
    エラー: 令和8年4月21日（火）は補正の期限(令和8年4月20日（月）)の後です。
    対処: 期限が過ぎると、記録しなくても止まった期限は再び進みます。
    ");
    insta::assert_snapshot!(office.told("2026-04-22", "supplement done K1 --on 4/22"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 補正の完了(3番)

    状態      手続中
    決定期限  令和8年4月29日（水） あと7日(第25条第1項)
    安全期限  決定期限と同じ

    注意
    - 補正の期限(令和8年4月20日（月）)の後に届きました(令和8年4月22日（水）)。期限は
      期日の翌日から再び進んでいます。
    ");
}

#[test]
fn a_refusal_ends_it_early() {
    let office = office();
    let _ = office.given("2026-04-06", ASK);
    insta::assert_snapshot!(office.told("2026-04-08", "supplement lapse K1 --on 4/8"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 補正の終了(3番)

    状態      手続中・算入されない日
    決定期限  令和8年4月17日（金） あと9日(第25条第1項)
    安全期限  令和8年4月16日（木）(どの読み方でも遅れない日)

    動いた期限
    - 令和8-開-0001 決定期限: 未確定 から 令和8年4月17日（金） へ(第25条第1項、補正
      の求めが終わったため)
    ");
}

#[test]
fn a_reasonable_time_must_be_set() {
    let office = office();
    insta::assert_snapshot!(office.on("2026-04-06", &ASK.replace("--by 4/20", "--by 2026-04-05")), @r"
    exit 3
    ----- stderr
    エラー: 補正の期限(令和8年4月5日（日）)が、求めた日(令和8年4月6日（月）)より前です。
    対処: 相当の期間を定めてください。
    ");
    insta::assert_snapshot!(office.on("2026-04-06", &ASK.replace("--by 4/20", "")), @"
    exit 2
    ----- stderr
    エラー: kaiji supplement ask に必要な指定がありません: --by
    対処: 次のように書いてください: kaiji supplement ask K1 --on 4/6 --missing 年度 --today 2026-04-06 --by 期日
    ");
}

/// 丹後 20 has no article on supplements: nothing stands still.
#[test]
fn a_rule_without_supplements_does_not_stop_its_clock() {
    let office = Office::holding("tango-fukushikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 介護記録");
    insta::assert_snapshot!(office.told("2026-04-06", ASK), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 補正の求め(2番)

    状態      手続中
    決定期限  日数の定めなし「遅滞なく」(第20条第3項)。受付から5日

    注意
    - 規程に補正の定めがないため、補正を求めても期限は止まりません。
    ");
}

#[test]
fn in_english() {
    let office = office().english();
    insta::assert_snapshot!(office.told("2026-04-06", &format!("{ASK} --about identity")), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: supplement asked for (event 2)

    State       in progress, suspended
    Deadline    not fixed; 9 days are left once the stop has ended (第25条第1項)
    Safe date   2026-04-15 (Wed) (if the stop ended today)
    Supplement  2026-04-20 (Mon), 14 days left (第19条第3項)

    Dates that moved
    - 令和8-開-0001 Deadline: 2026-04-15 (Wed) to not fixed (第25条第1項; a
      supplement was asked for)

    Take note
    - That missing identity papers stop the clock is one reading of the text. Keep
      to the safe date.
    ");
}
