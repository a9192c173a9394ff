//! The special case (期限の特例): whether it is available, and its dates.

use super::count::Term;
use super::extension::{Reason, is_after};
use super::run::{Inputs, Operative};
use super::stops::Stops;
use crate::law::Date;
use crate::law::reading::{Readings, SpecialExcludes};
use crate::law::ruleset::{SpecialRule, SpecialShape};

/// What became of the special case on file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SpecialCase {
    pub(super) accepted: Option<bool>,
    pub(super) reason: Option<Reason>,
    /// The last day on which its notice is in time: the end of the base period, never the extension.
    pub(super) notice_due: Option<Date>,
    pub(super) notice_in_time: Option<bool>,
    /// The computed date of the substantial part (disclosure), where it is in force.
    pub(super) substantial: Option<Term>,
    /// The date that the office set, never earlier than the base deadline where it is in force.
    pub(super) remaining: Date,
    /// The date as the office set it.
    named: Date,
    pub(super) notice_unknown: bool,
    pub(super) runs_through_stops: bool,
}

/// Judges the special case on file; `None` where there is none.
pub(super) fn judge_special(inputs: &Inputs, readings: &Readings, base: &Term, stops: &Stops) -> Option<SpecialCase> {
    let special = inputs.facts.special?;
    let refused = |reason| SpecialCase {
        accepted: Some(false),
        reason: Some(reason),
        notice_due: None,
        notice_in_time: None,
        substantial: None,
        remaining: special.remaining_until,
        named: special.remaining_until,
        notice_unknown: false,
        runs_through_stops: false,
    };
    let Some(rule) = inputs.rules.special else { return Some(refused(Reason::NotInRule)) };
    let Some(notice_due) = base.date else {
        return Some(SpecialCase { accepted: None, ..refused(Reason::NotFixed) });
    };
    let notice_due = Some(notice_due);
    let in_time = special.notified.map(|notified| !is_after(Some(notified), notice_due));
    if in_time == Some(false) {
        return Some(SpecialCase { notice_due, notice_in_time: in_time, ..refused(Reason::NoticeLate) });
    }
    let substantial = substantial_term(inputs, readings, rule, stops);
    Some(SpecialCase {
        accepted: Some(true),
        reason: None,
        notice_due,
        notice_in_time: in_time,
        substantial,
        remaining: base.date.map_or(special.remaining_until, |base| base.max(special.remaining_until)),
        named: special.remaining_until,
        notice_unknown: special.notified.is_none(),
        runs_through_stops: runs_through_stops(inputs, readings, rule, stops),
    })
}

/// Whether the days of the substantial part count days on which the base period would stand still.
fn runs_through_stops(inputs: &Inputs, readings: &Readings, rule: &SpecialRule, stops: &Stops) -> bool {
    let SpecialShape::SubstantialAndRest { days, first_day } = rule.shape else { return false };
    let first = inputs.first_day_as(first_day);
    let last = first + days as i32 - 1;
    let stopped = stops.days.count_inside(first, last) > 0 || stops.open_by(last).is_some();
    stopped && readings.special_excludes == SpecialExcludes::None
}

/// 丹南 26(1): so many days from the request for a substantial part. The article has no proviso on stopped days.
fn substantial_term(inputs: &Inputs, readings: &Readings, rule: &SpecialRule, stops: &Stops) -> Option<Term> {
    let SpecialShape::SubstantialAndRest { days, first_day } = rule.shape else { return None };
    let first = inputs.first_day_as(first_day);
    let days = days as i32;
    let last = match readings.special_excludes {
        SpecialExcludes::None => first + days - 1,
        SpecialExcludes::StoppedDays => stops.days.nth_outside(first, days),
    };
    let open = stops.open_by(last).filter(|_| readings.special_excludes == SpecialExcludes::StoppedDays);
    if let Some(open) = open {
        let counted = (open - first).max(0) - stops.days.count_inside(first, open - 1);
        return Some(Term::open(stops.days_until(first, inputs.today.days()), days - counted));
    }
    let unrolled = Date::from_days(last);
    let excluded = match readings.special_excludes {
        SpecialExcludes::None => 0,
        SpecialExcludes::StoppedDays => stops.days.count_inside(first, last),
    };
    Some(Term::fixed(unrolled, inputs.roll(unrolled, &rule.roll, readings), excluded))
}

impl SpecialCase {
    /// The deadline that governs once the special case is in force.
    pub(super) fn governing(&self, substantial_decided: bool, base: &Term) -> (Operative, Term) {
        let unrolled = base.unrolled.map_or(self.named, |base| base.max(self.named));
        let named = Term::fixed(unrolled, self.remaining, base.excluded_days);
        match self.substantial {
            Some(term) if !substantial_decided => (Operative::Substantial, term),
            Some(_) => (Operative::Remaining, named),
            None => (Operative::Special, named),
        }
    }
}
