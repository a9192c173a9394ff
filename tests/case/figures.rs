//! The yearly figures: years made by hand, each figure known beforehand.

use kaiji::case::clock::decision_deadline;
use kaiji::case::fact::{
    Assigned, Decided, Filer, ReviewConsulted, ReviewFiled, ReviewReported, ReviewRuled, RulingOutcome, Stage,
    TextField, Texts,
};
use kaiji::case::figures::{Entry, Figure, Judged, Number, Numbers, Rate, Scope, Tally, Year, count};
use kaiji::case::letter::LetterKind;
use kaiji::law::{Date, Kind};

use crate::story::{
    Story, asked, because, day, decided, delivered, done, extended, identified, special, struck, withdrawn,
};

const TANNAN: &str = "tannan-gikai";

/// The fiscal year 2026 (令和8年度) as it stands on this day of 2026.
fn year_on(today: &str) -> Year {
    Year::until(2026, day(today)).unwrap()
}

fn entries(story: &Story, year: Year) -> Vec<(String, Option<u32>, Option<i32>)> {
    let case = story.case();
    let answer = decision_deadline(&case, story.law(), &story.vacancies, Date::MAX);
    let judged = Judged { case: &case, ruleset: &story.ruleset, answer };
    let mut entries = Vec::new();
    count(&judged, year, &mut |Entry { figure, event, days }| entries.push((figure.to_string(), event, days)));
    entries
}

fn numbers(stories: &[Story], year: Year) -> Numbers {
    let mut tally = Tally::default();
    for story in stories {
        let case = story.case();
        let answer = decision_deadline(&case, story.law(), &story.vacancies, Date::MAX);
        count(&Judged { case: &case, ruleset: &story.ruleset, answer }, year, &mut |entry| tally.add(&entry));
    }
    let scope = Scope::of(stories.iter().map(|story| &story.ruleset));
    Numbers::of(&tally, &scope, year, &Rate::shipped()[0])
}

fn number(numbers: &Numbers, code: &str) -> Number {
    let figure = Figure::from_code(code).unwrap_or_else(|| panic!("{code} is no figure"));
    numbers.get(figure).unwrap_or_else(|| panic!("the year has no {code}"))
}

fn check(numbers: &Numbers, known: &[(&str, u64)]) {
    for (code, count) in known {
        assert_eq!(number(numbers, code), Number::Count(*count), "{code}");
    }
}

/// What is withheld on these grounds, the rest disclosed.
fn partial(grounds: &[&str]) -> (Decided, Texts) {
    let mut texts = because("条例に該当するため");
    grounds.iter().for_each(|_| texts.add(TextField::Withheld, "別紙のとおり"));
    let withheld = grounds.iter().map(|ground| (*ground).to_owned()).collect();
    (Decided { withheld, ..decided("partial") }, texts)
}

