//! What is the same in every rule but for its article: writing, identity, mending, agents, periods. Each row a paragraph.

use serde_json::Value;

use crate::grounds::{asked, first, furnished};
use crate::office::Office;

const KINDS: [&str; 3] = ["disclosure", "correction", "suspension"];

fn step<'a>(answer: &'a Value, act: &str) -> Option<&'a Value> {
    answer["next"].as_array()?.iter().find(|step| step["act"] == act)
}

#[track_caller]
fn received(office: &Office, ruleset: &str, kind: &str, more: &str) -> Value {
    let road = if ruleset == "nayoro-polaris" { "--road rule --class specific" } else { "" };
    let disclosed = if kind == "disclosure" || kind == "purpose-notice" { "" } else { "--disclosed-on 2026-03-20" };
    let line = format!(
        "receive --kind {kind} --received 4/1 --name 甲 --address 乙町1 --subject 名簿{} {road} {disclosed} {more}",
        more.len()
    );
    office.json("2026-04-01", &line)
}

/// 丹南 19(1), 32(1), 39(1); 仙台 15(1), 21(1), 25(1); 法 77(1), 91(1), 99(1): in writing; elsewhere by word of mouth, too.
#[test]
fn a_request_by_word_of_mouth_is_refused_where_an_article_demands_writing() {
    for (ruleset, articles) in [
        ("tannan-gikai", ["19(1)", "32(1)", "39(1)"]),
        ("sendai-jigyodan", ["15(1)", "21(1)", "25(1)"]),
        ("appi-admin", ["77(1)", "91(1)", "99(1)"]),
    ] {
        let office = Office::holding(ruleset);
        for (kind, article) in KINDS.into_iter().zip(articles) {
            let refused = received(&office, ruleset, kind, "--channel oral");
            assert_eq!(
                (&refused["code"], &refused["article"]),
                (&"writing_demanded".into(), &article.into()),
                "{ruleset}"
            );
        }
        assert_eq!(office.json("2026-04-01", "list --all")["cases"], serde_json::json!([]), "nothing was recorded");
    }
    for (ruleset, kind) in [("tango-fukushikai", "disclosure"), ("sendai-jigyodan", "purpose-notice")] {
        let oral = received(&Office::holding(ruleset), ruleset, kind, "--channel oral --at 10:00 --words 見たい");
        assert_eq!(oral["state"], "received", "{ruleset}: {oral}");
    }
}

/// 丹南 19(2), 32(2), 39(2); 仙台 15(2), 21(2), 25(2); 丹後 20(2); 名寄 13(1); 法 77(2), 91(2), 99(2): who asks shows who
/// they are; of a disclosure before it is decided.
#[test]
fn identity_is_shown_under_the_article_of_each_kind() {
    for (ruleset, kind, article) in [
        ("tannan-gikai", "disclosure", "19(2)"),
        ("tannan-gikai", "correction", "32(2)"),
        ("tannan-gikai", "suspension", "39(2)"),
        ("sendai-jigyodan", "disclosure", "15(2)"),
        ("sendai-jigyodan", "correction", "21(2)"),
        ("sendai-jigyodan", "suspension", "25(2)"),
        ("tango-fukushikai", "disclosure", "20(2)"),
        ("nayoro-polaris", "disclosure", "13(1)"),
        ("appi-admin", "disclosure", "77(2)"),
        ("appi-admin", "correction", "91(2)"),
        ("appi-admin", "suspension", "99(2)"),
    ] {
        let office = Office::holding(ruleset);
        let answer = received(&office, ruleset, kind, "");
        let identify = step(&answer, "identify").unwrap_or_else(|| panic!("{ruleset} {kind}: {answer}"));
        assert_eq!(identify["article"], article, "{ruleset} {kind}");
        assert_eq!(identify["force"], if kind == "disclosure" { "must" } else { "may" }, "{ruleset} {kind}");
        if kind == "disclosure" {
            let refused = office.json("2026-04-02", "decide K1 --outcome full --on 4/2");
            assert_eq!(
                (&refused["code"], &refused["article"]),
                (&"identity_first".into(), &article.into()),
                "{ruleset}"
            );
        }
        let seen = office.json("2026-04-02", &format!("identify {} --document passport", first(kind)));
        assert!(step(&seen, "identify").is_none(), "{ruleset} {kind}: {seen}");
    }
}

