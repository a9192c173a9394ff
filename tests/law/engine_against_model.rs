//! The engine against the slow model: the situations, and random requests under the shipped rules and under strange ones.
//! README.md says how many, and how to run a million.

use std::collections::{BTreeMap, BTreeSet};

use kaiji::law::Kind;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

use crate::closed_days::NATIONAL;
use crate::engine::{OwnedFacts, Rulesets};
use crate::offices::OTHER_BODIES;
use crate::situations;
use crate::slow_model::readings::NAMES;
use crate::slow_model::safe::gives_the_safe_date;
use crate::slow_model::*;
use crate::strange_rulesets::ruleset_of;
use crate::strategies::*;

#[test]
fn the_engine_answers_every_situation() {
    let today = "2026-04-01".parse().expect("a day");
    situations::run_over_all(|request| Rulesets::shipped().answer(request, today));
}

#[test]
fn the_shipped_rulesets_say_what_was_read_from_their_texts_by_hand() {
    for ruleset in Rulesets::shipped().all() {
        for kind in Kind::ALL {
            let by_hand = shipped_rule(&ruleset.id, kind.code());
            assert_eq!(
                rule_of(ruleset, kind).ok_or(BTreeSet::from(["kind_not_offered"])),
                by_hand,
                "{} {kind:?}",
                ruleset.id
            );
        }
    }
}

/// Where the engine's answer is not the model's; fields that one of them leaves out are `null`.
fn differences(engine: &Value, model: &Value) -> Vec<String> {
    const JUDGED_APART: [&str; 4] = ["version", "id", "steps", "safe_reading"];
    let empty = serde_json::Map::new();
    let (engine, model) = (engine.as_object().unwrap_or(&empty), model.as_object().unwrap_or(&empty));
    let fields: BTreeSet<&String> = engine.keys().chain(model.keys()).collect();
    let mut differences = Vec::new();
    for field in fields.into_iter().filter(|field| !JUDGED_APART.contains(&field.as_str())) {
        let (from_engine, from_model) = (sorted(engine.get(field)), sorted(model.get(field)));
        if from_engine != from_model {
            differences.push(format!("{field}: engine {from_engine}, model {from_model}"));
        }
    }
    differences
}

fn sorted(value: Option<&Value>) -> Value {
    match value {
        None => Value::Null,
        Some(Value::Array(codes)) => {
            let codes: BTreeSet<String> = codes.iter().map(Value::to_string).collect();
            codes.into_iter().collect()
        }
        Some(Value::Object(fields)) if fields.values().all(Value::is_null) => Value::Null,
        Some(value) => value.clone(),
    }
}

/// The engine's `safe_reading` in the model's numbers.
fn safe_reading(engine: &Value) -> BTreeMap<usize, bool> {
    let fields = engine["safe_reading"].as_object().cloned().unwrap_or_default();
    let read = |(reading, value): (String, Value)| {
        let number = NAMES.iter().position(|name| name.0 == reading).expect("a reading");
        assert!([NAMES[number].1, NAMES[number].2].contains(&value.as_str().expect("a code")));
        (number, value == NAMES[number].2)
    };
    fields.into_iter().map(read).collect()
}

fn same(
    engine: &Value,
    model: &ModelAnswer,
    request: &ModelRequest,
    rule: Option<&ModelRule>,
) -> Result<(), TestCaseError> {
    let differences = differences(engine, &answer_as_json(model));
    let asked = request_as_json(request);
    prop_assert!(differences.is_empty(), "{asked}\n    {}\n    {rule:?}", differences.join("\n    "));
    if let (Some(safe_date), Some(rule)) = (model.safe_date, rule) {
        let reading = safe_reading(engine);
        let gives_it = gives_the_safe_date(&reading, safe_date, request, rule, &NATIONAL);
        prop_assert!(gives_it, "{asked}\n    safe_reading: engine {reading:?}, model {:?}", model.safe_reading);
    }
    Ok(())
}

fn same_under_shipped_rules(request: &ModelRequest) -> Result<(), TestCaseError> {
    let engine = Rulesets::shipped().answer(&request_as_json(request), request.received());
    let rule = shipped_rule(&request.ruleset, &request.kind);
    let model = answer_under_its_rule(request, &rule, &NATIONAL);
    same(&engine, &model, request, rule.ok().as_ref())
}

fn same_under_a_strange_rule(request: &ModelRequest, rule: &ModelRule) -> Result<(), TestCaseError> {
    let kind = Kind::from_code(&request.kind).expect("a kind");
    let ruleset = ruleset_of(rule, kind, Rulesets::shipped().named("tannan-gikai"));
    prop_assert_eq!(rule_of(&ruleset, kind), Some(rule.clone()));
    let engine = OwnedFacts::of(request).json(&ruleset, kind);
    same(&engine, &answer(request, rule, &NATIONAL), request, Some(rule))
}

/// How many cases: `PROPTEST_CASES`, else so many.
fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn possible_requests_are_answered_the_same(request in possible_request()) {
        same_under_shipped_rules(&request)?;
    }

    #[test]
    fn dented_requests_are_answered_the_same(request in dented_request()) {
        same_under_shipped_rules(&request)?;
    }

    #[test]
    fn rules_of_other_bodies_are_run_the_same(body in any::<Index>(), request in request_for_disclosure()) {
        let (_, ruleset, rule) = body.get(&OTHER_BODIES);
        let engine = OwnedFacts::of(&request).json(ruleset, Kind::Disclosure);
        same(&engine, &answer(&request, rule, &NATIONAL), &request, Some(rule))?;
    }

    #[test]
    fn strange_rules_are_run_the_same((rule, request) in strange_case()) {
        same_under_a_strange_rule(&request, &rule)?;
    }
}

#[test]
fn the_day_of_request_is_no_stopped_day_of_a_special_case_that_does_not_count_it() {
    let mut rule = shipped_rule("tannan-gikai", "disclosure").expect("it is shipped");
    rule.special = SpecialRule::SubstantialPart(Period { days: 45, counts_first_day: false });
    rule.readings.in_use.special_excludes_stopped_days = true;
    let day = |text: &str| text.parse().expect("a day");
    let on_the_first_day = ModelRequest {
        ruleset: "tannan-gikai".to_owned(),
        kind: "disclosure".to_owned(),
        received: Some(day("2026-04-01")),
        today: Some(day("2026-04-01")),
        special: Some(Special { remaining_until: Some(day("2026-08-31")), notified: None }),
        vacancies: vec![Vacancy { from: day("2026-04-01"), to: Some(day("2026-04-02")), office: Office::Both }],
        ..ModelRequest::default()
    };
    let on_the_second = ModelRequest { today: Some(day("2026-04-02")), ..on_the_first_day.clone() };
    for (request, status) in [(on_the_first_day, "open"), (on_the_second, "paused")] {
        assert_eq!(answer(&request, &rule, &NATIONAL).status, Some(status));
        same_under_a_strange_rule(&request, &rule).expect("the engine says so too");
    }
}
