//! `kaiji review file·consult·report·rule`

use crate::office::Office;

pub(crate) const RECEIVE: &str = "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録";
pub(crate) const REFUSED: &str = "decide K1 --outcome refused --ground 20-2 --reason x --on 4/9";
pub(crate) const FULL: &str = "decide K1 --outcome full --on 4/9 --purpose 診療";
pub(crate) const FILE: &str = "review file K1 --on 5/1";
pub(crate) const CONSULT: &str = "review consult K1 --on 5/8 --body 審査会";
pub(crate) const REPORT: &str = "review report K1 --on 7/1 --answer 開示すべき";

pub(crate) fn office(ruleset: &str) -> Office {
    let office = Office::holding(ruleset);
    let _ = office.given("2026-04-01", RECEIVE);
    let _ = office.given("2026-04-01", "identify K1 --on 4/1 --document driving-licence");
    office
}

/// A refusal whose notice arrived on 4/10.
pub(crate) fn refused_request() -> Office {
    let office = office("tannan-gikai");
    let _ = office.given("2026-04-09", REFUSED);
    let _ = office.given("2026-04-09", "sent K1 --on 4/9");
    let _ = office.given("2026-04-10", "delivered K1 --on 4/10");
    office
}

/// A disclosure that 乙 opposed; the notice to 乙 arrived on 4/13.
pub(crate) fn opposed_request() -> Office {
    let office = office("tannan-gikai");
    let _ = office.given("2026-04-03", "third-party ask K1 --who 乙 --on 4/3 --by 4/8");
    let _ = office.given("2026-04-07", "third-party reply K1 --who 乙 --on 4/7 --objects yes");
    let _ = office.given("2026-04-09", FULL);
    let _ = office.given("2026-04-09", "sent K1 --on 4/9");
    let _ = office.given("2026-04-09", "sent K1 --letter third-party-notice --on 4/9");
    let _ = office.given("2026-04-13", "delivered K1 --letter third-party-notice --on 4/13");
    office
}

pub(crate) fn code(office: &Office, day: &str, line: &str) -> String {
    office.json(day, line)["code"].as_str().unwrap_or("admitted").to_owned()
}

pub(crate) fn warned(answer: &serde_json::Value) -> Vec<&str> {
    answer["warnings"].as_array().unwrap().iter().filter_map(|warning| warning["code"].as_str()).collect()
}

/// The addressees whom `next` asks to tell of the consultation.
fn untold(answer: &serde_json::Value) -> Vec<String> {
    let steps = answer["next"].as_array().unwrap().iter();
    let notices = steps.filter(|step| step["act"] == "letter_consultation_notice");
    notices.map(|step| step["to"].to_string()).collect()
}