/// 丹南 19(3), 32(3), 39(3), 25(1)–42(1)ただし書; 仙台 15(3), 21(3), 25(3), 18(1)–27(1)ただし書; 法 77(3), 91(3), 99(3), 83(1)–102(1)
/// ただし書: a defective form is mended within a set time; the days from the next day to the arrival are not counted.
#[test]
fn a_form_is_mended_under_the_article_of_each_kind_and_its_days_are_not_counted() {
    for (ruleset, kind, article, before, after) in [
        ("tannan-gikai", "disclosure", "19(3)", "2026-04-15", "2026-04-19"),
        ("tannan-gikai", "correction", "32(3)", "2026-04-30", "2026-05-04"),
        ("tannan-gikai", "suspension", "39(3)", "2026-04-30", "2026-05-04"),
        ("sendai-jigyodan", "disclosure", "15(3)", "2026-04-15", "2026-04-19"),
        ("sendai-jigyodan", "correction", "21(3)", "2026-05-01", "2026-05-05"),
        ("sendai-jigyodan", "suspension", "25(3)", "2026-05-01", "2026-05-05"),
        ("appi-admin", "disclosure", "77(3)", "2026-05-01", "2026-05-05"),
        ("appi-admin", "correction", "91(3)", "2026-05-01", "2026-05-05"),
        ("appi-admin", "suspension", "99(3)", "2026-05-01", "2026-05-05"),
    ] {
        let office = Office::holding(ruleset);
        let answer = received(&office, ruleset, kind, "");
        let may = step(&answer, "supplement_ask").unwrap_or_else(|| panic!("{ruleset} {kind}: {answer}"));
        assert_eq!(may["article"], article, "{ruleset} {kind}");
        assert_eq!(answer["deadline"]["date"], before, "{ruleset} {kind}");
        let number = first(kind);
        let ask = format!("supplement ask {number} --on 4/6 --by 4/16 --missing 対象の特定");
        let open = office.json("2026-04-06", &ask);
        assert_eq!(open["deadline"]["date"], Value::Null, "{ruleset} {kind}: no date while it is open");
        let letter = step(&open, "letter_mend_request").map(|step| step["article"].clone());
        assert_eq!(letter, Some(article.into()), "{ruleset} {kind}");
        let done = office.json("2026-04-10", &format!("supplement done {number} --on 4/10"));
        assert_eq!(done["deadline"]["date"], after, "{ruleset} {kind}: four days");
    }
}

/// 丹南 25–43, 仙台 18–27, 法 83–103: the period, its extension with its cap, the special case.
#[test]
fn each_kind_has_the_periods_of_its_articles() {
    for (ruleset, kind, of, date, longer, extended, cap) in [
        ("tannan-gikai", "disclosure", "25(1)", "2026-04-15", "25(2)", "2026-05-15", true),
        ("tannan-gikai", "correction", "35(1)", "2026-04-30", "35(2)", "2026-05-30", true),
        ("tannan-gikai", "suspension", "42(1)", "2026-04-30", "42(2)", "2026-05-30", true),
        ("sendai-jigyodan", "disclosure", "18(1)", "2026-04-15", "18(2)", "2026-05-15", false),
        ("sendai-jigyodan", "correction", "23(1)", "2026-05-01", "23(2)", "2026-05-31", false),
        ("sendai-jigyodan", "suspension", "27(1)", "2026-05-01", "27(2)", "2026-05-31", false),
        ("appi-admin", "disclosure", "83(1)", "2026-05-01", "83(2)", "2026-05-31", true),
        ("appi-admin", "correction", "94(1)", "2026-05-01", "94(2)", "2026-05-31", true),
        ("appi-admin", "suspension", "102(1)", "2026-05-01", "102(2)", "2026-05-31", true),
    ] {
        let office = Office::holding(ruleset);
        let answer = received(&office, ruleset, kind, "");
        assert_eq!(answer["deadline"]["date"], date, "{ruleset} {kind}");
        let number = first(kind);
        let clock = office.json("2026-04-01", &format!("show {number}"))["clocks"][0].clone();
        assert_eq!((&clock["article"], &clock["date"]), (&of.into(), &date.into()), "{ruleset} {kind}");
        let over = office.json("2026-04-10", &format!("extend {number} --days 31 --reason 繁忙 --dry-run"));
        match cap {
            true => assert_eq!((&over["code"], &over["article"]), (&"extension_over_cap".into(), &longer.into())),
            false => assert_eq!(over["code"], Value::Null, "{ruleset} {kind}: no cap"),
        }
        let told = office.json("2026-04-10", &format!("extend {number} --days 30 --reason 繁忙"));
        assert_eq!(told["deadline"]["date"], extended, "{ruleset} {kind}");
        let letter = step(&told, "letter_extension").unwrap_or_else(|| panic!("{ruleset} {kind}: {told}"));
        assert_eq!(
            (&letter["force"], &letter["article"], &letter["time_word"]),
            (&"must".into(), &longer.into(), &"遅滞なく".into()),
            "{ruleset} {kind}"
        );
    }
}

