//! Extensions (延長): which of them is in force, how far it reaches, and why another is not.

use super::count::{Term, length};
use super::facts::{Extension, Length};
use super::run::Inputs;
use super::stops::Stops;
use crate::law::Date;
use crate::law::reading::Readings;
use crate::law::ruleset::{Cap, ExtensionRule, FirstDay, Times};

/// Why an extension or a special case is not in force, or not yet judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Decided after the deadline then in force.
    AfterBase,
    /// Longer than the rule allows.
    OverCap,
    /// The rule has no such thing.
    NotInRule,
    /// The notice of the special case came after the base period.
    NoticeLate,
    /// It cannot be judged because the base is not fixed.
    NotFixed,
    /// A negative number of days.
    Negative,
}

impl Reason {
    /// The code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Reason::AfterBase => "after_base",
            Reason::OverCap => "over_cap",
            Reason::NotInRule => "not_in_rule",
            Reason::NoticeLate => "notice_late",
            Reason::NotFixed => "not_fixed",
            Reason::Negative => "negative",
        }
    }
}

/// What became of the extensions on file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extended {
    /// Whether the governing one is in force; `None` when that cannot be judged.
    pub(super) accepted: Option<bool>,
    pub(super) reason: Option<Reason>,
    /// The latest day that the cap allows; `None` without a cap or while the base is not fixed.
    pub(super) latest_allowed: Option<Date>,
    /// The extended deadline, where one is in force.
    pub(super) term: Option<Term>,
    pub(super) named: bool,
    pub(super) any_refused: bool,
    pub(super) extended_twice: bool,
    pub(super) without_effect: bool,
    /// The base deadline, if the person was told of one in force only after the deadline then in force: it is the safe one.
    pub(super) told_after: Option<Date>,
}

/// Judges the extensions in the order in which they were decided. `None` where there is none.
pub(super) fn judge_extensions(
    inputs: &Inputs,
    readings: &Readings,
    base: &Term,
    base_stops: &Stops,
    stops: &Stops,
) -> Option<Extended> {
    let extensions = inputs.facts.extensions;
    if extensions.is_empty() {
        return None;
    }
    let Some(rule) = inputs.rules.extension else { return Some(Extended::refused(Reason::NotInRule)) };
    let judge = Judge { inputs, readings, base, base_stops, stops, rule };
    let mut in_force = *base;
    let mut result: Option<Extended> = None;
    let (mut accepted, mut refused, mut without_effect) = (0, false, false);
    let mut told_after: Option<Date> = None;
    for_each_in_order(extensions, |extension| {
        let judged = judge.one(extension, &in_force);
        refused |= judged.accepted == Some(false);
        without_effect |= judged.without_effect;
        told_after = told_after.or(judged.told_after);
        let is_accepted = judged.accepted == Some(true);
        if is_accepted {
            in_force = judged.term.unwrap_or(in_force);
            accepted += 1;
        }
        // The accepted one that was decided last governs; where none is accepted, the last one tells why.
        if is_accepted || accepted == 0 {
            result = Some(judged);
        }
    });
    let mut result = result?;
    result.any_refused = refused;
    result.without_effect = without_effect;
    result.told_after = told_after;
    result.extended_twice = accepted > 1 && rule.times == Times::Once;
    Some(result)
}

/// In the order of the day of decision; those without one were decided in time and come first; the same day: as listed.
fn for_each_in_order(extensions: &[Extension], mut each: impl FnMut(&Extension)) {
    if let [only] = extensions {
        return each(only);
    }
    let mut sorted: Vec<&Extension> = extensions.iter().collect();
    sorted.sort_by_key(|extension| extension.decided.or(extension.notified));
    sorted.into_iter().for_each(each);
}

impl Extended {
    fn refused(reason: Reason) -> Extended {
        Extended {
            accepted: Some(false),
            reason: Some(reason),
            latest_allowed: None,
            term: None,
            named: false,
            any_refused: true,
            extended_twice: false,
            without_effect: false,
            told_after: None,
        }
    }
}

struct Judge<'a> {
    inputs: &'a Inputs<'a>,
    readings: &'a Readings,
    base: &'a Term,
    base_stops: &'a Stops,
    stops: &'a Stops,
    rule: &'a ExtensionRule,
}

