//! One run: every deadline of the office under one set of readings.

use super::count::{At, Term, count, first_counted, roll, start_day};
use super::extension::{Extended, judge_extensions};
use super::facts::Facts;
use super::rules::Rules;
use super::special::{SpecialCase, judge_special};
use super::stops::{OpenStops, Stops};
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::day_set::DaySet;
use crate::law::reading::{Readings, SupplementInExtension};
use crate::law::ruleset::{Choice, FirstDay, Roll};

/// Which deadline governs, by the facts and not by the day of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Operative {
    /// The period as the rule gives it.
    Base,
    /// The extended one.
    Extended,
    /// The special case's date for a substantial part, until that part is decided.
    Substantial,
    /// The special case's date for the rest.
    Remaining,
    /// The special case's one date (correction, suspension).
    Special,
}

impl Operative {
    /// The code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Operative::Base => "base",
            Operative::Extended => "extended",
            Operative::Substantial => "substantial",
            Operative::Remaining => "remaining",
            Operative::Special => "special",
        }
    }
}

/// The outcome of one run.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) base: Term,
    pub(super) extended: Option<Extended>,
    pub(super) special: Option<SpecialCase>,
    pub(super) operative: Operative,
    /// The term that governs.
    pub(super) term: Term,
    pub(super) base_stops: Stops,
    pub(super) extension_stops: Stops,
}

/// What a run counts with.
#[derive(Clone, Copy)]
pub(super) struct Inputs<'a> {
    pub(super) rules: &'a Rules<'a>,
    pub(super) calendar: &'a Calendar,
    pub(super) facts: &'a Facts<'a>,
    pub(super) today: Date,
    /// The roll that was asked for, whether a rule admits it or not.
    pub(super) asked_roll: Option<Roll>,
}

impl Inputs<'_> {
    pub(super) fn at(&self) -> At<'_> {
        At { calendar: self.calendar, today: self.today }
    }

    pub(super) fn first_day(&self) -> i32 {
        first_counted(start_day(self.rules.decision, self.facts, self.calendar), self.rules.decision.first_day)
    }

    /// The first day of a period that another rule counts from the same start.
    pub(super) fn first_day_as(&self, first_day: FirstDay) -> i32 {
        first_counted(start_day(self.rules.decision, self.facts, self.calendar), first_day)
    }

    pub(super) fn roll(&self, day: Date, choice: &Choice<Roll>, readings: &Readings) -> Date {
        roll(day, self.roll_by(choice, readings), self.calendar)
    }

    /// The roll of these readings, where the rule admits it or it was asked for; else the rule's own.
    fn roll_by(&self, choice: &Choice<Roll>, readings: &Readings) -> Roll {
        let may = |roll: &Roll| choice.admits(*roll) || self.asked_roll == Some(*roll);
        readings.roll.filter(may).unwrap_or(choice.used)
    }
}

/// Runs the rules over the facts. `None` where the decision has no number.
pub(super) fn run(inputs: &Inputs, readings: &Readings, open: OpenStops) -> Option<Run> {
    let Inputs { rules, calendar, facts, today, .. } = *inputs;
    let start = start_day(rules.decision, facts, calendar);
    let base_stops = Stops::of(rules.base_stops, facts, readings, today, open);
    let roll_by = inputs.roll_by(&rules.decision.roll, readings);
    let base = count(rules.decision, start, roll_by, &base_stops, inputs.at())?;
    let extension_stops = stops_of_extension(inputs, readings, open);
    let extended = judge_extensions(inputs, readings, &base, &base_stops, &extension_stops);
    let special = judge_special(inputs, readings, &base, &base_stops);
    let (operative, term) = governing(inputs, &base, extended.as_ref(), special.as_ref());
    Some(Run { base, extended, special, operative, term, base_stops, extension_stops })
}

fn stops_of_extension(inputs: &Inputs, readings: &Readings, open: OpenStops) -> Stops {
    if inputs.facts.extensions.is_empty() {
        return Stops { days: DaySet::empty(), open_from: None };
    }
    let mut kinds = inputs.rules.extension_stops;
    kinds.supplement &= readings.supplement_in_extension == SupplementInExtension::Yes;
    Stops::of(kinds, inputs.facts, readings, inputs.today, open)
}

fn governing(
    inputs: &Inputs,
    base: &Term,
    extended: Option<&Extended>,
    special: Option<&SpecialCase>,
) -> (Operative, Term) {
    if let Some(special) = special.filter(|special| special.accepted == Some(true)) {
        return special.governing(inputs.facts.partial_decision.is_some(), base);
    }
    match extended.filter(|extended| extended.accepted == Some(true)).and_then(|extended| extended.term) {
        Some(term) => (Operative::Extended, term),
        None => (Operative::Base, *base),
    }
}
