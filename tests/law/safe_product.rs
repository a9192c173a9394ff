//! The safe date against the full product of the readings: 256 whole computations for each case.

use kaiji::law::{Date, Kind};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::closed_days::NATIONAL;
use crate::engine::{OwnedFacts, Rulesets};
use crate::slow_model::safe::{Safe, safe, safe_over_every_combination};
use crate::slow_model::*;
use crate::strange_rulesets::ruleset_of;
use crate::strategies::{possible_request, strange_case};
use crate::variations;

fn day(value: &Value) -> Option<Date> {
    value.as_str().map(|text| text.parse().expect("a day"))
}

fn secondary_safe_dates(engine: &Value) -> Vec<Option<Date>> {
    const FIELDS: [&str; 5] = [
        "earliest_implementation",
        "earliest_implementation_substantial",
        "method_request_last_day",
        "claim_window_last_day",
        "review_request_last_day",
    ];
    FIELDS.map(|field| day(&engine["secondary"][field]["safe_date"])).into()
}

fn secondary_safe_dates_of(model: &Safe) -> Vec<Option<Date>> {
    let found = &model.secondary;
    let all = [
        found.earliest_implementation,
        found.earliest_implementation_substantial,
        found.method_request_last_day,
        found.claim_window_last_day,
        found.review_request_last_day,
    ];
    all.map(|other| other.map(|other| other.safe_date)).into()
}

/// The engine's safe dates are those of the full product; what the model leaves out elsewhere moves nothing.
fn is_of_the_full_product(engine: &Value, request: &ModelRequest, rule: &ModelRule) -> Result<(), TestCaseError> {
    let period = rule.base.expect("the rule has a number");
    let full = safe_over_every_combination(request, rule, period, &NATIONAL);
    let reduced = safe(request, rule, period, &NATIONAL);
    prop_assert_eq!(full.date, reduced.date);
    prop_assert_eq!(full.secondary, reduced.secondary);
    prop_assert_eq!(day(&engine["safe_date"]), Some(full.date));
    prop_assert_eq!(secondary_safe_dates(engine), secondary_safe_dates_of(&full));
    Ok(())
}

/// Earliest for what the office must do, latest for the other side and for the day before which it must not act.
fn lies_on_its_side(engine: &Value) -> Result<(), TestCaseError> {
    if let (Some(date), Some(safe_date)) = (day(&engine["date"]), day(&engine["safe_date"])) {
        prop_assert!(safe_date <= date, "safe {safe_date}, date {date}");
    }
    for (name, other) in engine["secondary"].as_object().into_iter().flatten().filter(|(_, other)| !other.is_null()) {
        prop_assert!(day(&other["safe_date"]) >= day(&other["date"]), "{name}: {other}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_safe_date_is_the_earliest_of_two_hundred_and_fifty_six(request in possible_request()) {
        let rule = shipped_rule(&request.ruleset, &request.kind).expect("it is shipped");
        let engine = Rulesets::shipped().answer(&request_as_json(&request), request.received());
        is_of_the_full_product(&engine, &request, &rule)?;
    }

    #[test]
    fn so_it_is_under_strange_rules_where_not_every_reading_is_admissible((rule, request) in strange_case()) {
        let kind = Kind::from_code(&request.kind).expect("a kind");
        let ruleset = ruleset_of(&rule, kind, Rulesets::shipped().named("tannan-gikai"));
        is_of_the_full_product(&OwnedFacts::of(&request).json(&ruleset, kind), &request, &rule)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_safe_date_lies_on_the_safe_side(request in possible_request()) {
        lies_on_its_side(&Rulesets::shipped().answer(&request_as_json(&request), request.received()))?;
    }
}

/// 千葉市 moved the end of an extension to the open day before it, and left the base period where it ended.
#[test]
fn a_roll_that_only_the_extension_admits_does_not_move_the_base() {
    let (_, chiba) = variations::rulesets().into_iter().find(|(name, _)| *name == "10_chiba").expect("it is there");
    let on = |text: &str| text.parse::<Date>().expect("a day");
    let mut request =
        ModelRequest { received: Some(on("2019-12-07")), today: Some(on("2019-12-07")), ..ModelRequest::default() };
    let answer = OwnedFacts::of(&request).json(&chiba, Kind::Disclosure);
    assert_eq!((&answer["date"], &answer["safe_date"]), (&json!("2019-12-21"), &json!("2019-12-21")));

    request.received = Some(on("2019-12-10"));
    request.extensions = vec![Extension { days: Some(46), until: None, decided: None, notified: None }];
    request.readings = [(2, false)].into();
    let answer = OwnedFacts::of(&request).json(&chiba, Kind::Disclosure);
    assert_eq!((&answer["date"], &answer["safe_date"]), (&json!("2020-02-08"), &json!("2020-02-07")));
    assert_eq!(answer["safe_reading"], json!({"roll": "previous_working_day"}));
}
