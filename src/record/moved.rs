//! Which dates moved, from when to when, because of what.

use serde::Serialize;

use crate::case::clock::{Clock, ClockStatus};
use crate::law::{Date, Ruleset};

/// A running clock that moved, or a judgement that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Moved {
    /// The case.
    pub(crate) number: String,
    /// The rule, `disclosure.decision`.
    pub(crate) clock: String,
    /// The date before; none where it was not fixed.
    pub(crate) from: Option<Date>,
    /// The date now; none where it is not fixed.
    pub(crate) to: Option<Date>,
    /// The judgement before, where it changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status_from: Option<ClockStatus>,
    /// The judgement now, where it changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status_to: Option<ClockStatus>,
    /// Why, in words of the language in force.
    pub(crate) because: String,
    /// The code of the article that gives the date now.
    pub(crate) article: String,
    /// The same as it is printed.
    #[serde(skip)]
    pub(crate) printed: String,
}

/// The clocks of a case that moved between two derivations of it on the same day.
pub(crate) fn moved(number: &str, ruleset: &Ruleset, before: &[Clock], after: &[Clock], because: &str) -> Vec<Moved> {
    let same = |old: &&Clock, new: &Clock| old.clock == new.clock && old.started == new.started;
    let pairs = after.iter().filter_map(|new| Some((before.iter().find(|old| same(old, new))?, new)));
    pairs.filter_map(|(old, new)| change(number, ruleset, old, new, because)).collect()
}

fn change(number: &str, ruleset: &Ruleset, old: &Clock, new: &Clock, because: &str) -> Option<Moved> {
    let ran = !matches!(old.status, ClockStatus::Done | ClockStatus::Passed);
    let date_moved = ran && old.date != new.date;
    let judgement_changed = is_judged(old.status) && is_judged(new.status) && old.status != new.status;
    if !date_moved && !judgement_changed {
        return None;
    }
    Some(Moved {
        number: number.to_owned(),
        clock: new.clock.clone(),
        from: old.date,
        to: new.date,
        status_from: judgement_changed.then_some(old.status),
        status_to: judgement_changed.then_some(new.status),
        because: because.to_owned(),
        article: new.article.clone(),
        printed: ruleset.printed(&new.article).to_owned(),
    })
}

const fn is_judged(status: ClockStatus) -> bool {
    matches!(status, ClockStatus::DecidedInTime | ClockStatus::DecidedLate)
}