impl Judge<'_> {
    /// One extension, decided while `in_force` was the deadline.
    fn one(&self, extension: &Extension, in_force: &Term) -> Extended {
        let cap = self.cap();
        let latest_allowed = self.latest_allowed(cap, extension.length);
        let refused = |reason| Extended { latest_allowed, ..Extended::refused(reason) };
        if let Length::Days(..0) = extension.length {
            return refused(Reason::Negative);
        }
        let decided = extension.decided.or(extension.notified);
        if is_after(decided, in_force.date) {
            return refused(Reason::AfterBase);
        }
        let term = match extension.length {
            Length::Days(days) if cap.is_some_and(|cap| days > cap.days) => return refused(Reason::OverCap),
            Length::Days(days) => self.by_days(days),
            Length::Until(_) if !self.base.is_fixed() => {
                return Extended {
                    accepted: None,
                    any_refused: false,
                    term: Some(*self.base),
                    ..refused(Reason::NotFixed)
                };
            }
            Length::Until(day) if is_after(Some(day), latest_allowed) => return refused(Reason::OverCap),
            Length::Until(day) => self.until(day),
        };
        Extended {
            accepted: Some(true),
            reason: None,
            latest_allowed,
            term: Some(term),
            named: matches!(extension.length, Length::Until(_)),
            any_refused: false,
            extended_twice: false,
            without_effect: self.is_without_effect(extension.length),
            told_after: self.base.date.filter(|_| is_after(extension.notified, in_force.date)),
        }
    }

    fn is_without_effect(&self, length: Length) -> bool {
        match length {
            Length::Days(days) => days == 0,
            Length::Until(day) => self.base.date.is_some_and(|base| day <= base),
        }
    }

    /// That many counted days from the day after the un-rolled last day of the base.
    fn by_days(&self, days: i32) -> Term {
        let Some(unrolled) = self.base.unrolled else {
            let left = self.base.days_left_when_suspended.unwrap_or(0).saturating_add(days);
            return Term::open(self.base.excluded_days, left);
        };
        if days == 0 {
            return *self.base;
        }
        let first = unrolled.days() + 1;
        let last = self.stops.days.nth_outside(first, days);
        if let Some(open) = self.stops.open_by(last) {
            let open = open.max(first);
            let counted = (open - first) - self.stops.days.count_inside(first, open - 1);
            let excluded = self.base.excluded_days + self.stops.days_until(first, self.inputs.today.days());
            return Term::open(excluded, days - counted);
        }
        let last_day = Date::from_days(last);
        let excluded = self.base.excluded_days + self.stops.days.count_inside(first, last);
        Term::fixed(last_day, self.inputs.roll(last_day, &self.rule.roll, self.readings), excluded)
    }

    /// A named day does not move and is not rolled; it is never earlier than the base deadline.
    fn until(&self, day: Date) -> Term {
        let not_before = |base: Option<Date>| base.map_or(day, |base| base.max(day));
        Term::fixed(not_before(self.base.unrolled), not_before(self.base.date), self.base.excluded_days)
    }

    fn cap(&self) -> Option<CapDays> {
        let conditional = self.rule.cap_if.iter().find(|_| self.inputs.facts.third_party_heard).map(|found| found.cap);
        match conditional.unwrap_or(self.rule.cap) {
            Cap::Add { days } => Some(CapDays { days: days as i32, counted: true }),
            Cap::OwnBase { days } => Some(CapDays { days: days as i32, counted: false }),
            Cap::Total { days, first_day } => {
                Some(CapDays { days: self.beyond_base(days as i32, first_day), counted: true })
            }
            Cap::None => None,
        }
    }

    /// What a total cap leaves after the base period. Days that a stop took out are in neither; closed days that the base
    /// period skips (a Tokyo ward) are in the total all the same.
    fn beyond_base(&self, total: i32, first_day: FirstDay) -> i32 {
        let first = self.inputs.first_day_as(first_day);
        let used = match self.base.unrolled.map(Date::days) {
            Some(last) => last - first + 1 - self.base_stops.days.count_inside(first, last),
            // Before the base is fixed only its number is known.
            None => {
                let first_of_base = self.inputs.first_day();
                length(self.inputs.rules.decision, first_of_base).unwrap_or(0) + first_of_base - first
            }
        };
        (total - used).max(0)
    }

    /// The cap is counted in counted days after the un-rolled last day; where the roll applies, the rolled cap is allowed.
    /// A named day does not move with an open stop; a number of days does, and then no day can be told.
    fn latest_allowed(&self, cap: Option<CapDays>, length: Length) -> Option<Date> {
        let (cap, unrolled) = (cap?, self.base.unrolled?);
        let first = unrolled.days() + 1;
        let last = if cap.counted { self.stops.days.nth_outside(first, cap.days) } else { first - 1 + cap.days };
        if matches!(length, Length::Days(_)) && last >= first && self.stops.open_by(last).is_some() {
            return None;
        }
        Some(self.inputs.roll(Date::from_days(last), &self.rule.roll, self.readings))
    }
}

#[derive(Clone, Copy)]
struct CapDays {
    days: i32,
    counted: bool,
}

/// Whether `day` is known to lie after `limit`.
pub(super) fn is_after(day: Option<Date>, limit: Option<Date>) -> bool {
    matches!((day, limit), (Some(day), Some(limit)) if day > limit)
}
