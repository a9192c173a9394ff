//! `kaiji assign`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given(
        "2026-04-01",
        "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録 --officer 主事丁 --section 総務課",
    );
    office
}

#[test]
fn lists_and_the_page_show_who_is_in_charge_now() {
    let office = office();
    let _ = office.given("2026-04-06", "assign K1 --officer 主査戊 --on 4/6");
    for line in ["list", "due --within 30"] {
        let case = &office.json("2026-04-06", line)["cases"][0];
        assert_eq!((&case["officer"], &case["section"]), (&"主査戊".into(), &"総務課".into()), "{line}");
    }
    let page = office.json("2026-04-06", "show K1");
    assert_eq!((&page["officer"], &page["section"]), (&"主査戊".into(), &"総務課".into()));
    assert!(office.on("2026-04-06", "list --officer 主査戊").contains("令和8-開-0001"));
    assert!(!office.on("2026-04-06", "list --officer 主事丁").contains("令和8-開-0001"));
}

#[test]
fn a_struck_assignment_gives_the_case_back() {
    let office = office();
    let _ = office.given("2026-04-06", "assign K1 --officer 主査戊 --section 医事課 --on 4/6");
    let _ = office.given("2026-04-06", "strike K1 2 --why 別の事案");
    let case = &office.json("2026-04-06", "list")["cases"][0];
    assert_eq!((&case["officer"], &case["section"]), (&"主事丁".into(), &"総務課".into()));
}

#[test]
fn somebody_must_be_named() {
    insta::assert_snapshot!(office().on("2026-04-06", "assign K1 --on 4/6"), @"
    exit 2
    ----- stderr
    エラー: kaiji assign に必要な指定がありません: --officer / --section
    対処: 次のように書いてください: kaiji assign K1 --on 4/6 --today 2026-04-06 --officer 担当者
    ");
}

#[test]
fn in_english() {
    insta::assert_snapshot!(office().english().told("2026-04-06", "assign K1 --officer Suzuki --on 4/6"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: assigned (event 2)

    State      in progress
    Deadline   2026-04-15 (Wed), 9 days left (第25条第1項)
    Safe date  the same day
    ");
}
