//! The date of the office's deadline under every admissible reading, one reading at a time.

use super::facts::Facts;
use super::rules::Rules;
use super::run::{Inputs, run};
use super::safe_date::Admitted;
use super::stops::OpenStops;
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::reading::Readings;
use crate::law::ruleset::Roll;

/// The date under one value of one reading, all others being those in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Beside {
    /// The reading, e.g. `supplement_from`.
    pub reading: &'static str,
    /// Its value, e.g. `asking_day`.
    pub value: &'static str,
    /// Whether dates are computed with it.
    pub in_use: bool,
    /// The date; `None` while it is not fixed under it.
    pub date: Option<Date>,
}

/// The date under each admissible value of each reading that can move the office's deadline. Readings that leave no
/// choice are left out; so is everything where the rule has no number.
pub fn beside(rules: &Rules, calendar: &Calendar, facts: &Facts, used: &Readings, today: Date) -> Vec<Beside> {
    let inputs = &Inputs { rules, calendar, facts, today, asked_roll: used.roll };
    let admitted = Admitted::of(inputs, used);
    let mut found = Vec::new();
    let mut add = |reading, value, in_use, readings: &Readings| {
        if let Some(run) = run(inputs, readings, OpenStops::StayOpen) {
            found.push(Beside { reading, value, in_use, date: run.term.date });
        }
    };
    macro_rules! each {
        ($values:ident, $reading:ident) => {
            for value in admitted.$values.into_iter().flatten() {
                let readings = Readings { $reading: value, ..*used };
                add(stringify!($reading), value.code(), value == used.$reading, &readings);
            }
        };
    }
    each!(from, supplement_from);
    each!(to, supplement_to);
    each!(in_extension, supplement_in_extension);
    each!(special, special_excludes);
    each!(identity, identity_papers_pause);
    let roll_in_use = used.roll.unwrap_or(rules.decision.roll.used);
    for roll in admitted.rolls.into_iter().flatten().flatten() {
        add("roll", Roll::code(roll), roll == roll_in_use, &Readings { roll: Some(roll), ..*used });
    }
    let choices: Vec<&str> = found.iter().filter(|one| !one.in_use).map(|one| one.reading).collect();
    found.retain(|one| choices.contains(&one.reading));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Kind;
    use crate::law::deadline::{About, Supplement};
    use crate::law::ruleset::{parse, shipped};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn each_reading_is_moved_alone_and_the_values_in_use_give_the_date_in_use() {
        let ruleset = parse(shipped()[0].2).unwrap();
        let rules = Rules::of(&ruleset, Kind::Disclosure).unwrap();
        let supplements = [Supplement {
            requested: day("2026-04-06"),
            due: Some(day("2026-04-20")),
            ended: Some(day("2026-04-08")),
            about: About::Form,
        }];
        let facts = Facts { supplements: &supplements, ..Facts::received(day("2026-04-01")) };
        let used = rules.readings_in_use();
        let found = beside(&rules, &Calendar::national(), &facts, &used, day("2026-04-10"));
        let date = |reading, value| {
            let one = found.iter().find(|one| (one.reading, one.value) == (reading, value)).unwrap();
            one.date.unwrap().to_string()
        };
        assert!(found.iter().filter(|one| one.in_use).all(|one| one.date == Some(day("2026-04-17"))));
        assert_eq!(date("supplement_from", "asking_day"), "2026-04-18");
        assert_eq!(date("supplement_to", "day_before"), "2026-04-16");
        assert_eq!(date("roll", "next_working_day"), "2026-04-17");
    }
}