#[test]
fn a_year_of_five_requests_is_counted_by_what_became_of_them() {
    let (decision, texts) = partial(&["20条2号", "20条5号ア", "20条1号"]);
    let stories = [
        // Arrived before the year, decided in it on the last day: 15 days, the day of receipt counted.
        Story::received(TANNAN, "03-25").then("03-26", identified()).then("04-08", decided("full")),
        Story::received(TANNAN, "04-01").then("04-02", identified()).then_with("04-16", decision, texts),
        Story::received(TANNAN, "05-01").then("05-07", withdrawn()),
        Story::of(TANNAN, Kind::Correction, "06-01", 1),
        Story::received(TANNAN, "07-01").then("07-02", struck(1)),
    ];
    let year = numbers(&stories, year_on("12-28"));
    check(
        &year,
        &[
            ("requests.carried_over", 1),
            ("requests.received", 3),
            ("requests.received.kind.disclosure", 2),
            ("requests.received.kind.correction", 1),
            ("requests.received.month.2026-04", 1),
            ("requests.received.month.2027-03", 0),
            ("requests.received.requester.principal", 3),
            ("requests.received.section.-", 3),
            ("requests.decided", 2),
            ("requests.decided.month.2026-04", 2),
            ("requests.withdrawn", 1),
            ("requests.withdrawn.month.2026-05", 1),
            ("requests.transferred", 0),
            ("requests.pending", 1),
            ("requests.pending.kind.correction", 1),
            ("requests.in_time", 1),
            ("requests.in_time_first", 1),
            ("requests.late", 1),
            ("requests.late_first", 1),
            ("requests.no_number", 0),
            ("decisions", 2),
            ("decisions.outcome.disclosure.full", 1),
            ("decisions.outcome.disclosure.partial", 1),
            ("decisions.outcome.disclosure.refused", 0),
            // Three grounds: it counts in each, and once in all.
            ("decisions.grounded", 1),
            ("decisions.grounded.ground.tannan-gikai.20条2号", 1),
            ("decisions.grounded.ground.tannan-gikai.20条5号ア", 1),
            ("decisions.grounded.ground.tannan-gikai.20条1号", 1),
            ("reviews.filed", 0),
        ],
    );
    // 3/25 → 4/8 are 14 days, 4/1 → 4/16 are 15.
    assert_eq!(number(&year, "days_to_decision.median"), Number::HalfDays(29));
    assert_eq!(number(&year, "days_to_decision.longest").to_string(), "15");
    assert_eq!(number(&year, "days_late.longest").to_string(), "1");
    assert_eq!(number(&year, "days_late.longest.kind.correction"), Number::None);
    assert_eq!(number(&year, "disclosure_rate").to_string(), "100.0");
}

#[test]
fn what_is_pending_at_the_end_of_a_year_is_carried_over_into_the_next() {
    let stories = [Story::received(TANNAN, "03-25").then("03-26", identified()).then("04-08", decided("full"))];
    let before = numbers(&stories, Year::until(2025, day("12-28")).unwrap());
    check(&before, &[("requests.received", 1), ("requests.pending", 1), ("requests.decided", 0), ("decisions", 0)]);
    let after = numbers(&stories, year_on("12-28"));
    check(&after, &[("requests.carried_over", 1), ("requests.received", 0), ("requests.decided", 1)]);
    // On a day before the decision the year is only as long as it has lasted.
    check(&numbers(&stories, year_on("04-07")), &[("requests.decided", 0), ("requests.pending", 1)]);
}

#[test]
fn a_request_of_two_parts_has_two_decisions_and_is_decided_once_with_the_last() {
    let part = |outcome: &str, part| Decided { part: Some(part), ..decided(outcome) };
    let story = Story::of(TANNAN, Kind::Disclosure, "04-01", 2)
        .then("04-02", identified())
        .then("04-10", part("full", 1))
        .then_with("04-20", part("not_held", 2), because("保有していない"));
    let entries = entries(&story, year_on("12-28"));
    let of = |code: &str| entries.iter().filter(|(known, ..)| known == code).map(|entry| entry.1).collect::<Vec<_>>();
    assert_eq!(of("decisions"), [Some(3), Some(4)]);
    assert_eq!(of("decisions.outcome.disclosure.full"), [Some(3)]);
    assert_eq!((of("requests.decided").len(), of("requests.late").len(), of("requests.in_time").len()), (1, 1, 0));
    assert_eq!(of("requests.several_decisions").len(), 1);
    let before = numbers(&[story], year_on("04-15"));
    check(&before, &[("decisions", 1), ("requests.decided", 0), ("requests.pending", 1)]);
}

