//! A case as its un-struck facts tell it.

use std::collections::BTreeSet;

use super::fact::{AddressedTo, Decided, Delivered, Event, Fact, Received, Sent, Stage};
use super::letter::LetterKind;
use crate::law::Date;
use crate::law::deadline::{Clarification, Extension, Facts, Length, Special, Supplement, Vacancy};
use crate::law::ruleset::{Kind, Ruleset};

/// One case: its facts in the order of what happened, without those that were struck.
#[derive(Clone, Debug)]
pub struct Case<'e> {
    live: Vec<&'e Event>,
    struck: BTreeSet<u32>,
    receipt: &'e Event,
    received: &'e Received,
}

/// A case without a receipt is no case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a case without a receipt")]
pub struct NoReceipt;

/// A supplement, with the event that asked and the one that ended it.
#[derive(Clone, Copy, Debug)]
pub struct SupplementState<'e> {
    /// The event that asked.
    pub asked: &'e Event,
    /// The set day.
    pub by: Date,
    /// The event that completed or refused it.
    pub ended: Option<&'e Event>,
    /// As the engine counts it.
    pub counted: Supplement,
}

/// A decision on file.
#[derive(Clone, Copy, Debug)]
pub struct DecisionState<'e> {
    /// The event.
    pub event: &'e Event,
    /// What was decided.
    pub decided: &'e Decided,
}

impl<'e> Case<'e> {
    /// The case that these events tell, in any order.
    ///
    /// # Errors
    /// [`NoReceipt`] when no event, struck or not, is a receipt.
    pub fn of(events: &'e [Event]) -> Result<Case<'e>, NoReceipt> {
        let struck: BTreeSet<u32> = events.iter().filter_map(strikes).collect();
        let mut live: Vec<&Event> = events.iter().filter(|event| !struck.contains(&event.n)).collect();
        // Order of facts: the day, then the rank of kinds, then the place in the file.
        live.sort_by_key(|event| (event.on, event.fact.rank(), event.seq));
        let mut receipts = events.iter().filter_map(|event| match &event.fact {
            Fact::Received(received) => Some((event, received)),
            _ => None,
        });
        let (receipt, received) = receipts.next().ok_or(NoReceipt)?;
        Ok(Case { live, struck, receipt, received })
    }

    /// The receipt.
    pub const fn received(&self) -> &'e Received {
        self.received
    }

