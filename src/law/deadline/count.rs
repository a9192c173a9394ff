//! Counting a period: from its start over the days that count to its un-rolled last day, then the roll.

use super::facts::Facts;
use super::stops::Stops;
use crate::law::Date;
use crate::law::calendar::{Calendar, ClosedKind};
use crate::law::ruleset::{ClosedDays, DeadlineRule, FirstDay, Period, Roll, Start};

/// A deadline under one set of readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The last day before any roll; `None` while an open stop keeps it from being fixed.
    pub unrolled: Option<Date>,
    /// The last day; `None` while an open stop keeps it from being fixed.
    pub date: Option<Date>,
    /// The stopped calendar days inside the counted stretch, each once; up to today while it is not fixed.
    pub excluded_days: i32,
    /// What is left of the whole period while it is not fixed; else `None`.
    pub days_left_when_suspended: Option<i32>,
}

impl Term {
    /// Whether the date is fixed.
    pub const fn is_fixed(&self) -> bool {
        self.date.is_some()
    }

    pub(super) const fn fixed(unrolled: Date, date: Date, excluded_days: i32) -> Term {
        Term { unrolled: Some(unrolled), date: Some(date), excluded_days, days_left_when_suspended: None }
    }

    pub(super) const fn open(excluded_days: i32, days_left: i32) -> Term {
        Term { unrolled: None, date: None, excluded_days, days_left_when_suspended: Some(days_left) }
    }
}

/// The day of the event that starts the clock; the day of arrival where the rule's own event was not recorded.
pub(super) fn event_day(rule: &DeadlineRule, facts: &Facts) -> Date {
    match rule.start {
        Start::Written => facts.written.unwrap_or(facts.received),
        Start::Accepted => facts.accepted.unwrap_or(facts.received),
        _ => facts.received,
    }
}

/// The day that starts the clock: that of the event, or the open day that takes its place.
pub(super) fn start_day(rule: &DeadlineRule, facts: &Facts, calendar: &Calendar) -> Date {
    roll(event_day(rule, facts), rule.start_roll, calendar)
}

/// The first day of a period that starts with the event of `start`.
pub(super) fn first_counted(start: Date, first_day: FirstDay) -> i32 {
    match first_day {
        FirstDay::Counted => start.days(),
        FirstDay::NextDay => start.days() + 1,
    }
}

/// The term of a rule that runs from `start` over `stops`.
///
/// `None` where the rule has no number.
pub(super) fn count(rule: &DeadlineRule, start: Date, roll_by: Roll, stops: &Stops, at: At) -> Option<Term> {
    let first = first_counted(start, rule.first_day);
    let days = length(rule, first)?;
    let skipper = Skipper { rule, calendar: at.calendar };
    let last = skipper.nth(stops, first, days);
    if let Some(open) = stops.open_by(last) {
        let counted = skipper.counted(stops, first, open - 1);
        return Some(Term::open(stops.days_until(first, at.today.days()), days - counted));
    }
    let unrolled = Date::from_days(last);
    Some(Term::fixed(unrolled, roll(unrolled, roll_by, at.calendar), stops.days.count_inside(first, last)))
}

/// The surroundings of a count.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) calendar: &'a Calendar,
    pub(super) today: Date,
}

/// How many days the period has when it begins on `first`. Months and years are those of 民法143条.
pub(super) fn length(rule: &DeadlineRule, first: i32) -> Option<i32> {
    let months = |months: u32| Date::from_days(first).end_of_months(months).days() - first + 1;
    match rule.period() {
        Period::Days(days) | Period::WorkingDays(days) => i32::try_from(days).ok(),
        Period::Months(count) => Some(months(count)),
        Period::Years(count) => Some(months(count.saturating_mul(12))),
        Period::Prompt => None,
    }
}

/// The same day, or the open day that takes its place.
pub(super) fn roll(day: Date, roll: Roll, calendar: &Calendar) -> Date {
    match roll {
        Roll::None => day,
        Roll::NextWorkingDay => calendar.next_open_day(day),
        Roll::PreviousWorkingDay => calendar.previous_open_day(day),
    }
}

/// Counts over closed days where the rule does not count them (a Tokyo ward, 安曇野市).
pub(super) struct Skipper<'a> {
    pub(super) rule: &'a DeadlineRule,
    pub(super) calendar: &'a Calendar,
}

impl Skipper<'_> {
    pub(super) fn skips_anything(&self) -> bool {
        !self.rule.skips.is_empty() || self.rule.working_days.is_some()
    }

    pub(super) fn skips(&self, day: i32) -> bool {
        let closed = self.calendar.kinds_of(Date::from_days(day));
        let skips = |class: &ClosedDays| closed.contains(kind(*class));
        !closed.is_empty() && (self.rule.working_days.is_some() || self.rule.skips.iter().any(skips))
    }

    fn nth(&self, stops: &Stops, first: i32, days: i32) -> i32 {
        if !self.skips_anything() {
            return stops.days.nth_outside(first, days);
        }
        let counts = |day: &i32| !stops.days.contains(*day) && !self.skips(*day);
        let wanted = usize::try_from(days - 1).unwrap_or(0);
        (first..=Date::MAX.days()).filter(counts).nth(wanted).unwrap_or(Date::MAX.days())
    }

    fn counted(&self, stops: &Stops, first: i32, last: i32) -> i32 {
        let stopped = stops.days.count_inside(first, last);
        let skipped = if self.skips_anything() {
            (first..=last).filter(|day| !stops.days.contains(*day) && self.skips(*day)).count() as i32
        } else {
            0
        };
        ((last - first + 1) - stopped - skipped).max(0)
    }
}

const fn kind(class: ClosedDays) -> ClosedKind {
    match class {
        ClosedDays::Weekends => ClosedKind::Weekend,
        ClosedDays::Holidays => ClosedKind::Holiday,
        ClosedDays::YearEnd => ClosedKind::YearEnd,
        ClosedDays::Own => ClosedKind::Own,
    }
}
