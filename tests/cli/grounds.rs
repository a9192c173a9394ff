//! On what a request is refused or granted, rule by rule, and what its letter says of it.

use kaiji::law::ruleset::GroundUse;

use crate::office::Office;

const OFFICE: &str = r#"
name = "試験機関"
section = "総務課"
phone = "022-000-0000"
complaint-desk = "総務課 苦情相談窓口"
review-body = "審査庁"
defendant = "試験機関"
representative = "機関の長"
remedy = "adverse"
head = [{ title = "長", name = "佐藤 一郎" }]
"#;

/// An office of this ruleset whose letters can be made.
pub(crate) fn furnished(ruleset: &str) -> Office {
    let office = Office::new();
    office.write("office.toml", OFFICE);
    let _ = office.given("2023-04-01", &format!("init --ruleset {ruleset} --office office.toml"));
    office
}

/// A request of 2026-04-01 about something that was disclosed on 2026-03-20, identity seen; its number is the first.
#[track_caller]
pub(crate) fn asked(office: &Office, ruleset: &str, kind: &str, more: &str) {
    let road = if ruleset == "nayoro-polaris" { "--road rule --class specific" } else { "" };
    let disclosed = if matches!(kind, "correction" | "suspension") { "--disclosed-on 2026-03-20" } else { "" };
    let line = format!(
        "receive --kind {kind} --received 4/1 --name 甲 --address 乙町1 --subject 名簿 --reason 誤りがある {road} \
         {disclosed} {more}"
    );
    let _ = office.given("2026-04-01", &line);
    let _ = office.given("2026-04-01", &format!("identify {} --document passport", first(kind)));
}

/// The number of the first request of a kind.
pub(crate) fn first(kind: &str) -> &'static str {
    match kind {
        "disclosure" => "K1",
        "correction" => "T1",
        "suspension" => "S1",
        _ => "M1",
    }
}

