//! The life of a case: none of it depends on the day of asking.

use kaiji::case::clock::ClockStatus;
use kaiji::case::fact::{Means, Noted};
use kaiji::case::letter::LetterKind;
use kaiji::case::next::{Act, Force, next};
use kaiji::case::state::State;
use kaiji::law::Kind;

use crate::story::{
    Story, asked, because, day, decided, extended, identified, implemented, sent, special, struck, wished, withdrawn,
};

fn state(story: &Story) -> State {
    story.on("12-28").state
}

fn acts(story: &Story, today: &str, force: Force) -> Vec<Act> {
    let derived = story.on(today);
    let steps = next(&story.case(), &derived, &story.ruleset, day(today));
    steps.into_iter().filter(|step| step.force == force).map(|step| step.act).collect()
}

#[test]
fn a_disclosure_from_receipt_to_its_end() {
    let mut story = Story::received("tannan-gikai", "04-01");
    assert_eq!(state(&story), State::Received);
    story.enter("04-01", Noted {}).unwrap();
    assert_eq!(state(&story), State::Received, "a remark is no act of the office");
    story.enter("04-02", identified()).unwrap();
    assert_eq!(state(&story), State::InProgress);
    story.enter("04-10", decided("full")).unwrap();
    assert_eq!(state(&story), State::Decided);
    story.enter("04-19", wished(Means::Copy)).unwrap();
    story.enter("04-20", implemented()).unwrap();
    assert_eq!(state(&story), State::Implemented, "its letter is not recorded as sent");
    story.enter("04-21", sent(LetterKind::Decision, 4)).unwrap();
    assert_eq!(state(&story), State::Closed);
}

#[test]
fn a_refusal_ends_when_its_letter_was_sent() {
    let mut story = Story::received("tannan-gikai", "04-01").then_with("04-10", decided("not_held"), because("x"));
    assert_eq!(state(&story), State::Decided);
    assert_eq!(acts(&story, "04-11", Force::Must), [Act::LetterDecision]);
    story.enter("04-11", sent(LetterKind::Decision, 2)).unwrap();
    assert_eq!(state(&story), State::Closed);
    assert_eq!(acts(&story, "04-12", Force::Must), []);
}

#[test]
fn turned_down_on_form_withdrawn_and_void_are_ends() {
    let dismissed = Story::received("tannan-gikai", "04-01")
        .then_with("04-10", decided("dismissed"), because("x"))
        .then("04-11", sent(LetterKind::Decision, 2));
    assert_eq!(state(&dismissed), State::Dismissed);
    let taken_back = Story::received("tannan-gikai", "04-01").then("04-03", withdrawn());
    assert_eq!(state(&taken_back), State::Withdrawn);
    assert_eq!(taken_back.on("05-01").clocks[0].status, ClockStatus::Done, "no decision is owed any more");
    let void = Story::received("tannan-gikai", "04-01").then("04-03", struck(1));
    assert_eq!(state(&void), State::Void);
    assert!(!State::Void.is_open());
}

#[test]
fn a_purpose_is_notified_by_its_letter() {
    let story = Story::of("sendai-jigyodan", Kind::PurposeNotice, "04-01", 1)
        .then("04-05", decided("notified"))
        .then("04-06", sent(LetterKind::Decision, 2));
    assert_eq!(state(&story), State::Closed);
}

#[test]
fn next_asks_for_identity_first_then_for_the_decision() {
    let story = Story::received("tannan-gikai", "04-01");
    assert_eq!(acts(&story, "04-02", Force::Must), [Act::Identify, Act::Decide]);
    assert!(acts(&story, "04-02", Force::May).contains(&Act::Extend));
    assert!(!acts(&story, "04-16", Force::May).contains(&Act::Extend), "after the deadline nothing is extended");
    assert!(!acts(&story, "04-16", Force::May).contains(&Act::Special));
}

#[test]
fn next_asks_for_the_notices_that_are_owed() {
    let story = Story::received("tannan-gikai", "04-01").then("04-06", asked("04-20"));
    assert!(acts(&story, "04-07", Force::Must).contains(&Act::LetterMendRequest));
    let story = Story::received("tannan-gikai", "04-01").then("04-10", extended(30));
    assert!(acts(&story, "04-11", Force::Must).contains(&Act::LetterExtension));
    let story = Story::received("tannan-gikai", "04-01").then("04-10", special("09-30"));
    let derived = story.on("04-11");
    let steps = next(&story.case(), &derived, &story.ruleset, day("04-11"));
    let notice = steps.iter().find(|step| step.act == Act::LetterSpecialCase).unwrap();
    assert_eq!((notice.by, notice.article.as_deref()), (Some(day("04-15")), Some("26(1)")));
}
