//! To whom a letter went, as people type it: `third-party:2`, a name, nothing where it is plain.

use crate::case::admit::Refusal;
use crate::case::fact::{AddressedTo, Fact, TextField, Texts};
use crate::case::letter::{LetterKind, addressees};
use crate::case::life::Case;
use crate::case::person::name_key;
use crate::error::Outcome;
use crate::law::ruleset::Ruleset;

/// What typed addressees of third parties begin with.
const THIRD_PARTY: &str = "third-party:";

/// To whom `letter` went; none: to the person who made the request. The words of anybody else go to `texts`.
pub(super) fn addressee(
    case: &Case,
    ruleset: &Ruleset,
    letter: LetterKind,
    typed: Option<&str>,
    texts: &mut Texts,
) -> Outcome<Option<AddressedTo>> {
    let Some(typed) = typed else {
        // Nobody else is named by the case itself.
        let principal = case.receipt().texts.one(TextField::Principal);
        texts.add_if(TextField::To, principal.filter(|_| letter == LetterKind::AgentConfirmation));
        return only_addressee(case, ruleset, letter);
    };
    if let Some(party) = third_party(typed) {
        return Ok(Some(AddressedTo::ThirdParty(party)));
    }
    if is_requester(case, typed) {
        return Ok(None);
    }
    if let [only] = case.parties_named(typed).as_slice() {
        return Ok(Some(AddressedTo::ThirdParty(*only)));
    }
    texts.add(TextField::To, typed);
    Ok(Some(AddressedTo::Other))
}

/// The number in `third-party:2`.
pub(super) fn third_party(typed: &str) -> Option<u32> {
    let typed = typed.trim().to_ascii_lowercase().replace('_', "-");
    typed.strip_prefix(THIRD_PARTY)?.trim().parse().ok()
}

/// Whether this is the name of the person who made the request.
pub(super) fn is_requester(case: &Case, typed: &str) -> bool {
    let name = case.receipt().texts.one(TextField::Name);
    name.is_some_and(|name| name_key(name) == name_key(typed))
}

/// A letter to somebody else than the requester goes to the only one that it can be for.
fn only_addressee(case: &Case, ruleset: &Ruleset, letter: LetterKind) -> Outcome<Option<AddressedTo>> {
    let to_others =
        [LetterKind::ThirdPartyInquiry, LetterKind::ThirdPartyNotice, LetterKind::AgentConfirmation].contains(&letter);
    if !to_others {
        return Ok(None);
    }
    let mut parties: Vec<_> = case.live().flat_map(|event| addressees(case, ruleset, letter, event)).collect();
    parties.dedup();
    match parties.as_slice() {
        [only] => Ok(*only),
        [] => Err(Refusal::of("nothing_to_tell").with("letter", letter.code()).into()),
        _ => Err(Refusal::of("addressee_needed").with("letter", letter.code()).missing("--to").into()),
    }
}

/// Whether this fact is what a letter to `to` can tell: the inquiry to a party tells its own asking.
pub(super) fn concerns(fact: &Fact, to: Option<AddressedTo>) -> bool {
    match (fact, to) {
        (Fact::ThirdPartyAsked(asked), Some(AddressedTo::ThirdParty(party))) => asked.party == party,
        _ => true,
    }
}
