//! Entering the same kind of fact in several cases, all or nothing.

use super::answer::Recorded;
use super::case_on_file::CaseOnFile;
use super::in_case::{Entering, Entry, Standing, repeated_answer, write};
use super::rebuild::open_to_write;
use super::{means, once};
use crate::case::number::CaseNumber;
use crate::context::Context;
use crate::error::Outcome;
use crate::store::{CaseId, Store};

/// Enters what `build` makes of each of these cases, or of every open one where none is named; of a case without drafts
/// nothing is said. A key (`--once`) marks the first fact.
///
/// # Errors
/// Those of `build`, refusals of `case::admit`, and whatever the file says: then nothing is written.
pub(crate) fn record_in_cases<E: Into<Entry>>(
    context: &Context,
    numbers: &[CaseNumber],
    build: impl Fn(&Standing) -> Outcome<Vec<E>>,
) -> Outcome<(Vec<Recorded>, String)> {
    if context.dry_run() {
        return plan_in_cases(context, numbers, build);
    }
    let (mut writing, raised) = open_to_write(context)?;
    if let Some(repeated) = once(context).map(|once| writing.find_once(once)).transpose()?.flatten() {
        let recorded = repeated_answer(context, &writing, repeated.case, repeated.n)?;
        return Ok((vec![recorded], writing.head()?.to_string()));
    }
    let mut answers: Vec<Recorded> = Vec::new();
    let mut key = once(context);
    for id in chosen(&writing, numbers)? {
        let planned = {
            let mut entering = Entering::of(context, &writing, CaseOnFile::load(&writing, id)?)?;
            let planned = entering.plan(&build)?;
            (planned, entering.before, entering.on_file.id)
        };
        if !planned.0.is_empty() {
            answers.push(write(context, &mut writing, planned, key.take())?);
        }
    }
    if let Some(first) = answers.first_mut() {
        first.moved.splice(0..0, raised);
    }
    let store = writing.commit()?;
    Ok((answers, store.head()?.to_string()))
}

/// The same in memory, without a lock: what would be entered.
///
/// # Errors
/// As [`record_in_cases`].
pub(crate) fn plan_in_cases<E: Into<Entry>>(
    context: &Context,
    numbers: &[CaseNumber],
    build: impl Fn(&Standing) -> Outcome<Vec<E>>,
) -> Outcome<(Vec<Recorded>, String)> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let mut answers = Vec::new();
    for id in chosen(&reading, numbers)? {
        let entering = Entering::of(context, &reading, CaseOnFile::load(&reading, id)?)?;
        answers.extend(entering.in_memory_if_any(&build)?);
    }
    Ok((answers, reading.head()?.to_string()))
}

/// The cases named, each once; else all that are open.
fn chosen(store: &Store, numbers: &[CaseNumber]) -> Outcome<Vec<CaseId>> {
    if numbers.is_empty() {
        return Ok(store.open_case_ids()?);
    }
    let mut ids: Vec<CaseId> = Vec::new();
    for number in numbers {
        let id = CaseOnFile::find(store, *number)?.id;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}
