//! Requests for review of a case, each with what became of it (丹南 44–46).

use super::fact::{AddressedTo, Event, Fact, ReviewFiled, ReviewRuled, RulingOutcome, TextField};
use super::life::Case;
use super::person::name_key;
use crate::law::Date;
use crate::law::ruleset::{Kind, Ruleset};

/// One request for review.
#[derive(Clone, Copy, Debug)]
pub struct Review<'e> {
    /// The event that filed it.
    pub event: &'e Event,
    /// What it says.
    pub filed: &'e ReviewFiled,
    /// The event that consulted the panel.
    pub consulted: Option<&'e Event>,
    /// The event that says why it need not be consulted.
    pub exempted: Option<&'e Event>,
    /// The event of the panel's report.
    pub reported: Option<&'e Event>,
    /// The ruling.
    pub ruled: Option<(&'e Event, &'e ReviewRuled)>,
}

impl Review<'_> {
    /// The third party that filed it, if one did.
    pub const fn by_third_party(&self) -> Option<u32> {
        self.filed.by.third_party()
    }

    /// Whether it waits for a ruling.
    pub const fn is_pending(&self) -> bool {
        self.ruled.is_none()
    }

    /// Third parties that take part, by their numbers: those named when it was filed, and those named with the ruling.
    pub fn participants(&self) -> Vec<u32> {
        let later = self.ruled.map_or(&[][..], |(_, ruled)| &ruled.participants);
        let mut all: Vec<u32> = self.filed.participants.iter().chain(later).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whether its ruling discloses something that the decision withheld, or that is opposed.
    pub fn discloses(&self) -> bool {
        self.ruled.is_some_and(|(_, ruled)| ruled.outcome.changes_decision() && ruled.disclose == Some(true))
    }

    /// 丹南 46 1号: whether its ruling turns down what a third party asked, the whole of it or a part.
    pub fn turns_down_third_party(&self) -> bool {
        let turned_down = self.ruled.is_some_and(|(_, ruled)| match ruled.outcome {
            RulingOutcome::Denied | RulingOutcome::Inadmissible => true,
            RulingOutcome::GrantedInPart => ruled.disclose == Some(true),
            RulingOutcome::Granted => false,
        });
        turned_down && self.by_third_party().is_some()
    }
}

/// Whether decisions of this kind are reviewed at all: those of administrative bodies are.
pub fn reviewable(ruleset: &Ruleset, kind: Kind) -> bool {
    ruleset.duty("review.consult").is_some() || ruleset.deadline(kind, "review_request").is_some()
}

impl<'e> Case<'e> {
    /// Every request for review, in order.
    pub fn reviews(&self) -> Vec<Review<'e>> {
        let filed = self.live().filter_map(|event| match &event.fact {
            Fact::ReviewFiled(filed) => Some((event, filed)),
            _ => None,
        });
        filed
            .map(|(event, filed)| {
                let find =
                    |wanted: fn(&Fact) -> Option<u32>| self.live().find(|later| wanted(&later.fact) == Some(event.n));
                let ruled = self.live().rev().find_map(|later| match &later.fact {
                    Fact::ReviewRuled(ruled) if ruled.review == event.n => Some((later, ruled)),
                    _ => None,
                });
                Review {
                    event,
                    filed,
                    consulted: find(|fact| match fact {
                        Fact::ReviewConsulted(fact) => Some(fact.review),
                        _ => None,
                    }),
                    exempted: find(|fact| match fact {
                        Fact::ReviewExempted(fact) => Some(fact.review),
                        _ => None,
                    }),
                    reported: find(|fact| match fact {
                        Fact::ReviewReported(fact) => Some(fact.review),
                        _ => None,
                    }),
                    ruled,
                }
            })
            .collect()
    }

    /// To whom it is told on that day that the panel was consulted (丹南 45(2)), each person once: 1号 who filed and who takes
    /// part, 2号 who made the request, 3号 who objected to the disclosure. None is the person who made the request.
    pub fn consultation_addressees(&self, review: &Review, on: Date) -> Vec<Option<AddressedTo>> {
        let third = |party: u32| Some(AddressedTo::ThirdParty(party));
        let mut told = vec![review.filed.by.addressed_to()];
        told.extend(review.filed.participants.iter().copied().map(third));
        told.push(None);
        if self.received().kind == Kind::Disclosure {
            told.extend(self.objectors_by(on).into_iter().map(|party| third(party.number)));
        }
        let mut addressees: Vec<Option<AddressedTo>> = Vec::new();
        for person in told {
            if !addressees.iter().any(|known| self.is_same_person(review, *known, person)) {
                addressees.push(person);
            }
        }
        addressees
    }

    /// Somebody who was entered twice under one name is one person, unless the addresses tell two of that name apart.
    fn is_same_person(&self, review: &Review, one: Option<AddressedTo>, other: Option<AddressedTo>) -> bool {
        if one == other {
            return true;
        }
        let words = |of: Option<AddressedTo>, field: TextField| {
            let text = match of? {
                AddressedTo::ThirdParty(number) => self.party(number)?.asked?.0.texts.one(match field {
                    TextField::Name => TextField::ThirdParty,
                    other => other,
                }),
                AddressedTo::Other => review.event.texts.one(field),
            };
            text.map(name_key)
        };
        let name = words(one, TextField::Name);
        let apart = words(one, TextField::Address).zip(words(other, TextField::Address)).is_some_and(|(a, b)| a != b);
        name.is_some() && name == words(other, TextField::Name) && !apart
    }

    /// Whether a review waits for its ruling.
    pub fn review_is_pending(&self) -> bool {
        self.reviews().iter().any(Review::is_pending)
    }

    /// The last ruling by which what part `n` withheld is disclosed, or what it refused is done.
    pub fn ruling_granting(&self, n: u32) -> Option<&'e Event> {
        let kind = self.received().kind;
        self.rulings_on(n)
            .into_iter()
            .filter(|(_, ruled)| ruled.outcome.changes_decision())
            .filter(|(_, ruled)| ruled.disclose == Some(true) || kind != Kind::Disclosure)
            .map(|(event, _)| event)
            .max_by_key(|event| event.on)
    }

    /// Whether a ruling upon a third party's review took back what part `n` granted.
    pub fn ruling_revokes(&self, n: u32) -> bool {
        let by_third_party = |ruling: &Event| {
            let reviews = self.reviews().into_iter();
            let mut same = reviews.filter(|review| review.ruled.is_some_and(|(event, _)| event.n == ruling.n));
            same.any(|review| review.by_third_party().is_some())
        };
        let last = self.rulings_on(n).into_iter().rfind(|(event, _)| by_third_party(event));
        last.is_some_and(|(_, ruled)| ruled.outcome == RulingOutcome::Granted && ruled.disclose != Some(true))
    }

    /// The rulings on the decision of part `n`, or on there being none.
    fn rulings_on(&self, n: u32) -> Vec<(&'e Event, &'e ReviewRuled)> {
        let decision = self.decision_of_part(n).map(|decision| decision.event.n);
        let reviews = self.reviews().into_iter();
        reviews
            .filter(|review| review.filed.against.is_none() || review.filed.against == decision)
            .filter_map(|review| review.ruled)
            .collect()
    }
}
