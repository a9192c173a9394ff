//! What a correction or suspension needs beforehand: an earlier disclosure, and a request within its window.

use serde_json::Value;

use crate::grounds::furnished;
use crate::office::Office;

const CORRECTION: &str = "receive --kind correction --name 甲 --address 乙町1 --subject 名簿 --reason 誤り --received";
const SUSPENSION: &str = "receive --kind suspension --name 甲 --address 乙町1 --subject 名簿 --reason 違法 --received";

/// An office of this ruleset that handed something over on 2026-04-20 (K1).
fn disclosed(ruleset: &str) -> Office {
    let office = furnished(ruleset);
    let lines = [
        ("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --address 乙町1 --subject 名簿"),
        ("2026-04-02", "identify K1 --document passport"),
        ("2026-04-10", "decide K1 --outcome full --on 4/10"),
        ("2026-04-10", "sent K1 --on 4/10"),
        ("2026-04-15", "method K1 --on 4/15 --means copy"),
        ("2026-04-20", "implement K1 --on 4/20 --means copy"),
    ];
    for (day, line) in lines {
        let road = if ruleset == "nayoro-polaris" && line.starts_with("receive") {
            " --road rule --class specific"
        } else {
            ""
        };
        let _ = office.given(day, &format!("{line}{road}"));
    }
    office
}

fn codes(answer: &Value, list: &str, code: &str) -> Vec<String> {
    let found = answer[list].as_array().into_iter().flatten();
    found.map(|one| one[code].as_str().unwrap_or_default().to_owned()).collect()
}

/// The article of the warning or step of this code.
fn article(answer: &Value, list: &str, key: &str, code: &str) -> Option<String> {
    let found = answer[list].as_array()?.iter().find(|one| one[key] == code)?;
    found["article"].as_str().map(str::to_owned)
}

/// 丹南 31(3), 38(3), 法 90(3), 98(3): 90 days from the day on which the earlier case disclosed, the 90th being a Sunday
/// and the next day a holiday.
#[test]
fn the_ninety_days_start_where_the_earlier_case_disclosed() {
    for (ruleset, kinds) in [
        ("tannan-gikai", [(CORRECTION, "31(3)"), (SUSPENSION, "38(3)")]),
        ("appi-admin", [(CORRECTION, "90(3)"), (SUSPENSION, "98(3)")]),
    ] {
        let office = disclosed(ruleset);
        for (line, window) in kinds {
            let last = office.json("2026-07-21", &format!("{line} 2026-07-21 --prior K1 --dry-run"));
            assert_eq!(codes(&last, "warnings", "code"), ["prior_disclosed"], "{ruleset}");
            let late = office.json("2026-07-22", &format!("{line} 2026-07-22 --prior K1"));
            let missed = article(&late, "warnings", "code", "claim_window_missed");
            assert_eq!(missed.as_deref(), Some(window), "{ruleset}");
            let against = article(&late, "next", "why", "asked_after_window");
            assert_eq!(against.as_deref(), Some(window), "{ruleset}");
            let number = late["number"].as_str().unwrap();
            let shown = office.json("2026-07-22", &format!("show {number}"));
            assert_eq!((&shown["disclosed_on"], &shown["prior"]), (&"2026-04-20".into(), &"R8-K-0001".into()));
            let granted = if line == CORRECTION { "--content 訂正後" } else { "--measure erase" };
            let done = office.json("2026-07-23", &format!("decide {number} --outcome done {granted} --on 7/23"));
            let told = article(&done, "warnings", "code", "granted_after_window");
            assert_eq!(told.as_deref(), Some(window), "{ruleset}");
        }
    }
}

