//! The order in which facts were entered moves nothing.
//!
//! One thing alone depends on it, and says so in the contract: of extensions decided on the same day the later in the
//! list governs.

use std::collections::BTreeSet;

use kaiji::law::{Kind, Ruleset};
use proptest::prelude::*;

use crate::engine::{OwnedFacts, Rulesets};
use crate::slow_model::ModelRequest;
use crate::strange_rulesets::ruleset_of;
use crate::strategies::{possible_request, strange_case};

fn decided_on_different_days(request: &ModelRequest) -> bool {
    let days = request.extensions.iter().map(|extension| extension.decided.or(extension.notified));
    days.clone().collect::<BTreeSet<_>>().len() == days.count()
}

/// The request, and the same with its supplements, vacancies and, where their order does not matter, extensions shuffled.
fn shuffled(request: ModelRequest) -> impl Strategy<Value = (ModelRequest, ModelRequest)> {
    let supplements = Just(request.supplements.clone()).prop_shuffle();
    let vacancies = Just(request.vacancies.clone()).prop_shuffle();
    let extensions = Just(request.extensions.clone()).prop_shuffle();
    (supplements, vacancies, extensions).prop_map(move |(supplements, vacancies, extensions)| {
        let in_any_order = decided_on_different_days(&request);
        let extensions = if in_any_order { extensions } else { request.extensions.clone() };
        (request.clone(), ModelRequest { supplements, vacancies, extensions, ..request.clone() })
    })
}

fn answered_the_same(ruleset: &Ruleset, request: &ModelRequest, shuffled: &ModelRequest) -> Result<(), TestCaseError> {
    let kind = Kind::from_code(&request.kind).expect("a kind");
    let (one, other) = (OwnedFacts::of(request), OwnedFacts::of(shuffled));
    prop_assert_eq!(one.json(ruleset, kind), other.json(ruleset, kind));
    prop_assert_eq!(one.steps(ruleset, kind), other.steps(ruleset, kind));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn facts_may_be_entered_in_any_order((request, shuffled) in possible_request().prop_flat_map(shuffled)) {
        answered_the_same(Rulesets::shipped().named(&request.ruleset), &request, &shuffled)?;
    }

    #[test]
    fn facts_may_be_entered_in_any_order_under_strange_rules(
        (rule, (request, shuffled)) in strange_case().prop_flat_map(|(rule, request)| (Just(rule), shuffled(request)))
    ) {
        let kind = Kind::from_code(&request.kind).expect("a kind");
        let ruleset = ruleset_of(&rule, kind, Rulesets::shipped().named("tannan-gikai"));
        answered_the_same(&ruleset, &request, &shuffled)?;
    }
}

#[test]
fn of_extensions_decided_on_the_same_day_the_later_in_the_list_governs() {
    let date = |first: &str, second: &str| {
        let request = format!(
            r#"{{"ruleset": "tannan-gikai", "kind": "disclosure", "received": "2026-04-01",
                "extension": [{{"days": {first}, "decided": "2026-04-10"}}, {{"days": {second}, "decided": "2026-04-10"}}]}}"#
        );
        let request = serde_json::from_str(&request).expect("JSON");
        Rulesets::shipped().answer(&request, "2026-04-10".parse().expect("a day"))["date"].clone()
    };
    assert_eq!(date("10", "20"), "2026-05-05");
    assert_eq!(date("20", "10"), "2026-04-25");
}
