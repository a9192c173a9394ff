//! Errors that teach: what was probably meant, what there is, and the whole line to type.

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai").today("2026-04-10");
    let receive = "receive --received 2026-04-01 --kind disclosure --name 福井花子 --subject 会議録 --address 鯖江市";
    let _ = office.given("2026-04-01", receive);
    let _ = office.given("2026-04-02", "identify K1 --document passport");
    office
}

#[test]
fn a_kind_a_ruleset_an_outcome_a_ground_and_a_letter_are_answered_with_the_one_that_was_meant() {
    let office = office();
    for (line, meant) in [
        ("receive --kind disclosur", "「disclosure(開示)」のことでしょうか"),
        ("receive --kind 開示", "「disclosure(開示)」のことでしょうか"),
        (
            "receive --received 今日 --kind disclosure --name 甲 --subject 乙 --ruleset tanan-gikai",
            "「tannan-gikai」のこと",
        ),
        ("ruleset show tanan-gikai", "「tannan-gikai」のことでしょうか"),
        ("calc --kind disclosure --received 今日 --ruleset tanan", "「tannan-gikai」のことでしょうか"),
        ("init --ruleset tannan --db other.kaiji", "「tannan-gikai」のことでしょうか"),
        ("decide K1 --on 今日 --outcome fll", "「full(全部開示)」のことでしょうか"),
        ("decide K1 --on 今日 --outcome 部分開示", "「partial(部分開示)」のことでしょうか"),
        ("decide K1 --on 今日 --outcome refused --reason 理由 --ground 20-9", "使えるもの: 20-1, 20-2, 20-3-a"),
        ("letter K1 decison", "「decision(決定通知書)」のことでしょうか"),
        ("letter K1 決定通知書", "「decision(決定通知書)」のことでしょうか"),
        ("vacancy start --on 今日 --office 議長", "「chair(議長)」のことでしょうか"),
    ] {
        let told = office.sh(line);
        assert!(!told.starts_with("exit 0") && !told.starts_with("exit 70"), "{line}\n{told}");
        assert!(told.contains(meant), "{line}\n{told}");
    }
}

#[test]
fn an_outcome_that_there_is_not_is_answered_with_those_of_this_case() {
    insta::assert_snapshot!(office().sh("decide K1 --on 今日 --outcome 結果"), @"
    exit 2
    ----- stderr
    エラー: --outcome に「結果」という値はありません。
    対処: 使える値: full(全部開示), partial(部分開示), refused(不開示), not-held(不存在), existence-refused(存否応答拒否), dismissed(形式上の不備により応じない)
    ");
    insta::assert_snapshot!(office().english().sh("decide K1 --on today --outcome OUTCOME"), @r#"
    exit 2
    ----- stderr
    error: --outcome has no value "OUTCOME".
    hint: Possible values: full (disclosed in full), partial (disclosed in part), refused (disclosure refused), not-held (not held), existence-refused (existence neither confirmed nor denied), dismissed (turned down on form)
    "#);
}

#[test]
fn an_outcome_of_another_kind_is_refused_by_the_law_and_not_unreadable() {
    let told = office().sh("decide K1 --on 今日 --outcome substitute");
    assert!(told.starts_with("exit 3\n") && told.contains("full, partial"), "{told}");
}

#[test]
fn a_missing_value_is_answered_with_the_whole_line() {
    let office = office();
    for (line, whole) in [
        ("decide K1 --outcome full", "kaiji decide K1 --outcome full --on 今日"),
        ("extend K1 --days 10", "kaiji extend K1 --days 10 --reason 理由"),
        ("supplement ask K1 --by +10", "kaiji supplement ask K1 --by +10 --on 今日 --missing 不備の内容"),
        (
            "receive --kind disclosure",
            "kaiji receive --kind disclosure --received 今日 --name 氏名 --subject 請求の対象",
        ),
        ("assign K1", "kaiji assign K1 --on 今日 --officer 担当者"),
        ("report ledger", "kaiji report ledger --fy 年度"),
        ("log", "kaiji log 番号"),
        ("補正 完了 K1", "kaiji supplement done K1 --on 今日"),
        ("note K1 --reason 'a b'", ""),
    ] {
        let told = office.sh(line);
        assert!(told.starts_with("exit 2\n") && told.contains(whole), "{line}\n{told}");
    }
    let told = office.english().sh("extend K1 --days 10 --on 'a day'");
    assert!(told.contains("kaiji extend K1 --days 10 --on 'a day' --reason REASON"), "{told}");
}

#[test]
fn the_whole_line_can_be_read_once_its_names_are_filled_in() {
    let office = office();
    let told = office.sh("supplement ask K1 --by +10");
    let line = told.split("kaiji ").last().unwrap().trim().replace("不備の内容", "押印");
    assert!(office.sh(&line).starts_with("exit 0\n"), "{line}");
}

#[test]
fn who_has_received_a_request_is_told_how_to_make_the_receipt() {
    let office = office();
    let told = office.sh("receive --received 今日 --kind disclosure --name 甲 --subject 乙 --address 鯖江市");
    assert!(told.contains("kaiji letter R8-K-0002 receipt -o 受付票.txt"), "{told}");
    assert!(office.sh("letter R8-K-0002 receipt -o 受付票.txt").starts_with("exit 0\n"));
    assert!(office.sh("letter R8-K-0002 receipt -o 受付票.docx").starts_with("exit 0\n"));
}