#[test]
fn from_the_filing_to_the_ruling_that_discloses() {
    let office = refused_request();
    insta::assert_snapshot!(office.on("2026-05-01", FILE), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 審査請求(6番)

    状態      決定済み・期限内に決定
    決定期限  令和8年4月15日（水）(第25条第1項)

    次にすること
    - 審査会に諮問する。諮問を要しないときは、その根拠を記録する(第45条第1項)
        kaiji review consult R8-K-0001 --on 今日
        kaiji review consult R8-K-0001 --exempt 根拠
    ");
    insta::assert_snapshot!(office.on("2026-05-08", CONSULT), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 諮問(7番)

    状態      決定済み・期限内に決定
    決定期限  令和8年4月15日（水）(第25条第1項)

    次にすること
    - 諮問をしたことを請求者に通知する(第45条第2項)
        kaiji letter R8-K-0001 consultation-notice --addressee requester -o 諮問通知書.txt
        kaiji sent R8-K-0001 --letter consultation-notice --on 今日

    できること
    - 審査会の答申があったら記録する
        kaiji review report R8-K-0001 --on 届いた日 --answer 答申の内容
    ");
    let _ = office.given("2026-05-08", "sent K1 --letter consultation-notice --on 5/8");
    let _ = office.given("2026-07-01", REPORT);
    insta::assert_snapshot!(
        office.on("2026-07-10", "review rule K1 --on 7/10 --outcome granted --disclose yes"), @"
        exit 0
        ----- stdout
        令和8-開-0001 に記録しました: 裁決(10番)

        状態      決定済み・期限内に決定
        決定期限  令和8年4月15日（水）(第25条第1項)

        まだできないこと
        - 実施する(実施方法の申出がまだない)(第28条第3項)

        できること
        - 実施方法の申出があったら記録する(第28条第3項)
            kaiji method R8-K-0001 --on 今日 --means 方法
        ");
    let _ = office.given("2026-07-13", "method K1 --on 7/13 --means read --late-reason 裁決を待っていたため");
    let done = office.json("2026-07-13", "implement K1 --on 7/13");
    assert_eq!(done["state"], "closed", "nothing was opposed: no two weeks");
}

/// 丹南 45(1).
#[test]
fn the_panel_is_consulted_before_the_ruling() {
    let office = refused_request();
    let _ = office.given("2026-05-01", FILE);
    insta::assert_snapshot!(office.on("2026-05-08", "review rule K1 --on 5/8 --outcome denied"), @"
    exit 3
    ----- stderr
    エラー: 審査会への諮問が記録されていません。裁決はその後です。 (第45条第1項)
    対処: 「kaiji review consult」で諮問か、諮問を要しない根拠(--exempt)を記録してください。すでに行われたことであれば --happened を付けてください。
    ");
    let rule = "review rule K1 --on 5/8 --outcome denied --happened --dry-run";
    assert_eq!(warned(&office.json("2026-05-08", rule)), ["consult_first"]);
    assert_eq!(code(&office, "2026-07-01", REPORT), "review_not_consulted");
    assert_eq!(code(&office, "2026-05-08", "review consult K1 --exempt 20-2"), "ground_does_not_exempt");
    let _ = office.given("2026-05-08", CONSULT);
    assert_eq!(code(&office, "2026-05-08", CONSULT), "review_already_consulted");
    assert_eq!(code(&office, "2026-07-01", &REPORT.replace("7/1", "5/7")), "review_out_of_order");
}

/// 丹南 45(1)2号: all is disclosed, unless somebody opposes it.
#[test]
fn a_full_grant_needs_no_panel_unless_somebody_opposes() {
    let office = refused_request();
    let _ = office.given("2026-05-01", FILE);
    let _ = office.given("2026-05-08", "review consult K1 --exempt 45-1-2");
    assert_eq!(code(&office, "2026-05-09", "review rule K1 --on 5/9 --outcome denied"), "consult_first");
    assert_eq!(code(&office, "2026-05-09", "review rule K1 --on 5/9 --outcome granted"), "disclose_needed");
    let ruled = office.json("2026-05-09", "review rule K1 --on 5/9 --outcome granted --disclose yes");
    assert_eq!((&ruled["state"], &ruled["next"][0]["act"]), (&"decided".into(), &"implement".into()));

    let opposed = opposed_request();
    let _ = opposed.given("2026-05-01", FILE);
    assert_eq!(code(&opposed, "2026-05-08", "review consult K1 --exempt 45-1-2"), "exempt_despite_objection");
}

/// 丹南 45(1)1号, 行政不服審査法18.
#[test]
fn a_late_one_is_recorded_and_may_be_turned_down_without_the_panel() {
    let office = refused_request();
    assert_eq!(warned(&office.json("2026-07-10", "review file K1 --on 7/10 --dry-run")), [""; 0]);
    insta::assert_snapshot!(office.told("2026-07-14", "review file K1 --on 7/14"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 審査請求(6番)

    状態      決定済み・期限内に決定
    決定期限  令和8年4月15日（水）(第25条第1項)

    注意
    - 審査請求の期間(令和8年7月10日（金）まで)を過ぎています。正当な理由がなければ、
      諮問せずに却下することができます。(行政不服審査法第18条第1項)
    ");
    let late = "review file K1 --on 7/14 --late-reason 入院していた --dry-run";
    assert_eq!(warned(&office.json("2026-07-14", late)), ["review_late_with_reason"]);
    let ruled = office.json("2026-07-15", "review rule K1 --on 7/15 --outcome inadmissible");
    assert_eq!(ruled["warnings"][0]["article"], "45(1)1号");
}

/// 丹南 45(2): the groups overlap, and nobody is told twice.
#[test]
fn each_addressee_of_the_consultation_is_told_once() {
    let office = opposed_request();
    let ask = "review file K1 --on 5/1 --by third-party:1 --participant third-party:1";
    let _ = office.given("2026-05-01", ask);
    let consulted = office.json("2026-05-08", CONSULT);
    assert_eq!(untold(&consulted), ["{\"third_party\":1}", "null"]);
    let told = office.json("2026-05-08", "sent K1 --letter consultation-notice --to 乙 --on 5/8");
    assert_eq!(untold(&told), ["null"]);
    let told = office.json("2026-05-08", "sent K1 --letter consultation-notice --to 甲 --on 5/8");
    assert!(untold(&told).is_empty());
}

/// Its own months, from its own notice (4/13), not from that of the requester.
#[test]
fn a_third_party_has_its_own_last_day() {
    let office = opposed_request();
    let file = |day: &str| format!("review file K1 --by third-party:1 --on {day} --dry-run");
    assert_eq!(warned(&office.json("2026-07-14", &file("7/13"))), [""; 0]);
    assert_eq!(warned(&office.json("2026-07-14", &file("7/14"))), ["review_late"]);
    assert_eq!(code(&office, "2026-07-14", "review file K1 --by third-party:2 --on 7/13"), "no_such_party");
    assert_eq!(code(&office, "2026-07-14", "review file K1 --by 乙 --on 7/13"), "bad_value");
}

/// 仙台 32, 丹後 29(2): complaints instead.
#[test]
fn what_a_private_body_decides_is_not_reviewed() {
    let sendai = office("sendai-jigyodan");
    insta::assert_snapshot!(sendai.on("2026-05-01", FILE), @"
    exit 3
    ----- stderr
    エラー: この規程による決定に、審査請求はできません。 (第32条)
    対処: 不服は、機関の苦情の窓口で受け付けます。内容は「kaiji note」で記録できます。
    ");
    assert_eq!(code(&office("tango-fukushikai"), "2026-05-01", FILE), "no_review");
}

#[test]
fn what_rests_on_a_review_is_named_when_it_is_struck() {
    let office = refused_request();
    let _ = office.given("2026-05-01", FILE);
    let _ = office.given("2026-05-08", CONSULT);
    assert_eq!(code(&office, "2026-05-09", "strike K1 6 --why 誤記"), "has_dependents");
    assert_eq!(code(&office, "2026-05-09", "strike K1 3 --why 誤記"), "has_dependents");
    let _ = office.given("2026-05-09", "strike K1 7 --why 誤記");
    let _ = office.given("2026-05-09", "strike K1 6 --why 誤記");
}

#[test]
fn one_of_several_is_named_by_its_event() {
    let office = refused_request();
    let _ = office.given("2026-05-01", FILE);
    let _ = office.given("2026-05-01", "review file K1 --on 5/1 --by other:丙");
    assert_eq!(code(&office, "2026-05-08", CONSULT), "several_open_reviews");
    let consulted = office.json("2026-05-08", &format!("{CONSULT} --event 7"));
    assert_eq!(untold(&consulted), ["\"other\"", "null"]);
    assert_eq!(code(&office, "2026-05-08", "review rule K1 --on 5/8 --outcome denied --event 2"), "no_open_review");
}

/// Act 105–107.
#[test]
fn under_the_act_too_the_panel_comes_first() {
    let office = office("appi-admin");
    let _ = office.given("2026-04-09", "decide K1 --outcome refused --ground 78-1-2 --reason x --on 4/9");
    let _ = office.given("2026-05-01", FILE);
    assert_eq!(code(&office, "2026-05-08", "review rule K1 --on 5/8 --outcome denied"), "consult_first");
    let _ = office.given("2026-05-08", "review rule K1 --on 5/8 --outcome inadmissible");
}

/// 丹南 28(4): a notice of 24(2) starts no period.
#[test]
fn nobody_is_asked_how_a_refused_disclosure_is_wanted() {
    let office = refused_request();
    let shown = office.json("2026-04-11", "show K1");
    let clocks: Vec<&str> =
        shown["clocks"].as_array().unwrap().iter().filter_map(|one| one["clock"].as_str()).collect();
    assert!(
        clocks.contains(&"disclosure.review_request") && !clocks.contains(&"disclosure.method_request"),
        "{clocks:?}"
    );
}

/// 丹南 45(2): whoever was entered twice is one person; 3号 speaks of an objection that stood when the panel was consulted.
#[test]
fn the_consultation_is_told_to_those_who_objected_by_then_each_once() {
    let office = office("tannan-gikai");
    for who in ["乙 --address 鯖江市1", "乙 --address 鯖江市1", "丙", "丁", "乙 --address 越前市2"] {
        let _ = office.given("2026-04-03", &format!("third-party ask K1 --who {who} --on 4/3 --by 4/8"));
    }
    for n in 1..=5 {
        let _ = office.given("2026-04-07", &format!("third-party reply K1 --party {n} --on 4/7 --objects yes"));
    }
    let _ = office.given("2026-04-09", FULL);
    let _ = office.given("2026-04-30", "third-party reply K1 --party 4 --on 4/30 --objects no");
    let _ = office.given("2026-05-01", "review file K1 --on 5/1 --by third-party:2");
    let _ = office.given("2026-05-08", CONSULT);
    let _ = office.given("2026-05-20", "third-party reply K1 --party 3 --on 5/20 --objects no");
    let later = office.json("2026-05-21", "note K1 x");
    let parties = ["{\"third_party\":2}", "null", "{\"third_party\":3}", "{\"third_party\":5}"];
    assert_eq!(
        untold(&later),
        parties,
        "1 is 2 under another number, 4 objects no more, 3 still did, 5 lives elsewhere"
    );
    let listed = office.json("2026-05-21", "letter list K1");
    let due = listed["letters"].as_array().unwrap().iter().filter(|one| one["letter"] == "consultation_notice");
    assert_eq!(due.count(), parties.len(), "{listed}");
}

#[test]
fn in_english() {
    let office = refused_request().english();
    let _ = office.given("2026-05-01", FILE);
    insta::assert_snapshot!(office.on("2026-05-08", CONSULT), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: panel consulted (event 7)

    State     decided, decided in time
    Deadline  2026-04-15 (Wed) (第25条第1項)

    To do now
    - Tell the requester that the panel was consulted (第45条第2項)
        kaiji letter R8-K-0001 consultation-notice --addressee requester -o consultation.txt
        kaiji sent R8-K-0001 --letter consultation-notice --on today

    What may be done
    - Record the report of the panel when it comes
        kaiji review report R8-K-0001 --on DATE --answer TEXT
    ");
    insta::assert_snapshot!(office.on("2026-07-10", "review rule K1 --on 7/10 --outcome granted --disclose yes"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: ruling (event 8)

    State     decided, decided in time
    Deadline  2026-04-15 (Wed) (第25条第1項)

    Take note
    - It was ruled before the panel reported.

    To do now
    - Tell the requester that the panel was consulted (第45条第2項)
        kaiji letter R8-K-0001 consultation-notice --addressee requester -o consultation.txt
        kaiji sent R8-K-0001 --letter consultation-notice --on today

    Not yet
    - Carry it out (the person has not yet said how it is wanted) (第28条第3項)

    What may be done
    - Record how the person wants the disclosure (第28条第3項)
        kaiji method R8-K-0001 --on today --means MEANS
    ");
}
