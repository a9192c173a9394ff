//! Which letters a case still owes, and which act a letter tells.

use super::kind::LetterKind;
use crate::case::fact::{Event, Fact};
use crate::case::life::Case;
use crate::case::state::State;
use crate::law::Date;

/// A letter that tells an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Due {
    /// Which letter.
    pub letter: LetterKind,
    /// The number of the act within the case.
    pub tells: u32,
}

/// The letters that are not recorded as sent, in the order of their acts. A supplement is asked for only while its day has
/// not passed, a longer period is told only while the decision is owed and only the last one.
pub fn due(case: &Case, state: State, today: Date) -> Vec<Due> {
    let acts = case.live().filter_map(|event| Some((event, telling(&event.fact)?)));
    let owed = acts.filter(|(event, letter)| {
        let unsent = case.sent(*letter, event.n).is_none() && case.delivered(*letter, event.n).is_none();
        unsent && state != State::Void && is_worth_telling(case, state, today, event, *letter)
    });
    owed.map(|(event, letter)| Due { letter, tells: event.n }).collect()
}

/// The letter of this kind that is asked for: the first whose act was not told in one yet, else the last.
pub fn wanted(case: &Case, letter: LetterKind) -> Option<Due> {
    let told = || case.live().filter(|event| telling(&event.fact) == Some(letter));
    let not_yet = told().find(|event| case.issued(letter, event.n).is_none());
    not_yet.or(told().next_back()).map(|event| Due { letter, tells: event.n })
}

/// The letter that tells such a fact.
pub fn telling(fact: &Fact) -> Option<LetterKind> {
    LetterKind::ALL.iter().copied().find(|letter| letter.tells(fact))
}

fn is_worth_telling(case: &Case, state: State, today: Date, event: &Event, letter: LetterKind) -> bool {
    let is_last = || case.live().rev().find(|later| telling(&later.fact) == Some(letter)).map(|last| last.n);
    match letter {
        LetterKind::Decision => true,
        LetterKind::MendRequest => case
            .supplements()
            .iter()
            .any(|supplement| supplement.asked.n == event.n && supplement.ended.is_none() && today <= supplement.by),
        LetterKind::ThirdPartyInquiry => state.owes_decision(),
        // To each of several addressees: `next` names them.
        LetterKind::ThirdPartyNotice | LetterKind::ConsultationNotice | LetterKind::RecipientsNotice => false,
        LetterKind::TransferNotice | LetterKind::MethodChange => true,
        LetterKind::Extension | LetterKind::SpecialCase => state.owes_decision() && is_last() == Some(event.n),
    }
}