/// 丹南 31(1) 「第38条第1項において同じ」, 32, 39, 法 90(1), 98(1): only what was disclosed; the form may be mended, and
/// names the day then.
#[test]
fn without_a_disclosure_the_form_is_mended_or_the_request_decided_against() {
    for (ruleset, line, wanted, mend) in [
        ("tannan-gikai", CORRECTION, "31(1)", "32(3)"),
        ("tannan-gikai", SUSPENSION, "31(1)", "39(3)"),
        ("appi-admin", CORRECTION, "90(1)", "91(3)"),
        ("appi-admin", SUSPENSION, "90(1)", "99(3)"),
    ] {
        let office = furnished(ruleset);
        let received = office.json("2026-04-01", &format!("{line} 4/1"));
        assert_eq!(article(&received, "warnings", "code", "no_disclosure").as_deref(), Some(wanted), "{ruleset}");
        assert_eq!(article(&received, "next", "why", "not_disclosed_before").as_deref(), Some(wanted), "{ruleset}");
        assert_eq!(article(&received, "next", "why", "disclosure_unnamed").as_deref(), Some(mend), "{ruleset}");
        let number = received["number"].as_str().unwrap();
        let granted = if line == CORRECTION { "--content 訂正後" } else { "--measure erase" };
        let decide = format!("decide {number} --outcome done {granted} --on 4/2 --dry-run");
        let done = office.json("2026-04-02", &decide);
        let told = article(&done, "warnings", "code", "granted_without_disclosure");
        assert_eq!(told.as_deref(), Some(wanted), "{ruleset}");
        let ask = format!("supplement ask {number} --on 4/2 --by 4/12 --missing 開示を受けた日");
        let asked = office.json("2026-04-02", &ask);
        assert!(!codes(&asked, "next", "why").contains(&"disclosure_unnamed".to_owned()), "it was asked for: {asked}");
        let after = format!("supplement done {number} --on 4/6 --disclosed-on");
        assert_eq!(office.json("2026-04-06", &format!("{after} 4/2"))["code"], "disclosed_after_receipt");
        let mended = office.json("2026-04-06", &format!("{after} 2026-03-20"));
        assert!(!codes(&mended, "next", "why").contains(&"not_disclosed_before".to_owned()), "{mended}");
        assert_eq!(office.json("2026-04-06", &format!("show {number}"))["disclosed_on"], "2026-03-20");
    }
}

/// 仙台 20(1), 24(1), 丹後 21(1), 22(1): neither a disclosure nor a window.
#[test]
fn where_no_disclosure_has_to_come_before_none_is_asked_for() {
    for ruleset in ["sendai-jigyodan", "tango-fukushikai"] {
        let office = disclosed(ruleset);
        for line in [CORRECTION, SUSPENSION] {
            let linked = office.json("2027-04-01", &format!("{line} 2027-04-01 --prior R8-K-1"));
            assert_eq!(codes(&linked, "warnings", "code"), Vec::<String>::new(), "{ruleset}");
            let why = codes(&linked, "next", "why").join(" ");
            assert!(!why.contains("disclos") && !why.contains("window"), "{ruleset}: {why}");
            let shown = office.json("2027-04-01", &format!("show {}", linked["number"].as_str().unwrap()));
            assert_eq!((&shown["disclosed_on"], &shown["prior"]), (&Value::Null, &"R8-K-0001".into()), "{ruleset}");
        }
    }
}

/// 名寄 14(1), (2): only after a disclosure; who was told the result and asks again is answered in the same way, in writing.
#[test]
fn article_14_of_nayoro_asks_for_a_disclosure_and_answers_again_in_writing() {
    let office = disclosed("nayoro-polaris");
    let line = format!("{CORRECTION} 5/1 --road rule --class specific");
    let without = office.json("2026-05-01", &format!("{line} --dry-run"));
    assert_eq!(article(&without, "warnings", "code", "no_disclosure").as_deref(), Some("14(1)"));
    let first = office.json("2026-05-01", &format!("{line} --prior K1"));
    assert!(!codes(&first, "warnings", "code").contains(&"no_disclosure".to_owned()), "{first}");
    let _ = office.given("2026-05-10", "decide T1 --outcome not-done --reason 調査の結果、正しい --on 5/10");
    let letter = office.given("2026-05-10", "letter T1 decision --draft");
    assert!(letter.contains("調査結果通知書") && letter.contains("第14条第1項"), "{letter}");
    let _ = office.given("2026-05-10", "sent T1 --on 5/10");
    let again = office.json("2026-05-20", &format!("{} --prior T1", line.replace("5/1 ", "5/20 ")));
    assert_eq!(article(&again, "warnings", "code", "prior_repeated").as_deref(), Some("14(2)"), "{again}");
    let shown = office.json("2026-05-20", "show T2");
    assert_eq!((&shown["prior"], &shown["disclosed_on"]), (&"R8-T-0001".into(), &"2026-04-20".into()));
    let decided = office.json("2026-05-30", "decide T2 --outcome done --content 正しい番号 --on 5/30");
    assert_eq!(article(&decided, "next", "act", "letter_decision").as_deref(), Some("14(1)"));
}

