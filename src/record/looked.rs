//! A case as it is looked at: read in one state of the file, which is let go before anything is printed.

use super::answer::{Recorded, Warned};
use super::case_on_file::CaseOnFile;
use super::in_case::Entering;
use super::means;
use super::office_on_file::{LawOfCase, OfficeOnFile};
use super::same_person::{OtherOnFile, other_cases};
use crate::case::admit::Setting;
use crate::case::number::CaseNumber;
use crate::cli::value::Day;
use crate::context::Context;
use crate::error::Outcome;
use crate::law::Date;
use crate::law::deadline::Vacancy;
use crate::store::Store;

/// A case with everything that a screen about it needs.
pub(crate) struct Looked {
    /// The head of the file that it was read from.
    pub(crate) head: String,
    /// The case.
    pub(crate) on_file: CaseOnFile,
    /// Its law.
    pub(crate) law: LawOfCase,
    /// The vacancies of the office.
    pub(crate) vacancies: Vec<Vacancy>,
    /// State, deadline, next steps and warnings, as a writing command would answer them now.
    pub(crate) now: Recorded,
    /// The day of asking.
    pub(crate) today: Date,
    /// The other cases of the person whose data is asked for.
    pub(crate) others: Vec<OtherOnFile>,
}

impl Looked {
    /// What a draft would be judged by today.
    pub(crate) fn setting(&self) -> Setting<'_> {
        Setting { law: self.law.horizon().judged_by, vacancies: &self.vacancies, today: self.today }
    }
}

/// Looks at the case as it was known at the end of a day in Japan: facts of the case and of the office that were recorded by
/// then, counted on that day unless `--today` says otherwise. Without a day, as it stands.
///
/// # Errors
/// No such case or not on file yet, and whatever the file says.
pub(crate) fn look_as_of(context: &Context, number: CaseNumber, as_of: Option<&Day>) -> Outcome<Looked> {
    let Some(as_of) = as_of else { return look(context, number) };
    let day = context.day(as_of)?;
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let head = reading.head()?.to_string();
    let on_file = CaseOnFile::find(&reading, number)?.known_by(number, day)?;
    let office = OfficeOnFile::load(&reading)?.known_by(day);
    let today = if context.today_is_given() { context.today()? } else { day };
    let entering = Entering::on(context, office, on_file, today)?;
    let last = entering.on_file.events.last().map_or(0, |event| event.n);
    let now = entering.answer(last, &[], None)?;
    let Entering { on_file, law, vacancies, .. } = entering;
    // What the file keeps of other cases is how they stand now, not then.
    Ok(Looked { head, on_file, law, vacancies, now, today, others: Vec::new() })
}

/// Looks at the case of this number.
///
/// # Errors
/// No such case, and whatever the file says.
pub(crate) fn look(context: &Context, number: CaseNumber) -> Outcome<Looked> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let head = reading.head()?.to_string();
    let entering = Entering::of(context, &reading, CaseOnFile::find(&reading, number)?)?;
    let last = entering.on_file.events.last().map_or(0, |event| event.n);
    let mut now = entering.answer(last, &[], None)?;
    now.engine_warnings.extend(stale(&reading, &entering, context)?);
    let others = other_cases(&reading, &entering.on_file.case()?.receipt().texts, Some(entering.on_file.id))?;
    let Entering { on_file, law, vacancies, today, .. } = entering;
    Ok(Looked { head, on_file, law, vacancies, now, today, others })
}

/// What the file keeps of the case where it is not what its facts give: an older program derived it.
fn stale(store: &Store, entering: &Entering, context: &Context) -> Outcome<Option<Warned>> {
    let Some(row) = store.case(entering.on_file.id)? else { return Ok(None) };
    let computed = entering.before.stored;
    if row.due == computed.due && row.suspended_until == computed.suspended_until {
        return Ok(None);
    }
    let text = context.text();
    let day = |day: Option<Date>| day.map_or_else(|| text.get("recorded-no-date"), |day| text.day(day));
    let values = [("stored", day(row.due).into()), ("computed", day(computed.due).into())];
    let message = text.with("recorded-warning-stored-date-differs", &values);
    Ok(Some(Warned { code: "stored_date_differs", message, article: None, printed: None }))
}
