//! Third parties of a case: who was asked, who answered, who could not be found (丹南 27, 仙台 17(4)).

use std::collections::BTreeSet;

use super::fact::{Decided, Event, Fact, TextField, ThirdPartyAsked};
use super::life::{Case, grants};
use super::person::name_key;
use super::review::Review;
use crate::law::Date;
use crate::law::ruleset::{Kind, Ruleset};

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

    /// The third parties whose last word by that day opposes the disclosure: what one says afterwards changes nothing of
    /// what was done on that day. A reply day that passed before does not matter.
    pub fn objectors_by(&self, day: Date) -> Vec<Party<'e>> {
        self.parties().into_iter().filter(|party| self.objects_by(party.number, day) == Some(true)).collect()
    }

    /// Whether the last word of a third party by that day opposes the disclosure; none: it has said nothing.
    fn objects_by(&self, number: u32, day: Date) -> Option<bool> {
        let mut by_then = self.live().rev().filter(|event| event.on <= day);
        by_then.find_map(|event| match &event.fact {
            Fact::ThirdPartyReplied(replied) if replied.party == number => Some(replied.objects),
            _ => None,
        })
    }

    /// The third parties whose objection puts two weeks between decision and implementation (丹南 27(3)): those that
    /// objected by the day of a decision, unless it withholds all of their information.
    pub fn objectors(&self) -> Vec<Party<'e>> {
        let decisions: Vec<_> = self.decisions().collect();
        if decisions.is_empty() {
            return self.objectors_by(Date::MAX);
        }
        let concerned = |party: &Party| {
            let mut disclosing = decisions.iter().filter(|one| !one.decided.withholds_parties.contains(&party.number));
            disclosing.any(|one| self.objects_by(party.number, one.event.on) == Some(true))
        };
        self.parties().into_iter().filter(concerned).collect()
    }

    /// 丹南 27(3): whom a decision that discloses is told to. Whoever's information is withheld has nothing to wait for, and
    /// nobody has where a ruling took the disclosure back.
    pub fn told_of_decision(&self, ruleset: &Ruleset, act: &Event, decided: &Decided) -> Vec<u32> {
        let disclosure = self.received().kind == Kind::Disclosure;
        let covers = |n: &u32| self.decision_of_part(*n).is_some_and(|decision| decision.event.n == act.n);
        let mut covered = (1..=self.received().parts).filter(covers).peekable();
        let revoked = covered.peek().is_some() && covered.all(|n| self.ruling_revokes(n));
        if !disclosure || revoked || !grants(ruleset, Kind::Disclosure, decided) {
            return Vec::new();
        }
        let told = self.objectors_by(act.on).into_iter().map(|party| party.number);
        told.filter(|party| !decided.withholds_parties.contains(party)).collect()
    }

    /// 丹南 46: whom the ruling of this review is told to, each once. 1号: a third party's review was turned down, who filed
    /// it; 2号: what was withheld is disclosed although a third party that takes part objects, who takes part; with both
    /// whoever objected, as in 27(3). Nobody where it is none of these rulings.
    pub fn told_of_ruling(&self, review: &Review) -> Vec<u32> {
        let Some((ruling, _)) = review.ruled.filter(|_| self.is_ruling_of_46(review)) else { return Vec::new() };
        let turned_down = review.filed.against.filter(|_| review.turns_down_third_party());
        let withheld = turned_down.and_then(|n| self.event(n)).map_or(&[][..], |event| match &event.fact {
            Fact::Decided(decided) => &decided.withholds_parties,
            _ => &[],
        });
        let mut told: Vec<u32> =
            review.by_third_party().into_iter().chain(self.opposing_participants(review)).collect();
        let objectors = self.objectors_by(ruling.on).into_iter().map(|party| party.number);
        told.extend(objectors.filter(|party| !withheld.contains(party)));
        let mut once = BTreeSet::new();
        told.retain(|party| once.insert(*party));
        told
    }

    /// Third parties that take part in a review and are not known to agree to the disclosure by the day of its ruling.
    fn opposing_participants(&self, review: &Review) -> Vec<u32> {
        let day = review.ruled.map_or(Date::MAX, |(ruling, _)| ruling.on);
        let parties = review.participants().into_iter();
        parties.filter(|party| self.objects_by(*party, day) != Some(false)).collect()
    }

    /// 丹南 46 1号, 2号. Whoever objected but takes no part is not meant by 2号.
    fn is_ruling_of_46(&self, review: &Review) -> bool {
        review.turns_down_third_party() || (review.discloses() && !self.opposing_participants(review).is_empty())
    }

    /// The day of a ruling after which the two weeks run again (丹南 46).
    pub fn ruling_for_gap(&self) -> Option<Date> {
        let reviews = self.reviews().into_iter();
        reviews
            .filter(|review| self.is_ruling_of_46(review))
            .filter_map(|one| one.ruled)
            .map(|(event, _)| event.on)
            .max()
    }
}
