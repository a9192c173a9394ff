//! The derivation: its steps cover every day from the request to the date, and its numbers are those of the answer.

use kaiji::law::deadline::{Operative, Step, Term, What};
use kaiji::law::{Date, Kind, Ruleset};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::engine::{OwnedFacts, Rulesets};
use crate::offices::OTHER_BODIES;
use crate::slow_model::{ModelRequest, ModelRule, SpecialRule, rule_of};
use crate::strange_rulesets::ruleset_of;
use crate::strategies::*;

fn days_of(steps: &[Step], is_it: impl Fn(What) -> bool) -> i32 {
    steps.iter().filter(|step| is_it(step.what)).map(|step| step.days).sum()
}

const fn is_stop(what: What) -> bool {
    matches!(what, What::Supplement | What::Vacancy | What::Clarification)
}

/// No gap, no overlap, from the request to the date; each step from an article that the ruleset lists.
fn covers_every_day(
    steps: &[Step],
    received: Date,
    date: Option<Date>,
    ruleset: &Ruleset,
) -> Result<(), TestCaseError> {
    prop_assert_eq!(steps.first().map(|step| step.from), Some(received));
    for step in steps {
        prop_assert_eq!(step.days, step.to.since(step.from) + 1, "{:?}", step);
        prop_assert!(step.days > 0, "{step:?}");
        prop_assert!(ruleset.articles.contains_key(step.article), "{step:?}");
    }
    for pair in steps.windows(2) {
        prop_assert_eq!(pair[0].to.plus(1), pair[1].from, "{:?}", pair);
        let one_step = pair[0].what == pair[1].what && pair[0].article == pair[1].article;
        prop_assert!(!one_step, "two steps of one: {pair:?}");
    }
    if date.is_some() {
        prop_assert_eq!(steps.last().map(|step| step.to), date);
    }
    Ok(())
}

/// The days that count are the rule's number, those that do not are `excluded_days`.
fn counts_the_number(steps: &[Step], what: What, days: i32, term: &Term) -> Result<(), TestCaseError> {
    let left = term.days_left_when_suspended.unwrap_or(0);
    prop_assert_eq!(days_of(steps, |found| found == what) + left, days);
    prop_assert_eq!(days_of(steps, is_stop), term.excluded_days);
    Ok(())
}

fn explains(request: &ModelRequest, rule: &ModelRule, ruleset: &Ruleset, kind: Kind) -> Result<(), TestCaseError> {
    let facts = OwnedFacts::of(request);
    let (answer, steps) = (facts.answer(ruleset, kind), facts.steps(ruleset, kind));
    covers_every_day(&steps, request.received(), answer.date, ruleset)?;
    let number = rule.base.expect("the rule has a number").days as i32;
    let base = answer.base.expect("the rule has a number");
    let in_base: Vec<Step> = steps.iter().copied().filter(|step| is_in_base(step, &base)).collect();
    match answer.operative.expect("the rule has a number") {
        Operative::Base => counts_the_number(&steps, What::Counted, number, &base)?,
        Operative::Extended => {
            counts_the_number(&in_base, What::Counted, number, &base)?;
            let extended = answer.extended.expect("it governs");
            prop_assert_eq!(days_of(&steps, is_stop), extended.excluded_days);
            named_only_beyond_the_base(&steps, base.date)?;
        }
        Operative::Substantial => {
            let SpecialRule::SubstantialPart(period) = rule.special else { unreachable!("it governs") };
            if answer.date.is_some() {
                prop_assert_eq!(days_of(&steps, |what| what == What::Special), period.days as i32);
            }
        }
        Operative::Remaining | Operative::Special => named_only_beyond_the_base(&steps, base.date)?,
    }
    Ok(())
}

fn is_in_base(step: &Step, base: &Term) -> bool {
    base.unrolled.is_none_or(|last| step.to <= last)
}

/// A named day that was lifted to the base deadline is no reason for it.
fn named_only_beyond_the_base(steps: &[Step], base: Option<Date>) -> Result<(), TestCaseError> {
    let named = steps.iter().find(|step| step.what == What::NamedDate);
    prop_assert!(named.is_none_or(|step| base.is_some_and(|base| step.to > base)), "{named:?}, base {base:?}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_day_has_its_step_and_every_step_its_article(request in possible_request()) {
        let ruleset = Rulesets::shipped().named(&request.ruleset);
        let kind = Kind::from_code(&request.kind).expect("a kind");
        let rule = rule_of(ruleset, kind).expect("it is offered");
        explains(&request, &rule, ruleset, kind)?;
    }

    #[test]
    fn so_it_is_under_strange_rules((rule, request) in strange_case()) {
        let kind = Kind::from_code(&request.kind).expect("a kind");
        let ruleset = ruleset_of(&rule, kind, Rulesets::shipped().named("tannan-gikai"));
        explains(&request, &rule, &ruleset, kind)?;
    }

    #[test]
    fn so_it_is_under_the_rules_of_other_bodies(body in any::<Index>(), request in request_for_disclosure()) {
        let (_, ruleset, rule) = body.get(&OTHER_BODIES);
        explains(&request, rule, ruleset, Kind::Disclosure)?;
    }
}