#[test]
fn an_earlier_case_of_somebody_else_or_without_a_disclosure_starts_nothing() {
    let office = disclosed("tannan-gikai");
    let other = CORRECTION.replace("--name 甲", "--name 乙");
    insta::assert_snapshot!(office.told("2026-05-01", &format!("{other} 5/1 --prior K1")), @"
    exit 0
    ----- stdout
    令和8-訂-0001 に記録しました: 受付(1番)

    状態      受付
    決定期限  令和8年5月30日（土） あと29日(第35条第1項)
    安全期限  決定期限と同じ

    注意
    - 先に開示を受けたものに限られる請求ですが、開示を受けた日(--disclosed-on)があり
      ません。補正を求めるか、請求に応じない決定をしてください。(第31条第1項)
    - 令和8-開-0001 は別の人の事案です。番号を確かめてください。開示を受けた日は引き
      継いでいません。
    ");
    let _ = office.given("2026-05-01", "receive --kind disclosure --received 5/1 --name 甲 --subject 別の名簿");
    let undisclosed = office.json("2026-05-02", &format!("{CORRECTION} 5/2 --prior K2"));
    assert_eq!(article(&undisclosed, "warnings", "code", "prior_disclosed_nothing").as_deref(), Some("31(1)"));
    let otherwise = office.json("2026-05-02", &format!("{CORRECTION} 5/2 --prior K1 --disclosed-on 4/19"));
    assert!(codes(&otherwise, "warnings", "code").contains(&"prior_disclosed_otherwise".to_owned()), "{otherwise}");
    insta::assert_snapshot!(office.on("2026-05-02", &format!("{CORRECTION} 3/31 --prior K1")), @"
    exit 3
    ----- stderr
    エラー: 先の事案の受付(令和8年4月1日（水）)が、この請求の受付(令和8年3月31日（火）)より後です。
    対処: --prior の番号を確かめてください。
    ");
    assert!(office.on("2026-05-02", &format!("{CORRECTION} 5/2 --prior K9")).starts_with("exit 4"));
}

#[test]
fn in_english() {
    let office = disclosed("tannan-gikai").english();
    insta::assert_snapshot!(office.on("2026-07-22", &format!("{CORRECTION} 2026-07-22 --prior K1")), @"
    exit 0
    ----- stdout
    Recorded in 令和8-訂-0001: receipt (event 1)

    State      received
    Deadline   2026-08-20 (Thu), 29 days left (第35条第1項)
    Safe date  the same day

    Take note
    - The window to claim after the disclosure received on 2026-04-20 (Mon) closed
      on 2026-07-21 (Tue). It may be decided not to grant it. (第31条第3項)
    - The day of disclosure was taken from 令和8-開-0001: 2026-04-20 (Mon).

    To do now
    - Decide (due 2026-08-20 Thu, 第35条第1項)
        kaiji decide R8-T-0001 --outcome CODE --on today

    What may be done
    - Make the receipt (number, what is missing, deadline) and hand it over
        kaiji letter R8-T-0001 receipt -o receipt.txt
    - See the identity papers and record them (第32条第2項)
        kaiji identify R8-T-0001 --document driving-licence
    - It came after the window: it may be decided not to grant it (第31条第3項)
        kaiji decide R8-T-0001 --outcome not-done --reason 'asked after the window' --on today
    - If it cannot be helped, extend the period (due 2026-08-20 Thu, 第35条第2項)
        kaiji extend R8-T-0001 --days N --reason TEXT
    - If special circumstances keep it from being done in time, apply the special
      case (due 2026-08-20 Thu, 第36条第1項)
        kaiji special R8-T-0001 --remaining-until DATE --reason TEXT
    - If the form is defective, ask to mend it within a set time (第32条第3項)
        kaiji supplement ask R8-T-0001 --on today --by DATE --missing TEXT
    - If the requester takes the request back, record it
        kaiji withdraw R8-T-0001 --on today
    ");
}
