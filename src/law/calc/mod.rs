//! The contract of `kaiji calc`: one request as JSON in, its deadlines as JSON out.
//!
//! The field names and codes are public and stable; `docs/formats.md` documents them.

mod answer;
mod request;

pub use answer::{Calculation, Computed, StepOut, TermOut};
pub use request::{
    ExtensionInput, ExtensionInputs, Fault, Input, Request, SpecialInput, SupplementInput, VacancyInput,
};

use crate::law::calendar::Calendar;
use crate::law::deadline::{Rules, deadline, safe_reading, steps};
use crate::law::{Date, Readings, Ruleset};

/// Where a calculation finds the law.
pub trait Law {
    /// The version of the ruleset `id` in force on `received`.
    ///
    /// # Errors
    /// [`Fault::UnknownRuleset`], or [`Fault::NoVersionInForce`] for a request older than the first version.
    fn ruleset(&self, id: &str, received: Date) -> Result<&Ruleset, Fault>;
    /// The closed days.
    fn calendar(&self) -> &Calendar;
}

/// Computes one request as it stands on its own `today`, else on `today`.
///
/// Never fails: an impossible request is answered with its faults.
pub fn calc<'a>(law: &'a impl Law, input: &Input<'a>, today: Date) -> Calculation<'a> {
    let refused = |faults| Calculation::refused(input.id.clone(), faults);
    let request = match request::check(input, today) {
        Ok(request) => request,
        Err(faults) => return refused(faults),
    };
    let ruleset = match law.ruleset(&request.ruleset, request.received) {
        Ok(ruleset) => ruleset,
        Err(fault) => return refused(vec![fault]),
    };
    match Rules::of(ruleset, request.kind) {
        Some(rules) => compute(law.calendar(), &rules, &request, today),
        None => refused(vec![Fault::KindNotOffered]),
    }
    .with_id(input.id.clone())
}

fn compute<'a>(calendar: &Calendar, rules: &Rules<'a>, request: &Request, today: Date) -> Calculation<'a> {
    let used: Readings = request.readings.over(rules.readings_in_use());
    let facts = request.facts();
    let today = request.today.unwrap_or(today);
    let answer = deadline(rules, calendar, &facts, &used, today);
    let readings = safe_reading(rules, calendar, &facts, &used, today, &answer);
    let steps = steps(rules, calendar, &facts, &used, today);
    let warnings = answer.warnings.iter().collect();
    Calculation::answered(warnings, Computed::of(rules, &answer, readings, &steps))
}
