//! What must hold of the slow model itself, whatever the facts are.

use proptest::prelude::*;

use crate::closed_days::NATIONAL;
use crate::slow_model::safe::gives_the_safe_date;
use crate::slow_model::*;
use crate::strategies::*;

fn rule_of(request: &ModelRequest) -> ModelRule {
    shipped_rule(&request.ruleset, &request.kind).expect("it is shipped")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_safe_date_is_never_later_than_a_fixed_date(request in possible_request()) {
        let answer = answer(&request, &rule_of(&request), &NATIONAL);
        prop_assert!(answer.errors.is_empty(), "{:?}", answer.errors);
        if let (Some(date), Some(safe_date)) = (answer.date, answer.safe_date) {
            prop_assert!(safe_date <= date);
        }
    }

    #[test]
    fn the_safe_reading_gives_the_safe_date_and_no_part_of_it_is_idle(request in possible_request()) {
        let rule = rule_of(&request);
        let answer = answer(&request, &rule, &NATIONAL);
        let safe_date = answer.safe_date.expect("the rule has a number");
        prop_assert!(gives_the_safe_date(&answer.safe_reading, safe_date, &request, &rule, &NATIONAL));
    }

    #[test]
    fn the_order_of_supplements_and_vacancies_moves_nothing(request in possible_request()) {
        let rule = rule_of(&request);
        let mut turned = request.clone();
        turned.supplements.reverse();
        turned.vacancies.reverse();
        let answer_of = |request: &ModelRequest| answer_as_json(&answer(request, &rule, &NATIONAL));
        prop_assert_eq!(answer_of(&request), answer_of(&turned));
    }

    #[test]
    fn a_request_comes_back_from_its_json(request in dented_request()) {
        let json = request_as_json(&request);
        let read = request_from_json(&json, request.today()).expect("it was written as calc reads it");
        prop_assert_eq!(request_as_json(&read), json);
    }

    #[test]
    fn a_strange_rule_gives_an_earliest_date_too((rule, request) in strange_case()) {
        let answer = answer(&request, &rule, &NATIONAL);
        if request.decision.is_none() {
            prop_assert_eq!(answer.date.is_none(), answer.status == Some("suspended"));
        }
        prop_assert!(answer.safe_date.is_some());
    }
}

#[test]
fn all_eight_readings_with_two_values_have_two_hundred_and_fifty_six_combinations() {
    assert_eq!(AdmissibleReadings::SHIPPED.product(Readings::SHIPPED).len(), 256);
}
