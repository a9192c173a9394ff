//! Third parties: whom to hear, whose opinion is awaited, who is told.

use super::{Act, Force, Next, NextStep};
use crate::case::fact::{AddressedTo, Fact};
use crate::case::letter::{LetterKind, addressees};
use crate::case::third_party::Party;

impl Next<'_> {
    pub(super) fn third_parties(&self) -> Vec<NextStep> {
        let mut steps = Vec::new();
        if self.derived.state.owes_decision() {
            for party in self.case.parties() {
                steps.extend(self.hearing(&party));
            }
        }
        steps.extend(self.objectors_not_told());
        steps
    }

    /// 丹南 27(2): in writing, and nothing is disclosed before; (1): its opinion is awaited until its day.
    fn hearing(&self, party: &Party) -> Vec<NextStep> {
        let Some((event, asked)) = party.asked.filter(|_| party.replied.is_none() && party.unknown.is_none()) else {
            return Vec::new();
        };
        let to = Some(AddressedTo::ThirdParty(party.number));
        let mut steps = Vec::new();
        let inquiry = LetterKind::ThirdPartyInquiry;
        if asked.mandatory && !self.case.is_told(inquiry, event.n, to) {
            let step = self.step(Act::LetterThirdPartyInquiry, Force::Must, "hearing_not_sent");
            steps.push(NextStep { to, ..self.by_duty(step, "hearing.mandatory") });
        }
        let open = asked.by.is_none_or(|by| self.today <= by);
        let step = match (party.hearing_is_open(self.today), open) {
            (true, _) => {
                self.by_duty(self.step(Act::ThirdPartyReply, Force::Must, "hearing_owed"), "hearing.mandatory")
            }
            (false, true) => {
                self.by_duty(self.step(Act::ThirdPartyReply, Force::May, "opinion_awaited"), "hearing.optional")
            }
            (false, false) => self.step(Act::ThirdPartyReply, Force::May, "opinion_day_passed"),
        };
        steps.push(NextStep { by: asked.by, to, ..step });
        steps
    }

    /// 丹南 27(3): at once after the decision that discloses; 46: after a ruling again.
    fn objectors_not_told(&self) -> Vec<NextStep> {
        let (kind, notice) = (self.case.received().kind, LetterKind::ThirdPartyNotice);
        let mut steps = Vec::new();
        for act in self.case.live().filter(|event| notice.tells(&event.fact)) {
            let duty = match act.fact {
                Fact::ReviewRuled(_) => "objector.notice_after_ruling",
                _ => "objector.notice",
            };
            if self.ruleset.duty_for(kind, duty).is_none() {
                continue;
            }
            let told = addressees(self.case, self.ruleset, notice, act).into_iter();
            for to in told.filter(|to| !self.case.is_told(notice, act.n, *to)) {
                let step = self.step(Act::LetterThirdPartyNotice, Force::Must, "objector_not_told");
                steps.push(NextStep { to, ..self.by_duty(step, duty) });
            }
        }
        steps
    }
}
