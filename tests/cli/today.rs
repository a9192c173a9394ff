//! `kaiji today`, and `kaiji` alone.

use crate::office::Office;

const NAMED: &str = "--kind disclosure --address 福井 --channel post";

/// One late, one near, one decided and not told, one that waits for its form to be mended, one far away.
fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let receive = |day: &str, name: &str| {
        office.given(day, &format!("receive {NAMED} --received {day} --name {name} --subject 会議録"));
    };
    receive("2026-04-01", "遅野一郎");
    receive("2026-04-09", "近野花子");
    receive("2026-04-02", "決定済男");
    office.given("2026-04-03", "identify K3 --document driving-licence");
    office.given("2026-04-10", "decide K3 --outcome full --on 4/10 --purpose 記録");
    receive("2026-04-06", "停止待子");
    office.given("2026-04-07", "supplement ask K4 --on 4/7 --by 4/30 --missing 期間");
    receive("2026-04-20", "先野遠子");
    office.today("2026-04-20")
}

#[test]
fn kaiji_alone_says_what_is_late_due_and_waiting() {
    insta::assert_snapshot!(office().run([]), @"
    exit 0
    ----- stdout
    今日 令和8年4月20日（月）

    期限を過ぎたもの 1件
    令和8-開-0001  期限超過  R8.4.15(水)  5日超過  遅野一郎  会議録

    7日以内に期限の来るもの 1件
    令和8-開-0002  進行中    R8.4.23(木)  あと3日  近野花子  会議録

    通知書の発送がまだのもの 1件
    令和8-開-0003  決定済み  R8.4.16(木)           決定済男  会議録

    相手の補正などを待っているもの 1件
    令和8-開-0004  停止中                          停止待子  会議録

    次に
      kaiji next R8-K-0001  この事案で今すること
      kaiji receive         請求を受け付ける
      kaiji list            扱っている事案の一覧
      kaiji help            仕組みの説明とコマンドの一覧
    ");
    insta::assert_snapshot!(office().english().run([]), @"
    exit 0
    ----- stdout
    Today 2026-04-20 (Mon)

    Late: 1
    令和8-開-0001  overdue    2026-04-15 Wed  5 days over  遅野一郎  会議録

    Due within 7 days: 1
    令和8-開-0002  running    2026-04-23 Thu  3 days left  近野花子  会議録

    Letters not recorded as sent: 1
    令和8-開-0003  decided    2026-04-16 Thu               決定済男  会議録

    Waiting for the other side: 1
    令和8-開-0004  suspended                               停止待子  会議録

    Next
      kaiji next R8-K-0001  What this case needs now
      kaiji receive         Receive a request
      kaiji list            All open cases
      kaiji help            How it works, and every command
    ");
}

#[test]
fn names_are_hidden_where_the_citizen_can_see_the_screen() {
    let shown = office().run(["--private"]);
    assert!(!shown.contains('野') && shown.contains("〇〇"), "{shown}");
}

#[test]
fn more_than_fits_is_counted_and_the_list_is_named() {
    let office = office();
    for day in ["2026-04-01", "2026-04-02", "2026-04-03"] {
        office.given(day, &format!("receive {NAMED} --received {day} --name 甲 --subject 名簿"));
    }
    let shown = office.sh("today --most 2");
    assert!(shown.contains("期限を過ぎたもの 4件") && shown.contains("ほか2件は「kaiji overdue」"), "{shown}");
}

#[test]
fn a_long_subject_takes_one_line_of_the_day_and_a_name_is_whole() {
    let office = office();
    let name = "長井元太郎";
    let subject = "平成二十年度以降の議会の文書のうち自己に関するすべて";
    office.given("2026-04-01", &format!("receive {NAMED} --received 2026-04-01 --name {name} --subject {subject}"));
    let shown = office.sh("");
    let lines: Vec<&str> = shown.lines().filter(|line| line.contains("長井") || line.contains("平成")).collect();
    assert!(matches!(lines.as_slice(), [line] if line.contains(name) && line.ends_with("...")), "{shown}");
    assert!(office.sh("--plain").contains(subject));
}

#[test]
fn a_new_file_and_no_file_say_how_to_begin() {
    insta::assert_snapshot!(Office::holding("tannan-gikai").run([]), @"
    exit 0
    ----- stdout
    今日 令和8年4月1日（水）
    まだ事案はありません。

    次に
      kaiji receive      請求を受け付ける
      kaiji office show  機関の名称などを確かめる
      kaiji help         仕組みの説明とコマンドの一覧
    ");
    insta::assert_snapshot!(Office::new().english().run([]), @"
    exit 0
    ----- stdout
    Handles requests about one's own personal information, from receipt to notice,
    on time

    There is no case file yet. If it lies elsewhere, name it with --db or KAIJI_DB.
      OFFICE/kaiji.db

    To begin
      kaiji demo  Try it with sample cases
      kaiji init  Make the case file of this office
      kaiji help  How it works, and every command
    ");
}

#[test]
fn scripts_get_the_same_groups() {
    let answer = office().json("2026-04-20", "today");
    let group = |why: &str| {
        let sections = answer["sections"].as_array().unwrap();
        sections.iter().find(|section| section["why"] == why).unwrap()["count"].as_u64().unwrap()
    };
    assert_eq!(["late", "due", "letters", "prompt", "waiting"].map(group), [1, 1, 1, 0, 1]);
}
