//! What is refused, with its article; what is recorded with a warning.

use kaiji::case::admit::Refusal;
use kaiji::case::fact::{Decided, Means, Stage};
use kaiji::case::letter::LetterKind;
use kaiji::law::Kind;
use kaiji::law::deadline::{Post, Vacancy};

use crate::story::{
    Story, asked, because, day, decided, delivered, done, extended, identified, implemented, sent, special, struck,
    wished, withdrawn,
};

fn code(refusal: Refusal) -> (&'static str, Option<String>) {
    (refusal.code, refusal.article)
}

#[test]
fn article_19_2_nothing_is_disclosed_before_identity_was_seen() {
    let mut story = Story::received("tannan-gikai", "04-01");
    let refusal = story.enter("04-10", decided("full")).unwrap_err();
    assert_eq!(code(refusal), ("identity_first", Some("19(2)".to_owned())));
    // Refusing needs no identity; neither does recording what was in truth already done.
    let happened = Decided { happened: true, ..decided("full") };
    assert_eq!(story.enter("04-10", happened).unwrap()[0].code, "identity_first");
}

#[test]
fn article_25_2_an_extension_over_thirty_days_or_after_the_deadline_is_refused() {
    let mut story = Story::received("tannan-gikai", "04-01");
    let over = story.enter("04-10", extended(31)).unwrap_err();
    assert_eq!(code(over), ("extension_over_cap", Some("25(2)".to_owned())));
    let late = story.enter("04-16", extended(30)).unwrap_err();
    assert_eq!(code(late), ("extension_after_deadline", Some("25(2)".to_owned())));
    assert_eq!(story.enter("04-15", extended(30)).unwrap(), []);
    assert_eq!(story.date("04-16").as_deref(), Some("05-15"));
}

#[test]
fn sendai_18_2_an_extension_has_no_cap() {
    let mut story = Story::received("sendai-jigyodan", "04-01");
    assert_eq!(story.enter("04-15", extended(200)).unwrap(), []);
}

#[test]
fn tango_has_no_extension_and_no_special_case() {
    let mut story = Story::received("tango-fukushikai", "04-01");
    assert_eq!(story.enter("04-10", extended(10)).unwrap_err().code, "extension_not_in_rule");
    assert_eq!(story.enter("04-10", special("09-30")).unwrap_err().code, "special_not_in_rule");
}

#[test]
fn article_26_1_a_special_case_after_the_base_period_is_refused() {
    let mut story = Story::received("tannan-gikai", "04-01");
    let refusal = story.enter("04-16", special("09-30")).unwrap_err();
    assert_eq!(code(refusal), ("special_after_base", Some("26(1)".to_owned())));
    story.enter("04-15", special("09-30")).unwrap();
    assert_eq!(story.date("04-16").as_deref(), Some("05-15"), "day 45 governs until the substantial part is decided");
}

#[test]
fn a_special_case_told_too_late_is_recorded_and_the_base_governs_again() {
    let story = Story::received("tannan-gikai", "04-01")
        .then("04-14", special("09-30"))
        .then("04-17", delivered(LetterKind::SpecialCase, 2));
    assert_eq!(story.date("04-20").as_deref(), Some("04-15"));
}

#[test]
fn article_26_2_while_both_posts_are_vacant_nothing_is_decided() {
    let mut story = Story::received("tannan-gikai", "04-01").then("04-02", identified());
    story.vacancies = vec![Vacancy { from: day("04-05"), to: Some(day("04-09")), office: Post::Both }];
    let refusal = story.enter("04-07", decided("full")).unwrap_err();
    assert_eq!(code(refusal), ("chair_vacant", Some("26(2)".to_owned())));
    story.enter("04-10", decided("full")).unwrap();
}

#[test]
fn a_day_ahead_or_before_the_receipt_is_no_fact() {
    let mut story = Story::received("tannan-gikai", "04-10");
    story.today = day("04-12");
    assert_eq!(story.enter("04-13", identified()).unwrap_err().code, "future_date");
    assert_eq!(story.enter("04-09", identified()).unwrap_err().code, "before_receipt");
}

#[test]
fn after_a_withdrawal_nothing_is_decided_and_after_a_decision_nothing_is_withdrawn() {
    let mut story = Story::received("tannan-gikai", "04-01").then("04-03", withdrawn());
    let refusal = story.enter_with("04-05", decided("dismissed"), because("x")).unwrap_err();
    assert_eq!(refusal.code, "decision_after_withdrawal");
    let mut story = Story::received("tannan-gikai", "04-01").then_with("04-05", decided("not_held"), because("x"));
    assert_eq!(story.enter("04-06", withdrawn()).unwrap_err().code, "withdrawn_after_decision");
}

#[test]
fn a_partial_disclosure_names_its_passages_and_a_refusal_its_ground_and_reason() {
    let mut story = Story::received("tannan-gikai", "04-01").then("04-02", identified());
    assert_eq!(story.enter("04-10", decided("partial")).unwrap_err().missing, Some("--withheld"));
    assert_eq!(story.enter("04-10", decided("refused")).unwrap_err().missing, Some("--ground"));
    assert_eq!(story.enter("04-10", decided("not_held")).unwrap_err().missing, Some("--reason"));
    let ground = |ground: &str| Decided { grounds: vec![ground.to_owned()], ..decided("refused") };
    assert_eq!(story.enter("04-10", ground("20条9号")).unwrap_err().code, "ground_unknown");
    assert_eq!(story.enter("04-10", ground("20条2号イ")).unwrap_err().code, "ground_does_not_refuse");
    story.enter_with("04-10", ground("20条1号"), because("x")).unwrap();
}

