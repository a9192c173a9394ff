//! `kaiji report`: the morning's list, in which form and where to.

use crate::office::Office;

/// Cases of 丹南 in every state that the list tells of, on 2026-04-16: one is late, one due today, one stands still, one is
/// decided and not told.
fn desk() -> Office {
    let office = Office::holding("tannan-gikai").today("2026-04-16");
    let receive = |day: &str, name: &str, subject: &str| {
        let line = format!("receive --kind disclosure --received {day} --name '{name}' --subject '{subject}' --yes");
        office.given(day, &line);
    };
    receive("2026-04-01", "開示 太郎", "会議録");
    receive("2026-04-02", "請求 花子", "支払調書");
    receive("2026-04-03", "補正 三郎", "受付簿");
    receive("2026-04-06", "決定 四郎", "陳情書");
    receive("2026-04-07", "間近 五郎", "録音");
    office.given("2026-04-06", "supplement ask K3 --on 2026-04-06 --by 2026-04-27 --missing 日付 --yes");
    office.given("2026-04-10", "identify K4 --document driving-licence --on 2026-04-10 --yes");
    office.given("2026-04-13", "decide K4 --outcome full --on 2026-04-13 --yes");
    office
}

#[test]
fn the_morning_list_says_what_is_late_what_is_due_and_who_is_waited_for() {
    insta::assert_snapshot!(desk().sh("report daily"), @"
    exit 0
    ----- stdout
    開示請求等 本日の一覧
    令和8年4月16日（木）現在

    期限超過        1
    本日期限        1
    発送待ち        1
    安全期限到来    0
    間近            1
    再び進行中      0
    長期停止        0
    相手方待ち      1
    実施待ち        0
    期限の定めなし  0

    - 「間近」は、5執務日先の令和8年4月23日（木）までに安全期限が来るものです。

    【期限超過 1件】
    番号           期限         残り     安全期限     氏名       件名
    --------------------------------------------------------------------
    令和8-開-0001  R8.4.15(水)  1日超過  R8.4.15(水)  開示 太郎  会議録

    【本日期限 1件】
    番号           期限         残り  安全期限     氏名       件名
    -------------------------------------------------------------------
    令和8-開-0002  R8.4.16(木)  本日  R8.4.16(木)  請求 花子  支払調書

    【発送待ち 1件】
    番号           期限         残り  安全期限     氏名       件名
    -----------------------------------------------------------------
    令和8-開-0004  R8.4.20(月)        R8.4.20(月)  決定 四郎  陳情書

    【間近 1件】
    番号           期限         残り     安全期限     氏名       件名
    ------------------------------------------------------------------
    令和8-開-0005  R8.4.21(火)  あと5日  R8.4.21(火)  間近 五郎  録音

    【相手方待ち 1件】
    番号           期限  残り  安全期限     氏名       件名    備考
    -------------------------------------------------------------------------------
    令和8-開-0003              R8.4.26(日)  補正 三郎  受付簿  R8.4.6(月)から10日
                                                               停止、R8.4.27(月)ま
                                                               で

    第9件 a2ec-bf31-07eb-2d4d
    ");
    insta::assert_snapshot!(desk().english().sh("report daily --by officer"), @r#"
    exit 0
    ----- stdout
    Requests: today's list
    As of 2026-04-16 (Thu)

    Overdue             1
    Due today           1
    To be sent          1
    Safe date reached   0
    Soon                1
    Running again       0
    Stopped for long    0
    Waiting for others  1
    To be carried out   0
    Without a number    0

    - "Soon" is a safe date within 5 working days, until 2026-04-23 (Thu).

    == Nobody yet: 5 ==
    Number         Group               Deadline        Left         Name
    --------------------------------------------------------------------------
    令和8-開-0001  Overdue             2026-04-15 Wed  1 day over   開示 太郎
    令和8-開-0002  Due today           2026-04-16 Thu  today        請求 花子
    令和8-開-0004  To be sent          2026-04-20 Mon               決定 四郎
    令和8-開-0005  Soon                2026-04-21 Tue  5 days left  間近 五郎
    令和8-開-0003  Waiting for others                               補正 三郎

    Event 9 a2ec-bf31-07eb-2d4d
    "#);
}

#[test]
fn with_exit_code_one_says_that_something_is_late_or_due_today() {
    let office = desk();
    assert!(office.on("2026-04-16", "report daily --exit-code").starts_with("exit 1\n"));
    assert!(office.on("2026-04-14", "report daily --exit-code").starts_with("exit 0\n"));
}

#[test]
fn working_days_are_those_of_the_office() {
    // 4月29日 is a holiday, 5月3日 to 6日 as well.
    let office = Office::holding("tannan-gikai");
    let until = |day: &str, days: &str| {
        let json = office.json(day, &format!("report daily --within {days}"));
        json["notes"][0].as_str().unwrap().to_owned()
    };
    assert!(until("2026-04-28", "1").contains("4月30日"));
    assert!(until("2026-04-30", "2").contains("5月7日"));
    assert!(until("2026-04-30", "0").contains("4月30日"));
}

#[test]
fn since_a_printed_head_the_list_says_what_has_changed() {
    let office = desk();
    let head = office.json("2026-04-16", "report daily")["head"].as_str().unwrap().to_owned();
    office
        .given("2026-04-16", "receive --kind disclosure --received 2026-04-16 --name '新規 六郎' --subject 写真 --yes");
    office.given("2026-04-16", "extend K5 --days 30 --reason 大量 --on 2026-04-16 --yes");
    office.given("2026-04-16", "withdraw K2 --on 2026-04-16 --yes");
    let changed = office.json("2026-04-16", &format!("report daily --since '{head}'"));
    let sections = changed["sections"].as_array().unwrap();
    let changes = sections.iter().find(|section| section["section"] == "changed").unwrap()["rows"].as_array().unwrap();
    let told: Vec<(&str, &str)> =
        changes.iter().map(|row| (row["number"].as_str().unwrap(), row["remark_code"].as_str().unwrap())).collect();
    assert_eq!(told, [("R8-K-0002", "ended"), ("R8-K-0005", "moved"), ("R8-K-0006", "received")]);
    assert_eq!((&changes[1]["remark_from"], &changes[1]["remark_to"]), (&"2026-04-21".into(), &"2026-05-21".into()));
    insta::assert_snapshot!(office.sh("report daily --since '3 0000-0000-0000-0000'"), @"
    exit 4
    ----- stderr
    エラー: この事案ファイルに 3 0000-0000-0000-0000 という履歴はありません。
    対処: その一覧は別の事案ファイルのものか、ファイルが差し替えられています。「kaiji check」で確かめてください。
    ");
    assert!(office.sh("report daily --since yesterday").starts_with("exit 2\n"));
}

#[test]
fn a_vacancy_that_moves_a_case_is_a_change_of_it() {
    let office = desk();
    let head = office.json("2026-04-16", "report daily")["head"].as_str().unwrap().to_owned();
    office.given("2026-04-16", "vacancy start --office both --on 2026-04-15 --yes");
    let changed = office.json("2026-04-16", &format!("report daily --since '{head}'"));
    let rows = changed["sections"].as_array().unwrap().last().unwrap()["rows"].as_array().unwrap().clone();
    assert!(rows.iter().any(|row| row["number"] == "R8-K-0005" && row["remark_code"] == "moved"), "{rows:?}");
    assert!(changed["notes"].to_string().contains("議長と副議長"), "{changed}");
}

#[test]
fn a_file_is_written_whole_and_names_its_form() {
    let office = desk();
    for (name, begins) in
        [("a.xlsx", &b"PK"[..]), ("a.html", b"<!DOCTYPE html>"), ("a.csv", "\u{feff}section".as_bytes())]
    {
        let said = office.sh(&format!("report daily -o {name}"));
        assert_eq!(said, format!("exit 0\n----- stdout\n{name} に書き出しました。\n"));
        assert!(std::fs::read(office.path(name)).unwrap().starts_with(begins), "{name}");
    }
    let said = office.sh("report daily --format csv --to xlsx -o a.bin");
    assert!(said.starts_with("exit 2\n") && !office.path("a.bin").exists(), "{said}");
}

#[test]
fn names_are_left_out_where_they_are_not_to_be_seen() {
    let office = desk();
    for form in ["table", "csv", "json", "html"] {
        let said = office.sh(&format!("report daily --anonymous --to {form}"));
        assert!(!said.contains("太郎") && !said.contains("会議録"), "{said}");
    }
}
