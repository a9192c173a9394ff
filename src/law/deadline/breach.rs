//! The period of a duty after a breach (漏えい等): from the day on which the office learnt of it.

use super::beside::Beside;
use super::count::{At, count, first_counted};
use super::derivation::{Step, What};
use super::stops::Stops;
use crate::law::Date;
use crate::law::calendar::{Calendar, ClosedKind};
use crate::law::day_set::DaySet;
use crate::law::ruleset::{DeadlineRule, FirstDay, Period, Roll};

/// By when somebody is told of a breach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreachTerm<'a> {
    /// The last day before any roll; none where the rule has no number.
    pub unrolled: Option<Date>,
    /// The last day.
    pub date: Option<Date>,
    /// The earliest day under any admissible reading: not late for anybody.
    pub safe_date: Option<Date>,
    /// The published target (速報: おおむね3〜5日), which is no deadline.
    pub target: Option<Date>,
    /// The last day under each admissible value of each reading that leaves a choice.
    pub beside: Vec<Beside>,
    /// Why the date is what it is.
    pub steps: Vec<Step<'a>>,
}

/// The period of this rule for a breach that the office learnt of on `known`.
pub fn breach_term<'a>(rule: &'a DeadlineRule, known: Date, calendar: &Calendar) -> BreachTerm<'a> {
    let counting = Counting { rule, known, calendar };
    let unrolled = counting.last_day(rule.first_day, Roll::None);
    let date = counting.last_day(rule.first_day, rule.roll.used);
    let rolls = || [rule.roll.used].into_iter().chain(rule.roll.also.iter().copied());
    let first_days = || [rule.first_day].into_iter().chain(other_first_days(rule).iter().copied());
    let all = first_days().flat_map(|first_day| rolls().map(move |roll| (first_day, roll)));
    let target = rule.target.as_ref().and_then(|target| {
        let rule = DeadlineRule { days: Some(target.days), time_word: None, ..rule.clone() };
        Counting { rule: &rule, known, calendar }.last_day(rule.first_day, Roll::None)
    });
    BreachTerm {
        unrolled,
        date,
        safe_date: all.filter_map(|(first_day, roll)| counting.last_day(first_day, roll)).min(),
        target,
        beside: counting.beside(),
        steps: counting.steps(unrolled, date),
    }
}

fn other_first_days(rule: &DeadlineRule) -> &[FirstDay] {
    rule.first_day_reading.as_ref().map_or(&[], |reading| &reading.also)
}

struct Counting<'a, 'c> {
    rule: &'a DeadlineRule,
    known: Date,
    calendar: &'c Calendar,
}

impl<'a> Counting<'a, '_> {
    fn last_day(&self, first_day: FirstDay, roll: Roll) -> Option<Date> {
        let no_stops = Stops { days: DaySet::empty(), open_from: None };
        let at = At { calendar: self.calendar, today: self.known };
        let unrolled = if first_day == self.rule.first_day {
            count(self.rule, self.known, Roll::None, &no_stops, at)?.unrolled?
        } else {
            let rule = DeadlineRule { first_day, ..self.rule.clone() };
            count(&rule, self.known, Roll::None, &no_stops, at)?.unrolled?
        };
        Some(self.rolled(unrolled, roll))
    }

    /// 行政機関の休日に関する法律2条: a report is an act to an organ of the state, which is closed on its own days and on none of
    /// those that an office gives itself.
    fn rolled(&self, day: Date, roll: Roll) -> Date {
        let state = [ClosedKind::Weekend, ClosedKind::Holiday, ClosedKind::YearEnd].into_iter().collect();
        match roll {
            Roll::None => day,
            Roll::NextWorkingDay => self.calendar.next_open_day_by(day, state),
            Roll::PreviousWorkingDay => self.calendar.previous_open_day_by(day, state),
        }
    }

    /// One reading moved at a time, as everywhere.
    fn beside(&self) -> Vec<Beside> {
        let rule = self.rule;
        let mut found = Vec::new();
        if rule.period() == Period::Prompt {
            return found;
        }
        let others = other_first_days(rule);
        for first_day in [rule.first_day].iter().chain(others).filter(|_| !others.is_empty()) {
            let date = self.last_day(*first_day, rule.roll.used);
            let in_use = *first_day == rule.first_day;
            found.push(Beside { reading: "first_day", value: first_day.code(), in_use, date });
        }
        for roll in [rule.roll.used].iter().chain(&rule.roll.also).filter(|_| !rule.roll.also.is_empty()) {
            let date = self.last_day(rule.first_day, *roll);
            found.push(Beside { reading: "roll", value: roll.code(), in_use: *roll == rule.roll.used, date });
        }
        found
    }

    fn steps(&self, unrolled: Option<Date>, date: Option<Date>) -> Vec<Step<'a>> {
        let (Some(unrolled), Some(date)) = (unrolled, date) else { return Vec::new() };
        let first = first_counted(self.known, self.rule.first_day);
        let mut steps = Vec::new();
        if first > self.known.days() {
            steps.push(Step::from_rule(self.rule, What::NotCounted, self.known.days(), first - 1));
        }
        steps.push(Step::from_rule(self.rule, What::Counted, first, unrolled.days()));
        if date > unrolled {
            steps.push(Step::from_rule(self.rule, What::Rolled, unrolled.days() + 1, date.days()));
        }
        steps
    }
}
