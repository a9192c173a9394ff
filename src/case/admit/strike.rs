//! Striking an entry: what depends on it is named, never struck in silence.

use super::{Admission, Notice, Refusal};
use crate::case::breach::about;
use crate::case::fact::{AddressedTo, Event, Fact, Filer};
use crate::case::life::Case;
use crate::case::office::Office;

impl Admission<'_> {
    pub(super) fn struck(&self, n: u32) -> Result<Vec<Notice>, Refusal> {
        if self.case.is_struck(n) {
            return Err(Refusal::of("already_struck").with("event", n));
        }
        let event = self.case.event(n).ok_or_else(|| Refusal::of("no_such_event").with("event", n))?;
        // A strike is not struck: the fact is entered anew.
        if matches!(event.fact, Fact::Struck(_)) {
            return Err(Refusal::of("strike_of_strike").with("event", n));
        }
        let dependents = dependents(self.case, n);
        if !dependents.is_empty() {
            let numbers: Vec<String> = dependents.iter().map(|event| event.n.to_string()).collect();
            return Err(Refusal::of("has_dependents").with("event", n).with("dependents", numbers.join(", ")));
        }
        Ok(Vec::new())
    }
}

/// The un-struck events that do not hold together without event `n`, in the order of entry.
///
/// A struck receipt voids the case; nothing else needs striking then.
pub fn dependents<'e>(case: &Case<'e>, n: u32) -> Vec<&'e Event> {
    let Some(event) = case.event(n) else { return Vec::new() };
    if matches!(event.fact, Fact::Received(_)) {
        return Vec::new();
    }
    let mut found: Vec<&Event> = Vec::new();
    let mut waiting = vec![n];
    while let Some(n) = waiting.pop() {
        for later in case.live().filter(|later| later.n != n && refers_to(case, later, n)) {
            if !found.iter().any(|known| known.n == later.n) {
                found.push(later);
                waiting.push(later.n);
            }
        }
    }
    found.sort_by_key(|event| event.n);
    found
}

/// The facts of the office to strike for fact `n`: what rests on it first, where that is wanted too.
///
/// # Errors
/// [`Refusal`]: no such fact, struck already, a fact that is never struck, or others rest on it.
pub fn struck_in_office(office: &Office, n: u32, with_dependents: bool) -> Result<Vec<u32>, Refusal> {
    if office.is_struck(n) {
        return Err(Refusal::of("already_struck").with("event", n));
    }
    let event = office.event(n).ok_or_else(|| Refusal::of("no_such_event").with("event", n))?;
    match event.fact {
        Fact::Struck(_) => return Err(Refusal::of("strike_of_strike").with("event", n)),
        // Cases are judged by it, and that a program counted anew is no mistake of anybody.
        Fact::RulesetAdopted(_) | Fact::EngineRaised(_) => return Err(Refusal::of("never_struck").with("event", n)),
        _ => {}
    }
    let resting = resting(office, event);
    if !resting.is_empty() && !with_dependents {
        let numbers: Vec<String> = resting.iter().map(u32::to_string).collect();
        return Err(Refusal::of("has_dependents").with("event", n).with("dependents", numbers.join(", ")));
    }
    Ok(resting.into_iter().rev().chain([n]).collect())
}

/// The facts of the office that do not hold without this one, and those that do not hold without them, in the order of
/// entry.
fn resting(office: &Office, event: &Event) -> Vec<u32> {
    let mut found: Vec<u32> = Vec::new();
    let mut waiting = vec![event];
    while let Some(event) = waiting.pop() {
        for later in office.live().filter(|later| rests_on(later, event)) {
            if later.n != event.n && !found.contains(&later.n) {
                found.push(later.n);
                waiting.push(later);
            }
        }
    }
    found.sort_unstable();
    found
}

/// Whether a fact of the office does not hold without another.
fn rests_on(later: &Event, event: &Event) -> bool {
    match (&later.fact, &event.fact) {
        (Fact::VacancyEnded(ended), _) => ended.started == event.n,
        (Fact::LetterIssued(issued), _) => issued.tells == event.n,
        (fact, Fact::BreachRecorded(recorded)) => about(fact) == Some(recorded.number),
        _ => false,
    }
}

fn refers_to(case: &Case, event: &Event, n: u32) -> bool {
    match &event.fact {
        Fact::SupplementDone(done) => done.asked == n,
        Fact::SupplementLapsed(lapsed) => lapsed.asked == n,
        Fact::Sent(sent) => sent.tells == n || is_addressee(case, sent.to, n),
        Fact::Delivered(delivered) => delivered.tells == n || is_addressee(case, delivered.to, n),
        Fact::ThirdPartyReplied(replied) => brings_in(case, replied.party, n),
        Fact::ThirdPartyUnknown(unknown) => brings_in(case, unknown.party, n),
        Fact::Decided(decided) => decided.withholds_parties.iter().any(|party| brings_in(case, *party, n)),
        Fact::ReviewFiled(filed) => {
            let by = matches!(filed.by, Filer::ThirdParty(party) if brings_in(case, party, n));
            by || filed.against == Some(n) || filed.participants.iter().any(|party| brings_in(case, *party, n))
        }
        Fact::ReviewConsulted(consulted) => consulted.review == n,
        Fact::ReviewExempted(exempted) => exempted.review == n,
        Fact::ReviewReported(reported) => reported.review == n,
        Fact::ReviewRuled(ruled) => ruled.review == n,
        Fact::LetterIssued(issued) => issued.tells == n,
        Fact::CopiesArrived(arrived) => arrived.implemented == n,
        Fact::ClarificationEnded(ended) => ended.begun == n,
        Fact::InquiryChased(chased) => chased.asked == n,
        Fact::InquiryReplied(replied) => replied.asked == n,
        Fact::Implemented(done) => is_implementation_of(case, done.part, n),
        _ => false,
    }
}

/// Whether event `n` is the one that first named this third party.
fn brings_in(case: &Case, party: u32, n: u32) -> bool {
    let parties = case.parties();
    let named = parties.iter().find(|known| known.number == party);
    let first = named.and_then(|party| party.asked.map(|(event, _)| event).or(party.unknown));
    first.is_some_and(|event| event.n == n)
}

fn is_addressee(case: &Case, to: Option<AddressedTo>, n: u32) -> bool {
    matches!(to, Some(AddressedTo::ThirdParty(party)) if brings_in(case, party, n))
}

/// Whether carrying out `part` (or everything) rests on decision `n`.
fn is_implementation_of(case: &Case, part: Option<u32>, n: u32) -> bool {
    let Some(decision) = case.decisions().find(|decision| decision.event.n == n) else { return false };
    match (part, decision.decided.part) {
        (Some(part), Some(decided)) => part == decided,
        _ => true,
    }
}
