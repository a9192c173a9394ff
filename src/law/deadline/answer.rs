//! The one engine: what is due, by when, and in which state, from facts, rules and a calendar.

use super::count::Term;
use super::extension::Reason;
use super::facts::Facts;
use super::requester::{Secondaries, secondaries};
use super::rules::Rules;
use super::run::{Inputs, Operative, Run, run};
use super::safe_date::{Safe, needed, safe_date};
use super::status::{Status, status};
use super::stops::OpenStops;
use super::warning::{Warnings, warn_about_run, warn_about_secondaries};
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::reading::Readings;

/// The deadlines of one request, as they stand on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// True where the rule has no number; then only `status`, `elapsed_days` and the secondary dates say something.
    pub prompt: bool,
    /// The period as the rule gives it.
    pub base: Option<Term>,
    /// The extended one, where an extension is in force.
    pub extended: Option<Term>,
    /// What became of the extensions on file.
    pub extension: Option<ExtensionAnswer>,
    /// What became of the special case on file.
    pub special: Option<SpecialAnswer>,
    /// Which deadline governs; `None` where the rule has no number.
    pub operative: Option<Operative>,
    /// The governing date; `None` while it is not fixed.
    pub date: Option<Date>,
    /// The governing date before any roll.
    pub unrolled: Option<Date>,
    /// The date that cannot be wrong under any admissible reading.
    pub safe: Option<Safe>,
    /// The state of the clock today.
    pub status: Status,
    /// Calendar days from today to `date`: 0 on the last day, negative when overdue; `None` when not fixed or decided.
    pub days_remaining: Option<i32>,
    /// Where the rule has no number: calendar days from the day of receipt (0) to the decision, else to today.
    pub elapsed_days: Option<i32>,
    /// The dates beside it.
    pub secondary: Secondaries,
    /// What a reader must be told.
    pub warnings: Warnings,
}

/// What became of the extensions on file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ExtensionAnswer {
    /// Whether the governing one is in force; `None` when that cannot be judged because the base is not fixed.
    pub accepted: Option<bool>,
    /// Why not.
    pub reason: Option<Reason>,
    /// The latest day that the cap allows; `None` without a cap.
    pub latest_allowed: Option<Date>,
}

/// What became of the special case on file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct SpecialAnswer {
    /// Whether it is in force; `None` when that cannot be judged because the base is not fixed.
    pub accepted: Option<bool>,
    /// Why not.
    pub reason: Option<Reason>,
    /// The last day on which its notice is in time.
    pub notice_due: Option<Date>,
    /// Whether it was; `None` when unknown.
    pub notice_in_time: Option<bool>,
    /// The computed date of the substantial part.
    pub substantial: Option<Date>,
    /// The date of the rest, or of the whole.
    pub remaining: Date,
}

/// The deadlines of one request under the readings `used`, as they stand on `today`.
///
/// A pure function, without allocation for requests of ordinary size. All days are calendar days in Japan.
pub fn deadline(rules: &Rules, calendar: &Calendar, facts: &Facts, used: &Readings, today: Date) -> Answer {
    let inputs = Inputs { rules, calendar, facts, today, asked_roll: used.roll };
    let secondary = secondaries(rules, facts, used, calendar);
    let mut answer = match run(&inputs, used, OpenStops::StayOpen) {
        Some(run) => numbered(&inputs, used, &run, secondary),
        None => prompt(&inputs, secondary),
    };
    let mut warnings = answer.warnings;
    warn_about_secondaries(&mut warnings, facts, &answer);
    answer.warnings = warnings;
    answer
}

/// The readings that differ from those in use and move the safe date, as (reading, value).
pub fn safe_reading(
    rules: &Rules,
    calendar: &Calendar,
    facts: &Facts,
    used: &Readings,
    today: Date,
    answer: &Answer,
) -> Vec<(&'static str, &'static str)> {
    let inputs = Inputs { rules, calendar, facts, today, asked_roll: used.roll };
    match &answer.safe {
        Some(safe) if answer.date != safe.date => needed(&inputs, used, safe),
        _ => Vec::new(),
    }
}

fn numbered(inputs: &Inputs, used: &Readings, run: &Run, secondary: Secondaries) -> Answer {
    let status = status(run, inputs, used);
    let mut warnings = Warnings::default();
    warn_about_run(&mut warnings, inputs, used, run);
    let date = run.term.date;
    Answer {
        prompt: false,
        base: Some(run.base),
        extended: run.extended.and_then(|extended| extended.term),
        extension: run.extended.map(|extended| ExtensionAnswer {
            accepted: extended.accepted,
            reason: extended.reason,
            latest_allowed: extended.latest_allowed,
        }),
        special: run.special.map(|special| SpecialAnswer {
            accepted: special.accepted,
            reason: special.reason,
            notice_due: special.notice_due,
            notice_in_time: special.notice_in_time,
            substantial: special.substantial.and_then(|term| term.date),
            remaining: special.remaining,
        }),
        operative: Some(run.operative),
        date,
        unrolled: run.term.unrolled,
        safe: Some(safe_date(inputs, used, run)),
        status,
        days_remaining: date.filter(|_| inputs.facts.decision.is_none()).map(|date| date.since(inputs.today)),
        elapsed_days: None,
        secondary,
        warnings,
    }
}

/// 「遅滞なく」 has no number: no date is invented.
fn prompt(inputs: &Inputs, secondary: Secondaries) -> Answer {
    let facts = inputs.facts;
    let refused = Some(false);
    let mut warnings = Warnings::default();
    use super::warning::Warning;
    warnings.add_if(!facts.extensions.is_empty(), Warning::ExtensionRefused);
    warnings.add_if(facts.special.is_some(), Warning::SpecialRefused);
    warnings.add_if(!facts.vacancies.is_empty() && !inputs.rules.base_stops.vacancy, Warning::VacancyIgnored);
    let reason = Some(Reason::NotInRule);
    Answer {
        prompt: true,
        base: None,
        extended: None,
        extension: facts.extensions.first().map(|_| ExtensionAnswer {
            accepted: refused,
            reason,
            latest_allowed: None,
        }),
        special: facts.special.map(|special| SpecialAnswer {
            accepted: refused,
            reason,
            notice_due: None,
            notice_in_time: None,
            substantial: None,
            remaining: special.remaining_until,
        }),
        operative: None,
        date: None,
        unrolled: None,
        safe: None,
        status: if facts.decision.is_some() { Status::Decided } else { Status::Prompt },
        days_remaining: None,
        elapsed_days: Some(facts.decision.unwrap_or(inputs.today).since(facts.received)),
        secondary,
        warnings,
    }
}
