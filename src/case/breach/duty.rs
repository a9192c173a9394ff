//! What is owed after a breach: to whom, by when, whether it was done or is lifted.

use serde::Serialize;

use super::Breach;
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::deadline::{BreachTerm, breach_term};
use crate::law::ruleset::{BreachDuty, BreachDutyId, BreachRelief, BreachRule, DeadlineRule, Ruleset};

/// How a duty stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyStatus {
    /// It was done, in time or without a number to be late by.
    Done,
    /// It was done after its last day.
    DoneLate,
    /// It is lifted.
    Lifted,
    /// The breach has none of the categories that make it owed.
    NotOwed,
    /// It is owed, and the last day has not passed.
    Open,
    /// It is owed, and the last day has passed.
    Overdue,
    /// It is owed, by a time word alone.
    Prompt,
}

impl DutyStatus {
    /// The code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            DutyStatus::Done => "done",
            DutyStatus::DoneLate => "done_late",
            DutyStatus::Lifted => "lifted",
            DutyStatus::NotOwed => "not_owed",
            DutyStatus::Open => "open",
            DutyStatus::Overdue => "overdue",
            DutyStatus::Prompt => "prompt",
        }
    }

    /// Whether the office still has something to do.
    pub const fn is_owed(self) -> bool {
        matches!(self, DutyStatus::Open | DutyStatus::Overdue | DutyStatus::Prompt)
    }
}

/// A duty after one breach.
#[derive(Clone, Debug)]
pub struct DutyState<'r> {
    /// The duty.
    pub duty: &'r BreachDuty,
    /// Its period.
    pub rule: &'r DeadlineRule,
    /// By when.
    pub term: BreachTerm<'r>,
    /// The day on which it was done.
    pub done_on: Option<Date>,
    /// What lifts it.
    pub lifted_by: Option<&'r BreachRelief>,
    /// How it stands.
    pub status: DutyStatus,
    /// Days until the last day; below zero: since then. None where nothing is owed by a day.
    pub days_remaining: Option<i32>,
}

/// What the rule asks for after this breach, in its order. Empty where it says nothing of breaches.
pub fn duties<'r>(breach: &Breach, ruleset: &'r Ruleset, calendar: &Calendar, today: Date) -> Vec<DutyState<'r>> {
    let Some(rule) = &ruleset.breach else { return Vec::new() };
    let states = rule.duties.iter().filter_map(|duty| {
        let deadline = ruleset.breach_deadline(duty.id, breach.categories())?;
        Some(state(breach, rule, duty, deadline, calendar, today))
    });
    states.collect()
}

fn state<'r>(
    breach: &Breach,
    rule: &'r BreachRule,
    duty: &'r BreachDuty,
    deadline: &'r DeadlineRule,
    calendar: &Calendar,
    today: Date,
) -> DutyState<'r> {
    let term = breach_term(deadline, breach.known(), calendar);
    let done_on = done_on(breach, duty.id);
    let lifted_by = lifted_by(breach, rule, duty.id);
    let owed = duty.always || breach.categories().iter().any(|code| rule.category(code).is_some());
    let status = match (done_on, term.date) {
        (Some(done), Some(date)) if done > date => DutyStatus::DoneLate,
        (Some(_), _) => DutyStatus::Done,
        (None, _) if lifted_by.is_some() => DutyStatus::Lifted,
        (None, _) if !owed => DutyStatus::NotOwed,
        (None, Some(date)) if today > date => DutyStatus::Overdue,
        (None, Some(_)) => DutyStatus::Open,
        (None, None) => DutyStatus::Prompt,
    };
    let days_remaining = term.date.filter(|_| status.is_owed()).map(|date| date.since(today));
    DutyState { duty, rule: deadline, term, done_on, lifted_by, status, days_remaining }
}

/// The day on which a duty was first done.
fn done_on(breach: &Breach, duty: BreachDutyId) -> Option<Date> {
    if duty == BreachDutyId::Notice {
        return everyone_told_on(breach);
    }
    // A final report that comes at once is the first one, too.
    let counts =
        |told: BreachDutyId| told == duty || (duty == BreachDutyId::FirstReport && told == BreachDutyId::FinalReport);
    let days = breach.reports.iter().filter(|(_, report)| counts(report.duty)).map(|(event, _)| event.on);
    days.min()
}

/// The day on which the last of the principals was told: by an entry that says so, else by their number.
fn everyone_told_on(breach: &Breach) -> Option<Date> {
    let all = breach.notices.iter().filter(|(_, notified)| notified.everyone).map(|(event, _)| event.on).min();
    let one_by_one = || {
        let persons = breach.persons()? as usize;
        let mut days: Vec<Date> = breach.notices.iter().map(|(event, _)| event.on).collect();
        days.sort_unstable();
        days.get(persons.checked_sub(1)?).copied()
    };
    all.or_else(one_by_one)
}

fn lifted_by<'r>(breach: &Breach, rule: &'r BreachRule, duty: BreachDutyId) -> Option<&'r BreachRelief> {
    let recorded = breach.reliefs.iter().filter_map(|(_, relieved)| relieved.relief.as_deref());
    recorded.filter_map(|code| rule.relief(code)).find(|relief| relief.lifts.contains(&duty))
}
