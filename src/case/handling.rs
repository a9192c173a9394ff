//! How the office handles a case inside: confirmations, inquiries, draft and approval, who is in charge.

use super::fact::{Event, Fact, InquiryAsked, TextField, Wish};
use super::life::Case;
use crate::law::Date;
use crate::law::deadline::Clarification;
use crate::law::ruleset::Ruleset;

/// An inquiry to the section that holds the records.
#[derive(Clone, Copy, Debug)]
pub struct Inquiry<'e> {
    /// The event that asked, with the section's name.
    pub event: &'e Event,
    /// What it says.
    pub asked: &'e InquiryAsked,
    /// The last reminder.
    pub chased: Option<&'e Event>,
    /// The answer.
    pub replied: Option<&'e Event>,
    /// The pages it named.
    pub pages: Option<u32>,
}

impl<'e> Case<'e> {
    /// Every inquiry, in order.
    pub fn inquiries(&self) -> Vec<Inquiry<'e>> {
        let asked = self.live().filter_map(|event| match &event.fact {
            Fact::InquiryAsked(asked) => Some((event, asked)),
            _ => None,
        });
        asked
            .map(|(event, asked)| {
                let chased = |later: &&Event| matches!(&later.fact, Fact::InquiryChased(one) if one.asked == event.n);
                let answer = self.live().rev().find_map(|later| match &later.fact {
                    Fact::InquiryReplied(replied) if replied.asked == event.n => Some((later, replied.pages)),
                    _ => None,
                });
                Inquiry {
                    event,
                    asked,
                    chased: self.live().rev().find(chased),
                    replied: answer.map(|(later, _)| later),
                    pages: answer.and_then(|(_, pages)| pages),
                }
            })
            .collect()
    }

    /// Every informal confirmation with the event that began it; its last day is none while it goes on.
    pub fn clarifications(&self) -> Vec<(&'e Event, Clarification)> {
        let begun = self.live().filter(|event| matches!(event.fact, Fact::ClarificationBegun(_)));
        begun.map(|event| (event, Clarification { from: event.on, to: self.clarification_end(event.n) })).collect()
    }

    /// The informal confirmation that goes on.
    pub fn open_clarification(&self) -> Option<(&'e Event, Clarification)> {
        self.clarifications().into_iter().rev().find(|(_, counted)| counted.to.is_none())
    }

    fn clarification_end(&self, n: u32) -> Option<Date> {
        let ends = |event: &&Event| matches!(&event.fact, Fact::ClarificationEnded(ended) if ended.begun == n);
        self.live().find(ends).map(|event| event.on)
    }

    /// What the principal behind an agent said last.
    pub fn wish(&self) -> Option<(&'e Event, Wish)> {
        self.live().rev().find_map(|event| match &event.fact {
            Fact::WishConfirmed(confirmed) => Some((event, confirmed.wish)),
            _ => None,
        })
    }

    /// The last draft of a decision.
    pub fn drafted(&self) -> Option<&'e Event> {
        self.live().rev().find(|event| matches!(event.fact, Fact::Drafted(_)))
    }

    /// The last approval.
    pub fn approved(&self) -> Option<&'e Event> {
        self.live().rev().find(|event| matches!(event.fact, Fact::Approved(_)))
    }

    /// Whether a decision of this day rests on an approval: one by that day, of the rest of a special case one after the
    /// decision of its substantial part.
    pub fn is_approved_on(&self, day: Date) -> bool {
        let substantial = self.partial_decision_on();
        let approvals = self.live().filter(|event| matches!(event.fact, Fact::Approved(_)));
        approvals.filter(|event| event.on <= day).any(|event| substantial.is_none_or(|decided| event.on > decided))
    }

    /// The event that sent the case on to another body, whatever follows from it.
    pub fn transferred(&self) -> Option<&'e Event> {
        self.live().find(|event| matches!(event.fact, Fact::Transferred(_)))
    }

    /// Whether the case ended by being sent on: under a rule without an article on transfers, or after the decision, what
    /// was sent on remains the office's own.
    pub fn ended_by_transfer(&self, ruleset: &Ruleset) -> bool {
        let provided = ruleset.duty_for(self.received().kind, "transfer").is_some();
        let undecided = |event: &Event| self.decided_on().is_none_or(|decided| event.on < decided);
        provided && self.transferred().is_some_and(undecided)
    }

    /// The officer in charge: the one assigned last, else the one named at receipt.
    pub fn officer(&self) -> Option<&'e str> {
        self.in_charge(TextField::Officer, Date::MAX)
    }

    /// The section in charge: the one assigned last, else the one named at receipt.
    pub fn section(&self) -> Option<&'e str> {
        self.section_on(Date::MAX)
    }

    /// The section that was in charge at the end of a day.
    pub fn section_on(&self, day: Date) -> Option<&'e str> {
        self.in_charge(TextField::Section, day)
    }

    fn in_charge(&self, field: TextField, day: Date) -> Option<&'e str> {
        let until = self.live().rev().filter(|event| event.on <= day);
        let assigned = until.filter(|event| matches!(event.fact, Fact::Assigned(_)));
        let named = assigned.filter_map(|event| event.texts.one(field)).next();
        named.or_else(|| self.receipt().texts.one(field))
    }
}
