//! A case as it is looked at: read in one state of the file, which is let go before anything is printed.

use super::answer::Recorded;
use super::case_on_file::CaseOnFile;
use super::in_case::Entering;
use super::means;
use super::office_on_file::LawOfCase;
use crate::case::number::CaseNumber;
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
    let now = entering.answer(last, &[], None)?;
    let Entering { on_file, law, vacancies, today, .. } = entering;
    Ok(Looked { head, on_file, law, vacancies, now, today })
}
