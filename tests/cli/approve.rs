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
    insta::assert_snapshot!(office.on("2026-04-09", "approve K1 --on 4/9 --by 局長丙"), @"");
    let happened = office.json("2026-04-09", "approve K1 --on 4/9 --by 局長丙 --happened");
    assert_eq!(codes(&happened, "warnings", "code"), ["chair_vacant"]);
}

#[test]
fn the_value_of_approval_is_one_of_its_words() {
    insta::assert_snapshot!(office().on("2026-04-01", "office set approval=局長"), @"");
}

#[test]
fn in_english() {
    let office = office().english();
    let _ = office.given("2026-04-01", "office set approval=required --from 2026-04-01");
    insta::assert_snapshot!(office.on("2026-04-08", "draft K1 --on 4/8 --by Suzuki"), @"");
}