/// 法 84, 95, 103: told inside the 30 days; of a disclosure the 60th day for a substantial part.
#[test]
fn the_special_cases_of_the_act_have_their_dates_and_are_told_in_time() {
    for (kind, article, operative, date) in [
        ("disclosure", "84", "substantial", "2026-05-31"),
        ("correction", "95", "special", "2026-12-01"),
        ("suspension", "103", "special", "2026-12-01"),
    ] {
        let office = Office::holding("appi-admin");
        let _ = received(&office, "appi-admin", kind, "");
        let number = first(kind);
        let line = format!("special {number} --remaining-until 2026-12-01 --reason 著しく大量 --on 4/20");
        let set = office.json("2026-04-20", &line);
        let letter = step(&set, "letter_special_case").unwrap_or_else(|| panic!("{kind}: {set}"));
        assert_eq!((&letter["article"], &letter["by"]), (&article.into(), &"2026-05-01".into()), "{kind}");
        let told = office.json("2026-04-30", &format!("delivered {number} --letter special-case --on 4/30"));
        assert_eq!(
            (&told["deadline"]["operative"], &told["deadline"]["date"]),
            (&operative.into(), &date.into()),
            "{kind}"
        );
    }
}

/// 丹後 19–22, 名寄 13(1), 14(1), 仙台 13(2): the rule's own word, where it has one, and no date.
#[test]
fn a_rule_without_a_number_shows_its_word_and_no_date() {
    for (ruleset, kind, article, word) in [
        ("tango-fukushikai", "disclosure", "20(3)", Some("遅滞なく")),
        ("tango-fukushikai", "correction", "21(2)", Some("遅滞なく")),
        ("tango-fukushikai", "suspension", "22(2)", Some("遅滞なく")),
        ("tango-fukushikai", "purpose-notice", "19(2)", Some("遅滞なく")),
        ("sendai-jigyodan", "purpose-notice", "13(2)", Some("遅滞なく")),
        ("nayoro-polaris", "correction", "14(1)", Some("遅滞なく")),
    ] {
        let answer = received(&Office::holding(ruleset), ruleset, kind, "");
        let deadline = &answer["deadline"];
        assert_eq!((&deadline["prompt"], &deadline["date"]), (&true.into(), &Value::Null), "{ruleset} {kind}");
        assert_eq!(deadline["time_word"].as_str(), word, "{ruleset} {kind}");
        let decide = step(&answer, "decide").unwrap_or_else(|| panic!("{ruleset} {kind}: {answer}"));
        assert_eq!((&decide["article"], decide["time_word"].as_str()), (&article.into(), word), "{ruleset} {kind}");
    }
}

