//! The other side's periods, and the day before which the office must not hand over.

use super::count::{At, count, roll};
use super::facts::{Facts, discloses};
use super::rules::Rules;
use super::stops::Stops;
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::day_set::DaySet;
use crate::law::reading::{Readings, TwoWeeks};
use crate::law::ruleset::{Choice, DeadlineRule, GapRule, Kind, Roll};

/// A date beside the office's deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Secondary {
    /// The day before any roll.
    pub unrolled: Date,
    /// The day.
    pub date: Date,
    /// The latest day under any admissible reading: nobody is treated as late, nothing is handed over early, while one
    /// admissible reading says otherwise.
    pub safe_date: Date,
}

/// All dates beside the office's deadline; `None` where the rule has no such article or its start is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Secondaries {
    /// 丹南 27(3), 46: the first day on which the disclosure of the rest, or of everything, may be carried out.
    pub earliest_implementation: Option<Secondary>,
    /// The same for the substantial part of a special case.
    pub earliest_implementation_substantial: Option<Secondary>,
    /// 丹南 28(4): the last day for saying how one wants the disclosure.
    pub method_request_last_day: Option<Secondary>,
    /// 丹南 31(3), 38(3): the last day for asking for a correction or a suspension.
    pub claim_window_last_day: Option<Secondary>,
    /// 行政不服審査法18条: the last day for asking for a review.
    pub review_request_last_day: Option<Secondary>,
}

pub(super) fn secondaries(rules: &Rules, facts: &Facts, readings: &Readings, calendar: &Calendar) -> Secondaries {
    let side = OtherSide { rules, readings, calendar };
    let gap = |decided: Option<Date>| side.after_two_weeks(decided.filter(|_| facts.objection));
    Secondaries {
        earliest_implementation: gap(facts.ruling_on.or(facts.decision)),
        earliest_implementation_substantial: gap(facts.partial_decision),
        method_request_last_day: side.last_day(rules.method_request, facts.notice_received),
        claim_window_last_day: side.last_day(rules.claim_window, facts.disclosed_on.filter(|_| claims(rules.kind))),
        review_request_last_day: side.review(facts),
    }
}

const fn claims(kind: Kind) -> bool {
    matches!(kind, Kind::Correction | Kind::Suspension)
}

struct OtherSide<'a> {
    rules: &'a Rules<'a>,
    readings: &'a Readings,
    calendar: &'a Calendar,
}

impl OtherSide<'_> {
    /// 丹南 27(3): 「間に少なくとも2週間」.
    fn after_two_weeks(&self, decided: Option<Date>) -> Option<Secondary> {
        let (rule, decided) = (self.rules.gap?, decided?);
        if !discloses(self.rules.kind) {
            return None;
        }
        let unrolled = self.first_day_after(rule, decided, self.readings.two_weeks);
        let rolled = |day, roll_by| roll(day, roll_by, self.calendar);
        let date = rolled(unrolled, self.readings.roll.unwrap_or(rule.roll.used));
        let mut safe_date = date;
        let used = self.readings.two_weeks;
        let admitted = self.rules.readings.map(|table| &table.two_weeks);
        for reading in TwoWeeks::ALL {
            if reading == used || admitted.is_some_and(|choice| choice.admits(reading)) {
                let day = self.first_day_after(rule, decided, reading);
                safe_date = safe_date.max(self.latest(day, &rule.roll, self.readings.roll));
            }
        }
        Some(Secondary { unrolled, date, safe_date })
    }

    fn first_day_after(&self, rule: &GapRule, decided: Date, reading: TwoWeeks) -> Date {
        let days = rule.weeks as i32 * 7;
        match reading {
            TwoWeeks::SameWeekday => decided.plus(days),
            TwoWeeks::ClearDays => decided.plus(days + 1),
        }
    }

    fn last_day(&self, rule: Option<&DeadlineRule>, start: Option<Date>) -> Option<Secondary> {
        let (rule, unrolled) = (rule?, self.unrolled(rule?, start?)?);
        Some(self.rolled(unrolled, rule))
    }

    /// The earlier of three months from the day after learning of it and one year from the day after the decision.
    fn review(&self, facts: &Facts) -> Option<Secondary> {
        let rule = self.rules.review_request?;
        let learnt = self.unrolled(rule, facts.knew_on.or(facts.notice_received)?)?;
        let limit = match (self.rules.review_limit, facts.decision) {
            (Some(limit), Some(decision)) => self.unrolled(limit, decision),
            _ => None,
        };
        Some(self.rolled(limit.map_or(learnt, |limit| limit.min(learnt)), rule))
    }

    fn unrolled(&self, rule: &DeadlineRule, start: Date) -> Option<Date> {
        let no_stops = Stops { days: DaySet::empty(), open_from: None };
        let at = At { calendar: self.calendar, today: start };
        count(rule, start, Roll::None, &no_stops, at)?.unrolled
    }

    fn rolled(&self, unrolled: Date, rule: &DeadlineRule) -> Secondary {
        let roll_by = self.readings.roll_requester.unwrap_or(rule.roll.used);
        let date = roll(unrolled, roll_by, self.calendar);
        Secondary { unrolled, date, safe_date: self.latest(unrolled, &rule.roll, self.readings.roll_requester) }
    }

    /// The latest day that an admissible roll makes of it, or the one that was asked for.
    fn latest(&self, day: Date, choice: &Choice<Roll>, asked_for: Option<Roll>) -> Date {
        let rolls = choice.also.iter().copied().chain([choice.used]).chain(asked_for);
        rolls.map(|roll_by| roll(day, roll_by, self.calendar)).max().unwrap_or(day)
    }
}