#[test]
fn an_outcome_that_the_rule_does_not_know_is_refused() {
    let mut story = Story::received("tannan-gikai", "04-01");
    assert_eq!(story.enter("04-10", decided("substitute")).unwrap_err().code, "outcome_not_offered");
}

#[test]
fn a_late_decision_is_recorded_with_a_warning() {
    let mut story = Story::received("tannan-gikai", "04-01");
    let notices = story.enter_with("04-16", decided("not_held"), because("x")).unwrap();
    assert_eq!(notices[0].code, "decided_late");
    assert_eq!(notices[0].article.as_deref(), Some("25(1)"));
}

#[test]
fn a_stage_needs_a_special_case() {
    let mut story = Story::received("tannan-gikai", "04-01").then("04-02", identified());
    let substantial = || Decided { stage: Some(Stage::Substantial), ..decided("full") };
    assert_eq!(story.enter("04-10", substantial()).unwrap_err().code, "stage_without_special");
    story.enter("04-10", special("09-30")).unwrap();
    story.enter("05-10", substantial()).unwrap();
    assert_eq!(story.date("05-11").as_deref(), Some("09-30"), "then the date of the rest governs");
}

#[test]
fn each_part_is_decided_once() {
    let mut story = Story::of("tannan-gikai", Kind::Disclosure, "04-01", 2).then("04-02", identified());
    let part = |part| Decided { part: Some(part), ..decided("full") };
    story.enter("04-10", part(1)).unwrap();
    assert_eq!(story.enter("04-11", part(1)).unwrap_err().code, "part_already_decided");
    assert_eq!(story.enter("04-11", part(3)).unwrap_err().code, "part_unknown");
    story.enter("04-12", part(2)).unwrap();
}

#[test]
fn a_supplement_ends_once_and_a_lapse_never_after_its_day() {
    let mut story = Story::received("tannan-gikai", "04-01").then("04-06", asked("04-20"));
    assert_eq!(story.enter("04-05", done(2)).unwrap_err().code, "before_asking");
    story.enter("04-08", done(2)).unwrap();
    assert_eq!(story.enter("04-09", done(2)).unwrap_err().code, "no_open_supplement");
    assert_eq!(story.enter("04-10", asked("04-09")).unwrap_err().code, "set_day_before_asking");
    assert_eq!(story.date("04-10").as_deref(), Some("04-17"));
}

#[test]
fn a_letter_tells_something_that_has_happened() {
    let mut story = Story::received("tannan-gikai", "04-01").then("04-10", extended(30));
    assert_eq!(story.enter("04-09", sent(LetterKind::Extension, 2)).unwrap_err().code, "letter_before_act");
    assert_eq!(story.enter("04-12", sent(LetterKind::Extension, 9)).unwrap_err().code, "letter_tells_nothing");
    story.enter("04-12", sent(LetterKind::Extension, 2)).unwrap();
    assert_eq!(story.enter("04-11", delivered(LetterKind::Extension, 2)).unwrap_err().code, "arrived_before_sent");
}

#[test]
fn only_what_was_granted_is_carried_out_and_once() {
    let mut story = Story::received("tannan-gikai", "04-01").then("04-02", identified());
    assert_eq!(story.enter("04-10", implemented()).unwrap_err().code, "not_decided");
    story.enter("04-10", decided("full")).unwrap();
    assert_eq!(story.enter("04-09", implemented()).unwrap_err().code, "implemented_before_decision");
    assert_eq!(story.enter("04-20", implemented()).unwrap_err().code, "method_first");
    story.enter("04-19", wished(Means::Copy)).unwrap();
    story.enter("04-20", implemented()).unwrap();
    assert_eq!(story.enter("04-21", implemented()).unwrap_err().code, "already_implemented");
    let mut refused = Story::received("tannan-gikai", "04-01").then_with("04-10", decided("not_held"), because("x"));
    assert_eq!(refused.enter("04-20", implemented()).unwrap_err().code, "nothing_granted");
}

#[test]
fn a_strike_names_what_rests_on_the_entry_and_is_not_struck_itself() {
    let mut story = Story::received("tannan-gikai", "04-01").then("04-06", asked("04-20")).then("04-08", done(2));
    let refusal = story.enter("04-09", struck(2)).unwrap_err();
    assert_eq!(refusal.code, "has_dependents");
    story.enter("04-09", struck(3)).unwrap();
    assert_eq!(story.date("04-10"), None, "the supplement is open again");
    assert_eq!(story.enter("04-09", struck(4)).unwrap_err().code, "strike_of_strike");
    assert_eq!(story.enter("04-09", struck(3)).unwrap_err().code, "already_struck");
    assert_eq!(story.enter("04-09", struck(9)).unwrap_err().code, "no_such_event");
}
