//! What comes out.

use std::collections::{BTreeMap, BTreeSet};

use kaiji::law::Date;
use kaiji::law::calendar::Calendar;

use super::extension::ExtensionAnswer;
use super::facts::{ModelRequest, ModelRule, Period};
use super::impossible::impossible;
use super::other_side::Secondary;
use super::run::{Clock, Operative, Run, run};
use super::safe::{in_use, safe};
use super::shipped::shipped_rule;
use super::special::SpecialAnswer;
use super::supplement_warnings::supplement_warnings;

#[derive(Clone, Debug, Default)]
pub(crate) struct ModelAnswer {
    pub errors: BTreeSet<&'static str>,
    pub warnings: BTreeSet<&'static str>,
    pub prompt: bool,
    pub time_word: Option<String>,
    pub elapsed_days: Option<i32>,
    pub base: Option<Clock>,
    pub extended: Option<Clock>,
    pub extension: Option<ExtensionAnswer>,
    pub special: Option<SpecialAnswer>,
    pub operative: Option<Operative>,
    pub date: Option<Date>,
    pub safe_date: Option<Date>,
    pub safe_reading: BTreeMap<usize, bool>,
    pub status: Option<&'static str>,
    pub days_remaining: Option<i32>,
    pub secondary: Secondary,
}

/// The answer under the rule that the request names, which may be none.
pub(crate) fn answer_under_its_rule(
    request: &ModelRequest,
    rule: &Result<ModelRule, BTreeSet<&'static str>>,
    calendar: &Calendar,
) -> ModelAnswer {
    match rule {
        Ok(rule) => answer(request, rule, calendar),
        Err(errors) => {
            // What a version that is not in force yet would offer is not asked.
            let of_disclosure = shipped_rule(&request.ruleset, "disclosure").ok();
            let mut impossible = impossible(request, of_disclosure.and_then(|rule| rule.in_force_from));
            if !impossible.contains("no_version_in_force") || !errors.contains("kind_not_offered") {
                impossible.extend(errors);
            }
            ModelAnswer { errors: impossible, ..ModelAnswer::default() }
        }
    }
}

pub(crate) fn answer(request: &ModelRequest, rule: &ModelRule, calendar: &Calendar) -> ModelAnswer {
    let errors = impossible(request, rule.in_force_from);
    if !errors.is_empty() {
        return ModelAnswer { errors, ..ModelAnswer::default() };
    }
    match rule.base {
        Some(period) => by_the_number(request, rule, period, calendar),
        None => without_a_number(request, rule),
    }
}

fn without_a_number(request: &ModelRequest, rule: &ModelRule) -> ModelAnswer {
    let mut warnings = BTreeSet::new();
    let extension = (!request.extensions.is_empty()).then_some(ExtensionAnswer::NOT_IN_RULE);
    if extension.is_some() {
        warnings.insert("extension_refused");
    }
    let special = request.special.and_then(|special| special.remaining_until).map(SpecialAnswer::not_in_rule);
    if special.is_some() {
        warnings.insert("special_refused");
    }
    if !request.vacancies.is_empty() && !rule.base_stops.vacancies {
        warnings.insert("vacancy_ignored");
    }
    ModelAnswer {
        warnings,
        prompt: true,
        extension,
        special,
        time_word: rule.time_word.clone(),
        status: Some(if request.decision.is_some() { "decided" } else { "prompt" }),
        elapsed_days: Some(request.decision.unwrap_or(request.today()).since(request.received())),
        ..ModelAnswer::default()
    }
}

fn by_the_number(request: &ModelRequest, rule: &ModelRule, period: Period, calendar: &Calendar) -> ModelAnswer {
    let readings = in_use(request, rule);
    let run = run(request, rule, period, &readings, calendar);
    let safe = safe(request, rule, period, calendar);

    let mut warnings = run.warnings.clone();
    warnings.extend(supplement_warnings(request, rule, &readings, &run));
    if safe.secondary.claim_window_last_day.is_some_and(|window| request.received() > window.safe_date) {
        warnings.insert("claim_window_missed");
    }
    let two_weeks = safe.secondary.earliest_implementation.or(safe.secondary.earliest_implementation_substantial);
    if two_weeks.is_some_and(|earliest| request.implemented_on.is_some_and(|day| day < earliest.date)) {
        warnings.insert("implemented_too_early");
    }
    let still_counts = run.date.filter(|_| request.decision.is_none());
    ModelAnswer {
        warnings,
        status: Some(status(request, &run)),
        days_remaining: still_counts.map(|date| date.since(request.today())),
        base: Some(run.base),
        extended: run.extended,
        extension: run.extension,
        special: run.special,
        operative: Some(run.operative),
        date: run.date,
        safe_date: Some(safe.date),
        safe_reading: safe.reading,
        secondary: safe.secondary,
        ..ModelAnswer::default()
    }
}

fn status(request: &ModelRequest, run: &Run) -> &'static str {
    match (request.decision, run.date) {
        (Some(_), None) => "decided_in_time",
        (Some(decision), Some(date)) if decision <= date => "decided_in_time",
        (Some(_), Some(_)) => "decided_late",
        (None, None) => "suspended",
        (None, Some(date)) if request.today() > date => "overdue",
        (None, Some(_)) if run.paused_days.contains(&request.today()) => "paused",
        (None, Some(_)) => "open",
    }
}