/// The letter of the decision without its white space.
#[track_caller]
fn letter(office: &Office, kind: &str) -> String {
    let shown = office.given("2026-04-10", &format!("letter {} decision --draft", first(kind)));
    shown.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// Whether something to do has this act and this article.
fn has_step(answer: &serde_json::Value, act: &str, article: &str) -> bool {
    let steps = answer["next"].as_array().into_iter().flatten();
    steps.into_iter().any(|step| step["act"] == act && step["article"] == article)
}

fn has_warning(answer: &serde_json::Value, code: &str, article: &str) -> bool {
    let warnings = answer["warnings"].as_array().into_iter().flatten();
    warnings.into_iter().any(|warning| warning["code"] == code && warning["article"] == article)
}

/// 丹南 29(1), 31(1), 38(1); 仙台 14(4), 20(2); 丹後 21(2); 法 88(1), 90(1), 98(1): another law has its own way.
#[test]
fn another_laws_own_procedure_is_a_ground_of_each_rule_that_has_it() {
    for (ruleset, kind, outcome, printed) in [
        ("tannan-gikai", "disclosure", "refused", "第29条第1項"),
        ("tannan-gikai", "correction", "not-done", "第31条第1項ただし書"),
        ("tannan-gikai", "suspension", "not-done", "第38条第1項ただし書"),
        ("sendai-jigyodan", "disclosure", "refused", "第14条第4項"),
        ("sendai-jigyodan", "correction", "not-done", "第20条第2項"),
        ("tango-fukushikai", "correction", "not-done", "第21条第2項"),
        ("appi-admin", "disclosure", "refused", "第88条第1項"),
        ("appi-admin", "correction", "not-done", "第90条第1項ただし書"),
        ("appi-admin", "suspension", "not-done", "第98条第1項ただし書"),
    ] {
        let office = furnished(ruleset);
        asked(&office, ruleset, kind, "");
        let decide = format!("decide {} --outcome {outcome} --ground other-law --on 4/10", first(kind));
        let decided = office.json("2026-04-10", &format!("{decide} --reason 戸籍法による手続がある"));
        assert_eq!(decided["state"], "decided", "{ruleset} {kind}: {decided}");
        assert!(!decided["warnings"].to_string().contains("refused_as_a_whole"), "{decided}");
        let letter = letter(&office, kind);
        assert!(letter.contains(printed) && letter.contains("戸籍法による手続がある"), "{ruleset} {kind}: {letter}");
    }
    for (ruleset, kind, outcome) in
        [("sendai-jigyodan", "suspension", "not-done"), ("tango-fukushikai", "disclosure", "refused")]
    {
        let office = furnished(ruleset);
        asked(&office, ruleset, kind, "");
        let line = format!("decide {} --outcome {outcome} --ground other-law --reason x --on 4/10", first(kind));
        assert_eq!(office.json("2026-04-10", &line)["code"], "ground_unknown", "{ruleset} {kind}");
    }
}

/// 丹南 12(5): 29 is not applied to specific personal information, and 38(1) reads otherwise.
#[test]
fn article_12_5_specific_personal_information_has_grounds_of_its_own() {
    let office = furnished("tannan-gikai");
    asked(&office, "tannan-gikai", "disclosure", "--specific-pi");
    insta::assert_snapshot!(office.on("2026-04-10", "decide K1 --outcome refused --ground other-law --reason 他法 --on 4/10"), @"
    exit 3
    ----- stderr
    エラー: 第29条第1項は、保有特定個人情報には適用されません。 (第12条第5項)
    対処: ほかの根拠を指定するか、受付の記録(--specific-pi)を確かめてください。
    ");
    let ordinary = "decide K1 --outcome refused --ground 20-5 --reason 支障 --on 4/10 --dry-run";
    let _ = office.given("2026-04-10", ordinary);
    asked(&office, "tannan-gikai", "suspension", "--specific-pi --ground 38-1-1 --ground 38-1-2");
    let shown = office.given("2026-04-02", "show S1");
    let words: String = shown.chars().filter(|letter| !letter.is_whitespace()).collect();
    assert!(words.contains("情報の区分保有特定個人情報"), "{shown}");
    assert!(
        words.contains("番号利用法第20条違反の収集・保管") && words.contains("番号利用法第19条に違反する提供"),
        "{shown}"
    );
    asked(&office, "tannan-gikai", "suspension", "--ground 38-1-2");
    assert!(!office.given("2026-04-02", "show S2").contains("番号利用法"));
}

/// 丹南 47, 法 124(2): what nobody can find in the unsorted bulk is deemed not held.
#[test]
fn article_47_unsorted_bulk_is_answered_as_not_held() {
    for (ruleset, typed, printed) in [("tannan-gikai", "47", "第47条"), ("appi-admin", "124-2", "第124条第2項")] {
        let office = furnished(ruleset);
        asked(&office, ruleset, "disclosure", "");
        let without = office.json("2026-04-10", &format!("decide K1 --outcome not-held --ground {typed} --on 4/10"));
        assert_eq!(without["code"], "reason_needed", "{ruleset}: a refusal says why");
        let decide = format!("decide K1 --outcome not-held --ground {typed} --reason 未整理の大量の文書 --on 4/10");
        let _ = office.given("2026-04-10", &decide);
        let letter = letter(&office, "disclosure");
        assert!(letter.contains(printed) && letter.contains("未整理の大量の文書"), "{ruleset}: {letter}");
        asked(&office, ruleset, "correction", "");
        let correction = format!("decide T1 --outcome not-done --ground {typed} --reason 未整理 --on 4/10");
        let _ = office.given("2026-04-10", &correction);
    }
    let sendai = furnished("sendai-jigyodan");
    asked(&sendai, "sendai-jigyodan", "disclosure", "");
    let line = "decide K1 --outcome not-held --ground 47 --reason x --on 4/10";
    assert_eq!(sendai.json("2026-04-10", line)["code"], "ground_unknown");
}

/// 丹南 20, 31, 33, 38, 40, 47; 仙台 13(2), 14(2), 14(4), 20(2); 丹後 19(2), 20(3), 21(2); 名寄 13, 14(3); 法 78, 90, 92, 98, 100: every
/// ground of refusal of every rule stands in the letter as the rule prints it.
#[test]
fn every_ground_of_refusal_stands_in_the_letter_as_its_rule_prints_it() {
    for (id, _, text) in kaiji::law::ruleset::shipped() {
        let ruleset = kaiji::law::ruleset::parse(text).unwrap();
        for rule in &ruleset.requests {
            let of_kind = ruleset.grounds.iter().filter(|ground| ground.kinds.contains(&rule.kind));
            let refusing: Vec<_> = of_kind.filter(|ground| ground.used_for == GroundUse::Refusal).collect();
            if refusing.is_empty() {
                continue;
            }
            let kind = rule.kind.code().replace('_', "-");
            let office = furnished(id);
            match kind.as_str() {
                "purpose-notice" => asked_for_purpose(&office),
                kind => asked(&office, id, kind, ""),
            }
            let typed: Vec<String> = refusing.iter().map(|ground| format!("--ground {}", ground.typed)).collect();
            let outcome = if matches!(kind.as_str(), "correction" | "suspension") { "not-done" } else { "refused" };
            let decide =
                format!("decide {} --outcome {outcome} --reason 理由 --on 4/10 {}", first(&kind), typed.join(" "));
            let _ = office.given("2026-04-10", &decide);
            let letter = letter(&office, &kind);
            for ground in refusing {
                let printed: String = ground.printed.split_whitespace().collect();
                assert!(letter.contains(&format!("{printed}（")), "{id} {kind} {printed}: {letter}");
            }
        }
    }
}

/// 丹南 20 takes over what the disclosure ordinance's article 7 lists.
#[test]
fn article_20_what_the_disclosure_ordinance_withholds_is_a_ground_too() {
    let office = furnished("tannan-gikai");
    asked(&office, "tannan-gikai", "disclosure", "");
    let decide = "decide K1 --outcome refused --ground joho-7-3 --ground 20-4 --reason 審議中である --on 4/10";
    let _ = office.given("2026-04-10", decide);
    let letter = letter(&office, "disclosure");
    assert!(letter.contains("公立丹南病院組合情報公開条例第7条第3号") && letter.contains("第20条第4号"), "{letter}");
    let excepted = "decide K1 --outcome refused --ground 20-2-i --reason x --on 4/10";
    asked(&office, "tannan-gikai", "disclosure", "");
    assert_eq!(office.json("2026-04-10", &excepted.replace("K1", "K2"))["code"], "ground_does_not_refuse");
}

/// 丹南 21(1), 仙台 16, 法 79(1): a whole refusal asks whether a part could not be disclosed, in the words of the rule.
#[test]
fn a_whole_refusal_asks_whether_a_part_can_be_disclosed() {
    for (ruleset, ground, article, condition) in [
        ("tannan-gikai", "20-2", "21(1)", "容易に区分して除くことができるとき"),
        ("sendai-jigyodan", "14-2-1", "16", "趣旨が損なわれることがない"),
        ("appi-admin", "78-1-2", "79(1)", "容易に区分して除くことができるとき"),
    ] {
        let office = furnished(ruleset);
        asked(&office, ruleset, "disclosure", "");
        let whole = format!("decide K1 --outcome refused --ground {ground} --reason 第三者の情報 --on 4/10 --dry-run");
        let whole = office.json("2026-04-10", &whole);
        assert!(has_warning(&whole, "refused_as_a_whole", article), "{ruleset}: {whole}");
        assert!(whole["warnings"].to_string().contains(condition), "{ruleset}: {whole}");
        // 丹南 21(2): without the names the rest is not information about others.
        let part = format!("decide K1 --outcome partial --withheld '{ground}=同席者の氏名' --on 4/10");
        let part = office.json("2026-04-10", &part);
        assert!(!part["warnings"].to_string().contains("refused_as_a_whole"), "{ruleset}: {part}");
        assert_eq!(part["state"], "decided");
    }
    let tango = furnished("tango-fukushikai");
    asked(&tango, "tango-fukushikai", "disclosure", "");
    let whole = "decide K1 --outcome refused --ground 20-3-1 --reason 第三者の情報 --on 4/10";
    assert_eq!(tango.json("2026-04-10", whole)["warnings"], serde_json::json!([]));
}

/// 丹南 22, 法 80: what could be withheld is disclosed at discretion, and why is kept; it is a whole disclosure.
#[test]
fn article_22_a_disclosure_at_discretion_keeps_its_reason() {
    for ruleset in ["tannan-gikai", "appi-admin"] {
        let office = furnished(ruleset);
        asked(&office, ruleset, "disclosure", "");
        let decide = "decide K1 --outcome full --discretionary 治療のため特に必要 --purpose 診療 --means copy --place 窓口 \
                      --implement-on 4/20 --on 4/10";
        let _ = office.given("2026-04-10", decide);
        let kept: String = office.given("2026-04-10", "show K1").split_whitespace().collect();
        assert!(kept.contains("治療のため特に必要"), "{ruleset}: {kept}");
    }
    let correction = furnished("tannan-gikai");
    asked(&correction, "tannan-gikai", "correction", "");
    let line = "decide T1 --outcome done --content x --discretionary y --on 4/10";
    assert_eq!(correction.json("2026-04-10", line)["code"], "flag_does_not_fit");
}

/// 丹南 33, 40, 40ただし書, 31(1), 31(3), 38(3), 法 90–100: each ground of not correcting or suspending stands in the letter.
#[test]
fn a_correction_or_suspension_is_refused_on_a_ground_of_the_rule() {
    for (ruleset, kind, typed, printed) in [
        ("tannan-gikai", "correction", "33", "第33条"),
        ("tannan-gikai", "correction", "31-1", "第31条第1項"),
        ("tannan-gikai", "correction", "31-3", "第31条第3項"),
        ("tannan-gikai", "suspension", "31-1", "第31条第1項"),
        ("tannan-gikai", "suspension", "38-3", "第38条第3項"),
        ("tannan-gikai", "suspension", "40", "第40条"),
        ("tannan-gikai", "suspension", "40-proviso", "第40条ただし書"),
        ("appi-admin", "correction", "92", "第92条"),
        ("appi-admin", "correction", "90-3", "第90条第3項"),
        ("appi-admin", "suspension", "100", "第100条"),
        ("appi-admin", "suspension", "100-proviso", "第100条ただし書"),
        ("appi-admin", "suspension", "98-3", "第98条第3項"),
    ] {
        let office = furnished(ruleset);
        asked(&office, ruleset, kind, "");
        let number = first(kind);
        let unsaid =
            office.json("2026-04-10", &format!("decide {number} --outcome not-done --ground {typed} --on 4/10"));
        assert_eq!(unsaid["code"], "reason_needed", "{ruleset} {kind} {typed}");
        let decide = format!("decide {number} --outcome not-done --ground {typed} --reason 調査の結果による --on 4/10");
        let _ = office.given("2026-04-10", &decide);
        let letter = letter(&office, kind);
        assert!(letter.contains(&format!("{printed}（")), "{ruleset} {kind} {typed}: {letter}");
        let carried = office.json("2026-04-11", &format!("implement {number} --on 4/11"));
        assert_eq!(carried["code"], "nothing_granted", "{ruleset} {kind}");
    }
}

/// 丹南 33, 34, 仙台 20(2), 22, 丹後 21, 名寄 14(1), 法 92, 93: what is corrected is told with its content, and then done.
#[test]
fn a_correction_is_told_with_its_content_and_carried_out() {
    for (ruleset, told, doing) in [
        ("tannan-gikai", "34(1)", Some("33")),
        ("sendai-jigyodan", "22", Some("20(2)")),
        ("tango-fukushikai", "21(3)", Some("21(2)")),
        ("nayoro-polaris", "14(1)", None),
        ("appi-admin", "93(1)", Some("92")),
    ] {
        let office = furnished(ruleset);
        asked(&office, ruleset, "correction", "");
        let without = office.json("2026-04-10", "decide T1 --outcome done --on 4/10 --dry-run");
        let lacks = without["warnings"].to_string();
        assert!(lacks.contains("notice_lacks") && lacks.contains("--content"), "{ruleset}: {without}");
        let decided = office.json("2026-04-10", "decide T1 --outcome done --content 正しい住所 --on 4/10");
        assert!(has_step(&decided, "letter_decision", told), "{ruleset}: {decided}");
        assert!(doing.is_none_or(|article| has_step(&decided, "implement", article)), "{ruleset}: {decided}");
        let printed = told.replace('(', "条第").replace(')', "項");
        let printed = if printed.contains('条') { printed } else { printed + "条" };
        let letter = letter(&office, "correction");
        assert!(letter.contains("正しい住所") && letter.contains(&format!("第{printed}の規定")), "{ruleset}: {letter}");
        let sent = office.json("2026-04-11", "sent T1 --on 4/11");
        assert_eq!(sent["state"], "decided", "{ruleset}: not carried out yet");
        assert_eq!(office.json("2026-04-12", "implement T1 --on 4/12")["state"], "closed", "{ruleset}");
    }
}

/// 丹南 40, 41(1), 仙台 24(2), (4), (6), 26, 丹後 22(2), (4), (5), 法 100, 101: the measure is told and carried out, by the
/// article of the ground on which it was asked for.
#[test]
fn a_suspension_tells_its_measure_and_is_carried_out_under_the_article_of_its_ground() {
    for (ruleset, ground, measure, told, doing) in [
        ("tannan-gikai", "38-1-1", "erase", "41(1)", "40"),
        ("sendai-jigyodan", "24-1", "stop-use", "26", "24(2)"),
        ("sendai-jigyodan", "24-3", "stop-provision", "26", "24(4)"),
        ("sendai-jigyodan", "24-5", "erase", "26", "24(6)"),
        ("tango-fukushikai", "22-1", "stop-use", "22(5)", "22(2)"),
        ("tango-fukushikai", "22-3", "stop-provision", "22(5)", "22(4)"),
        ("appi-admin", "98-1-1", "stop-use", "101(1)", "100"),
    ] {
        let office = furnished(ruleset);
        asked(&office, ruleset, "suspension", &format!("--ground {ground}"));
        let without = office.json("2026-04-10", "decide S1 --outcome done --on 4/10 --dry-run");
        assert!(without["warnings"].to_string().contains("--measure"), "{ruleset}: {without}");
        let decided = office.json("2026-04-10", &format!("decide S1 --outcome done --measure {measure} --on 4/10"));
        assert!(has_step(&decided, "letter_decision", told), "{ruleset} {ground}: {decided}");
        assert!(has_step(&decided, "implement", doing), "{ruleset} {ground}: {decided}");
        let words = match measure {
            "erase" => "消去",
            "stop-use" => "利用の停止",
            _ => "提供の停止",
        };
        assert!(letter(&office, "suspension").contains(words), "{ruleset} {ground}");
        let _ = office.given("2026-04-11", "sent S1 --on 4/11");
        assert_eq!(office.json("2026-04-12", "implement S1 --on 4/12")["state"], "closed", "{ruleset}");
    }
}

/// 仙台 28, 丹後 23: who is refused, or given something else than was asked for, is told why.
#[test]
fn articles_28_and_23_a_refusal_or_another_measure_is_explained() {
    for (ruleset, article, ground) in [("sendai-jigyodan", "28", "13-2-1"), ("tango-fukushikai", "23", "19-2-1")] {
        let office = furnished(ruleset);
        asked(&office, ruleset, "suspension", "");
        asked_for_purpose(&office);
        let unsaid = [
            "decide S1 --outcome substitute --measure 利用の制限 --on 4/10".to_owned(),
            "decide S1 --outcome not-done --on 4/10".to_owned(),
            format!("decide M1 --outcome refused --ground {ground} --on 4/10"),
        ];
        for line in &unsaid {
            let refused = office.json("2026-04-10", line);
            assert_eq!((&refused["code"], &refused["article"]), (&"reason_needed".into(), &article.into()), "{line}");
            assert!(office.on("2026-04-10", line).starts_with("exit 2"), "{line}");
        }
        let reasoned = format!("{} --reason 停止には多額の費用を要する", unsaid[0]);
        let _ = office.given("2026-04-10", &reasoned);
        assert!(letter(&office, "suspension").contains("停止には多額の費用を要する"), "{ruleset}");
    }
}

fn asked_for_purpose(office: &Office) {
    let line = "receive --kind purpose-notice --received 4/1 --name 甲 --address 乙町1 --subject 名簿";
    let _ = office.given("2026-04-01", line);
}

/// 仙台 13(2), 13(3), 丹後 19(2), 19(3): the purpose is told 遅滞なく, or not, with its ground and reason; the letter ends it.
#[test]
fn a_purpose_is_told_or_refused_without_delay() {
    for (ruleset, told, refused, ground, printed) in [
        ("sendai-jigyodan", "13(2)", "13(3)", "13-2-2", "第13条第2項第2号"),
        ("tango-fukushikai", "19(2)", "19(3)", "19-2-2", "第19条第2項第2号"),
    ] {
        let office = furnished(ruleset);
        asked_for_purpose(&office);
        let _ = office.given("2026-04-10", "decide M1 --outcome notified --purpose 名簿の整理 --on 4/10");
        assert!(letter(&office, "purpose-notice").contains("名簿の整理"), "{ruleset}");
        let sent = office.json("2026-04-11", "sent M1 --on 4/11");
        assert_eq!(sent["state"], "closed", "{ruleset}: nothing is left to be carried out");
        asked_for_purpose(&office);
        let line = format!("decide M2 --outcome refused --ground {ground} --reason 公務に支障 --on 4/10");
        let decided = office.json("2026-04-10", &line);
        let step = &decided["next"][0];
        assert_eq!(
            (&step["act"], &step["article"], &step["time_word"]),
            (&"letter_decision".into(), &refused.into(), &"遅滞なく".into()),
            "{ruleset}"
        );
        let shown = office.given("2026-04-10", "letter M2 decision --draft");
        let letter: String = shown.chars().filter(|letter| !letter.is_whitespace()).collect();
        assert!(letter.contains(printed) && letter.contains("公務に支障"), "{ruleset}: {letter}");
        let deadline = office.json("2026-04-10", "show M2")["clocks"][0]["article"].clone();
        assert_eq!(deadline, told, "{ruleset}");
    }
}

/// 仙台 15(1)1号, 21(1)1号, 25(1)1号: of a corporation the form names its representative.
#[test]
fn a_corporation_asks_through_its_representative() {
    for kind in ["disclosure", "correction", "suspension"] {
        let office = furnished("sendai-jigyodan");
        let agent = "--by mandated-agent --principal 丙 --representative 代表社員丁";
        asked(&office, "sendai-jigyodan", kind, agent);
        let shown: String = office.given("2026-04-02", &format!("show {}", first(kind))).split_whitespace().collect();
        assert!(shown.contains("代表者代表社員丁"), "{kind}: {shown}");
        let refused = if kind == "disclosure" { "not-held" } else { "not-done" };
        let decide = format!("decide {} --outcome {refused} --reason 調査による --on 4/10", first(kind));
        let _ = office.given("2026-04-10", &decide);
        assert!(letter(&office, kind).contains("甲代表者代表社員丁様"), "{kind}: {}", letter(&office, kind));
    }
}
