//! What the facts say of a case that stands still: since when, and whether its day has come.

use super::case_on_file::CaseOnFile;
use super::office_on_file::OfficeOnFile;
use crate::case::clock::derive;
use crate::case::fact::Fact;
use crate::case::life::Case;
use crate::case::next::{Act, Force, next};
use crate::error::Outcome;
use crate::law::Date;
use crate::law::deadline::Vacancy;
use crate::store::{CaseId, Store};

/// The first day of the oldest stop of this case that goes on: a supplement that nobody has answered, a confirmation of
/// what is meant.
pub(crate) fn stopped_since(store: &Store, id: CaseId) -> Outcome<Option<Date>> {
    let on_file = CaseOnFile::load(store, id)?;
    let case = on_file.case()?;
    let supplements = case.supplements().into_iter().filter(|one| one.ended.is_none()).map(|one| one.asked.on);
    let confirmed = case.open_clarification().map(|(event, _)| event.on);
    Ok(supplements.chain(confirmed).min())
}

/// A decided case that is to be carried out now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ToCarryOut {
    /// The day that the decision names, if it names one.
    pub(crate) planned: Option<Date>,
}

/// Whether what was granted is to be carried out on this day: nothing keeps it back, and the day that was named has come.
pub(crate) fn to_carry_out(
    store: &Store,
    id: CaseId,
    office: &OfficeOnFile,
    vacancies: &[Vacancy],
    today: Date,
) -> Outcome<Option<ToCarryOut>> {
    let on_file = CaseOnFile::load(store, id)?;
    let case = on_file.case()?;
    let law = office.law_of(&case)?;
    let derived = derive(&case, law.horizon(), vacancies, today);
    let steps = next(&case, &derived, law.ruleset(), today);
    let owed = steps.iter().any(|step| step.act == Act::Implement && step.force == Force::Must);
    let planned = planned(&case);
    Ok((owed && planned.is_none_or(|day| day <= today)).then_some(ToCarryOut { planned }))
}

/// The last day that was named for carrying out.
fn planned(case: &Case) -> Option<Date> {
    case.live().rev().find_map(|event| match &event.fact {
        Fact::Decided(decided) => decided.implement_on,
        Fact::ReviewRuled(ruled) => ruled.implement_on,
        _ => None,
    })
}
