//! `kaiji review rule`: what a ruling leaves to be done, and the two weeks of 丹南 46 and 個人情報保護法107(1).

use crate::review::{CONSULT, FILE, REFUSED, REPORT, code, office, opposed_request, refused_request, warned};

/// 丹南 46 1号.
#[test]
fn after_a_ruling_against_a_third_party_two_weeks_run_again() {
    let office = opposed_request();
    let _ = office.given("2026-04-20", "review file K1 --on 4/20 --by third-party:1");
    let _ = office.given("2026-04-21", "review consult K1 --on 4/21");
    let _ = office.given("2026-07-01", REPORT);
    insta::assert_snapshot!(office.on("2026-07-10", "review rule K1 --on 7/10 --outcome denied"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 裁決(12番)

    状態                決定済み・期限内に決定
    決定期限            令和8年4月15日（水）(第25条第1項)
    実施できる最初の日  令和8年7月25日（土） あと15日(第46条)

    注意
    - このままでは第三者への通知書を作れません。知らせる事項が足りません: --reason
      --implement-on。この裁決を取り消し(strike)、補って記録し直してください。
      (第46条)

    次にすること
    - 反対意見書を出した第三者1に、開示すること・理由・実施の日を書面で通知する(直ち
      に、第46条)
        kaiji letter R8-K-0001 third-party-notice --addressee third-party:1 -o 第三者への通知書1.txt
        kaiji sent R8-K-0001 --letter third-party-notice --to third-party:1 --on 今日
    - 諮問をしたことを第三者1に通知する(第45条第2項)
        kaiji letter R8-K-0001 consultation-notice --addressee third-party:1 -o 諮問通知書1.txt
        kaiji sent R8-K-0001 --letter consultation-notice --to third-party:1 --on 今日
    - 諮問をしたことを請求者に通知する(第45条第2項)
        kaiji letter R8-K-0001 consultation-notice --addressee requester -o 諮問通知書.txt
        kaiji sent R8-K-0001 --letter consultation-notice --on 今日

    まだできないこと
    - 実施する(反対する第三者がいるため、間を置く)(R8.7.25(土)から可、第46条)

    できること
    - 決定通知書が届いた日が分かったら記録する(相手方の期間が始まる)
        kaiji delivered R8-K-0001 --on 届いた日
    ");
    let early = office.json("2026-07-23", "implement K1 --on 7/23");
    assert_eq!((&early["code"], &early["article"]), (&"inside_two_weeks".into(), &"46".into()));
    let _ = office.given("2026-07-23", "method K1 --on 7/23 --means read --late-reason 審査請求中のため");
    let _ = office.given("2026-07-27", "implement K1 --on 7/27");
}

#[test]
fn a_ruling_for_a_third_party_leaves_nothing_to_carry_out() {
    let office = opposed_request();
    let _ = office.given("2026-04-20", "review file K1 --on 4/20 --by third-party:1");
    let _ = office.given("2026-04-21", "review consult K1 --on 4/21");
    let ruled = office.json("2026-07-10", "review rule K1 --on 7/10 --outcome granted --disclose no");
    assert_eq!(warned(&ruled), ["ruled_before_report"]);
    assert_eq!(code(&office, "2026-07-27", "implement K1 --on 7/27"), "nothing_granted");
}

/// 丹南 46, 27(3): the ruling names reason and day, the day lies after the two weeks, and its article is shown.
#[test]
fn a_day_named_by_a_ruling_lies_after_the_two_weeks_of_46() {
    let office = opposed_request();
    let _ = office.given("2026-04-20", "review file K1 --on 4/20 --by third-party:1");
    let _ = office.given("2026-04-21", "review consult K1 --on 4/21");
    let _ = office.given("2026-07-01", REPORT);
    let rule = "review rule K1 --on 7/10 --outcome denied --reason 答申のとおり開示することが必要であるため";
    let early = office.json("2026-07-10", &format!("{rule} --implement-on 2026-07-24"));
    assert_eq!((&early["code"], &early["article"]), (&"inside_two_weeks".into(), &"46".into()));
    assert_eq!(code(&office, "2026-07-10", &format!("{rule} --implement-on 2026-07-09")), "implemented_before_ruling");
    let ruled = office.json("2026-07-10", &format!("{rule} --implement-on 2026-07-27"));
    assert_eq!(warned(&ruled), [""; 0]);
    let shown = office.json("2026-07-11", "show K1");
    let clocks = shown["clocks"].as_array().unwrap();
    let gap = clocks.iter().find(|one| one["clock"] == "disclosure.implementation_gap").unwrap();
    assert_eq!((&gap["article"], &gap["date"]), (&"46".into(), &"2026-07-25".into()));
    let explained: String = office.on("2026-07-11", "explain K1").split_whitespace().collect();
    assert!(explained.contains("第27条第3項の規定は、次の各号"), "the words of 46: {explained}");
}

/// 丹南 46 2号: only where a third party that takes part objects.
#[test]
fn a_ruling_that_discloses_waits_for_third_parties_that_take_part() {
    let refused = |reply: &str| {
        let office = office("tannan-gikai");
        let _ = office.given("2026-04-03", "third-party ask K1 --who 乙 --on 4/3 --by 4/8");
        let _ = office.given("2026-04-07", &format!("third-party reply K1 --who 乙 --on 4/7 --objects {reply}"));
        let _ = office.given("2026-04-09", REFUSED);
        let _ = office.given("2026-05-01", FILE);
        let _ = office.given("2026-05-08", CONSULT);
        let _ = office.given("2026-07-01", REPORT);
        office
    };
    let rule = "review rule K1 --on 7/10 --outcome granted --disclose yes";
    let office = refused("yes");
    let alone = office.json("2026-07-10", &format!("{rule} --dry-run"));
    assert_eq!(warned(&alone), ["objector_takes_no_part"]);
    assert_eq!(alone["warnings"][0]["article"], "46");
    let joined = format!("{rule} --participant third-party:1");
    assert_eq!(code(&office, "2026-07-10", &format!("{joined} --implement-on 2026-07-24")), "inside_two_weeks");
    assert_eq!(code(&office, "2026-07-10", &format!("{rule} --participant third-party:2")), "no_such_party");
    let ruled = office.json("2026-07-10", &joined);
    assert_eq!(warned(&ruled), ["third_party_notice_lacks"]);
    let notice = ruled["next"].as_array().unwrap().iter().find(|step| step["act"] == "letter_third_party_notice");
    assert_eq!(notice.unwrap()["article"], "46");
    let _ = office.given("2026-07-20", "method K1 --on 7/20 --means read");
    assert_eq!(code(&office, "2026-07-24", "implement K1 --on 7/24"), "inside_two_weeks");
    let _ = office.given("2026-07-25", "implement K1 --on 7/25");

    // 27(3) speaks of a decision to disclose, and this one was none.
    let apart = refused("yes");
    let _ = apart.given("2026-07-10", rule);
    let shown = apart.json("2026-07-10", "show K1");
    let clocks = shown["clocks"].as_array().unwrap();
    assert!(clocks.iter().all(|one| one["clock"] != "disclosure.implementation_gap"), "{shown}");

    let agreeing = refused("no");
    assert_eq!(warned(&agreeing.json("2026-07-10", &joined)), [""; 0], "it takes part and does not object");
    let _ = agreeing.given("2026-07-11", "method K1 --on 7/11 --means read");
    let _ = agreeing.given("2026-07-11", "implement K1 --on 7/11");
}

#[test]
fn a_day_is_named_only_where_the_ruling_leaves_something_to_carry_out() {
    let office = refused_request();
    let _ = office.given("2026-05-01", FILE);
    let _ = office.given("2026-05-08", CONSULT);
    let planned = "--implement-on 2026-08-03";
    let rule = format!("review rule K1 --on 7/10 {planned}");
    assert_eq!(code(&office, "2026-07-10", &format!("{rule} --outcome denied")), "implement_on_says_nothing");
    let withheld = format!("{rule} --outcome granted-in-part --disclose no");
    assert_eq!(code(&office, "2026-07-10", &withheld), "implement_on_says_nothing");
    let _ = office.given("2026-07-10", &format!("{rule} --outcome granted --disclose yes"));
}

/// 丹南 28(4): the period runs from the notice of a decision that discloses; silence about what a ruling discloses ends
/// nothing, and a mark of silence before it does not either.
#[test]
fn silence_ends_nothing_that_a_ruling_discloses() {
    let office = office("tannan-gikai");
    let partial = "decide K1 --outcome partial --on 4/9 --purpose 診療 --withheld 20-2=氏名 --reason x";
    let _ = office.given("2026-04-09", partial);
    let _ = office.given("2026-04-09", "sent K1 --on 4/9");
    let _ = office.given("2026-04-10", "delivered K1 --on 4/10");
    let _ = office.given("2026-06-01", "method K1 --not-asked");
    assert_eq!(office.json("2026-06-01", "show K1")["state"], "closed");
    let _ = office.given("2026-06-10", "review file K1 --on 6/10");
    let _ = office.given("2026-06-11", "review consult K1 --on 6/11");
    let _ = office.given("2026-06-11", "sent K1 --letter consultation-notice --on 6/11");
    let _ = office.given("2026-07-01", REPORT);
    let ruled = office.json("2026-07-10", "review rule K1 --on 7/10 --outcome granted --disclose yes");
    assert_eq!(ruled["state"], "decided", "what the ruling discloses is not carried out");
    let acts: Vec<&str> = ruled["next"].as_array().unwrap().iter().filter_map(|step| step["act"].as_str()).collect();
    assert!(acts.contains(&"method") && !acts.contains(&"method_not_asked"), "{acts:?}");
    let marked = office.json("2026-09-01", "method K1 --not-asked");
    assert_eq!((&marked["code"], &marked["article"]), (&"no_period_after_ruling".into(), &"28(4)".into()));
    assert_eq!(warned(&office.json("2026-09-01", "method K1 --on 9/1 --means read")), [""; 0], "nobody is late");
    assert_eq!(office.json("2026-09-02", "implement K1 --on 9/2")["state"], "closed");
}

/// 丹南 45(1)1号–4号, 個人情報保護法105(1)1号–4号: which exception fits which request.
#[test]
fn what_is_granted_in_full_needs_no_panel_whatever_was_asked() {
    for (ruleset, article, refusal) in [("tannan-gikai", "45-1", "20-2"), ("appi-admin", "105-1", "78-1-2")] {
        let office = office(ruleset);
        for kind in ["correction", "suspension"] {
            let line = format!("receive --kind {kind} --received 4/1 --name 甲 --subject 住所 --disclosed-on 3/20");
            let _ = office.given("2026-04-01", &line);
        }
        let disclose = format!("decide K1 --outcome refused --ground {refusal} --reason x --on 4/9");
        for (number, decided, own, others, granted) in [
            ("K1", disclose.as_str(), 2, [3, 4], "granted --disclose yes"),
            ("T1", "decide T1 --outcome not-done --reason x --on 4/9", 3, [2, 4], "granted"),
            ("S1", "decide S1 --outcome not-done --reason x --on 4/9", 4, [2, 3], "granted"),
        ] {
            let _ = office.given("2026-04-09", decided);
            let _ = office.given("2026-04-10", &format!("review file {number} --on 4/10"));
            for other in others {
                let exempt = format!("review consult {number} --exempt {article}-{other}");
                let refused = code(&office, "2026-04-11", &exempt);
                assert!(
                    ["ground_unknown", "ground_does_not_exempt"].contains(&refused.as_str()),
                    "{exempt}: {refused}"
                );
            }
            let rule = |outcome: &str| format!("review rule {number} --on 4/12 --outcome {outcome}");
            assert_eq!(code(&office, "2026-04-12", &rule(granted)), "consult_first", "{ruleset} {number}");
            let _ = office.given("2026-04-11", &format!("review consult {number} --exempt {article}-{own}"));
            assert_eq!(code(&office, "2026-04-12", &rule("denied")), "consult_first", "{ruleset} {number}");
            let inadmissible = office.json("2026-04-12", &format!("{} --dry-run", rule("inadmissible")));
            assert_eq!(warned(&inadmissible), ["inadmissible_without_consultation"], "{ruleset} {number}");
            let _ = office.given("2026-04-12", &rule(granted));
        }
    }
}

/// 個人情報保護法107(1): as 丹南 46.
#[test]
fn article_107_1_of_the_act_two_weeks_run_again_after_a_ruling() {
    let opposed = |decision: &str| {
        let office = office("appi-admin");
        let _ = office.given("2026-04-03", "third-party ask K1 --who 乙 --on 4/3 --by 4/8");
        let _ = office.given("2026-04-07", "third-party reply K1 --who 乙 --on 4/7 --objects yes");
        let _ = office.given("2026-04-09", decision);
        office
    };
    let turned_down = opposed("decide K1 --outcome full --on 4/9 --purpose 診療");
    let _ = turned_down.given("2026-04-20", "review file K1 --on 4/20 --by third-party:1");
    let _ = turned_down.given("2026-04-21", "review consult K1 --on 4/21 --body 審査会");
    let changed = opposed("decide K1 --outcome refused --ground 78-1-2 --reason x --on 4/9");
    let _ = changed.given("2026-04-20", "review file K1 --on 4/20 --participant third-party:1");
    let _ = changed.given("2026-04-21", "review consult K1 --on 4/21 --body 審査会");
    for (office, outcome) in [(turned_down, "denied"), (changed, "granted --disclose yes")] {
        let _ = office.given("2026-07-01", REPORT);
        let ruled = office.json("2026-07-10", &format!("review rule K1 --on 7/10 --outcome {outcome}"));
        let told =
            |step: &&serde_json::Value| step["act"] == "letter_third_party_notice" && step["article"] == "107(1)";
        assert!(ruled["next"].as_array().unwrap().iter().any(|step| told(&step)), "{outcome}: {ruled}");
        let _ = office.given("2026-07-11", "method K1 --on 7/11 --means read");
        let early = office.json("2026-07-24", "implement K1 --on 7/24");
        assert_eq!((&early["code"], &early["article"]), (&"inside_two_weeks".into(), &"107(1)".into()), "{outcome}");
        let _ = office.given("2026-07-25", "implement K1 --on 7/25");
    }
}
