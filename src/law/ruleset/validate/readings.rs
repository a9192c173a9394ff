//! Readings: chosen where something is counted, and no value named twice.

use super::Faults;
use crate::law::ruleset::{Choice, Period, ReadingTable, Roll, Ruleset};

pub(super) fn check(ruleset: &Ruleset, faults: &mut Faults) {
    match &ruleset.readings {
        Some(table) => check_table(table, faults),
        None => {
            if let Some(rule) = ruleset.deadlines.iter().find(|rule| rule.period() != Period::Prompt) {
                faults.say("id", &rule.id, "a rule has a number, so `[readings]` must say how the text is read");
            }
        }
    }
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
