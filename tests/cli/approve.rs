//! `kaiji approve`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

const DECIDE: &str = "decide K1 --outcome not-held --reason 作成していない --on 4/9";

fn codes(answer: &serde_json::Value, list: &str, field: &str) -> Vec<String> {
    let items = answer[list].as_array().unwrap_or_else(|| panic!("{answer}"));
    items.iter().map(|item| item[field].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn where_the_office_wants_it_the_approval_is_awaited_and_its_lack_told() {
    let office = office();
    let _ = office.given("2026-04-01", "office set approval=required --from 2026-04-01");
    let page = office.json("2026-04-08", "show K1");
    let acts = codes(&page, "next", "act");
    let place = |act: &str| acts.iter().position(|one| one == act);
    assert!(place("approve").is_some() && place("approve") < place("decide"), "{acts:?}");
    let decided = office.json("2026-04-09", &format!("{DECIDE} --dry-run"));
    assert!(codes(&decided, "warnings", "code").contains(&"decided_without_approval".to_owned()));

    let _ = office.given("2026-04-08", "draft K1 --on 4/8 --by 主事丁");
    let approved = office.json("2026-04-09", "approve K1 --on 4/9 --by 局長丙");
    assert_eq!(codes(&approved, "warnings", "code"), [""; 0]);
    assert!(!codes(&approved, "next", "act").contains(&"approve".to_owned()));
    let decided = office.json("2026-04-09", DECIDE);
    assert!(!codes(&decided, "warnings", "code").contains(&"decided_without_approval".to_owned()));
}

#[test]
fn an_office_that_says_nothing_awaits_no_approval() {
    let office = office();
    assert!(!codes(&office.json("2026-04-08", "show K1"), "next", "act").contains(&"approve".to_owned()));
    let decided = office.json("2026-04-09", DECIDE);
    assert!(!codes(&decided, "warnings", "code").contains(&"decided_without_approval".to_owned()));
}

#[test]
fn an_approval_without_a_draft_is_recorded_with_a_warning() {
    let approved = office().json("2026-04-09", "approve K1 --on 4/9 --by 局長丙");
    assert_eq!(codes(&approved, "warnings", "code"), ["approved_without_draft"]);
}

/// 丹南 26(2): nobody can act for the chair while both posts are vacant; the vice-chair acts while the chair alone is.
#[test]
fn nothing_is_approved_while_chair_and_vice_chair_are_vacant() {
    let office = office();
    let _ = office.given("2026-04-06", "draft K1 --on 4/6 --by 主事丁");
    let _ = office.given("2026-04-06", "vacancy start --office chair --on 4/6");
    let _ = office.given("2026-04-07", "approve K1 --on 4/7 --by 副議長 --dry-run");
    let _ = office.given("2026-04-08", "vacancy start --office vice --on 4/8");
    insta::assert_snapshot!(office.on("2026-04-09", "approve K1 --on 4/9 --by 局長丙"), @"
    exit 3
    ----- stderr
    エラー: 令和8年4月9日（木）は議長と副議長がともに欠けている日のため、決定などができません。 (第26条第2項)
    対処: 欠員期間は「kaiji vacancy list」で見られます。すでに行われたことであれば --happened を付けてください。
    ");
    let happened = office.json("2026-04-09", "approve K1 --on 4/9 --by 局長丙 --happened");
    assert_eq!(codes(&happened, "warnings", "code"), ["chair_vacant"]);
}

#[test]
fn the_value_of_approval_is_one_of_its_words() {
    insta::assert_snapshot!(office().on("2026-04-01", "office set approval=局長"), @"
    exit 2
    ----- stderr
    エラー: 「approval」に書けない値です。
    対処: 書ける値: required optional
    ");
}

#[test]
fn in_english() {
    let office = office().english();
    let _ = office.given("2026-04-01", "office set approval=required --from 2026-04-01");
    insta::assert_snapshot!(office.on("2026-04-08", "draft K1 --on 4/8 --by Suzuki"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: drafted (event 2)

    State      in progress
    Deadline   2026-04-15 (Wed), 7 days left (第25条第1項)
    Safe date  the same day

    To do now
    - See the identity papers and record them, before any disclosure is decided
      (第19条第2項)
        kaiji identify R8-K-0001 --document driving-licence
    - Have it approved and record it; the decision comes after (the office's own
      rule) (due 2026-04-15 Wed)
        kaiji approve R8-K-0001 --on today --by WHO
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
}