    /// The event of the receipt, with the words of the request.
    pub const fn receipt(&self) -> &'e Event {
        self.receipt
    }

    /// The day on which the request arrived.
    pub const fn received_on(&self) -> Date {
        self.receipt.on
    }

    /// Whether the receipt itself was struck.
    pub fn is_void(&self) -> bool {
        self.struck.contains(&self.receipt.n)
    }

    /// Whether an event was struck.
    pub fn is_struck(&self, n: u32) -> bool {
        self.struck.contains(&n)
    }

    /// The un-struck events, in the order of what happened.
    pub fn live(&self) -> impl DoubleEndedIterator<Item = &'e Event> + '_ {
        self.live.iter().copied()
    }

    /// The un-struck event of this number.
    pub fn event(&self, n: u32) -> Option<&'e Event> {
        self.live().find(|event| event.n == n)
    }

    /// Every supplement, in the order of asking.
    pub fn supplements(&self) -> Vec<SupplementState<'e>> {
        let asked = self.live().filter_map(|event| match &event.fact {
            Fact::SupplementAsked(asked) => Some((event, asked)),
            _ => None,
        });
        asked
            .map(|(event, asked)| {
                let ended = self.live().find(|later| match &later.fact {
                    Fact::SupplementDone(done) => done.asked == event.n,
                    Fact::SupplementLapsed(lapsed) => lapsed.asked == event.n,
                    _ => false,
                });
                let counted = Supplement {
                    requested: event.on,
                    due: Some(asked.by),
                    ended: ended.map(|ended| ended.on),
                    about: asked.about,
                };
                SupplementState { asked: event, by: asked.by, ended, counted }
            })
            .collect()
    }

    /// The day on which the person received the disclosure that this is about: as the mended form names it, else the request.
    pub fn disclosed_on(&self) -> Option<Date> {
        let mended = self.live().rev().find_map(|event| match &event.fact {
            Fact::SupplementDone(done) => done.disclosed_on,
            _ => None,
        });
        mended.or(self.received.disclosed_on)
    }

    /// Every decision, in order.
    pub fn decisions(&self) -> impl DoubleEndedIterator<Item = DecisionState<'e>> + '_ {
        self.live().filter_map(|event| match &event.fact {
            Fact::Decided(decided) => Some(DecisionState { event, decided }),
            _ => None,
        })
    }

    /// The decision that covers part `n` (from 1), if one does.
    pub fn decision_of_part(&self, n: u32) -> Option<DecisionState<'e>> {
        self.decisions().find(|decision| {
            decision.decided.stage != Some(Stage::Substantial) && decision.decided.part.is_none_or(|part| part == n)
        })
    }

    /// The day on which every part was decided, if all are.
    pub fn decided_on(&self) -> Option<Date> {
        let days = (1..=self.received.parts).map(|n| self.decision_of_part(n).map(|decision| decision.event.on));
        days.collect::<Option<Vec<Date>>>()?.into_iter().max()
    }

    /// The day on which the substantial part of a special case was decided.
    pub fn partial_decision_on(&self) -> Option<Date> {
        let mut substantial = self.decisions().filter(|decision| decision.decided.stage == Some(Stage::Substantial));
        substantial.next().map(|decision| decision.event.on)
    }

    /// The day on which the request was taken back.
    pub fn withdrawn_on(&self) -> Option<Date> {
        self.live().find(|event| matches!(event.fact, Fact::Withdrawn(_))).map(|event| event.on)
    }

    /// The first day on which identity papers were seen.
    pub fn identified_on(&self) -> Option<Date> {
        self.live().find(|event| matches!(event.fact, Fact::Identified(_))).map(|event| event.on)
    }

    /// The event that sent the letter which tells event `n` to the person who made the request.
    pub fn sent(&self, letter: LetterKind, tells: u32) -> Option<&'e Event> {
        self.sent_to(letter, tells, None)
    }

    /// The event that sent the letter which tells event `n` to this addressee.
    pub fn sent_to(&self, letter: LetterKind, tells: u32, to: Option<AddressedTo>) -> Option<&'e Event> {
        let wanted = Sent { letter, tells, to };
        self.live().find(|event| matches!(&event.fact, Fact::Sent(sent) if *sent == wanted))
    }

    /// The event of that letter's arrival at the person who made the request.
    pub fn delivered(&self, letter: LetterKind, tells: u32) -> Option<&'e Event> {
        self.delivered_to(letter, tells, None)
    }

    /// The event of that letter's arrival at this addressee.
    pub fn delivered_to(&self, letter: LetterKind, tells: u32, to: Option<AddressedTo>) -> Option<&'e Event> {
        let wanted = Delivered { letter, tells, to };
        self.live().find(|event| matches!(&event.fact, Fact::Delivered(arrived) if *arrived == wanted))
    }

    /// Whether the letter that tells event `n` is recorded as sent to this addressee, or as arrived there.
    pub fn is_told(&self, letter: LetterKind, tells: u32, to: Option<AddressedTo>) -> bool {
        self.sent_to(letter, tells, to).is_some() || self.delivered_to(letter, tells, to).is_some()
    }

    /// The event that carried out part `n`, or everything; after a ruling that grants more, the one that did that.
    pub fn implementation_of_part(&self, n: u32) -> Option<&'e Event> {
        let since = self.ruling_granting(n).map(|ruling| ruling.on);
        self.live()
            .filter(|event| since.is_none_or(|ruling| event.on >= ruling))
            .find(|event| matches!(&event.fact, Fact::Implemented(done) if done.part.is_none_or(|part| part == n)))
    }

    /// The last un-struck issue of the letter that tells event `n` to this addressee.
    pub fn issued(&self, letter: LetterKind, tells: u32, to: Option<AddressedTo>) -> Option<&'e Event> {
        self.live().rev().find(|event| {
            matches!(&event.fact, Fact::LetterIssued(issued)
                if issued.letter == letter && issued.tells == tells && issued.to == to)
        })
    }

    /// The facts that move deadlines, with the vacancies of the office.
    pub fn facts(&self, vacancies: &[Vacancy]) -> CaseFacts {
        let ruling_on = self.ruling_for_gap();
        CaseFacts {
            supplements: self.supplements().into_iter().map(|supplement| supplement.counted).collect(),
            clarifications: self.clarifications().into_iter().map(|(_, counted)| counted).collect(),
            extensions: self.live().filter_map(|event| self.extension(event)).collect(),
            vacancies: vacancies.to_vec(),
            rest: Facts {
                written: self.received.written,
                accepted: self.received.accepted,
                special: self.special(),
                partial_decision: self.partial_decision_on(),
                decision: self.decided_on(),
                third_party_heard: self.third_party_heard(),
                objection: ruling_on.is_some() || !self.objectors().is_empty(),
                ruling_on,
                implemented_on: self.last_implementation(),
                notice_received: self.last_notice(),
                disclosed_on: self.disclosed_on(),
                ..Facts::received(self.received_on())
            },
        }
    }

    fn extension(&self, event: &Event) -> Option<Extension> {
        let Fact::Extended(extended) = &event.fact else { return None };
        let length = match (extended.days, extended.until) {
            (Some(days), _) => Length::Days(days),
            (None, until) => Length::Until(until?),
        };
        let notified = self.sent(LetterKind::Extension, event.n).map(|sent| sent.on);
        Some(Extension { length, decided: Some(event.on), notified })
    }

    /// The special case entered last.
    fn special(&self) -> Option<Special> {
        let (event, set) = self.live().rev().find_map(|event| match &event.fact {
            Fact::SpecialSet(set) => Some((event, set)),
            _ => None,
        })?;
        let notified = self.delivered(LetterKind::SpecialCase, event.n).map(|arrived| arrived.on);
        Some(Special { remaining_until: set.remaining_until, notified })
    }

    fn last_implementation(&self) -> Option<Date> {
        self.live().rev().find(|event| matches!(event.fact, Fact::Implemented(_))).map(|event| event.on)
    }

    fn last_notice(&self) -> Option<Date> {
        let decisions = self.decisions();
        decisions
            .filter_map(|decision| self.delivered(LetterKind::Decision, decision.event.n))
            .map(|event| event.on)
            .max()
    }

    /// Whether every letter of a decision is recorded as sent.
    pub fn decisions_are_sent(&self) -> bool {
        self.decisions().all(|decision| self.sent(LetterKind::Decision, decision.event.n).is_some())
    }

    /// The parts that were granted, at least partly, under the outcomes of the ruleset or by a ruling.
    pub fn granted_parts(&self, ruleset: &Ruleset) -> Vec<u32> {
        let granted = |n: &u32| {
            self.ruling_granting(*n).is_some() || (self.decision_grants(ruleset, *n) && !self.ruling_revokes(*n))
        };
        (1..=self.received.parts).filter(granted).collect()
    }

    /// Whether the decision on part `n` granted it, at least partly, whatever became of it in a review. 丹南 26(1): what was
    /// decided for the substantial part stands, however the rest was decided.
    pub fn decision_grants(&self, ruleset: &Ruleset, n: u32) -> bool {
        let Some(last) = self.decision_of_part(n) else { return false };
        let is_rest = last.decided.stage == Some(Stage::Remaining);
        let substantial = self.decisions().filter(|one| is_rest && one.decided.stage == Some(Stage::Substantial));
        let mut decisions = substantial.chain([last]);
        decisions.any(|decision| grants(ruleset, self.received.kind, decision.decided))
    }
}

