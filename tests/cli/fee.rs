//! `kaiji fee`

use crate::office::Office;

fn received(ruleset: &str, more: &str) -> Office {
    let office = Office::holding(ruleset);
    let _ = office.given("2026-04-01", &format!("receive --received 4/1 --name 甲 --subject 記録 {more}"));
    office
}

#[test]
fn article_30_copies_and_postage_are_asked_for_and_shown() {
    let office = received("tannan-gikai", "--kind disclosure");
    let _ = office.given("2026-04-10", "fee K1 --asked 240 --on 4/10");
    let paid = office.json("2026-04-12", "fee K1 --paid 100 --on 4/12");
    assert_eq!(paid["warnings"], serde_json::json!([]));
    let fees = &office.json("2026-04-12", "show K1")["fees"];
    assert_eq!(*fees, serde_json::json!({"asked": 240, "paid": 100, "relieved": 0, "open": 140}));
    let over = office.json("2026-04-13", "fee K1 --paid 200 --on 4/13");
    assert_eq!(over["warnings"][0]["code"], "fee_paid_over_asked");
    let shown = office.on("2026-04-13", "show K1");
    assert!(shown.contains("請求 240円・納付 300円・減免 0円・残り 0円"), "{shown}");
}

/// 丹南 12(5): 30 is read differently for 保有特定個人情報 only.
#[test]
fn article_12_5_only_specific_personal_information_is_let_off() {
    let office = received("tannan-gikai", "--kind disclosure");
    let refused = office.json("2026-04-10", "fee K1 --relief 困難 --on 4/10");
    assert_eq!((&refused["code"], &refused["article"]), (&"fee_relief_of_specific_pi_only".into(), &"12(5)".into()));
    let office = received("tannan-gikai", "--kind disclosure --specific-pi");
    let _ = office.given("2026-04-10", "fee K1 --asked 240 --on 4/10");
    let _ = office.given("2026-04-10", "fee K1 --relief 経済的困難 --yen 40 --on 4/10");
    let _ = office.given("2026-04-10", "fee K1 --relief 経済的困難 --on 4/10");
    let fees = &office.json("2026-04-12", "show K1")["fees"];
    assert_eq!(*fees, serde_json::json!({"asked": 240, "paid": 0, "relieved": 240, "open": 0}));
}

/// 仙台 31(1): 13(2) and 14(1) only.
#[test]
fn article_31_of_sendai_never_asks_heirs_nor_for_a_correction_or_suspension() {
    let code = |letter: &str, more: &str| {
        let office = received("sendai-jigyodan", more);
        office.json("2026-04-10", &format!("fee {letter}1 --asked 300 --on 4/10"))
    };
    assert_eq!(code("K", "--kind disclosure")["kind"], "fee_entered");
    assert_eq!(code("M", "--kind purpose-notice")["kind"], "fee_entered");
    for (letter, kind) in [("T", "correction"), ("S", "suspension")] {
        let refused = code(letter, &format!("--kind {kind}"));
        assert_eq!((&refused["code"], &refused["article"]), (&"fee_not_in_rule".into(), &"31(1)".into()), "{kind}");
    }
    let heir = code("K", "--kind disclosure --by heir --heir-class inheritor --deceased 乙");
    assert_eq!((&heir["code"], &heir["article"]), (&"fee_not_of_asker".into(), &"31(1)".into()));
}

#[test]
fn in_english() {
    let office = received("tango-fukushikai", "--kind disclosure").english();
    let told = office.on("2026-04-10", "fee K1 --asked 300 --on 4/10");
    assert!(told.starts_with("exit 3\n"), "{told}");
    assert!(told.contains("The rule lets no money be asked for a request of this kind"), "{told}");
}