#[test]
fn a_rule_without_a_number_has_no_steps() {
    let request = ModelRequest {
        received: "2026-04-01".parse().ok(),
        today: "2026-04-01".parse().ok(),
        ..ModelRequest::default()
    };
    let ruleset = Rulesets::shipped().named("tango-fukushikai");
    assert_eq!(OwnedFacts::of(&request).steps(ruleset, Kind::Disclosure), []);
}

/// The steps of a request under a shipped rule, as `from to what article`.
fn steps_of(request: &str) -> Vec<String> {
    let request: serde_json::Value = serde_json::from_str(request).expect("JSON");
    let answer = Rulesets::shipped().answer(&request, "2026-04-01".parse().expect("a day"));
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    let steps = answer["steps"].as_array().expect("steps");
    let in_one_line =
        |step: &serde_json::Value| ["from", "to", "what", "article"].map(|field| text(&step[field])).join(" ");
    steps.iter().map(in_one_line).collect()
}

#[test]
fn a_supplement_and_a_vacancy_are_shown_with_their_articles_and_each_day_once() {
    let steps = steps_of(
        r#"{"ruleset": "tannan-gikai", "kind": "disclosure", "received": "2026-04-01", "today": "2026-04-20",
            "supplements": [{"requested": "2026-04-06", "due": "2026-04-30", "completed": "2026-04-08"}],
            "vacancies": [{"from": "2026-04-08", "to": "2026-04-10"}],
            "extension": {"days": 30, "decided": "2026-04-10"}, "readings": {"roll": "next_working_day"}}"#,
    );
    assert_eq!(
        steps,
        [
            "2026-04-01 2026-04-06 counted 25(1)",
            "2026-04-07 2026-04-08 supplement 25(1)ただし書",
            "2026-04-09 2026-04-10 vacancy 26(2)",
            "2026-04-11 2026-04-19 counted 25(1)",
            "2026-04-20 2026-05-19 extension 25(2)",
        ]
    );
}

#[test]
fn a_day_that_does_not_count_and_a_day_that_rolls_are_steps_too() {
    let steps = steps_of(
        r#"{"ruleset": "appi-admin", "kind": "disclosure", "received": "2026-04-02", "today": "2026-04-20",
            "readings": {"roll": "next_working_day"}}"#,
    );
    assert_eq!(
        steps,
        [
            "2026-04-02 2026-04-02 not_counted 83(1)",
            "2026-04-03 2026-05-02 counted 83(1)",
            // Saturday to Wednesday are closed; Thursday 7 May takes the place of 2 May.
            "2026-05-03 2026-05-07 rolled 83(1)",
        ]
    );
}

#[test]
fn a_named_day_before_the_base_deadline_is_explained_by_the_base() {
    let request = |until: &str| {
        format!(
            r#"{{"ruleset": "tannan-gikai", "kind": "correction", "received": "2026-04-01", "today": "2026-04-20",
                "special": {{"remaining_until": "{until}", "notified": "2026-04-20"}}}}"#
        )
    };
    assert_eq!(steps_of(&request("2026-04-20")), ["2026-04-01 2026-04-30 counted 35(1)"]);
    assert_eq!(steps_of(&request("2026-07-31")), ["2026-04-01 2026-07-31 named_date 36(1)"]);
}

#[test]
fn the_45_days_show_the_stopped_days_only_under_the_reading_that_leaves_them_out() {
    let request = |reading: &str| {
        format!(
            r#"{{"ruleset": "tannan-gikai", "kind": "disclosure", "received": "2026-04-01", "today": "2026-04-10",
                "special": {{"remaining_until": "2026-07-31", "notified": "2026-04-10"}},
                "vacancies": [{{"from": "2026-04-05", "to": "2026-04-06"}}],
                "readings": {{"special_excludes": "{reading}"}}}}"#
        )
    };
    assert_eq!(steps_of(&request("none")), ["2026-04-01 2026-05-15 special 26(1)"]);
    assert_eq!(
        steps_of(&request("stopped_days")),
        [
            "2026-04-01 2026-04-04 special 26(1)",
            "2026-04-05 2026-04-06 vacancy 26(2)",
            "2026-04-07 2026-05-17 special 26(1)",
        ]
    );
}
