//! The contract of `kaiji calc`: one request as JSON in, its deadlines as JSON out.
//!
//! The field names and codes are public and stable; `docs/formats.md` documents them.

mod answer;
mod request;

pub use answer::{Calculation, Computed, StepOut, TermOut};
pub use request::{ExtensionInput, ExtensionInputs, Fault, Input, SpecialInput, SupplementInput, VacancyInput};

use request::{Asked, Checked, Request};

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
    let Checked { asked, request, mut faults } = request::check(input, today);
    let rules = rules(law, asked).unwrap_or_else(|fault| {
        faults.push(fault);
        None
    });
    match (request, rules) {
        (Some(request), Some(rules)) if faults.is_empty() => {
            compute(law.calendar(), &rules, &request, today).with_id(input.id.clone())
        }
        _ => {
            faults.sort_unstable();
            faults.dedup();
            Calculation::refused(input.id.clone(), faults)
        }
    }
}

/// The rules that are asked for; `None` where what was asked cannot be read, which is a fault already.
fn rules<'a>(law: &'a impl Law, asked: Asked) -> Result<Option<Rules<'a>>, Fault> {
    let Some(id) = asked.ruleset else { return Ok(None) };
    // Without a day of receipt it can still be told that there is no such ruleset.
    let ruleset = law.ruleset(id, asked.received.unwrap_or(Date::MAX))?;
    match asked.kind {
        Some(kind) => Rules::of(ruleset, kind).map(Some).ok_or(Fault::KindNotOffered),
        None => Ok(None),
    }
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
