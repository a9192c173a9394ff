//! Readings: chosen where something is counted, and no value named twice.

use super::Faults;
use super::breach::is_of_breach;
use crate::law::ruleset::{Choice, DeadlineRule, Period, ReadingTable, Roll, Ruleset};

pub(super) fn check(ruleset: &Ruleset, faults: &mut Faults) {
    match &ruleset.readings {
        Some(table) => check_table(table, faults),
        None => {
            let mut counted = ruleset.deadlines.iter().filter(|rule| !is_of_breach(rule));
            if let Some(rule) = counted.find(|rule| rule.period() != Period::Prompt) {
                faults.say("id", &rule.id, "a rule has a number, so `[readings]` must say how the text is read");
            }
        }
    }
    ruleset.deadlines.iter().for_each(|rule| first_day(rule, faults));
    let rolls = ruleset.deadlines.iter().map(|rule| (&rule.id, &rule.roll));
    let rolls = rolls.chain(ruleset.extensions.iter().map(|rule| (&rule.id, &rule.roll)));
    let rolls = rolls.chain(ruleset.specials.iter().map(|rule| (&rule.id, &rule.roll)));
    let rolls: Vec<(&String, &Choice<Roll>)> =
        rolls.chain(ruleset.gaps.iter().map(|rule| (&rule.id, &rule.roll))).collect();
    for (id, roll) in rolls {
        if repeats(roll) {
            faults.say("id", id, "`roll.also` repeats a value; it lists only the others");
        }
        if roll.why.trim().is_empty() {
            faults.say("id", id, "`roll.why` is empty");
        }
    }
}

fn first_day(rule: &DeadlineRule, faults: &mut Faults) {
    let Some(reading) = &rule.first_day_reading else { return };
    if reading.also.contains(&rule.first_day) {
        faults.say("id", &rule.id, "`first_day_reading.also` repeats `first_day`; it lists only the others");
    }
    if reading.why.trim().is_empty() {
        faults.say("id", &rule.id, "`first_day_reading.why` is empty");
    }
}

fn check_table(table: &ReadingTable, faults: &mut Faults) {
    one("supplement_from", &table.supplement_from, faults);
    one("supplement_to", &table.supplement_to, faults);
    one("supplement_in_extension", &table.supplement_in_extension, faults);
    one("special_excludes", &table.special_excludes, faults);
    one("two_weeks", &table.two_weeks, faults);
    one("identity_papers_pause", &table.identity_papers_pause, faults);
}

fn one<T: PartialEq>(name: &str, choice: &Choice<T>, faults: &mut Faults) {
    let header = format!("[readings.{name}]");
    if repeats(choice) {
        faults.say_of_table(&header, "`also` repeats a value; it lists only the others");
    }
    if choice.why.trim().is_empty() {
        faults.say_of_table(&header, "`why` is empty");
    }
}

fn repeats<T: PartialEq>(choice: &Choice<T>) -> bool {
    let again = |(at, value): (usize, &T)| choice.also.iter().skip(at + 1).any(|other| other == value);
    choice.also.contains(&choice.used) || choice.also.iter().enumerate().any(again)
}
