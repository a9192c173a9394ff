//! `kaiji third-party ask·reply·unknown`

use crate::office::Office;

const RECEIVE: &str = "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録";
const MUST: &str = "third-party ask K1 --who 乙 --on 4/3 --by 4/10 --mandatory --ground 20-2-i";
const FULL: &str = "decide K1 --outcome full --on 4/9 --purpose 診療";

/// A request on 4/1 whose person was identified.
fn office(ruleset: &str) -> Office {
    let office = Office::holding(ruleset);
    let _ = office.given("2026-04-01", RECEIVE);
    let _ = office.given("2026-04-01", "identify K1 --on 4/1 --document driving-licence");
    office
}

fn refused(office: &Office, day: &str, line: &str) -> String {
    office.json(day, line)["code"].as_str().unwrap_or("admitted").to_owned()
}

#[test]
fn a_hearing_that_is_a_duty_keeps_the_disclosure_back() {
    let office = office("tannan-gikai");
    insta::assert_snapshot!(office.on("2026-04-03", MUST), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 第三者への意見照会(3番)

    第三者の番号  1
    状態          手続中
    決定期限      令和8年4月15日（水） あと12日(第25条第1項)
    安全期限      決定期限と同じ
    意見書の期限  令和8年4月10日（金） あと7日(第27条第1項)

    次にすること
    - 第三者1に意見照会書を送り、発送を記録する(第27条第2項)
        kaiji letter R8-K-0001 third-party-inquiry --addressee third-party:1 -o 意見照会書1.txt
        kaiji sent R8-K-0001 --letter third-party-inquiry --to third-party:1 --on 今日
    - 第三者1の意見を聴く(開示の決定の前に必要)(期限 R8.4.10(金)、第27条第2項)
        kaiji third-party reply R8-K-0001 --party 1 --on 今日 --objects yes|no
    - 決定する(期限 R8.4.15(水)、第25条第1項)
        kaiji decide R8-K-0001 --outcome 結果 --on 今日

    できること
    - やむを得ない理由があれば、期間を延長する(期限 R8.4.15(水)、第25条第2項)
        kaiji extend R8-K-0001 --days 日数 --reason 理由
    - 期間内に終わらない特別な事情があれば、期限の特例を適用する(期限 R8.4.15(水)、
      第26条第1項)
        kaiji special R8-K-0001 --remaining-until 期日 --reason 理由
    - 書面に不備があれば、期間を定めて補正を求める(第19条第3項)
        kaiji supplement ask R8-K-0001 --on 今日 --by 期日 --missing 不備の内容
    - 取下げがあれば記録する
        kaiji withdraw R8-K-0001 --on 今日
    ");
    insta::assert_snapshot!(office.on("2026-04-09", FULL), @"
    exit 3
    ----- stderr
    エラー: 第三者(1)の意見をまだ聴いていません。開示の決定はその後です。 (第27条第2項)
    対処: 回答(kaiji third-party reply)か所在不明(kaiji third-party unknown)を記録してください。その情報の全部を開示しないときは --withholds-party を付けてください。すでに行われたことであれば --happened を付けてください。
    ");
    let refusal = "decide K1 --outcome refused --ground 20-2 --reason x --on 4/9 --dry-run";
    assert!(office.on("2026-04-09", refusal).starts_with("exit 0"), "a refusal discloses nothing");
    let withheld = format!("{FULL} --withholds-party 1 --dry-run");
    assert!(office.on("2026-04-09", &withheld).starts_with("exit 0"), "nothing of its information is disclosed");
    assert!(office.told("2026-04-09", &format!("{FULL} --happened --dry-run")).contains("行われた事実"));
    assert!(
        office.on("2026-04-11", &FULL.replace("4/9", "4/11")).starts_with("exit 0"),
        "its day has passed in silence"
    );
}

/// 丹南 27(2) proviso.
#[test]
fn whom_nobody_finds_need_not_be_heard() {
    let office = office("tannan-gikai");
    let _ = office.given("2026-04-03", MUST);
    let unknown = office.json("2026-04-08", "third-party unknown K1 --who 乙 --searched 住民票を照会した");
    assert_eq!(unknown["party"], 1, "the party that was asked, not another one");
    let _ = office.given("2026-04-09", FULL);
}

#[test]
fn a_duty_to_hear_needs_a_ground_and_a_ground_makes_it_a_duty() {
    let office = office("tannan-gikai");
    let ask = "third-party ask K1 --who 乙 --on 4/3";
    assert_eq!(refused(&office, "2026-04-03", &format!("{ask} --mandatory")), "hearing_ground_needed");
    assert_eq!(refused(&office, "2026-04-03", &format!("{ask} --ground 22")), "hearing_is_mandatory");
    assert_eq!(refused(&office, "2026-04-03", &format!("{ask} --mandatory --ground 20-2")), "ground_hears_nobody");
    assert_eq!(refused(&office, "2026-04-03", &format!("{ask} --by 2026-04-02")), "opinion_day_before_asking");
    let _ = office.given("2026-04-09", FULL);
    assert_eq!(refused(&office, "2026-04-10", &ask.replace("4/3", "4/10")), "already_decided");
}

/// 仙台 17(4) lets others be heard; 丹後 says nothing of it.
#[test]
fn a_rule_without_the_duty_lets_a_third_party_be_heard_all_the_same() {
    let sendai = office("sendai-jigyodan");
    let ask = "third-party ask K1 --who 乙 --on 4/3";
    assert_eq!(sendai.json("2026-04-03", ask)["warnings"], serde_json::json!([]));
    assert_eq!(refused(&sendai, "2026-04-03", &format!("{ask} --mandatory --ground 22")), "ground_unknown");
    assert_eq!(refused(&sendai, "2026-04-03", &format!("{ask} --mandatory")), "hearing_not_mandatory");
    let tango = office("tango-fukushikai");
    assert_eq!(tango.json("2026-04-03", ask)["warnings"][0]["code"], "hearing_not_in_rule");
}

/// 仙台 17(4): あらかじめ, so before the decision; no article makes the office wait or tell, whatever the answer.
#[test]
fn sendai_17_4_an_opinion_is_heard_before_the_decision_and_binds_nobody() {
    let sendai = office("sendai-jigyodan");
    let _ = sendai.given("2026-04-03", "third-party ask K1 --who 乙 --on 4/3 --by 4/8");
    let asked = sendai.json("2026-04-03", "show K1");
    let awaited = asked["next"].as_array().unwrap().iter().find(|step| step["act"] == "third_party_reply").unwrap();
    assert_eq!((&awaited["force"], &awaited["article"]), (&"may".into(), &"17(4)".into()));
    let _ = sendai.given("2026-04-07", "third-party reply K1 --who 乙 --on 4/7 --objects yes");
    let decided = sendai.json("2026-04-09", FULL);
    let acts: Vec<&str> = decided["next"].as_array().unwrap().iter().filter_map(|step| step["act"].as_str()).collect();
    assert!(!acts.contains(&"letter_third_party_notice"), "{acts:?}");
    assert_eq!(refused(&sendai, "2026-04-10", "third-party ask K1 --who 丙 --on 4/10"), "already_decided");
    let _ = sendai.given("2026-04-09", "implement K1 --on 4/9");
}

/// 個人情報保護法86(1), 86(2) proviso and 2号, 86(3): as 丹南 27.
#[test]
fn article_86_of_the_act_hears_third_parties_and_waits_two_weeks() {
    let act = office("appi-admin");
    let optional = act.json("2026-04-03", "third-party ask K1 --who 丙 --on 4/3 --by 4/8");
    let awaited = optional["next"].as_array().unwrap().iter().find(|step| step["act"] == "third_party_reply").unwrap();
    assert_eq!((&awaited["force"], &awaited["article"]), (&"may".into(), &"86(1)".into()));
    let line = format!("{FULL} --discretionary 権利利益の保護 --dry-run");
    let warnings = act.json("2026-04-09", &line)["warnings"].clone();
    assert!(warnings.as_array().unwrap().iter().any(|one| one["article"] == "86(2)2号"), "{warnings}");
    let _ = act.given("2026-04-03", &MUST.replace("20-2-i", "80"));
    let open = act.json("2026-04-09", FULL);
    assert_eq!((&open["code"], &open["article"]), (&"hearing_open".into(), &"86(2)".into()));
    let _ = act.given("2026-04-08", "third-party unknown K1 --who 乙 --searched 住民票 --on 4/8");
    let _ = act.given("2026-04-08", "third-party reply K1 --who 丙 --on 4/8 --objects yes");
    let decided = act.json("2026-04-09", FULL);
    let notice = decided["next"].as_array().unwrap().iter().find(|step| step["act"] == "letter_third_party_notice");
    assert_eq!(notice.map(|step| (&step["article"], &step["time_word"])), Some((&"86(3)".into(), &"直ちに".into())));
    let _ = act.given("2026-04-10", "method K1 --on 4/10 --means read");
    let early = act.json("2026-04-23", "implement K1 --on 4/23");
    assert_eq!((&early["code"], &early["article"]), (&"inside_two_weeks".into(), &"86(3)".into()));
    let _ = act.given("2026-04-24", "implement K1 --on 4/24");
}

/// 丹南 27(3).
#[test]
fn after_an_objection_two_weeks_lie_between_decision_and_implementation() {
    let office = office("tannan-gikai");
    let _ = office.given("2026-04-03", MUST);
    insta::assert_snapshot!(
        office.told("2026-04-08", "third-party reply K1 --who 乙 --on 4/8 --objects yes --reason 私事"), @"
        exit 0
        ----- stdout
        令和8-開-0001 に記録しました: 第三者の回答(4番)

        状態      手続中
        決定期限  令和8年4月15日（水） あと7日(第25条第1項)
        安全期限  決定期限と同じ
        ");
    insta::assert_snapshot!(office.on("2026-04-09", &format!("{FULL} --implement-on 2026-04-20")), @"
    exit 3
    ----- stderr
    エラー: 反対する第三者がいるため、令和8年4月24日（金）より前に実施することはできません。 (第27条第3項)
    対処: 決定または裁決の日との間に2週間を置いてください。すでに行われたことであれば --happened を付けてください。
    ");
    insta::assert_snapshot!(office.on("2026-04-09", &format!("{FULL} --implement-on 2026-04-27")), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 決定(5番)

    状態                決定済み・期限内に決定
    決定期限            令和8年4月15日（水）(第25条第1項)
    実施できる最初の日  令和8年4月24日（金） あと15日(第27条第3項)

    注意
    - このままでは決定の通知書を作れません。知らせる事項が足りません: --means
      --place。この決定を取り消し(strike)、補って記録し直してください。(第24条第1項)

    次にすること
    - 決定通知書を作って送り、発送を記録する(第24条第1項)
        kaiji letter R8-K-0001 decision -o 決定通知書.txt
        kaiji sent R8-K-0001 --on 今日
    - 反対意見書を出した第三者1に、開示すること・理由・実施の日を書面で通知する(直ち
      に、第27条第3項)
        kaiji letter R8-K-0001 third-party-notice --addressee third-party:1 -o 第三者への通知書1.txt
        kaiji sent R8-K-0001 --letter third-party-notice --to third-party:1 --on 今日

    まだできないこと
    - 実施する(反対する第三者がいるため、間を置く)(R8.4.24(金)から可、第27条第3項)
    ");
    assert_eq!(refused(&office, "2026-04-20", "implement K1 --on 4/20"), "inside_two_weeks");
    let told = office.json("2026-04-10", "sent K1 --letter third-party-notice --on 4/10");
    let untold = |answer: &serde_json::Value| {
        let next = answer["next"].as_array().unwrap();
        next.iter().any(|step| step["act"] == "letter_third_party_notice")
    };
    assert!(!untold(&told), "the only objector was told, without being named");
}

#[test]
fn an_objection_counts_until_the_decision_whatever_the_day_set_and_not_after_it() {
    let late = office("tannan-gikai");
    let _ = late.given("2026-04-03", &MUST.replace("4/10", "4/6"));
    let reply = late.json("2026-04-08", "third-party reply K1 --party 1 --on 4/8 --objects yes");
    assert_eq!(reply["warnings"][0]["code"], "opinion_after_set_day");
    assert_eq!(refused(&late, "2026-04-09", &format!("{FULL} --implement-on 2026-04-20")), "inside_two_weeks");

    let after = office("tannan-gikai");
    let _ = after.given("2026-04-03", &MUST.replace("4/10", "4/6"));
    let _ = after.given("2026-04-09", FULL);
    let reply = after.json("2026-04-10", "third-party reply K1 --party 1 --on 4/10 --objects yes");
    assert_eq!(
        (&reply["warnings"][1]["code"], &reply["moved"]),
        (&"objection_after_decision".into(), &serde_json::json!([]))
    );
    let _ = after.given("2026-04-10", "method K1 --on 4/10 --means read");
    let _ = after.given("2026-04-10", "implement K1 --on 4/10");
}

#[test]
fn what_an_objector_says_after_the_decision_does_not_take_the_two_weeks_away() {
    let office = office("tannan-gikai");
    let _ = office.given("2026-04-03", MUST);
    let _ = office.given("2026-04-08", "third-party reply K1 --party 1 --on 4/8 --objects yes");
    let _ = office.given("2026-04-09", FULL);
    let _ = office.given("2026-04-10", "third-party reply K1 --party 1 --on 4/10 --objects yes");
    assert_eq!(refused(&office, "2026-04-20", "implement K1 --on 4/20"), "inside_two_weeks");
}

#[test]
fn nothing_waits_where_nothing_is_disclosed() {
    let office = office("tannan-gikai");
    let _ = office.given("2026-04-03", MUST);
    let _ = office.given("2026-04-08", "third-party reply K1 --party 1 --on 4/8 --objects yes");
    let refused = office.json("2026-04-09", "decide K1 --outcome refused --ground 20-2 --reason x --on 4/9");
    let acts: Vec<&str> = refused["next"].as_array().unwrap().iter().filter_map(|step| step["act"].as_str()).collect();
    assert_eq!(acts, ["letter_decision"], "neither two weeks nor a notice to the objector");
}

#[test]
fn one_of_several_is_named_by_its_number() {
    let office = office("tannan-gikai");
    let ask = "third-party ask K1 --who 乙 --on 4/3";
    assert_eq!(office.json("2026-04-03", ask)["party"], 1);
    assert_eq!(office.json("2026-04-03", ask)["party"], 2);
    let reply = "third-party reply K1 --on 4/8 --objects no";
    assert_eq!(refused(&office, "2026-04-08", &format!("{reply} --who 乙")), "several_parties");
    assert_eq!(refused(&office, "2026-04-08", &format!("{reply} --who 丙")), "no_such_party");
    assert_eq!(refused(&office, "2026-04-08", &format!("{reply} --party 3")), "no_such_party");
    let before = format!("{reply} --party 2").replace("4/8", "4/2");
    assert_eq!(refused(&office, "2026-04-08", &before), "reply_before_asking");
    let _ = office.given("2026-04-08", &format!("{reply} --party 2"));
    assert_eq!(refused(&office, "2026-04-08", "strike K1 4 --why 誤記"), "has_dependents");
    let _ = office.given("2026-04-08", "strike K1 3 --why 誤記");
}

/// Its arrival starts the periods of the person who made the request, and of nobody else.
#[test]
fn a_letter_to_somebody_else_starts_no_clock_of_the_requester() {
    let office = office("tannan-gikai");
    let _ = office.given("2026-04-03", MUST);
    let _ = office.given("2026-04-08", "third-party reply K1 --party 1 --on 4/8 --objects yes");
    let _ = office.given("2026-04-09", FULL);
    let runs = |line: &str| office.told("2026-04-13", line).contains("実施方法の申出の期限");
    assert!(!runs("delivered K1 --on 4/10 --to 丙"));
    assert!(!runs("delivered K1 --letter third-party-notice --to 乙 --on 4/10"));
    assert!(runs("delivered K1 --on 4/13 --to 甲"));
}

/// 丹南 27(2)2号.
#[test]
fn a_discretionary_disclosure_asks_for_the_hearing() {
    let office = office("tannan-gikai");
    let line = format!("{FULL} --discretionary 権利利益の保護 --dry-run");
    let warnings = office.json("2026-04-09", &line)["warnings"].clone();
    let of = |warning: &&serde_json::Value| warning["code"] == "discretionary_hearing";
    assert_eq!(warnings.as_array().unwrap().iter().find(of).unwrap()["article"], "27(2)2号");
    let _ = office.given("2026-04-03", &MUST.replace("20-2-i", "22"));
    let _ = office.given("2026-04-08", "third-party reply K1 --party 1 --on 4/8 --objects no");
    let warnings = office.json("2026-04-09", &line)["warnings"].clone();
    assert!(warnings.as_array().unwrap().iter().find(of).is_none(), "it was heard");
}

#[test]
fn in_english() {
    let office = office("tannan-gikai").english();
    insta::assert_snapshot!(office.on("2026-04-03", MUST), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: third party asked (event 3)

    Third party               1
    State                     in progress
    Deadline                  2026-04-15 (Wed), 12 days left (第25条第1項)
    Safe date                 the same day
    Opinion of a third party  2026-04-10 (Fri), 7 days left (第27条第1項)

    To do now
    - Send the inquiry to third party 1 and record that it went out (第27条第2項)
        kaiji letter R8-K-0001 third-party-inquiry --addressee third-party:1 -o inquiry1.txt
        kaiji sent R8-K-0001 --letter third-party-inquiry --to third-party:1 --on today
    - Hear third party 1 (needed before the decision to disclose) (due 2026-04-10
      Fri, 第27条第2項)
        kaiji third-party reply R8-K-0001 --party 1 --on today --objects yes|no
    - Decide (due 2026-04-15 Wed, 第25条第1項)
        kaiji decide R8-K-0001 --outcome CODE --on today

    What may be done
    - If it cannot be helped, extend the period (due 2026-04-15 Wed, 第25条第2項)
        kaiji extend R8-K-0001 --days N --reason TEXT
    - If special circumstances keep it from being done in time, apply the special
      case (due 2026-04-15 Wed, 第26条第1項)
        kaiji special R8-K-0001 --remaining-until DATE --reason TEXT
    - If the form is defective, ask to mend it within a set time (第19条第3項)
        kaiji supplement ask R8-K-0001 --on today --by DATE --missing TEXT
    - If the requester takes the request back, record it
        kaiji withdraw R8-K-0001 --on today
    ");
    insta::assert_snapshot!(office.on("2026-04-09", FULL), @"
    exit 3
    ----- stderr
    error: Third party 1 has not been heard yet. The disclosure is decided after that. (第27条第2項)
    hint: Record its answer (kaiji third-party reply) or that it cannot be found (kaiji third-party unknown). If all of its information is withheld, add --withholds-party. If it has happened already, add --happened.
    ");
}
