//! `list`, `due`, `overdue`, `search` as scripts use them: filters, fields, order, limit, encodings.

use serde_json::Value;

use crate::lists::office;
use crate::office::Office;

const DAY: &str = "2026-04-20";

fn numbers(office: &Office, line: &str) -> Vec<String> {
    let answer = office.json(DAY, line);
    let cases = answer["cases"].as_array().unwrap_or_else(|| panic!("{line}: {answer}"));
    cases.iter().map(|case| case["number"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_is_given_must_all_be_true_of_a_case_in_every_list() {
    let office = office();
    for (line, expected) in [
        ("list --state in-progress,received --kind disclosure --status overdue", vec!["R8-K-0001"]),
        ("list --status suspended --status prompt", vec!["R8-K-0003", "R8-K-0005"]),
        ("list --kind correction,purpose-notice", vec!["R8-T-0001"]),
        ("list --state withdrawn", vec!["R8-K-0007"]),
        ("list --officer 鈴木 --text 会議", vec!["R8-K-0001"]),
        ("list --officer 鈴木 --text 議案", vec![]),
        ("search 子 --status open --kind disclosure", vec!["R8-K-0002", "R8-K-0006"]),
        ("search 子 --text 議案", vec!["R8-K-0006"]),
        ("due --within 30 --text ギアン", vec![]),
        ("due --within 30 --text 議案", vec!["R8-K-0006"]),
        ("due --within 30 --kind correction", vec!["R8-T-0001"]),
        ("due --status overdue", vec!["R8-K-0001"]),
        ("due --within 30 --section 総務課 --from 2026-04-08 --to 2026-04-08", vec!["R8-K-0002"]),
        ("due --state decided", vec!["R8-K-0004"]),
        ("due --ruleset tango-fukushikai", vec!["R8-K-0005"]),
        ("overdue --officer 鈴木 --from 2026-04-01 --to 2026-04-01 --text 遅野", vec!["R8-K-0001"]),
        ("overdue --officer 佐藤", vec![]),
        ("overdue --text 花子", vec![]),
    ] {
        assert_eq!(numbers(&office, line), expected, "{line}");
    }
}

#[test]
fn exit_code_1_is_about_the_cases_that_are_wanted() {
    let office = office();
    let code = |line: &str| office.sh(line).lines().next().unwrap().to_owned();
    assert_eq!(code("overdue --exit-code --officer 鈴木"), "exit 1");
    assert_eq!(code("overdue --exit-code --officer 佐藤"), "exit 0");
    assert_eq!(code("overdue --exit-code --limit 0"), "exit 1", "a limit leaves off what is printed, not what is");
    assert_eq!(code("due --exit-code --officer 佐藤"), "exit 0");
    assert_eq!(code("due --exit-code --status suspended"), "exit 0");
}

#[test]
fn rows_are_sorted_by_their_values_with_nothing_behind_and_ties_by_number() {
    let office = office();
    assert_eq!(numbers(&office, "list --kind disclosure --sort -received --limit 2"), ["R8-K-0006", "R8-K-0003"]);
    let by_days = numbers(&office, "list --sort days-remaining");
    assert_eq!(by_days, ["R8-K-0001", "R8-K-0002", "R8-K-0006", "R8-T-0001", "R8-K-0003", "R8-K-0004", "R8-K-0005"]);
    let by_officer = numbers(&office, "list --sort officer,-number");
    assert_eq!(by_officer.first().map(String::as_str), Some("R8-K-0001"));
    assert_eq!(by_officer.last().map(String::as_str), Some("R8-K-0002"));
}

#[test]
fn rows_left_off_are_counted() {
    let office = office();
    let answer = office.json(DAY, "list --limit 3");
    assert_eq!((answer["cases"].as_array().unwrap().len(), &answer["left_off"]), (3, &Value::from(4)));
    assert_eq!(office.json(DAY, "list --limit 7")["left_off"], 0);
    assert_eq!(office.json(DAY, "list").get("left_off"), None);
    insta::assert_snapshot!(office.sh("list --limit 1 --format csv --fields number"), @"
    exit 0
    ----- stdout
    <BOM>number
    R8-K-0001
    ----- stderr
    お知らせ: ほかに 6 行あります。
    ");
    insta::assert_snapshot!(office.sh("list --limit 1"), @"
    exit 0
    ----- stdout
    番号           状態      期限         残り     氏名      件名
    ----------------------------------------------------------------
    令和8-開-0001  期限超過  R8.4.15(水)  5日超過  遅野一郎  会議録
    ほかに 6 行あります。
    ");
}

#[test]
fn fields_stand_in_the_order_asked_for_in_every_form() {
    let office = office();
    insta::assert_snapshot!(office.sh("due --fields number,group,section,days-remaining --ruleset tannan-gikai"), @"
    exit 0
    ----- stdout
    番号           理由            課      残り
    -----------------------------------------------
    令和8-開-0004  通知書未発送
    令和8-開-0001  安全期限が近い          5日超過
    令和8-開-0002  安全期限が近い  総務課  あと4日
    ");
    insta::assert_snapshot!(office.sh("list --fields name,number --format csv --status overdue"), @"
    exit 0
    ----- stdout
    <BOM>name,number
    遅野一郎,R8-K-0001
    ");
    insta::assert_snapshot!(office.sh("list --fields name,number --format json --status overdue"), @r#"
    exit 0
    ----- stdout
    {"version":1,"head":"15 9acb-b03d-2bab-3308","cases":[{"name":"遅野一郎","number":"R8-K-0001"}]}
    "#);
    insta::assert_snapshot!(office.sh("list --fields numbr"), @"
    exit 2
    ----- stderr
    エラー: --fields に「numbr」という値はありません。
    対処: 「number(番号)」のことでしょうか。使える値: number, ruleset, kind, state, status, received, date, safe-date, days-remaining, name, subject, officer, section, target
    ");
    insta::assert_snapshot!(office.english().sh("list --sort -officr"), @r#"
    exit 2
    ----- stderr
    error: --sort has no value "officr".
    hint: Did you mean "officer"? Possible values: number, ruleset, kind, state, status, received, date, safe-date, days-remaining, name, subject, officer, section, target
    "#);
}

#[test]
fn csv_is_in_the_encoding_asked_for() {
    let office = office();
    let bytes = |line: &str| office.output(line.split(' '), b"").stdout;
    assert!(bytes("list --format csv").starts_with(b"\xEF\xBB\xBFnumber,"));
    assert!(bytes("list --format csv --encoding utf-8").starts_with(b"number,"));
    let cp932 = bytes("list --format csv --encoding cp932 --fields name --status overdue");
    assert_eq!(cp932, b"name\r\n\x92\x78\x96\xEC\x88\xEA\x98\x59\r\n", "遅野一郎");
    assert!(String::from_utf8(bytes("list --format csv")).unwrap().contains(",'=SUM(A1),"));
    assert!(String::from_utf8(bytes("list --format csv --raw")).unwrap().contains(",=SUM(A1),"));
}

#[test]
fn a_character_without_a_place_is_named_and_nothing_is_printed() {
    let office = Office::new();
    office.given(DAY, "init --ruleset tannan-gikai");
    office
        .given(DAY, "receive --kind disclosure --received 2026-04-20 --name 𠮷田髙﨑 --subject '葛\u{E0100}城の記録'");
    insta::assert_snapshot!(office.sh("list --format csv --encoding cp932"), @"
    exit 2
    ----- stderr
    エラー: CP932 にない文字があります: R8-K-0001 name: 𠮷 (U+20BB7), R8-K-0001 subject: 󠄀 (U+E0100)
    対処: --encoding を省けば、Excel で開ける UTF-8 で出力します。
    ");
    insta::assert_snapshot!(office.sh("list --format csv --encoding cp932 --fields number,name --text 髙﨑"), @"
    exit 2
    ----- stderr
    エラー: CP932 にない文字があります: R8-K-0001 name: 𠮷 (U+20BB7)
    対処: --encoding を省けば、Excel で開ける UTF-8 で出力します。
    ");
    insta::assert_snapshot!(office.english().sh("list --encoding cp932"), @"
    exit 2
    ----- stderr
    error: --encoding does nothing unless CSV is printed.
    hint: Add --format csv.
    ");
}

#[test]
fn filters_are_kept_by_name_in_the_config() {
    let office = office();
    let config =
        "[filters]\n\"遅延\" = [\"--status\", \"overdue\", \"--officer\", \"鈴木\"]\nlate = [\"--stat\", \"x\"]\n";
    office.write(".config/kaiji/config.toml", config);
    assert_eq!(numbers(&office, "list @遅延"), ["R8-K-0001"]);
    assert_eq!(numbers(&office, "due @遅延 --within 30"), ["R8-K-0001"]);
    assert_eq!(numbers(&office, "list ＠遅延 --officer 佐藤"), [""; 0], "what is typed stands over what is kept");
    insta::assert_snapshot!(office.sh("list @遅れ"), @"
    exit 2
    ----- stderr
    エラー: 「@遅れ」という名前の条件は設定ファイルにありません。
    対処: ある名前: @late, @遅延
    ");
    insta::assert_snapshot!(office.sh("list 遅野"), @"
    exit 2
    ----- stderr
    エラー: <@条件の名前> の値「遅野」が読み取れません。
    対処: 設定ファイルに置いた条件の名前(例 @遅延)。氏名や件名で探すときは「kaiji search」を書いてください。
    ");
    insta::assert_snapshot!(office.sh("list @late"), @"
    exit 2
    ----- stderr
    エラー: kaiji list に「--stat」というオプションはありません。
    対処: 「--state」のことでしょうか。
    ");
    office.write(".config/kaiji/config.toml", "");
    insta::assert_snapshot!(office.english().sh("overdue @late"), @r#"
    exit 2
    ----- stderr
    error: The config keeps no filter under the name "@late".
    hint: Write under [filters] in the config, for example, late = ["--status", "overdue"].
    "#);
}