#[test]
fn a_decision_is_judged_by_the_deadline_that_was_valid_when_it_was_made() {
    let received = |on: &str| Story::received(TANNAN, on).then(on, identified());
    let stories = [
        // Base: 4/15. Seven days of a supplement: 4/22.
        received("04-01").then("04-03", asked("04-20")).then("04-10", done(3)).then("04-22", decided("full")),
        // Extended by 30 days to 5/15: in time, and late by two days.
        received("04-01").then_with("04-10", extended(30), because("多量")).then("05-15", decided("full")),
        received("04-01").then_with("04-10", extended(30), because("多量")).then("05-17", decided("full")),
        // No extension: late by ten days.
        received("04-01").then("04-25", decided("full")),
        // Special case, told in time: the rest by the day that was set.
        received("04-01")
            .then_with("04-10", special("09-30"), because("著しく大量"))
            .then("04-12", delivered(LetterKind::SpecialCase, 3))
            .then("05-20", Decided { stage: Some(Stage::Substantial), ..decided("full") })
            .then("09-30", Decided { stage: Some(Stage::Remaining), ..decided("full") }),
    ];
    let year = numbers(&stories, year_on("12-28"));
    check(
        &year,
        &[
            ("requests.decided", 5),
            ("requests.in_time", 3),
            ("requests.in_time_first", 1),
            ("requests.in_time_extended", 1),
            ("requests.in_time_special", 1),
            ("requests.late", 2),
            ("requests.late_first", 1),
            ("requests.late_extended", 1),
            // 45 days from 4/1 end on 5/15.
            ("requests.substantial_late", 1),
            ("decisions", 6),
        ],
    );
    assert_eq!(number(&year, "days_late.median").to_string(), "6");
    assert_eq!(number(&year, "days_late.longest").to_string(), "10");
}

#[test]
fn a_rule_without_a_number_has_no_late_decisions() {
    let story = Story::received("tango-fukushikai", "04-01").then("04-02", identified()).then("11-30", decided("full"));
    let year = numbers(&[story], year_on("12-28"));
    check(&year, &[("requests.no_number", 1), ("requests.late", 0), ("requests.in_time", 0)]);
    assert_eq!(number(&year, "days_to_decision.longest").to_string(), "243");
}

#[test]
fn a_section_is_the_one_in_charge_at_the_end_of_the_year() {
    let named = |name: &str| {
        let mut texts = Texts::none();
        texts.add(TextField::Section, name);
        texts
    };
    let story = Story::received(TANNAN, "04-01").then_with("04-02", Assigned {}, named("総務課")).then_with(
        "08-01",
        Assigned {},
        named("議事課"),
    );
    let received = |today: &str, section: &str| {
        let year =
            numbers(&[Story { events: story.events.clone(), ..Story::received(TANNAN, "04-01") }], year_on(today));
        year.count(Figure::from_code(&format!("requests.received.section.{section}")).unwrap())
    };
    assert_eq!((received("07-31", "総務課"), received("07-31", "議事課")), (Some(1), None));
    assert_eq!((received("08-01", "総務課"), received("08-01", "議事課")), (None, Some(1)));
}

#[test]
fn reviews_count_by_the_day_of_each_step() {
    let story = Story::received(TANNAN, "01-05")
        .then("01-06", identified())
        .then_with("01-15", Decided { grounds: vec!["20条2号".to_owned()], ..decided("refused") }, because("x"))
        .then("01-16", delivered(LetterKind::Decision, 3))
        .then(
            "03-01",
            ReviewFiled { by: Filer::Requester, against: Some(3), participants: Vec::new(), late_reason: false },
        )
        .then("03-20", ReviewConsulted { review: 5, happened: false })
        .then("06-01", ReviewReported { review: 5 })
        .then("06-20", ReviewRuled::of(5, RulingOutcome::Denied));
    let last = numbers(&[Story { events: story.events.clone(), ..Story::received(TANNAN, "01-05") }], {
        Year::until(2025, day("12-28")).unwrap()
    });
    check(&last, &[("reviews.filed", 1), ("reviews.consulted", 1), ("reviews.ruled", 0), ("reviews.pending", 1)]);
    let this = numbers(&[story], year_on("12-28"));
    check(
        &this,
        &[
            ("requests.carried_over", 0),
            ("reviews.carried_over", 1),
            ("reviews.filed", 0),
            ("reviews.reported", 1),
            ("reviews.ruled", 1),
            ("reviews.ruled.ruling.denied", 1),
            ("reviews.ruled.ruling.granted", 0),
            ("reviews.pending", 0),
        ],
    );
}
