//! Third parties: whom to hear, whose opinion is awaited, who is told.

use super::{Act, Force, Next, NextStep};
use crate::case::fact::AddressedTo;
use crate::case::letter::LetterKind;
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
        let granted = self.case.granted_parts(self.ruleset);
        let decisions = granted.iter().filter_map(|part| self.case.decision_of_part(*part));
        let mut told: Vec<(u32, &str)> = decisions.map(|one| (one.event.n, "objector.notice")).collect();
        told.sort_unstable();
        told.dedup();
        let ruling = self.case.ruling_event_for_gap().map(|event| (event.n, "objector.notice_after_ruling"));
        let mut steps = Vec::new();
        for (tells, duty) in told.into_iter().chain(ruling) {
            if self.ruleset.duty_for(self.case.received().kind, duty).is_none() {
                continue;
            }
            for party in self.case.objectors() {
                let to = Some(AddressedTo::ThirdParty(party.number));
                let notice = LetterKind::ThirdPartyNotice;
                if !self.case.is_told(notice, tells, to) {
                    let step = self.step(Act::LetterThirdPartyNotice, Force::Must, "objector_not_told");
                    steps.push(NextStep { to, ..self.by_duty(step, duty) });
                }
            }
        }
        steps
    }
}
