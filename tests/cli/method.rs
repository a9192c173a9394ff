//! `kaiji method`

use crate::office::Office;

/// A case that is granted; its notice arrived on 4/16, so that the 30 days end on Saturday 5/16, rolled to Monday 5/18.
fn granted() -> Office {
    let office = Office::holding("tannan-gikai sendai-jigyodan tango-fukushikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    let _ = office.given("2026-04-02", "identify K1 --document passport");
    let _ = office.given("2026-04-15", "decide K1 --outcome full --on 4/15");
    let _ = office.given("2026-04-15", "sent K1 --on 4/15");
    let _ = office.given("2026-04-16", "delivered K1 --on 4/16");
    office
}

fn acts(answer: &serde_json::Value, force: &str) -> Vec<String> {
    let steps = answer["next"].as_array().unwrap();
    let acts = steps.iter().filter(|step| step["force"] == force).map(|step| step["act"].as_str().unwrap());
    acts.map(str::to_owned).collect()
}

/// 丹南 28(3): the person says how; before that nothing is handed over.
#[test]
fn article_28_3_nothing_is_handed_over_before_the_person_said_how() {
    let office = granted();
    insta::assert_snapshot!(office.on("2026-04-20", "implement K1 --on 4/20 --means copy"), @"
    exit 3
    ----- stderr
    エラー: 実施方法の申出がまだありません。 (第28条第3項)
    対処: 申出を記録してください(kaiji method)。すでに実施したなら --happened を付けてください。
    ");
    insta::assert_snapshot!(office.on("2026-04-20", "method K1 --on 4/20 --means read"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 実施方法の申出(6番)

    状態            決定済み・期限内に決定
    決定期限        令和8年4月15日（水）(第25条第1項)
    審査請求の期限  令和8年7月16日（木） あと87日(行政不服審査法第18条第1項)

    次にすること
    - 決定した内容を実施して記録する
        kaiji implement R8-K-0001 --on 今日
    ");
    insta::assert_snapshot!(office.told("2026-04-21", "implement K1 --on 4/21 --means copy --dry-run"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録する内容: 実施(7番)。試行のため、まだ書き込んでいません。

    状態                      完了・期限内に決定
    決定期限                  令和8年4月15日（水）(第25条第1項)
    審査請求の期限            令和8年7月16日（木） あと86日(行政不服審査法第18条
                              第1項)
    訂正を請求できる期間      令和8年7月21日（火） あと91日(第31条第3項)
    利用停止を請求できる期間  令和8年7月21日（火） あと91日(第38条第3項)

    注意
    - 求められた方法(閲覧)と違う方法(写しの交付)です。求められた方法によらないなら、
      理由を「kaiji method --instead」で記録してください。(第28条第1項)
    ");
    let done = office.json("2026-04-21", "implement K1 --on 4/21");
    assert_eq!(done["state"], "closed");
    assert_eq!(done["warnings"].as_array().unwrap().len(), 0);
}

#[test]
fn what_was_done_all_the_same_is_recorded_with_a_warning() {
    let office = granted();
    let done = office.json("2026-04-20", "implement K1 --on 4/20 --means copy --happened");
    assert_eq!((&done["state"], &done["warnings"][0]["code"]), (&"closed".into(), &"method_first".into()));
    assert_eq!(done["warnings"][0]["article"], "28(3)");
}

#[test]
fn the_wish_follows_a_decision_that_grants() {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    let code = |line: &str| office.json("2026-04-12", line)["code"].clone();
    assert_eq!(code("method K1 --on 4/2 --means read"), "not_decided");
    let _ = office.given("2026-04-10", "decide K1 --outcome not-held --reason x --on 4/10");
    assert_eq!(code("method K1 --on 4/11 --means read"), "nothing_granted");
    assert_eq!(code("method K1 --on 4/11 --means read --part 2"), "part_unknown");
    let _ = office.given("2026-04-12", "receive --kind correction --received 4/12 --name 甲 --subject 診療録");
    assert_eq!(code("method T1 --on 4/12 --means read"), "method_of_disclosure_only");
}

/// 仙台 14(1): the method is part of the request itself.
#[test]
fn a_rule_without_the_period_takes_the_wish_at_once() {
    let office = granted();
    let _ = office.given(
        "2026-05-01",
        "receive --ruleset sendai-jigyodan --kind disclosure --received 5/1 --name 乙 --subject x",
    );
    let said = office.json("2026-05-01", "method K2 --on 5/1 --means electronic");
    assert_eq!((&said["state"], &said["warnings"]), (&"in_progress".into(), &serde_json::json!([])));
    assert_eq!(office.json("2026-05-01", "method K2 --not-asked")["code"], "no_method_period");
}

/// 丹南 28(4) and its proviso. The last day is the Monday under one reading: a wish of that day is in time.
#[test]
fn article_28_4_a_late_wish_without_a_reason_owes_nothing_and_with_one_it_does() {
    let office = granted();
    let in_time = office.json("2026-05-18", "method K1 --on 5/18 --means read --dry-run");
    assert_eq!(in_time["warnings"], serde_json::json!([]));
    insta::assert_snapshot!(office.on("2026-05-19", "method K1 --on 5/19 --means read"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 実施方法の申出(6番)

    状態            決定済み・期限内に決定
    決定期限        令和8年4月15日（水）(第25条第1項)
    審査請求の期限  令和8年7月16日（木） あと58日(行政不服審査法第18条第1項)

    注意
    - 申出(令和8年5月19日（火）)は期間(令和8年5月18日（月）まで)の後です。正当な理由
      がなければ、実施する義務はありません。(第28条第4項ただし書)

    できること
    - 実施方法の申出は期間の後で、理由がないため、実施する義務はない。正当な理由の申
      出があれば記録する(第28条第4項ただし書)
        kaiji method R8-K-0001 --on 申出の日 --means 方法 --late-reason 理由
    ");
    let reasoned = office.json("2026-05-20", "method K1 --on 5/19 --means read --late-reason 入院");
    assert_eq!(reasoned["warnings"][0]["code"], "method_late_with_reason");
    assert_eq!(acts(&reasoned, "must"), ["implement"]);
}

/// 丹南 28(4): silence ends the case, and the proviso reopens it.
#[test]
fn silence_until_the_last_day_under_any_reading_is_marked_and_reopened() {
    let office = granted();
    assert_eq!(office.json("2026-05-18", "method K1 --not-asked")["code"], "method_period_not_over");
    assert_eq!(office.json("2026-05-18", "method --not-asked")["cases"], serde_json::json!([]));
    let before = office.file();
    insta::assert_snapshot!(office.on("2026-05-19", "method --not-asked --dry-run"), @"
    exit 0
    ----- stdout
    「申出なし」とする事案は1件です。試行のため、まだ書き込んでいません。
    - 令和8-開-0001 申出の期限 令和8年5月18日（月） (完了)
    ");
    assert_eq!(office.file(), before);
    let marked = office.json("2026-05-19", "method --not-asked --once sweep");
    assert_eq!(marked["cases"][0]["number"], "R8-K-0001");
    assert_eq!(
        (&marked["cases"][0]["state"], &marked["cases"][0]["last_day"]),
        (&"closed".into(), &"2026-05-18".into())
    );
    assert_eq!(office.json("2026-05-19", "method --not-asked --once sweep")["repeated"], true);
    assert_eq!(office.json("2026-05-20", "method K1 --not-asked")["code"], "method_marked_before");
    insta::assert_snapshot!(office.on("2026-05-20", "method --not-asked"), @"
    exit 0
    ----- stdout
    申出のないまま期間が過ぎた事案はありません。
    ");
    let late = office.json("2026-05-21", "method K1 --on 5/21 --means read");
    assert_eq!(late["state"], "closed", "without a reason it stays closed");
    let reopened = office.json("2026-05-22", "method K1 --on 5/21 --means read --late-reason 入院");
    assert_eq!(reopened["state"], "decided");
    assert_eq!(acts(&reopened, "must"), ["implement"]);
}

#[test]
fn without_a_known_arrival_no_period_has_passed() {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    let _ = office.given("2026-04-02", "identify K1 --document passport");
    let _ = office.given("2026-04-15", "decide K1 --outcome full --on 4/15");
    assert_eq!(office.json("2026-12-01", "method K1 --not-asked")["code"], "notice_arrival_unknown");
    assert_eq!(office.json("2026-12-01", "method --not-asked")["cases"], serde_json::json!([]));
}

/// 仙台 14(2), 丹後 20(4), 丹南 28(1) proviso: another way, with a reason, and a letter that says so.
#[test]
fn another_way_than_asked_for_is_told_by_a_letter() {
    let office = granted();
    let _ = office.given("2026-04-20", "method K1 --on 4/20 --means read");
    assert!(office.on("2026-04-21", "method K1 --instead copy --on 4/21").starts_with("exit 2\n"), "why is missing");
    insta::assert_snapshot!(office.on("2026-04-21", "method K1 --instead copy --reason 原本が傷んでいるため --on 4/21"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 実施方法の変更(7番)

    状態            決定済み・期限内に決定
    決定期限        令和8年4月15日（水）(第25条第1項)
    審査請求の期限  令和8年7月16日（木） あと86日(行政不服審査法第18条第1項)

    次にすること
    - 決定した内容を実施して記録する
        kaiji implement R8-K-0001 --on 今日

    できること
    - 求められた方法によらないことを文書で知らせるときは、発送を記録する(第28条
      第1項)
        kaiji letter R8-K-0001 method-change -o 方法変更通知書.txt
        kaiji sent R8-K-0001 --letter method-change --on 今日
    ");
    let done = office.json("2026-04-22", "implement K1 --on 4/22 --means copy");
    assert_eq!(done["warnings"], serde_json::json!([]), "it was said");
    assert_eq!(acts(&office.json("2026-04-22", "sent K1 --letter method-change --on 4/22"), "must"), [""; 0]);
}

#[test]
fn article_20_4_of_tango_tells_without_delay() {
    let office = granted();
    let _ = office.given(
        "2026-05-01",
        "receive --ruleset tango-fukushikai --kind disclosure --received 5/1 --name 乙 --subject x",
    );
    let _ = office.given("2026-05-01", "identify K2 --document passport");
    let _ = office.given("2026-05-01", "method K2 --on 5/1 --means electronic");
    let _ = office.given("2026-05-02", "decide K2 --outcome full --on 5/2");
    let changed = office.json("2026-05-02", "method K2 --instead copy --reason 多額の費用 --on 5/2");
    let steps = changed["next"].as_array().unwrap();
    let letter = steps.iter().find(|step| step["act"] == "letter_method_change").unwrap();
    assert_eq!((&letter["article"], &letter["time_word"]), (&"20(4)".into(), &"遅滞なく".into()));
    assert_eq!(letter["force"], "must");
}

#[test]
fn a_letter_that_must_go_out_keeps_the_case_open_and_in_the_list() {
    for (ruleset, force, state) in [("tango-fukushikai", "must", "implemented"), ("sendai-jigyodan", "may", "closed")] {
        let office = Office::holding(ruleset);
        let _ = office.given("2026-05-01", "receive --kind disclosure --received 5/1 --name 乙 --subject x");
        let _ = office.given("2026-05-01", "identify K1 --document passport");
        let _ = office.given("2026-05-01", "method K1 --on 5/1 --means electronic");
        let _ = office.given("2026-05-02", "decide K1 --outcome full --on 5/2");
        let _ = office.given("2026-05-02", "sent K1 --on 5/2");
        let changed = office.json("2026-05-02", "method K1 --instead copy --reason 多額の費用 --on 5/2");
        assert_eq!(acts(&changed, force).last().map(String::as_str), Some("letter_method_change"), "{ruleset}");
        let done = office.json("2026-05-03", "implement K1 --on 5/3 --means copy");
        assert_eq!(done["state"], state, "{ruleset}");
        let listed = office.json("2026-05-03", "due")["cases"].as_array().unwrap().len();
        assert_eq!(listed, usize::from(force == "must"), "{ruleset}: a letter that is owed is not forgotten");
        let sent = office.json("2026-05-04", "sent K1 --letter method-change --on 5/4");
        assert_eq!(sent["state"], "closed", "{ruleset}");
        assert!(office.on("2026-05-04", "check").starts_with("exit 0"));
    }
}

#[test]
fn in_english() {
    let office = granted().english();
    insta::assert_snapshot!(office.on("2026-04-20", "implement K1 --on 4/20"), @"
    exit 3
    ----- stderr
    error: The person has not yet said how the disclosure is wanted. (第28条第3項)
    hint: Record it (kaiji method). If it was already carried out, add --happened.
    ");
    insta::assert_snapshot!(office.on("2026-05-19", "method K1 --on 5/19 --means post"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: method asked for (event 6)

    State               decided, decided in time
    Deadline            2026-04-15 (Wed) (第25条第1項)
    Request for review  2026-07-16 (Thu), 58 days left (行政不服審査法第18条第1項)

    Take note
    - The person said so on 2026-05-19 (Tue), after the period (until 2026-05-18
      (Mon)). Without a good reason no disclosure is owed. (第28条第4項ただし書)

    What may be done
    - The wish came after the period and without a reason: no disclosure is owed.
      Record a good reason if one is given (第28条第4項ただし書)
        kaiji method R8-K-0001 --on DAY-SAID --means MEANS --late-reason REASON
    ");
    insta::assert_snapshot!(office.on("2026-05-20", "method K1 --not-asked"), @"
    exit 0
    ----- stdout
    Cases marked 'no method asked': 1.
    - 令和8-開-0001 last day 2026-05-18 (Mon) (closed)
    ");
}
