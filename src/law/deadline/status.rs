//! The state of the clock on the day of asking.

use super::run::{Inputs, Operative, Run};
use crate::law::Date;
use crate::law::reading::{Readings, SpecialExcludes};
use crate::law::ruleset::SpecialShape;

/// The clock on the day of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It runs.
    Open,
    /// Today is a stopped day whose end is known.
    Paused,
    /// An open stop: no date is fixed.
    Suspended,
    /// The date has passed and nothing is decided.
    Overdue,
    /// Decided by the date.
    DecidedInTime,
    /// Decided after the date.
    DecidedLate,
    /// The rule has no number; nothing is decided.
    Prompt,
    /// The rule has no number; it is decided.
    Decided,
}

impl Status {
    /// All of them.
    pub const ALL: [Status; 8] = [
        Status::Open,
        Status::Paused,
        Status::Suspended,
        Status::Overdue,
        Status::DecidedInTime,
        Status::DecidedLate,
        Status::Prompt,
        Status::Decided,
    ];

    /// The code in JSON and CSV.
    pub const fn code(self) -> &'static str {
        match self {
            Status::Open => "open",
            Status::Paused => "paused",
            Status::Suspended => "suspended",
            Status::Overdue => "overdue",
            Status::DecidedInTime => "decided_in_time",
            Status::DecidedLate => "decided_late",
            Status::Prompt => "prompt",
            Status::Decided => "decided",
        }
    }
}

/// The status of a numbered decision. A decision made while no date is fixed is in time.
pub(super) fn status(run: &Run, inputs: &Inputs, readings: &Readings) -> Status {
    let (date, today) = (run.term.date, inputs.today);
    if let Some(decision) = inputs.facts.decision {
        let late = date.is_some_and(|date| decision > date);
        return if late { Status::DecidedLate } else { Status::DecidedInTime };
    }
    match date {
        None => Status::Suspended,
        Some(date) if today > date => Status::Overdue,
        Some(_) if is_stopped(run, readings, today, first_of_stretch(run, inputs)) => Status::Paused,
        Some(_) => Status::Open,
    }
}

/// The first day that counts in the period that governs; a special case may count from another day than the base.
fn first_of_stretch(run: &Run, inputs: &Inputs) -> i32 {
    match inputs.rules.special.map(|rule| &rule.shape) {
        Some(SpecialShape::SubstantialAndRest { first_day, .. }) if run.operative == Operative::Substantial => {
            inputs.first_day_as(*first_day)
        }
        _ => inputs.first_day(),
    }
}

/// Whether today is a stopped day of the stretch that is counted. Under a named date no day is.
fn is_stopped(run: &Run, readings: &Readings, today: Date, first_day: i32) -> bool {
    let today = today.days();
    let within = |last: Option<Date>| last.is_some_and(|last| first_day <= today && today <= last.days());
    let in_base = within(run.base.unrolled) && run.base_stops.days.contains(today);
    match run.operative {
        Operative::Substantial => {
            readings.special_excludes == SpecialExcludes::StoppedDays
                && within(run.term.unrolled)
                && run.base_stops.days.contains(today)
        }
        Operative::Extended if run.extended.is_some_and(|extended| !extended.named) => {
            in_base
                || (within(run.term.unrolled)
                    && run.base.unrolled.is_some_and(|last| today > last.days())
                    && run.extension_stops.days.contains(today))
        }
        Operative::Base => in_base,
        Operative::Extended | Operative::Remaining | Operative::Special => false,
    }
}
