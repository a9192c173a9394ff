//! The contract of `kaiji calc`: one request as JSON in, its deadlines as JSON out.
//!
//! The field names and codes are public and stable; `docs/formats.md` documents them.

mod answer;
mod request;
mod shipped;

pub use answer::{Calculation, Computed, StepOut, TermOut};
use request::{Asked, Checked, Request};
pub use request::{
    ExtensionInput, ExtensionInputs, Fault, Input, SpecialInput, SupplementInput, VacancyInput, is_reading,
};
pub use shipped::Shipped;

use crate::law::calendar::Calendar;
use crate::law::deadline::{Beside, Rules, beside, deadline, safe_reading, steps};
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
    let calculation = match Question::of(law, input, today) {
        Ok(question) => question.answer(),
        Err(faults) => Calculation::refused(None, faults),
    };
    calculation.with_id(input.id.clone())
}

/// A request that can be computed, with the law that it is counted by.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The version of the ruleset in force on the day of receipt.
    pub ruleset: &'a Ruleset,
    /// Its rules for this kind of request.
    pub rules: Rules<'a>,
    /// The closed days.
    pub calendar: &'a Calendar,
    /// The day of receipt.
    pub received: Date,
    /// The day of asking.
    pub today: Date,
    used: Readings,
    request: Request,
}

impl<'a> Question<'a> {
    /// The question that a request asks on its own `today`, else on `today`.
    ///
    /// # Errors
    /// Every fault that makes it impossible, each once, in the order of [`Fault::ALL`].
    pub fn of(law: &'a impl Law, input: &Input, today: Date) -> Result<Question<'a>, Vec<Fault>> {
        let Checked { asked, request, mut faults } = request::check(input, today);
        let law_of = law_of(law, asked).unwrap_or_else(|fault| {
            faults.push(fault);
            None
        });
        let (Some(request), Some((ruleset, rules)), true) = (request, law_of, faults.is_empty()) else {
            faults.sort_unstable();
            faults.dedup();
            return Err(faults);
        };
        let used = request.readings.over(rules.readings_in_use());
        let (received, today) = (request.facts().received, request.today.unwrap_or(today));
        Ok(Question { ruleset, rules, calendar: law.calendar(), received, today, used, request })
    }

    /// Its answer, without an id.
    pub fn answer(&self) -> Calculation<'a> {
        let Question { rules, calendar, used, today, .. } = self;
        let facts = self.request.facts();
        let answer = deadline(rules, calendar, &facts, used, *today);
        let readings = safe_reading(rules, calendar, &facts, used, *today, &answer);
        let steps = steps(rules, calendar, &facts, used, *today);
        let warnings = answer.warnings.iter().collect();
        Calculation::answered(warnings, Computed::of(rules, &answer, readings, &steps))
    }

    /// The date under each admissible reading.
    pub fn beside(&self) -> Vec<Beside> {
        beside(&self.rules, self.calendar, &self.request.facts(), &self.used, self.today)
    }
}

/// The law that is asked for; `None` where what was asked cannot be read, which is a fault already.
fn law_of<'a>(law: &'a impl Law, asked: Asked) -> Result<Option<(&'a Ruleset, Rules<'a>)>, Fault> {
    let Some(id) = asked.ruleset else { return Ok(None) };
    // Without a day of receipt it can still be told that there is no such ruleset.
    let ruleset = law.ruleset(id, asked.received.unwrap_or(Date::MAX))?;
    let Some(kind) = asked.kind else { return Ok(None) };
    let rules = Rules::of(ruleset, kind).ok_or(Fault::KindNotOffered)?;
    Ok(Some((ruleset, rules)))
}