/// 丹南 18, 31(2), 38(2), 仙台 29(1), 丹後 24, 法 76, 90(2), 98(2): the principal, statutory and mandated agents; and nobody whom
/// the rule does not name.
#[test]
fn each_rule_receives_the_principal_and_the_agents_it_names() {
    for (ruleset, refused) in [
        ("tannan-gikai", Some("heir")),
        ("appi-admin", Some("heir")),
        ("sendai-jigyodan", Some("source-facility")),
        ("tango-fukushikai", Some("heir")),
    ] {
        let office = Office::holding(ruleset);
        for kind in KINDS {
            for by in ["principal", "statutory-agent", "mandated-agent"] {
                let whom = if by == "principal" { "" } else { "--principal 丙" };
                let answer = received(&office, ruleset, kind, &format!("--by {by} {whom}"));
                assert_eq!(answer["state"], "received", "{ruleset} {kind} {by}: {answer}");
                let codes = answer["warnings"].to_string();
                assert!(
                    !codes.contains("asker_by_the_act") && !codes.contains("unnamed"),
                    "{ruleset} {kind} {by}: {codes}"
                );
            }
            let unnamed = received(&office, ruleset, kind, "--by mandated-agent");
            assert!(unnamed["warnings"].to_string().contains("principal_unnamed"), "{ruleset} {kind}: {unnamed}");
            let nobody = received(&office, ruleset, kind, &format!("--by {}", refused.unwrap_or_default()));
            assert_eq!(nobody["code"], "asker_not_admitted", "{ruleset} {kind}");
        }
    }
}

/// 丹南 24, 34, 41; 仙台 17(2), 22, 26; 丹後 20(4), 21(3), 22(5); 名寄 13, 14; 法 82(2), 93(2), 101(2): what is refused is told, with a
/// reason; also what is not held, and what fails on form.
#[test]
fn a_refusal_of_each_kind_is_told_with_its_reason() {
    for (ruleset, kind, outcomes, article) in [
        ("tannan-gikai", "disclosure", ["not-held", "dismissed"], "第24条第2項"),
        ("tannan-gikai", "correction", ["not-done", "dismissed"], "第34条第2項"),
        ("tannan-gikai", "suspension", ["not-done", "dismissed"], "第41条第2項"),
        ("sendai-jigyodan", "disclosure", ["not-held", "dismissed"], "第17条第2項"),
        ("sendai-jigyodan", "correction", ["not-done", "dismissed"], "第22条"),
        ("sendai-jigyodan", "suspension", ["not-done", "dismissed"], "第26条"),
        ("tango-fukushikai", "disclosure", ["not-held", "dismissed"], "第20条第4項"),
        ("tango-fukushikai", "correction", ["not-done", "dismissed"], "第21条第3項"),
        ("tango-fukushikai", "suspension", ["not-done", "dismissed"], "第22条第5項"),
        ("nayoro-polaris", "disclosure", ["not-held", "dismissed"], "第13条第1項"),
        ("nayoro-polaris", "correction", ["not-done", "dismissed"], "第14条第1項"),
        ("appi-admin", "disclosure", ["not-held", "dismissed"], "第82条第2項"),
        ("appi-admin", "correction", ["not-done", "dismissed"], "第93条第2項"),
        ("appi-admin", "suspension", ["not-done", "dismissed"], "第101条第2項"),
    ] {
        for outcome in outcomes {
            let office = furnished(ruleset);
            asked(&office, ruleset, kind, "");
            let decide = format!("decide {} --outcome {outcome} --on 4/10", first(kind));
            assert_eq!(office.json("2026-04-10", &decide)["code"], "reason_needed", "{ruleset} {kind} {outcome}");
            let decided = office.json("2026-04-10", &format!("{decide} --reason 調査の結果による"));
            let letter = step(&decided, "letter_decision").unwrap_or_else(|| panic!("{ruleset} {kind}: {decided}"));
            // 名寄 13(1) asks for no notice: the answer itself is what it gives.
            let owed = (article != "第13条第1項").then(|| code(article));
            assert_eq!((&letter["force"], letter["article"].as_str()), (&"must".into(), owed.as_deref()), "{ruleset}");
            let shown = office.given("2026-04-10", &format!("letter {} decision --draft", first(kind)));
            let letter: String = shown.chars().filter(|letter| !letter.is_whitespace()).collect();
            let told = format!("{article}の規定により");
            assert!(
                letter.contains(&told) && letter.contains("調査の結果による"),
                "{ruleset} {kind} {outcome}: {letter}"
            );
            let sent = office.json("2026-04-11", &format!("sent {} --on 4/11", first(kind)));
            let ended = if outcome == "dismissed" { "dismissed" } else { "closed" };
            assert_eq!(sent["state"], ended, "{ruleset} {kind} {outcome}");
        }
    }
}

