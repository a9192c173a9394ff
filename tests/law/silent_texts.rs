//! Where the texts are silent: each line of the contract of `calc`, answered by the engine. The situations of a line, each
//! a sentence of its own, stand in `situations/silent_texts.toml`.

use crate::engine::Rulesets;
use crate::situations;

/// Asks the engine every situation of this line.
fn line(number: u32) {
    let today = "2026-04-01".parse().expect("a day");
    let source = format!("silent {number};");
    let of_the_line = |found: &str| format!("{found};").starts_with(&source);
    let asked = situations::run_over(of_the_line, |request| Rulesets::shipped().answer(request, today));
    assert!(asked > 0, "line {number} has no situation");
}

#[test]
fn silent_line_01_a_supplement_inside_the_extension_also_stops_the_clock() {
    line(1);
}

#[test]
fn silent_line_02_the_45_days_of_the_special_case_run_through_supplements_and_vacancies() {
    line(2);
}

#[test]
fn silent_line_03_two_weeks_are_14_whole_days_so_the_earliest_day_is_decision_plus_15() {
    line(3);
}

#[test]
fn silent_line_04_a_day_that_was_never_in_the_period_is_not_given_back() {
    line(4);
}

#[test]
fn silent_line_05_a_named_day_neither_moves_nor_rolls_and_is_never_before_the_base_deadline() {
    line(5);
}

#[test]
fn silent_line_06_a_special_case_told_after_the_base_period_is_not_available() {
    line(6);
}

#[test]
fn silent_line_07_extension_decided_after_the_deadline_is_refused_and_one_told_after_it_is_not_relied_on() {
    line(7);
}

#[test]
fn silent_line_08_the_cap_is_of_counted_days_after_the_unrolled_last_day_and_holds_for_the_total() {
    line(8);
}

#[test]
fn silent_line_09_a_supplement_asked_for_after_the_last_day_changes_nothing() {
    line(9);
}

#[test]
fn silent_line_10_an_open_stop_leaves_the_date_not_fixed_until_it_ends_or_its_set_day_passes() {
    line(10);
}

#[test]
fn silent_line_11_the_special_case_governs_over_an_extension_and_one_of_unknown_notice_is_accepted() {
    line(11);
}

#[test]
fn silent_line_12_first_and_last_day_of_a_vacancy_are_both_vacancy_days() {
    line(12);
}

#[test]
fn silent_line_13_from_the_day_without_starting_count_does_not_count_the_first_day() {
    line(13);
}

#[test]
fn silent_line_14_every_decision_that_discloses_has_its_own_two_weeks() {
    line(14);
}

#[test]
fn silent_line_15_impossible_input_is_told_with_every_fault() {
    line(15);
}

#[test]
fn silent_line_16_what_the_rule_does_not_have_or_allow_is_refused_and_the_rest_computed() {
    line(16);
}

#[test]
fn silent_line_17_hearing_and_inquiries_stop_no_clock() {
    line(17);
}

#[test]
fn silent_line_18_review_ends_three_months_after_knowing_and_a_year_after_the_decision() {
    line(18);
}
