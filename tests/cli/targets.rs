//! The office's own targets (目安): `office set targets=…`, shown beside the law's dates, never as one of them.

use serde_json::Value;

use crate::office::Office;

/// K1 has a date (丹南), K2 has none (丹後), both received on 2026-04-01.
fn office() -> Office {
    let office = Office::holding("tannan-gikai tango-fukushikai");
    office.given("2026-04-01", "receive --kind disclosure --received 2026-04-01 --name 甲野 --subject 会議録");
    office.given(
        "2026-04-01",
        "receive --ruleset tango-fukushikai --kind disclosure --received 2026-04-01 --name 乙野 --subject 介護記録",
    );
    office
}

fn target_of(office: &Office, number: &str) -> Value {
    office.json("2026-04-08", &format!("show {number}"))["clocks"][0]["target"].clone()
}

fn exit(office: &Office, day: &str, line: &str) -> Option<i32> {
    let line = format!("{line} --exit-code --today {day}");
    office.output(line.split(' '), b"").status.code()
}

#[test]
fn a_target_stands_beside_the_date_and_is_said_to_be_no_law() {
    let office = office();
    let set = office.on("2026-04-02", "office set 'targets=tango-fukushikai 開示 20日' targets=10");
    insta::assert_snapshot!(set, @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第3号 決定までの目安(令和8年4月2日（木）から)
    ");
    insta::assert_snapshot!(office.told("2026-04-08", "note K1 見た"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 備考(2番)

    状態      受付
    決定期限  令和8年4月15日（水） あと7日(第25条第1項)
    安全期限  決定期限と同じ
    目安      令和8年4月11日（土） あと3日(この機関の目安。法の期限ではない)
    ");
    insta::assert_snapshot!(office.told("2026-04-08", "note K2 見た"), @"
    exit 0
    ----- stdout
    令和8-開-0002 に記録しました: 備考(2番)

    状態      受付
    決定期限  日数の定めなし「遅滞なく」(第20条第3項)。受付から7日
    目安      令和8年4月21日（火） あと13日(この機関の目安。法の期限ではない)
    ");
    insta::assert_snapshot!(office.columns(120).on("2026-04-23", "due"), @"
    exit 0
    ----- stdout
    番号           状態            期限         安全期限     残り                   氏名  件名      目安
    ------------------------------------------------------------------------------------------------------------
    令和8-開-0001  期限超過        R8.4.15(水)  R8.4.15(水)  8日超過                甲野  会議録    R8.4.11(土)
    令和8-開-0002  日数の定めなし                            22日経過・目安2日超過  乙野  介護記録  R8.4.21(火)
    ");
}

#[test]
fn targets_in_english() {
    let office = office().english();
    office.given("2026-04-02", "office set targets=10");
    insta::assert_snapshot!(office.told("2026-04-12", "note K2 seen"), @r#"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0002: remark (event 2)

    State     received
    Deadline  no number of days, "遅滞なく" (第20条第3項); 11 days since receipt
    Target    2026-04-11 (Sat), 1 day over (the office's own aim, not the law's)
    "#);
    insta::assert_snapshot!(office.on("2026-04-12", "due"), @"
    exit 0
    ----- stdout
    Number         State         Deadline        Safe date       Left         Name
    -------------------------------------------------------------------------------
    令和8-開-0001  running       2026-04-15 Wed  2026-04-15 Wed  3 days left  甲野
    令和8-開-0002  no number of                                  11 days      乙野
                   days                                          gone,
                                                                 target 1
                                                                 day over
    ");
    insta::assert_snapshot!(office.on("2026-04-12", "overdue --all-clocks"), @"
    exit 0
    ----- stdout
    Number         State        Deadline        Left                Name  Subject
    -------------------------------------------------------------------------------
    令和8-開-0001  past target  2026-04-15 Wed  3 days left         甲野  会議録
    令和8-開-0002  past target                  11 days gone,       乙野  介護記録
                                                target 1 day over
    ");
    insta::assert_snapshot!(office.on("2026-04-12", "office show"), @"
    exit 0
    ----- stdout
    Targets for decisions  10 days after receipt

    Not known yet
    - name (Name)
    - postal-code (Postal code)
    - address (Address)
    - phone (Phone)
    - email (E-mail)
    - head (Head (title, name))
    - section (Section in charge)
    - contact (Person to ask)
    - document-number (Pattern of document numbers)
    - review-body (Body for requests for review)
    - defendant (Defendant of an action)
    - representative (Who represents the defendant)
    - remedy (Decisions that tell the remedy)
    - complaint-desk (Complaint desk)
    - desks (Desks)
    - closing-time (Closing time)
    - purpose (Purposes of use)
    - fees (Fees)
    - retention (Retention)
    - papers-age (Days a certificate stays valid)
    - approval (Approval)
    Set them with kaiji office set KEY=VALUE
    ");
}

#[test]
fn the_target_of_the_day_of_receipt_holds_and_the_first_one_for_what_is_open() {
    let office = office();
    assert_eq!(target_of(&office, "K1"), Value::Null);
    office.given("2026-04-03", "office set targets=10");
    assert_eq!(target_of(&office, "K1"), "2026-04-11", "the first is for what is open, too");
    office.given("2026-04-03", "office set targets=20 --from 2026-04-05");
    assert_eq!(target_of(&office, "K1"), "2026-04-11");
    office.given("2026-04-06", "receive --kind disclosure --received 2026-04-06 --name 丙野 --subject 名簿");
    assert_eq!(target_of(&office, "K3"), "2026-04-26");
    office.given("2026-04-06", "office set targets='disclosure 12' --from 2026-03-01");
    assert_eq!(target_of(&office, "K1"), "2026-04-13");
    assert_eq!(exit(&office, "2026-04-06", "check --quick"), Some(2), "no such flag");
    assert!(office.on("2026-04-08", "check").starts_with("exit 0"), "rows and facts agree");
}

#[test]
fn a_struck_target_is_none_and_a_decided_case_has_none() {
    let office = office();
    let event = office.json("2026-04-03", "office set targets=10")["event"].as_i64().unwrap();
    office.given("2026-04-03", "decide K2 --outcome not-held --on 2026-04-03 --reason 保有していないため");
    assert_eq!(target_of(&office, "K2"), Value::Null);
    assert_eq!(target_of(&office, "K1"), "2026-04-11");
    office.given("2026-04-04", &format!("strike office {event} --why 誤り"));
    assert_eq!(target_of(&office, "K1"), Value::Null);
    assert_eq!(office.json("2026-04-08", "list")["cases"][0]["target"], Value::Null, "in the lists as well");
    assert!(office.on("2026-04-08", "check").starts_with("exit 0"));
}

#[test]
fn a_case_without_a_number_counts_only_past_its_target() {
    let office = office();
    office.given("2026-04-01", "decide K1 --outcome not-held --on 2026-04-01 --reason 保有していないため");
    office.given("2026-04-01", "sent K1 --on 2026-04-01");
    assert_eq!(exit(&office, "2026-05-01", "due"), Some(0), "listed, not counted");
    office.given("2026-04-02", "office set targets=10");
    assert_eq!(exit(&office, "2026-04-11", "due"), Some(0), "on the last day it is in time");
    assert_eq!(exit(&office, "2026-04-12", "due"), Some(1));
    assert_eq!(exit(&office, "2026-05-01", "overdue"), Some(0), "never late by the law");
    assert_eq!(exit(&office, "2026-05-01", "overdue --all-clocks"), Some(1), "but behind the office's own aim");
}

#[test]
fn all_clocks_adds_the_targets_of_cases_that_are_not_due_yet() {
    let office = office();
    office.given("2026-04-02", "office set 'targets=tannan-gikai 3'");
    let groups = |line: &str| -> Vec<(String, String)> {
        let cases = office.json("2026-04-04", line)["cases"].as_array().unwrap().clone();
        let text = |case: &Value, key: &str| case[key].as_str().unwrap().to_owned();
        cases.iter().map(|case| (text(case, "number"), text(case, "group"))).collect()
    };
    let pair = |number: &str, group: &str| (number.to_owned(), group.to_owned());
    assert_eq!(groups("due"), [pair("R8-K-0002", "prompt")]);
    assert_eq!(groups("due --all-clocks"), [pair("R8-K-0002", "prompt"), pair("R8-K-0001", "target")]);
}

#[test]
fn targets_come_from_a_file_and_what_they_name_must_be_there() {
    let office = Office::new();
    office.write(
        "office.toml",
        "name = \"議会\"\ntargets = [\"correction 25\", { ruleset = \"tannan-gikai\", kind = \"disclosure\", days = 10 }]\n",
    );
    office.given("2026-04-01", "init --ruleset tannan-gikai --office office.toml");
    office.given("2026-04-01", "receive --kind disclosure --received 2026-04-01 --name 甲野 --subject 会議録");
    assert_eq!(target_of(&office, "K1"), "2026-04-11");
    office.write("wrong.toml", "targets = [\"nayoro-polaris 10\"]\n");
    let refused = office.on("2026-04-01", "init --ruleset tannan-gikai --office wrong.toml --db other.db");
    assert!(refused.starts_with("exit 4\n"), "{refused}");
    assert!(!office.path("other.db").exists());
    insta::assert_snapshot!(office.on("2026-04-01", "office set 'targets=nayoro-polaris 10'"), @"
    exit 4
    ----- stderr
    エラー: 事案ファイルに規程「nayoro-polaris」はありません。
    対処: ファイルにある規程は「kaiji ruleset list」で見られます。
    ");
    insta::assert_snapshot!(office.on("2026-04-01", "office set 'targets=color=red,days=10'"), @"
    exit 2
    ----- stderr
    エラー: 「targets」(目安)を読めません。
    対処: 「disclosure 30」「nayoro-polaris disclosure 30」または「ruleset=nayoro-polaris,kind=disclosure,days=30」の形で書いてください。
    ");
    insta::assert_snapshot!(office.on("2026-04-01", "office set targets=soon"), @"
    exit 2
    ----- stderr
    エラー: 「targets」が日数として読めません。
    対処: 1から3660までの日数を書いてください。
    ");
}
