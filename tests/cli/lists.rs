//! The lists: `list`, `due`, `overdue`, on the screen, as JSON and CSV, with their exit codes.

use std::sync::OnceLock;

use serde_json::Value;

use crate::office::Office;

/// Eight cases of two organisations, each in another situation, on 2026-04-20.
pub(crate) fn office() -> Office {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    let file = FILE.get_or_init(|| std::fs::read(told().path("kaiji.db")).unwrap());
    let office = Office::new().today("2026-04-20");
    office.write("kaiji.db", file);
    office
}

/// The commands that make it.
pub(crate) fn told() -> Office {
    let office = Office::new().today("2026-04-20");
    let receive = "receive --kind disclosure --received";
    for line in [
        "init --ruleset tannan-gikai --ruleset tango-fukushikai",
        // K1: late since 4/15. K2: mended, due 4/24. K3: suspended until 4/30.
        &format!("{receive} 2026-04-01 --name 遅野一郎 --subject 会議録 --officer 鈴木"),
        &format!("{receive} 2026-04-08 --name 開示花子 --subject '診療報酬の請求に関する文書' --section 総務課"),
        "supplement ask K2 --on 2026-04-09 --by 2026-04-20 --missing 押印",
        "supplement done K2 --on 2026-04-11",
        &format!("{receive} 2026-04-10 --name 停止待子 --subject 名簿"),
        "supplement ask K3 --on 2026-04-13 --by 2026-04-30 --missing 対象の特定",
        // K4: decided, not told yet. K5: no number. K6: far away. K7: taken back. T1: a correction.
        &format!("{receive} 2026-04-02 --name 決定済男 --subject 出席簿"),
        "decide K4 --outcome not-held --on 2026-04-14 --reason 保有していないため",
        &format!("{receive} 2026-04-03 --ruleset tango-fukushikai --name =SUM(A1) --subject 介護記録"),
        &format!("{receive} 2026-04-20 --name 先野遠子 --subject 議案"),
        &format!("{receive} 2026-04-06 --name 取下夫 --subject 写真"),
        "withdraw K7 --on 2026-04-10",
        "receive --kind correction --received 2026-04-07 --disclosed-on 2026-03-01 --name 訂正子 --subject 住所",
    ] {
        let answer = office.sh(line);
        assert!(answer.starts_with("exit 0"), "{line}\n{answer}");
    }
    office
}

fn cases(office: &Office, line: &str) -> Vec<Value> {
    let arguments: Vec<&str> = line.split(' ').chain(["--format", "json"]).collect();
    let output = office.output(arguments, b"");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    crate::schema::check(line, &answer);
    answer["cases"].as_array().unwrap().clone()
}

fn numbers(office: &Office, line: &str) -> Vec<String> {
    let number = |case: &Value| case["number"].as_str().unwrap().to_owned();
    cases(office, line).iter().map(number).collect()
}