/// Whether a decision grants at least a part of what is asked, under the outcomes of the ruleset.
pub(super) fn grants(ruleset: &Ruleset, kind: Kind, decided: &Decided) -> bool {
    let outcomes = ruleset.request(kind).map_or(&[][..], |rule| &rule.outcomes);
    outcomes.iter().any(|outcome| outcome.grants && outcome.code == decided.outcome)
}

fn strikes(event: &Event) -> Option<u32> {
    match &event.fact {
        Fact::Struck(struck) => Some(struck.event),
        _ => None,
    }
}

/// The facts of a case, owned, as the engine takes them.
#[derive(Clone, Debug)]
pub struct CaseFacts {
    supplements: Vec<Supplement>,
    clarifications: Vec<Clarification>,
    extensions: Vec<Extension>,
    vacancies: Vec<Vacancy>,
    rest: Facts<'static>,
}

impl CaseFacts {
    /// As the engine takes them.
    pub fn as_facts(&self) -> Facts<'_> {
        Facts {
            supplements: &self.supplements,
            clarifications: &self.clarifications,
            extensions: &self.extensions,
            vacancies: &self.vacancies,
            ..self.rest
        }
    }

    /// As if `decided` were the day of the decision (or, `partial`, of that of the substantial part): for one part of several.
    pub fn decided(mut self, decided: Date, partial: bool) -> CaseFacts {
        if partial {
            self.rest.partial_decision = Some(decided);
        } else {
            self.rest.decision = Some(decided);
        }
        self
    }

    /// As somebody knows of the decision since `learnt`.
    pub fn learnt(mut self, learnt: Date) -> CaseFacts {
        self.rest.knew_on = Some(learnt);
        self
    }

    /// The last day that a stop with a known end may take out of the count.
    pub fn last_stopped_day(&self) -> Option<Date> {
        let ended = self.supplements.iter().filter_map(|supplement| match (supplement.ended, supplement.due) {
            (Some(ended), Some(due)) => Some(ended.min(due)),
            (ended, _) => ended,
        });
        let vacancies = self.vacancies.iter().filter_map(|vacancy| vacancy.to);
        let confirmed = self.clarifications.iter().filter_map(|clarification| clarification.to);
        ended.chain(vacancies).chain(confirmed).max()
    }

    /// The last set day of a stop that nobody has answered.
    pub fn last_set_day(&self) -> Option<Date> {
        self.supplements
            .iter()
            .filter(|supplement| supplement.ended.is_none())
            .filter_map(|supplement| supplement.due)
            .max()
    }
}
