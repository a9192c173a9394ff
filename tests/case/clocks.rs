//! The clocks of both sides, and what the file keeps of them.

use kaiji::case::clock::ClockStatus;
use kaiji::case::letter::LetterKind;
use kaiji::law::ruleset::OwedBy;

use crate::story::{Story, asked, day, decided, delivered, identified, sent};

#[test]
fn the_clerks_day_of_the_readme_gives_the_dates_of_the_ordinance() {
    // 丹南 25(1): 4/1 is day 1; 4/7 and 4/8 do not count, the day of asking does.
    let story = Story::received("tannan-gikai", "04-01").then("04-06", asked("04-20"));
    assert_eq!(story.date("04-07"), None);
    let story = story.then("04-08", crate::story::done(2));
    assert_eq!(story.date("04-09").as_deref(), Some("04-17"));
    let story = story.then("04-15", crate::story::extended(30));
    assert_eq!(story.date("04-16").as_deref(), Some("05-17"));
}

#[test]
fn the_other_sides_periods_start_with_the_arrival_of_the_notice() {
    let story = Story::received("tannan-gikai", "04-01")
        .then("04-02", identified())
        .then("04-15", decided("full"))
        .then("04-15", sent(LetterKind::Decision, 3))
        .then("04-16", delivered(LetterKind::Decision, 3));
    let clocks = story.on("04-20").clocks;
    let method = clocks.iter().find(|clock| clock.clock == "disclosure.method_request").unwrap();
    assert_eq!((method.owed_by, method.article.as_str()), (OwedBy::OtherSide, "28(4)"));
    assert_eq!(method.unrolled, Some(day("05-16")), "30 days, the first not counted");
    assert_eq!(method.date, Some(day("05-18")), "a Saturday rolls on for the other side");
    let review = clocks.iter().find(|clock| clock.clock == "disclosure.review_request").unwrap();
    assert_eq!(review.date, Some(day("07-16")));
    assert_eq!(clocks[0].status, ClockStatus::DecidedInTime);
}

#[test]
fn a_private_body_has_no_review() {
    let story = Story::received("sendai-jigyodan", "04-01")
        .then("04-02", identified())
        .then("04-10", decided("full"))
        .then("04-11", delivered(LetterKind::Decision, 3));
    assert!(story.on("04-20").clocks.iter().all(|clock| !clock.clock.contains("review")));
}

#[test]
fn what_the_file_keeps_does_not_depend_on_the_day_of_asking() {
    let story = Story::received("tannan-gikai", "04-01").then("04-06", asked("04-20"));
    let kept = story.on("04-07").stored;
    assert_eq!(kept, story.on("06-30").stored);
    assert_eq!(kept.suspended_until, Some(day("04-20")));
    // Once 4/20 has passed unanswered, fourteen days were not counted.
    assert_eq!(kept.due, Some(day("04-29")));
    assert_eq!(story.date("04-20"), None);
    assert_eq!(story.date("04-21").as_deref(), Some("04-29"));
}