#[test]
fn list_shows_open_cases_by_date_and_those_without_a_date_behind() {
    insta::assert_snapshot!(office().sh("list"), @"
    exit 0
    ----- stdout
    番号           状態            期限         残り      氏名      件名
    -------------------------------------------------------------------------------
    令和8-開-0001  期限超過        R8.4.15(水)  5日超過   遅野一郎  会議録
    令和8-開-0004  決定済み        R8.4.16(木)            決定済男  出席簿
    令和8-開-0002  進行中          R8.4.24(金)  あと4日   開示花子  診療報酬の請求
                                                                    に関する文書
    令和8-開-0006  進行中          R8.5.4(月)   あと14日  先野遠子  議案
    令和8-訂-0001  進行中          R8.5.6(水)   あと16日  訂正子    住所
    令和8-開-0003  停止中                                 停止待子  名簿
    令和8-開-0005  日数の定めなし               17日経過  =SUM(A1)  介護記録
    ");
}

#[test]
fn due_begins_with_what_is_not_told_and_ends_with_what_has_no_number() {
    insta::assert_snapshot!(office().sh("due"), @r"
    exit 0
    ----- stdout
    番号           状態      期限         安全期限     残り      氏名      件名
    -------------------------------------------------------------------------------
    令和8-開-0004  通知書未  R8.4.16(木)  R8.4.16(木)            決定済男  出席簿
                   発送
    令和8-開-0001  期限超過  R8.4.15(水)  R8.4.15(水)  5日超過   遅野一郎  会議録
    令和8-開-0002  進行中    R8.4.24(金)  R8.4.23(木)  あと4日   開示花子  診療報
                                                                           酬の請
                                                                           求に関
                                                                           する文
                                                                           書
    令和8-開-0005  日数の定                            17日経過  =SUM(A1)  介護記
                   めなし                                                  録
    ");
}

#[test]
fn overdue_is_what_is_late_by_the_date_itself() {
    insta::assert_snapshot!(office().sh("overdue"), @r"
    exit 0
    ----- stdout
    番号           状態      期限         残り     氏名      件名
    ----------------------------------------------------------------
    令和8-開-0001  期限超過  R8.4.15(水)  5日超過  遅野一郎  会議録
    ");
}

#[test]
fn english_says_the_same() {
    let office = office().english();
    insta::assert_snapshot!(office.sh("list --all"), @"
    exit 0
    ----- stdout
    Number         State        Deadline        Left         Name      Subject
    -------------------------------------------------------------------------------
    令和8-開-0001  overdue      2026-04-15 Wed  5 days over  遅野一郎  会議録
    令和8-開-0004  decided      2026-04-16 Thu               決定済男  出席簿
    令和8-開-0007  withdrawn    2026-04-20 Mon               取下夫    写真
    令和8-開-0002  running      2026-04-24 Fri  4 days left  開示花子  診療報酬の
                                                                       請求に関す
                                                                       る文書
    令和8-開-0006  running      2026-05-04 Mon  14 days      先野遠子  議案
                                                left
    令和8-訂-0001  running      2026-05-06 Wed  16 days      訂正子    住所
                                                left
    令和8-開-0003  suspended                                 停止待子  名簿
    令和8-開-0005  no number                    17 days      =SUM(A1)  介護記録
                   of days                      gone
    ");
    insta::assert_snapshot!(office.sh("due"), @"
    exit 0
    ----- stdout
    Number         State       Deadline        Safe date       Left       Name
    -------------------------------------------------------------------------------
    令和8-開-0004  decision    2026-04-16 Thu  2026-04-16 Thu             決定済男
                   not sent
    令和8-開-0001  overdue     2026-04-15 Wed  2026-04-15 Wed  5 days     遅野一郎
                                                               over
    令和8-開-0002  running     2026-04-24 Fri  2026-04-23 Thu  4 days     開示花子
                                                               left
    令和8-開-0005  no number                                   17 days    =SUM(A1)
                   of days                                     gone
    ");
    insta::assert_snapshot!(office.sh("overdue --all-clocks"), @r"
    exit 0
    ----- stdout
    Number         State    Deadline        Left         Name      Subject
    -----------------------------------------------------------------------
    令和8-開-0001  overdue  2026-04-15 Wed  5 days over  遅野一郎  会議録
    ");
}

#[test]
fn a_wide_screen_shows_who_is_in_charge() {
    insta::assert_snapshot!(office().columns(120).sh("list"), @"
    exit 0
    ----- stdout
    番号           状態            期限         残り      氏名      件名                        担当
    -------------------------------------------------------------------------------------------------
    令和8-開-0001  期限超過        R8.4.15(水)  5日超過   遅野一郎  会議録                      鈴木
    令和8-開-0004  決定済み        R8.4.16(木)            決定済男  出席簿
    令和8-開-0002  進行中          R8.4.24(金)  あと4日   開示花子  診療報酬の請求に関する文書
    令和8-開-0006  進行中          R8.5.4(月)   あと14日  先野遠子  議案
    令和8-訂-0001  進行中          R8.5.6(水)   あと16日  訂正子    住所
    令和8-開-0003  停止中                                 停止待子  名簿
    令和8-開-0005  日数の定めなし               17日経過  =SUM(A1)  介護記録
    ");
    insta::assert_snapshot!(office().columns(120).sh("due --all-clocks --within 30"), @r"
    exit 0
    ----- stdout
    番号           状態            期限         安全期限     残り      氏名      件名                        担当
    --------------------------------------------------------------------------------------------------------------
    令和8-開-0004  通知書未発送    R8.4.16(木)  R8.4.16(木)            決定済男  出席簿
    令和8-開-0001  期限超過        R8.4.15(水)  R8.4.15(水)  5日超過   遅野一郎  会議録                      鈴木
    令和8-開-0002  進行中          R8.4.24(金)  R8.4.23(木)  あと4日   開示花子  診療報酬の請求に関する文書
    令和8-開-0003  停止中                       R8.4.30(木)            停止待子  名簿
    令和8-開-0006  進行中          R8.5.4(月)   R8.5.4(月)   あと14日  先野遠子  議案
    令和8-訂-0001  進行中          R8.5.6(水)   R8.5.6(水)   あと16日  訂正子    住所
    令和8-開-0005  日数の定めなし                            17日経過  =SUM(A1)  介護記録
    令和8-開-0003  補正の期限      R8.4.30(木)  R8.4.30(木)  あと10日  停止待子  名簿
    ");
}

#[test]
fn each_filter_of_list_takes_what_it_names() {
    let office = office();
    let ended = ["R8-K-0007"];
    assert_eq!(numbers(&office, "list --all").len(), 8);
    assert_eq!(numbers(&office, "list").len(), 7);
    assert_eq!(numbers(&office, "list --state withdrawn"), ended, "an ended state looks among all cases");
    assert_eq!(numbers(&office, "list --state withdrawn --state decided"), ["R8-K-0004", "R8-K-0007"]);
    assert_eq!(numbers(&office, "list --kind correction"), ["R8-T-0001"]);
    assert_eq!(numbers(&office, "list --ruleset tango-fukushikai"), ["R8-K-0005"]);
    assert_eq!(numbers(&office, "list --officer 鈴木"), ["R8-K-0001"]);
    assert_eq!(numbers(&office, "list --section 総務課"), ["R8-K-0002"]);
    assert_eq!(numbers(&office, "list --from 4/8 --to 4/10"), ["R8-K-0002", "R8-K-0003"]);
    assert_eq!(numbers(&office, "list --text 住所"), ["R8-T-0001"]);
    assert_eq!(numbers(&office, "list --text 診療　報酬"), ["R8-K-0002"]);
}

#[test]
fn rows_have_the_fields_of_the_contract() {
    let office = office();
    let fields = [
        "number",
        "ruleset",
        "kind",
        "state",
        "status",
        "received",
        "date",
        "safe_date",
        "days_remaining",
        "name",
        "subject",
        "officer",
        "section",
        "target",
    ];
    for line in ["list", "due", "overdue"] {
        let case = cases(&office, line).remove(0);
        assert!(fields.iter().all(|field| case.get(field).is_some()), "{line}: {case}");
    }
    let csv = office.sh("list --format csv");
    assert_eq!(csv.lines().nth(2), Some(format!("<BOM>{}", fields.join(",")).as_str()));
    let suspended = cases(&office, "list").into_iter().find(|case| case["number"] == "R8-K-0003").unwrap();
    assert_eq!(
        suspended,
        serde_json::json!({
            "number": "R8-K-0003", "ruleset": "tannan-gikai", "kind": "disclosure", "state": "in_progress",
            "status": "suspended", "received": "2026-04-10", "date": null, "safe_date": "2026-04-30",
            "days_remaining": null, "name": "停止待子", "subject": "名簿", "officer": null, "section": null, "target": null
        })
    );
}

#[test]
fn due_takes_a_suspended_case_by_its_safe_date_of_the_day_of_asking() {
    let office = office();
    assert!(!numbers(&office, "due --within 9").contains(&"R8-K-0003".to_owned()));
    let within = numbers(&office, "due --within 10");
    assert_eq!(within, ["R8-K-0004", "R8-K-0001", "R8-K-0002", "R8-K-0003", "R8-K-0005"]);
    let groups: Vec<Value> = cases(&office, "due --within 10").iter().map(|case| case["group"].clone()).collect();
    assert_eq!(groups, ["unsent", "dated", "dated", "dated", "prompt"]);
}

#[test]
fn the_other_side_is_listed_only_when_it_is_asked_for() {
    let office = office();
    let clocks = |line: &str| -> Vec<(String, String)> {
        let all = cases(&office, line).into_iter().filter(|case| case["owed_by"] == "other_side");
        all.map(|case| (case["number"].as_str().unwrap().into(), case["clock"].as_str().unwrap().into())).collect()
    };
    assert_eq!(clocks("due --within 10"), []);
    assert_eq!(clocks("due --within 10 --all-clocks"), [("R8-K-0003".into(), "disclosure.supplement".into())]);
    assert_eq!(clocks("overdue --all-clocks"), []);
    assert_eq!(
        clocks("overdue --all-clocks --today 2026-05-10"),
        [("R8-K-0003".into(), "disclosure.supplement".into())],
        "an unanswered set day is late, on the other side"
    );
}

#[test]
fn exit_code_1_says_that_there_is_any() {
    let office = office();
    let code = |line: &str| office.sh(line).lines().next().unwrap().to_owned();
    assert_eq!(code("overdue --exit-code"), "exit 1");
    assert_eq!(code("overdue"), "exit 0");
    assert_eq!(code("overdue --exit-code --today 2026-04-15"), "exit 0", "on the last day nothing is late");
    assert_eq!(code("due --exit-code"), "exit 1");
    assert_eq!(code("due --exit-code --ruleset tango-fukushikai"), "exit 0", "a case without a number is never late");
}

#[test]
fn text_of_people_is_guarded_on_the_screen_and_in_csv() {
    let office = office();
    let csv = office.sh("list --format csv --ruleset tango-fukushikai");
    assert!(csv.contains(",'=SUM(A1),"), "{csv}");
    // What a spreadsheet must not see as a formula is plain data in JSON.
    assert_eq!(cases(&office, "list --ruleset tango-fukushikai")[0]["name"], "=SUM(A1)");
}

#[test]
fn nothing_to_list_is_said() {
    let office = Office::new();
    office.sh("init --ruleset tannan-gikai");
    insta::assert_snapshot!(office.sh("list"), @r"
    exit 0
    ----- stdout
    該当する事案はありません。
    ");
    insta::assert_snapshot!(office.sh("due --exit-code"), @r"
    exit 0
    ----- stdout
    期限の近い事案はありません。
    ");
    insta::assert_snapshot!(office.sh("overdue --exit-code --format csv"), @"
    exit 0
    ----- stdout
    <BOM>number,ruleset,kind,state,status,received,date,safe_date,days_remaining,name,subject,officer,section,target,clock,owed_by
    ");
    insta::assert_snapshot!(Office::new().sh("overdue"), @r"
    exit 4
    ----- stderr
    エラー: 事案ファイル OFFICE/kaiji.db がありません。
    対処: はじめての場合は「kaiji init」で作ってください。別の場所にある場合は --db で指定してください。
    ");
}

#[test]
fn a_list_that_nobody_reads_to_its_end_is_no_failure() {
    let office = office();
    let mut child = office.command(["list", "--all"]).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_clock_that_runs_again_because_nobody_mended_the_form_is_a_group_of_its_own() {
    let office = told();
    // K3 was suspended until 4/30: the next day its clock runs again, far from due.
    insta::assert_snapshot!(office.on("2026-05-01", "due --within 0"), @"
    exit 0
    ----- stdout
    番号           状態      期限         安全期限     残り      氏名      件名
    -------------------------------------------------------------------------------
    令和8-開-0004  通知書未  R8.4.16(木)  R8.4.16(木)            決定済男  出席簿
                   発送
    令和8-開-0003  再び進行  R8.5.11(月)  R8.5.11(月)  あと10日  停止待子  名簿
                   中
    令和8-開-0001  期限超過  R8.4.15(水)  R8.4.15(水)  16日超過  遅野一郎  会議録
    令和8-開-0002  期限超過  R8.4.24(金)  R8.4.23(木)  7日超過   開示花子  診療報
                                                                           酬の請
                                                                           求に関
                                                                           する文
                                                                           書
    令和8-開-0005  日数の定                            28日経過  =SUM(A1)  介護記
                   めなし                                                  録
    ");
    let group = |day: &str| {
        let cases = office.json(day, "due --within 0")["cases"].as_array().unwrap().clone();
        let found = cases.iter().find(|case| case["number"] == "R8-K-0003");
        found.map(|case| (case["group"].as_str().unwrap().to_owned(), case["date"].as_str().unwrap().to_owned()))
    };
    assert_eq!(group("2026-04-30"), None, "the set day itself still belongs to the other side");
    assert_eq!(group("2026-05-01"), Some(("resumed".to_owned(), "2026-05-11".to_owned())));
    office.given("2026-05-01", "supplement done K3 --on 2026-04-29");
    assert_eq!(group("2026-05-01"), None, "once it is answered nothing runs unseen");
    insta::assert_snapshot!(office.english().on("2026-05-20", "due --within 0"), @"
    exit 0
    ----- stdout
    Number         State       Deadline        Safe date       Left       Name
    -------------------------------------------------------------------------------
    令和8-開-0004  decision    2026-04-16 Thu  2026-04-16 Thu             決定済男
                   not sent
    令和8-開-0001  overdue     2026-04-15 Wed  2026-04-15 Wed  35 days    遅野一郎
                                                               over
    令和8-開-0002  overdue     2026-04-24 Fri  2026-04-23 Thu  26 days    開示花子
                                                               over
    令和8-開-0006  overdue     2026-05-04 Mon  2026-05-04 Mon  16 days    先野遠子
                                                               over
    令和8-訂-0001  overdue     2026-05-06 Wed  2026-05-06 Wed  14 days    訂正子
                                                               over
    令和8-開-0003  overdue     2026-05-10 Sun  2026-05-09 Sat  10 days    停止待子
                                                               over
    令和8-開-0005  no number                                   47 days    =SUM(A1)
                   of days                                     gone
    ");
}

#[test]
fn a_case_without_a_number_stays_in_the_list_while_a_form_is_to_be_mended() {
    let office = told();
    office.given("2026-04-20", "supplement ask K5 --on 2026-04-20 --by 2026-05-10 --missing 押印");
    for day in ["2026-04-21", "2026-05-20"] {
        let cases = office.json(day, "due")["cases"].as_array().unwrap().clone();
        let found = cases.iter().find(|case| case["number"] == "R8-K-0005").unwrap_or_else(|| panic!("{day}"));
        assert_eq!(found["group"], "prompt");
    }
}

#[test]
fn on_a_narrow_screen_columns_yield_before_numbers_and_dates_break() {
    let office = office().columns(60);
    for line in ["list", "due", "overdue", "ruleset list", "log K2"] {
        let shown = office.sh(line);
        let widest =
            shown.lines().map(|line| line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>()).max();
        assert!(widest <= Some(60), "{line}\n{shown}");
    }
    insta::assert_snapshot!(office.sh("due"), @"
    exit 0
    ----- stdout
    番号           状態        期限         残り      氏名
    -----------------------------------------------------------
    令和8-開-0004  通知書未発  R8.4.16(木)            決定済男
                   送
    令和8-開-0001  期限超過    R8.4.15(水)  5日超過   遅野一郎
    令和8-開-0002  進行中      R8.4.24(金)  あと4日   開示花子
    令和8-開-0005  日数の定め               17日経過  =SUM(A1)
                   なし
    ");
    insta::assert_snapshot!(office.english().sh("list"), @"
    exit 0
    ----- stdout
    Number         Deadline        Left          Name
    ------------------------------------------------------
    令和8-開-0001  2026-04-15 Wed  5 days over   遅野一郎
    令和8-開-0004  2026-04-16 Thu                決定済男
    令和8-開-0002  2026-04-24 Fri  4 days left   開示花子
    令和8-開-0006  2026-05-04 Mon  14 days left  先野遠子
    令和8-訂-0001  2026-05-06 Wed  16 days left  訂正子
    令和8-開-0003                                停止待子
    令和8-開-0005                  17 days gone  =SUM(A1)
    ");
}

#[test]
fn the_cases_are_counted_by_year_kind_and_state_instead_of_listed() {
    let office = Office::new().today("2026-04-14");
    for line in [
        "init --ruleset tannan-gikai",
        "receive --kind disclosure --received 2026-03-30 --name 甲 --subject 記録 --today 2026-03-30",
        "receive --kind disclosure --received 2026-04-01 --name 乙 --subject 記録",
        "receive --kind disclosure --received 2026-04-02 --name 丙 --subject 記録",
        "withdraw K2 --on 2026-04-03",
    ] {
        assert!(office.sh(line).starts_with("exit 0"), "{line}");
    }
    let counts = |line: &str| {
        office.sh(&format!("{line} --encoding utf-8")).lines().skip(2).map(str::to_owned).collect::<Vec<_>>()
    };
    assert!(office.sh("list --count").contains("令和7年度（2025年度）"));
    assert_eq!(
        counts("list --count --all --format csv"),
        [
            "fiscal_year,kind,state,cases",
            "2025,disclosure,received,1",
            "2026,disclosure,received,1",
            "2026,disclosure,withdrawn,1"
        ]
    );
    assert_eq!(counts("list --count --format csv").len(), 3, "only what is open");
    assert_eq!(
        counts("list --count --state withdrawn,closed --format csv"),
        ["fiscal_year,kind,state,cases", "2026,disclosure,withdrawn,1"]
    );
    assert!(office.sh("list --count --sort date").starts_with("exit 2"));
}

/// An empty list would read as if nothing were due.
#[test]
fn a_ruleset_that_the_file_does_not_have_is_refused_wherever_cases_are_listed() {
    let office = office();
    for line in [
        "list",
        "list --count",
        "due",
        "overdue --exit-code",
        "search 花子",
        "calendar",
        "report daily",
        "report ledger --fy R8",
    ] {
        let refused = office.sh(&format!("{line} --ruleset tanan-gikai"));
        assert!(refused.starts_with("exit 4") && refused.contains("tannan-gikai"), "{line}\n{refused}");
        let refused = office.sh(&format!("{line} --ruleset sendai-jigyodan"));
        assert!(refused.starts_with("exit 4"), "{line}\n{refused}");
        let answered = office.sh(&format!("{line} --ruleset tango-fukushikai"));
        assert!(answered.starts_with("exit 0"), "{line}\n{answered}");
    }
}
