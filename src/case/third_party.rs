//! Third parties of a case: who was asked, who answered, who could not be found (丹南 27, 仙台 17(4)).

use super::fact::{Event, Fact, RulingOutcome, TextField, ThirdPartyAsked};
use super::life::Case;
use super::person::name_key;
use crate::law::Date;

/// One third party, by what is on file of it.
#[derive(Clone, Copy, Debug)]
pub struct Party<'e> {
    /// Its number in the case, from 1.
    pub number: u32,
    /// The event that asked it, with its words.
    pub asked: Option<(&'e Event, &'e ThirdPartyAsked)>,
    /// The event that says that it could not be found.
    pub unknown: Option<&'e Event>,
    /// Its last answer, and whether it objects.
    pub replied: Option<(&'e Event, bool)>,
}

impl<'e> Party<'e> {
    /// Its name, as it was entered first.
    pub fn name(&self) -> Option<&'e str> {
        let event = self.asked.map(|(event, _)| event).or(self.unknown)?;
        event.texts.one(TextField::ThirdParty)
    }

    /// Whether it must be heard and neither answered nor was given up as not to be found, as of `today`: the set day
    /// passing without a word ends the hearing, for the chance to speak was given.
    pub fn hearing_is_open(&self, today: Date) -> bool {
        let Some((_, asked)) = self.asked.filter(|(_, asked)| asked.mandatory) else { return false };
        self.replied.is_none() && self.unknown.is_none() && asked.by.is_none_or(|by| today <= by)
    }

    /// Whether its last answer opposes the disclosure.
    pub fn objects(&self) -> bool {
        self.replied.is_some_and(|(_, objects)| objects)
    }
}

impl<'e> Case<'e> {
    /// Every third party, by number.
    pub fn parties(&self) -> Vec<Party<'e>> {
        let mut parties: Vec<Party<'e>> = Vec::new();
        for event in self.live() {
            let number = match &event.fact {
                Fact::ThirdPartyAsked(asked) => asked.party,
                Fact::ThirdPartyReplied(replied) => replied.party,
                Fact::ThirdPartyUnknown(unknown) => unknown.party,
                _ => continue,
            };
            let place = parties.iter().position(|party| party.number == number).unwrap_or_else(|| {
                parties.push(Party { number, asked: None, unknown: None, replied: None });
                parties.len() - 1
            });
            let Some(party) = parties.get_mut(place) else { continue };
            match &event.fact {
                Fact::ThirdPartyAsked(asked) => party.asked = Some((event, asked)),
                Fact::ThirdPartyReplied(replied) => party.replied = Some((event, replied.objects)),
                _ => party.unknown = Some(event),
            }
        }
        parties.sort_by_key(|party| party.number);
        parties
    }

    /// The third party of this number.
    pub fn party(&self, number: u32) -> Option<Party<'e>> {
        self.parties().into_iter().find(|party| party.number == number)
    }

    /// The number that a party entered next will have.
    pub fn next_party(&self) -> u32 {
        self.parties().iter().map(|party| party.number).max().unwrap_or(0) + 1
    }

    /// The numbers of the parties of this name, whatever its writing.
    pub fn parties_named(&self, name: &str) -> Vec<u32> {
        let wanted = name_key(name);
        let parties = self.parties().into_iter();
        let same = parties.filter(|party| party.name().is_some_and(|name| name_key(name) == wanted));
        same.map(|party| party.number).collect()
    }

    /// Whether a third party was heard.
    pub fn third_party_heard(&self) -> bool {
        self.parties().iter().any(|party| party.asked.is_some() || party.replied.is_some())
    }

    /// The third parties whose objection puts two weeks between decision and implementation (丹南 27(3)): those that
    /// objected by the day of the decision, unless all of their information is withheld. A reply day that passed before
    /// does not matter; an objection after the decision changes no date.
    pub fn objectors(&self) -> Vec<Party<'e>> {
        let decided = self.decided_on();
        let withheld = |number: u32| self.decisions().any(|one| one.decided.withholds_parties.contains(&number));
        // Its last answer by then: what it says afterwards neither adds the two weeks nor takes them away.
        let objected = |party: &Party| {
            let mut answers = self.live().rev().filter(|event| decided.is_none_or(|day| event.on <= day));
            answers.find_map(|event| match &event.fact {
                Fact::ThirdPartyReplied(replied) if replied.party == party.number => Some(replied.objects),
                _ => None,
            })
        };
        let parties = self.parties().into_iter();
        parties.filter(|party| objected(party) == Some(true) && !withheld(party.number)).collect()
    }

    /// The day of a ruling after which the two weeks run again (丹南 46): a third party's review was turned down, or the
    /// decision is changed to disclosure although a third party that takes part objects.
    pub fn ruling_for_gap(&self) -> Option<Date> {
        self.ruling_event_for_gap().map(|event| event.on)
    }

    /// The event of that ruling.
    pub fn ruling_event_for_gap(&self) -> Option<&'e Event> {
        let reviews = self.reviews();
        let rulings = reviews.iter().filter_map(|review| Some((review, review.ruled?)));
        let counted = rulings.filter(|(review, (_, ruled))| {
            let turned_down = matches!(ruled.outcome, RulingOutcome::Denied | RulingOutcome::Inadmissible);
            let opposed = !review.filed.participants.is_empty() || !self.objectors().is_empty();
            (review.by_third_party().is_some() && turned_down)
                || (ruled.outcome.changes_decision() && ruled.disclose == Some(true) && opposed)
        });
        counted.map(|(_, (event, _))| event).max_by_key(|event| event.on)
    }
}