/// 丹南 23, 24(2), 法 81, 82(2): whether it is held is not said; the ground whose information an answer would reveal is.
#[test]
fn whether_something_is_held_is_not_said_only_where_the_rule_lets_it() {
    for (ruleset, ground, article) in [("tannan-gikai", "20-2", "第23条"), ("appi-admin", "78-1-2", "第81条")] {
        let office = furnished(ruleset);
        asked(&office, ruleset, "disclosure", "");
        let decide = "decide K1 --outcome existence-refused --reason 答えるだけで知れる --on 4/10";
        assert_eq!(office.json("2026-04-10", decide)["code"], "ground_needed", "{ruleset}");
        let _ = office.given("2026-04-10", &format!("{decide} --ground {ground}"));
        let letter = office.given("2026-04-10", "letter K1 decision --draft");
        assert!(letter.contains(article) && letter.contains("答えるだけで知れる"), "{ruleset}: {letter}");
    }
    for ruleset in ["sendai-jigyodan", "tango-fukushikai", "nayoro-polaris"] {
        let office = furnished(ruleset);
        asked(&office, ruleset, "disclosure", "");
        let decide = "decide K1 --outcome existence-refused --reason x --on 4/10";
        assert_eq!(office.json("2026-04-10", decide)["code"], "outcome_not_offered", "{ruleset}");
    }
}

/// 丹南 24(1), 28(3), 28(4), 法 82(1), 87(3), 87(4): the notice demands the purpose, and how, when and where; then the person says how,
/// within 30 days of the notice.
#[test]
fn a_disclosure_is_told_with_its_purpose_and_made_as_the_person_asks() {
    for (ruleset, told, withheld, wish, late) in
        [("tannan-gikai", "24(1)", "5-2", "28(3)", "28(4)"), ("appi-admin", "82(1)", "62-2", "87(3)", "87(4)")]
    {
        let office = furnished(ruleset);
        asked(&office, ruleset, "disclosure", "");
        let bare = office.json("2026-04-10", "decide K1 --outcome full --on 4/10 --dry-run");
        let lacks = bare["warnings"][0].clone();
        assert_eq!((&lacks["code"], &lacks["article"]), (&"notice_lacks".into(), &told.into()), "{ruleset}");
        for flag in ["--purpose", "--means", "--implement-on"] {
            assert!(lacks["message"].as_str().unwrap().contains(flag), "{ruleset}: {lacks}");
        }
        // 24(1)ただし書, 82(1)ただし書: the purpose may be kept back.
        let kept = format!("decide K1 --outcome full --on 4/10 --dry-run --purpose-withheld {withheld}");
        let lacks = office.json("2026-04-10", &kept)["warnings"][0]["message"].to_string();
        assert!(lacks.contains("--means") && !lacks.contains("--purpose"), "{ruleset}: {lacks}");
        let whole = "--purpose 診療 --means copy --place 窓口 --implement-on 4/20";
        let decided = office.json("2026-04-10", &format!("decide K1 --outcome full {whole} --on 4/10"));
        assert_eq!(decided["warnings"], serde_json::json!([]), "{ruleset}");
        assert_eq!(step(&decided, "letter_decision").map(|step| &step["article"]), Some(&told.into()), "{ruleset}");
        let _ = office.given("2026-04-10", "sent K1 --on 4/10");
        let early = office.json("2026-04-12", "implement K1 --on 4/12");
        assert_eq!((&early["code"], &early["article"]), (&"method_first".into(), &wish.into()), "{ruleset}");
        let arrived = office.json("2026-04-12", "delivered K1 --on 4/12");
        let clock = clock(&office, "disclosure.method_request");
        assert_eq!((&clock["article"], &clock["date"]), (&late.into(), &"2026-05-12".into()), "{ruleset}: {arrived}");
        let wish = "method K1 --on 5/13 --means copy";
        for (reason, code) in [("", "method_late"), (" --late-reason 入院していた", "method_late_with_reason")] {
            let warned = office.json("2026-05-13", &format!("{wish}{reason} --dry-run"))["warnings"][0].clone();
            let proviso = format!("{late}ただし書");
            assert_eq!((&warned["code"], &warned["article"]), (&code.into(), &proviso.into()), "{ruleset}");
        }
        let _ = office.given("2026-05-13", &format!("{wish} --late-reason 入院していた"));
        let other = office.json("2026-05-14", "implement K1 --on 5/14 --means read");
        assert_eq!(other["warnings"][0]["code"], "other_means_than_asked", "{ruleset}: {other}");
    }
}

