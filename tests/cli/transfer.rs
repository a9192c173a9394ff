//! `kaiji transfer`

use crate::office::Office;

fn office(ruleset: &str, kind: &str) -> Office {
    let office = Office::holding(ruleset);
    let receive = format!("receive --kind {kind} --received 4/1 --name 甲 --subject 診療録 --disclosed-on 2026-03-20");
    let line = if kind == "disclosure" { receive.replace(" --disclosed-on 2026-03-20", "") } else { receive };
    let _ = office.given("2026-04-01", &line);
    office
}

const OF: &str = "--to 厚生労働大臣 --on 4/6 --reason 同省の作成した文書";

/// 法 85(1).
#[test]
fn a_transfer_ends_the_case_and_its_notice_is_owed() {
    let office = office("appi-admin", "disclosure");
    insta::assert_snapshot!(office.on("2026-04-06", &format!("transfer K1 {OF}")), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 移送(2番)

    状態  移送

    次にすること
    - 移送通知書を作って送り、発送を記録する(第85条第1項)
        kaiji sent R8-K-0001 --letter transfer-notice --on 今日
    ");
    assert_eq!(office.json("2026-04-07", "list")["cases"], serde_json::json!([]));
    assert_eq!(office.json("2026-05-07", "overdue")["cases"], serde_json::json!([]));
    for line in [
        "identify K1 --document passport",
        "decide K1 --outcome not-held --reason 無い --on 4/7",
        "extend K1 --days 30 --reason 繁忙",
    ] {
        assert_eq!(office.json("2026-04-07", line)["code"], "case_transferred", "{line}");
    }
    let sent = office.json("2026-04-07", "sent K1 --letter transfer-notice --on 4/7");
    assert_eq!((&sent["state"], &sent["next"]), (&"transferred".into(), &serde_json::json!([])));
}

/// 法 96(1).
#[test]
fn a_correction_may_be_sent_on_too() {
    let sent_on = office("appi-admin", "correction").json("2026-04-06", &format!("transfer T1 {OF}"));
    assert_eq!(sent_on["state"], "transferred");
    assert_eq!(
        (&sent_on["next"][0]["act"], &sent_on["next"][0]["article"]),
        (&"letter_transfer_notice".into(), &"96(1)".into())
    );
}

/// 丹南 25, 仙台 18 and the Act's chapter on suspension: no article provides a transfer.
#[test]
fn without_an_article_nothing_is_sent_on() {
    insta::assert_snapshot!(office("tannan-gikai", "disclosure").on("2026-04-06", &format!("transfer K1 {OF}")), @"
    exit 3
    ----- stderr
    エラー: 規程「tannan-gikai」には移送を定めた条がないため、移送できません。
    対処: 保有していない情報であれば、その旨の決定をしてください。すでに移送したのであれば --happened を付けてください。
    ");
    for (ruleset, kind, number) in [("appi-admin", "suspension", "S1"), ("sendai-jigyodan", "disclosure", "K1")] {
        let refused = office(ruleset, kind).json("2026-04-06", &format!("transfer {number} {OF}"));
        assert_eq!(refused["code"], "transfer_not_in_rule", "{ruleset}");
    }
}

#[test]
fn what_was_sent_on_without_an_article_remains_the_office_s_own() {
    let office = office("tannan-gikai", "disclosure");
    let happened = office.json("2026-04-06", &format!("transfer K1 {OF} --happened"));
    assert_eq!(happened["warnings"][0]["code"], "transfer_not_in_rule");
    assert_eq!((&happened["state"], &happened["deadline"]["date"]), (&"in_progress".into(), &"2026-04-15".into()));
}

#[test]
fn nothing_is_sent_on_after_the_decision() {
    let office = office("appi-admin", "disclosure");
    let _ = office.given("2026-04-03", "decide K1 --outcome not-held --reason 保有していない --on 4/3");
    insta::assert_snapshot!(office.on("2026-04-06", &format!("transfer K1 {OF}")), @"
    exit 3
    ----- stderr
    エラー: 決定(令和8年4月3日（金）)の後は移送できません。 (第85条第1項)
    対処: 決定の記録が誤りなら、取り消してください(kaiji strike)。すでに移送したのであれば --happened を付けてください。
    ");
    let happened = office.json("2026-04-06", &format!("transfer K1 {OF} --happened"));
    assert_eq!(
        (&happened["state"], &happened["warnings"][0]["code"]),
        (&"decided".into(), &"transferred_after_decision".into())
    );
}

#[test]
fn a_struck_transfer_gives_the_case_back() {
    let office = office("appi-admin", "disclosure");
    let _ = office.given("2026-04-06", &format!("transfer K1 {OF}"));
    let _ = office.given("2026-04-07", "sent K1 --letter transfer-notice --on 4/7");
    assert_eq!(office.json("2026-04-07", "strike K1 2 --why 誤記")["code"], "has_dependents");
    let back = office.json("2026-04-07", "strike K1 2 --why 誤記 --with-dependents");
    assert_eq!((&back["state"], back["deadline"]["date"].is_string()), (&"received".into(), true));
}

#[test]
fn in_english() {
    insta::assert_snapshot!(office("appi-admin", "disclosure").english().on("2026-04-06", "transfer K1 --to 'the Minister of Health' --on 4/6 --reason 'made by that ministry'"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: transferred (event 2)

    State  transferred

    To do now
    - Write and send the notice of transfer, and record its sending (第85条第1項)
        kaiji sent R8-K-0001 --letter transfer-notice --on today
    ");
}
