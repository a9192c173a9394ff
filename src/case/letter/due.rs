//! Which letters a case still owes, and which act a letter tells.

use super::addressee::addressees;
use super::kind::LetterKind;
use crate::case::fact::{AddressedTo, Event, Fact};
use crate::case::life::Case;
use crate::case::state::State;
use crate::law::Date;
use crate::law::ruleset::Ruleset;

/// A letter that tells an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Due {
    /// Which letter.
    pub letter: LetterKind,
    /// The number of the act within the case.
    pub tells: u32,
    /// To whom, where that is not the person who made the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<AddressedTo>,
}

/// The letters that are not recorded as sent, in the order of their acts, one for each addressee. A supplement or an opinion
/// is asked for only while it can still be given, a longer period is told only while the decision is owed and only the last
/// one.
pub fn due(case: &Case, ruleset: &Ruleset, state: State, today: Date) -> Vec<Due> {
    if state == State::Void {
        return Vec::new();
    }
    let unsent = |due: &Due| !is_told(case, due);
    let acts = case.live().flat_map(|event| telling(&event.fact).map(move |letter| (event, letter)));
    let owed = acts.filter(|(event, letter)| is_worth_telling(case, ruleset, state, today, event, *letter));
    owed.flat_map(|(event, letter)| of(case, ruleset, letter, event)).filter(unsent).collect()
}

/// The letters about a decision and what followed it that the law demands and nobody has recorded as sent: the office owes
/// them whatever the day, and until then the case is not closed.
pub fn owed_after_decision(case: &Case, ruleset: &Ruleset) -> Vec<Due> {
    // On the last day nothing that can still be answered is worth asking for.
    due(case, ruleset, State::Decided, Date::MAX)
}

fn is_told(case: &Case, due: &Due) -> bool {
    match due.letter {
        LetterKind::RecipientsNotice => recipients_are_told(case, due.tells),
        letter => case.is_told(letter, due.tells, due.to),
    }
}

/// Whether the letter to those who were given the data is recorded as sent: the act names them, the entry need not.
pub fn recipients_are_told(case: &Case, tells: u32) -> bool {
    [None, Some(AddressedTo::Other)].into_iter().any(|to| case.is_told(LetterKind::RecipientsNotice, tells, to))
}

/// The letters of this kind that are asked for, one for each addressee: about the first act that was not told to everyone
/// yet, else about the last; with an addressee only of acts of which that one is told, if there are any.
pub fn wanted(case: &Case, ruleset: &Ruleset, letter: LetterKind, to: Option<Option<AddressedTo>>) -> Vec<Due> {
    let told = case.live().map(|event| of(case, ruleset, letter, event)).filter(|letters| !letters.is_empty());
    let mut told: Vec<Vec<Due>> = told.collect();
    let is_meant = |due: &Due| to.is_none_or(|to| due.to == to);
    if told.iter().flatten().any(is_meant) {
        told.retain(|letters| letters.iter().any(is_meant));
    }
    let not_yet = |due: &Due| is_meant(due) && case.issued(due.letter, due.tells, due.to).is_none();
    let first = told.iter().position(|letters| letters.iter().any(not_yet));
    let last = told.len().saturating_sub(1);
    told.into_iter().nth(first.unwrap_or(last)).unwrap_or_default()
}

/// The letters and papers that tell such a fact.
pub fn telling(fact: &Fact) -> impl Iterator<Item = LetterKind> + '_ {
    LetterKind::ALL.iter().copied().filter(|letter| letter.tells(fact))
}

/// This letter about this event, to each of its addressees.
pub fn of(case: &Case, ruleset: &Ruleset, letter: LetterKind, event: &Event) -> Vec<Due> {
    let to = addressees(case, ruleset, letter, event).into_iter();
    to.map(|to| Due { letter, tells: event.n, to }).collect()
}

fn is_worth_telling(
    case: &Case,
    ruleset: &Ruleset,
    state: State,
    today: Date,
    event: &Event,
    letter: LetterKind,
) -> bool {
    let kind = case.received().kind;
    let demanded = |name: &str| ruleset.duty_for(kind, name).is_some();
    let is_last = || case.live().rev().find(|later| letter.tells(&later.fact)).map(|last| last.n);
    match letter {
        LetterKind::Decision => true,
        LetterKind::MendRequest => case
            .supplements()
            .iter()
            .any(|supplement| supplement.asked.n == event.n && supplement.ended.is_none() && today <= supplement.by),
        LetterKind::ThirdPartyInquiry => state.owes_decision() && awaits_opinion(case, event),
        LetterKind::ThirdPartyNotice => match event.fact {
            Fact::ReviewRuled(_) => demanded("objector.notice_after_ruling"),
            _ => demanded("objector.notice"),
        },
        LetterKind::ConsultationNotice => demanded("review.consult.notice"),
        LetterKind::TransferNotice => demanded("transfer"),
        LetterKind::MethodChange => demanded("method_change.notice") && is_last() == Some(event.n),
        LetterKind::RecipientsNotice => demanded("recipients.notice"),
        LetterKind::WithdrawalReceipt
        | LetterKind::AgentConfirmation
        | LetterKind::InvestigationResult
        | LetterKind::BreachNotice
        | LetterKind::BreachReport
        | LetterKind::Receipt
        | LetterKind::RequestForm
        | LetterKind::MethodForm
        | LetterKind::OpinionForm
        | LetterKind::DeadlineSheet => false,
        LetterKind::Extension | LetterKind::SpecialCase => state.owes_decision() && is_last() == Some(event.n),
    }
}

/// Whether nobody has answered yet, and the third party can be found (丹南 27(2) proviso).
fn awaits_opinion(case: &Case, event: &Event) -> bool {
    let Fact::ThirdPartyAsked(asked) = &event.fact else { return false };
    case.party(asked.party).is_some_and(|party| {
        party.replied.is_none() && party.unknown.is_none() && party.asked.is_some_and(|(last, _)| last.n == event.n)
    })
}
