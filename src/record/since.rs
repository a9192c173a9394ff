//! What has changed in the file since a head that was printed: new cases, decisions, ends, dates that moved.

use std::collections::BTreeMap;

use super::case_on_file::CaseOnFile;
use super::office_on_file::OfficeOnFile;
use crate::case::clock::{StoredDates, derive};
use crate::case::fact::Fact;
use crate::case::state::State;
use crate::error::{Failure, Outcome};
use crate::law::Date;
use crate::store::{CaseId, Store};

/// What has become of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The case.
    pub(crate) id: CaseId,
    /// What.
    pub(crate) what: ChangeKind,
}

/// What can have become of a case, the first of these that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChangeKind {
    /// It was received.
    Received,
    /// Its receipt turned out to be a mistake.
    Void,
    /// The whole was decided.
    Decided,
    /// It ended otherwise: withdrawn, transferred, closed.
    Ended,
    /// A decision or an end was a mistake: it is open again.
    Reopened,
    /// The day of its decision is another one; none: not fixed, or a rule without a number.
    Moved {
        /// The day before.
        from: Option<Date>,
        /// The day now.
        to: Option<Date>,
    },
}

/// What has changed after event number `seq`, case by case in the order of their first events.
///
/// Dates are those that stand once every set day has passed, so that no day of asking is in them.
pub(crate) fn changes_since(store: &Store, seq: i64) -> Outcome<Vec<Change>> {
    let now = OfficeOnFile::load(store)?;
    let then = OfficeOnFile::load(store)?.known_at(seq);
    let mut touched: BTreeMap<i64, CaseId> = BTreeMap::new();
    let mut office_changed = false;
    store.events_after::<Failure>(seq, |event| {
        match event.case {
            Some(case) => drop(touched.insert(case.0, case)),
            None => office_changed = true,
        }
        Ok(())
    })?;
    // A vacancy, a closed day, a ruleset can move a case of which nothing was entered.
    if office_changed {
        touched.extend(store.open_case_ids()?.into_iter().map(|case| (case.0, case)));
    }
    let mut changes = Vec::new();
    for id in touched.into_values() {
        let what = if id.0 > seq { Some(ChangeKind::Received) } else { change(store, id, seq, (&then, &now))? };
        changes.extend(what.map(|what| Change { id, what }));
    }
    Ok(changes)
}

fn change(
    store: &Store,
    id: CaseId,
    seq: i64,
    (then, now): (&OfficeOnFile, &OfficeOnFile),
) -> Outcome<Option<ChangeKind>> {
    let on_file = CaseOnFile::load(store, id)?;
    let after = standing(&on_file, now)?;
    let before = standing(&on_file.known_at(seq), then)?;
    Ok(match (before.state, after.state) {
        (before, State::Void) if before != State::Void => Some(ChangeKind::Void),
        (was, is) if is_settled(is) && !is_settled(was) && after.decided => Some(ChangeKind::Decided),
        (was, is) if was.is_open() && !is.is_open() => Some(ChangeKind::Ended),
        (was, is) if is_settled(was) && !is_settled(is) => Some(ChangeKind::Reopened),
        // Of a case that was decided or has ended no day is awaited any more.
        (_, is) if is_settled(is) || before.dates.due == after.dates.due => None,
        _ => Some(ChangeKind::Moved { from: before.dates.due, to: after.dates.due }),
    })
}

const fn is_settled(state: State) -> bool {
    !state.owes_decision()
}

struct Standing {
    state: State,
    decided: bool,
    dates: StoredDates,
}

fn standing(on_file: &CaseOnFile, office: &OfficeOnFile) -> Outcome<Standing> {
    let case = on_file.case()?;
    let derived = derive(&case, office.law_of(&case)?.horizon(), &office.vacancies(), Date::MAX);
    let decided = case.live().any(|event| matches!(event.fact, Fact::Decided(_))) && case.decided_on().is_some();
    Ok(Standing { state: derived.state, decided, dates: derived.stored })
}
