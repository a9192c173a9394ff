//! The state of a case: its life, as distinct from the status of its clock. None of it depends on today.

use super::fact::Fact;
use super::letter::owed_after_decision;
use super::life::Case;
use crate::law::ruleset::{Kind, Ruleset};

/// The life of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Until the office's first further event.
    Received,
    /// The office has begun.
    InProgress,
    /// Every part is decided.
    Decided,
    /// What was granted was carried out.
    Implemented,
    /// The office owes nothing more.
    Closed,
    /// Taken back by the requester.
    Withdrawn,
    /// Turned down on form, and told so.
    Dismissed,
    /// Sent on to the body that holds the information.
    Transferred,
    /// The receipt itself was struck.
    Void,
}

impl State {
    /// All of them.
    pub const ALL: [State; 9] = [
        State::Received,
        State::InProgress,
        State::Decided,
        State::Implemented,
        State::Closed,
        State::Withdrawn,
        State::Dismissed,
        State::Transferred,
        State::Void,
    ];

    /// The code in JSON, CSV and the file.
    pub const fn code(self) -> &'static str {
        match self {
            State::Received => "received",
            State::InProgress => "in_progress",
            State::Decided => "decided",
            State::Implemented => "implemented",
            State::Closed => "closed",
            State::Withdrawn => "withdrawn",
            State::Dismissed => "dismissed",
            State::Transferred => "transferred",
            State::Void => "void",
        }
    }

    /// The state of this code; `-` and `_` are the same.
    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| crate::law::ruleset::same_code(state.code(), code))
    }

    /// Whether the case is still open.
    pub const fn is_open(self) -> bool {
        matches!(self, State::Received | State::InProgress | State::Decided | State::Implemented)
    }

    /// Whether a decision is still owed.
    pub const fn owes_decision(self) -> bool {
        matches!(self, State::Received | State::InProgress)
    }
}

/// The outcome code of a request turned down on form.
pub const DISMISSED: &str = "dismissed";

/// The state of a case under its ruleset.
pub fn state(case: &Case, ruleset: &Ruleset) -> State {
    if case.is_void() {
        return State::Void;
    }
    if case.withdrawn_on().is_some() {
        return State::Withdrawn;
    }
    if case.ended_by_transfer(ruleset) {
        return State::Transferred;
    }
    if case.decided_on().is_none() {
        let begun =
            case.live().any(|event| !matches!(event.fact, Fact::Received(_) | Fact::Noted(_) | Fact::Struck(_)));
        return if begun { State::InProgress } else { State::Received };
    }
    decided(case, ruleset)
}

fn decided(case: &Case, ruleset: &Ruleset) -> State {
    let sent = case.decisions_are_sent();
    let told = sent && owed_after_decision(case, ruleset).is_empty();
    let granted = case.granted_parts(ruleset);
    if granted.is_empty() {
        let dismissed = case.decisions().all(|decision| decision.decided.outcome == DISMISSED);
        return match (told, dismissed) {
            (false, _) => State::Decided,
            // A pending review: the office owes a ruling.
            (true, _) if case.review_is_pending() => State::Decided,
            (true, true) => State::Dismissed,
            (true, false) => State::Closed,
        };
    }
    // A purpose is notified by the letter itself; nothing remains to be carried out.
    let carried_out =
        case.received().kind == Kind::PurposeNotice || granted.iter().all(|part| case.is_carried_out(*part));
    match (carried_out, told) {
        (false, _) => State::Decided,
        (true, false) if !sent && case.received().kind == Kind::PurposeNotice => State::Decided,
        (true, false) => State::Implemented,
        (true, true) if case.review_is_pending() => State::Implemented,
        (true, true) => State::Closed,
    }
}
