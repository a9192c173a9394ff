//! One complete computation under one combination of readings.

use std::collections::BTreeSet;

use kaiji::law::Date;
use kaiji::law::calendar::Calendar;

use super::count::{Around, Walk, rolled, walk_without};
use super::extension::{ExtensionAnswer, Extensions};
use super::facts::{ModelRequest, ModelRule, Period, SpecialRule};
use super::other_side::Secondary;
use super::readings::Readings;
use super::special::{SpecialAnswer, judge_special};
use super::stops::Stops;

/// `base` or `extended`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    pub unrolled: Option<Date>,
    pub date: Option<Date>,
    pub excluded_days: u32,
    pub days_left_when_suspended: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operative {
    Base,
    Extended,
    Substantial,
    Remaining,
    Special,
}

/// The base period, walked and rolled.
pub(crate) struct Base {
    pub start: Date,
    pub period: Period,
    pub walk: Walk,
    pub date: Option<Date>,
}

pub(crate) struct Run {
    pub base: Clock,
    pub extended: Option<Clock>,
    pub extension: Option<ExtensionAnswer>,
    pub special: Option<SpecialAnswer>,
    pub operative: Operative,
    pub unrolled: Option<Date>,
    pub date: Option<Date>,
    /// The date of this run for the safe date: the date, or the base deadline where the extension was told too late.
    pub counts_as_safe: Option<Date>,
    /// The stopped days of the period that governs.
    pub paused_days: Vec<Date>,
    pub secondary: Secondary,
    /// What acceptance and refusal warn of.
    pub warnings: BTreeSet<&'static str>,
}

pub(crate) fn run(
    request: &ModelRequest,
    rule: &ModelRule,
    period: Period,
    readings: &Readings,
    calendar: &Calendar,
) -> Run {
    let stops = Stops::of(request, rule, readings);
    let around = Around { calendar, today: request.today() };
    let start = rolled(request.received(), rule.start_rolls, calendar);
    let base_walk = walk_without(rule.never_counted, period.first_day(start), period.days, &stops.in_base, around);
    let base_date = base_walk.last.map(|last| rolled(last, readings.office_rolls, calendar));
    let base = Base { start, period, walk: base_walk, date: base_date };

    let extensions = Extensions::judge(request, rule, &base, &stops, readings, around);
    let special = judge_special(request, rule, &base, &stops, readings, around);

    let mut warnings = extensions.warnings.clone();
    if let Some(special) = &special {
        warnings.extend(special.warnings.iter().copied());
        if special.answer.accepted == Some(true) && extensions.governing.is_some() {
            warnings.insert("special_and_extension");
        }
    }
    if !request.vacancies.is_empty() && !rule.base_stops.vacancies {
        warnings.insert("vacancy_ignored");
    }

    let base_clock = Clock::of_period(&base.walk, base.date, period.days);
    let mut run = Run {
        operative: Operative::Base,
        unrolled: base_clock.unrolled,
        date: base_clock.date,
        counts_as_safe: base_clock.date,
        paused_days: base.walk.stopped.clone(),
        base: base_clock,
        extended: extensions.extended(),
        extension: extensions.answer,
        special: special.as_ref().map(|special| special.answer.clone()),
        secondary: Secondary::of(request, rule, readings, calendar),
        warnings,
    };
    if let Some(extended) = &extensions.governing {
        run.operative = Operative::Extended;
        run.unrolled = extended.clock.unrolled;
        run.date = extended.clock.date;
        run.counts_as_safe = if run.warnings.contains("told_after_base") { base.date } else { extended.clock.date };
        run.paused_days = extended.paused_days.clone();
    }
    if let Some(special) = special.filter(|special| special.answer.accepted == Some(true)) {
        run.paused_days = Vec::new();
        match rule.special {
            SpecialRule::SubstantialPart(_) if request.partial_decision.is_none() => {
                run.operative = Operative::Substantial;
                run.unrolled = special.substantial_walk.last;
                run.date = special.answer.substantial;
                run.paused_days = special.substantial_walk.stopped;
            }
            SpecialRule::SubstantialPart(_) => {
                run.operative = Operative::Remaining;
                run.unrolled = special.remaining_unrolled;
                run.date = special.answer.remaining;
            }
            SpecialRule::NamedDay => {
                run.operative = Operative::Special;
                run.unrolled = special.remaining_unrolled;
                run.date = special.answer.remaining;
            }
            SpecialRule::None => unreachable!("a rule without a special case accepts none"),
        }
        run.counts_as_safe = run.date;
    }
    run
}

impl Clock {
    /// A period by count: the date that it has, or what is left of it.
    pub(crate) fn of_period(walk: &Walk, date: Option<Date>, days: u32) -> Clock {
        Clock {
            unrolled: walk.last,
            date,
            excluded_days: walk.stopped.len() as u32,
            days_left_when_suspended: match walk.last {
                Some(_) => None,
                None => Some(days - walk.counted.len() as u32),
            },
        }
    }
}