fn clock(office: &Office, name: &str) -> Value {
    let page = office.json("2026-04-12", "show K1");
    let found = page["clocks"].as_array().and_then(|clocks| clocks.iter().find(|clock| clock["clock"] == name));
    found.cloned().unwrap_or_else(|| panic!("{page}"))
}

/// 丹南 37, 法 97: those who were given the data learn of the correction once it was made, in writing and 遅滞なく; of no other rule.
#[test]
fn recipients_learn_of_a_correction_where_the_rule_has_it() {
    for (ruleset, article) in [("tannan-gikai", "37"), ("appi-admin", "97")] {
        let office = furnished(ruleset);
        asked(&office, ruleset, "correction", "");
        let _ = office.given("2026-04-10", "decide T1 --outcome done --content 訂正後 --on 4/10");
        let early = office.json("2026-04-10", "tell-recipients T1 --to 福井県 --on 4/10 --dry-run");
        assert!(early["warnings"].to_string().contains("recipients_before_correction"), "{ruleset}: {early}");
        let done = office.json("2026-04-11", "implement T1 --on 4/11");
        assert_eq!(step(&done, "tell_recipients").map(|step| &step["article"]), Some(&article.into()), "{ruleset}");
        let told = office.json("2026-04-12", "tell-recipients T1 --to 福井県 --on 4/12");
        let letter = step(&told, "letter_recipients_notice").unwrap_or_else(|| panic!("{ruleset}: {told}"));
        assert_eq!((&letter["article"], &letter["time_word"]), (&article.into(), &"遅滞なく".into()), "{ruleset}");
    }
    for ruleset in ["sendai-jigyodan", "tango-fukushikai", "nayoro-polaris"] {
        let office = furnished(ruleset);
        asked(&office, ruleset, "correction", "");
        let _ = office.given("2026-04-10", "decide T1 --outcome done --content 訂正後 --on 4/10");
        let told = office.json("2026-04-12", "tell-recipients T1 --to 福井県 --on 4/12");
        assert_eq!(told["code"], "recipients_not_in_rule", "{ruleset}");
    }
}

/// 丹南 30, 仙台 31(1), 法 89(1): money only for what the article names.
#[test]
fn money_is_asked_for_only_where_an_article_has_it() {
    for (ruleset, kind, asked_for) in [
        ("tannan-gikai", "disclosure", true),
        ("tannan-gikai", "suspension", true),
        ("sendai-jigyodan", "disclosure", true),
        ("sendai-jigyodan", "purpose-notice", true),
        ("sendai-jigyodan", "correction", false),
        ("appi-admin", "disclosure", true),
        ("appi-admin", "correction", false),
        ("appi-admin", "suspension", false),
        ("tango-fukushikai", "disclosure", false),
        ("nayoro-polaris", "correction", false),
    ] {
        let office = Office::holding(ruleset);
        let _ = received(&office, ruleset, kind, "");
        let answer = office.json("2026-04-02", &format!("fee {} --asked 300 --on 4/2", first(kind)));
        let expected = if asked_for { Value::Null } else { "fee_not_in_rule".into() };
        assert_eq!(answer["code"], expected, "{ruleset} {kind}: {answer}");
    }
}

/// 第24条第2項 as `24(2)`.
fn code(printed: &str) -> String {
    let bare = printed.trim_start_matches('第').replace('項', ")").replace("条第", "(");
    bare.trim_end_matches('条').to_owned()
}
