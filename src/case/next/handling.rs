//! What waits inside the office: confirmations, inquiries, approval, and the letter that a case was sent on.

use super::{Act, Force, Next, NextStep};
use crate::case::letter::LetterKind;
use crate::case::life::Case;

impl Next<'_> {
    /// 法 85(1), 96(1): who asked is told in writing that the case was sent on.
    pub(super) fn transfer_notice(&self) -> Option<NextStep> {
        let transferred = self.case.transferred()?;
        let letter = LetterKind::TransferNotice;
        let told = self.case.sent(letter, transferred.n).or(self.case.delivered(letter, transferred.n));
        let step = self.step(Act::LetterTransferNotice, Force::Must, "transfer_not_told");
        told.is_none().then(|| self.by_duty(step, "transfer"))
    }

    /// A confirmation that goes on, and sections that have not answered. No law asks for them.
    pub(super) fn handling(&self) -> Vec<NextStep> {
        let open = self.case.open_clarification();
        let confirmed = open.map(|_| self.step(Act::ClarifyDone, Force::May, "clarification_open"));
        let inquiries = self.case.inquiries();
        let unanswered = inquiries.iter().filter(|inquiry| inquiry.replied.is_none());
        let answered = unanswered.map(|inquiry| {
            let passed = inquiry.asked.by.is_some_and(|by| self.today > by);
            let why = if passed { "inquiry_day_passed" } else { "inquiry_unanswered" };
            NextStep { by: inquiry.asked.by, ..self.step(Act::InquireReply, Force::May, why) }
        });
        confirmed.into_iter().chain(answered).collect()
    }
}

/// The steps where the office wants every decision approved (`office set approval=required`): the approval stands before
/// the decision until it is on file. No law asks for it, and no clock waits for it.
pub fn awaiting_approval(mut steps: Vec<NextStep>, case: &Case) -> Vec<NextStep> {
    let decision = steps.iter().position(|step| matches!(step.act, Act::Decide | Act::DecideSubstantial));
    let Some(place) = decision.filter(|_| !case.is_approved_on(crate::law::Date::MAX)) else { return steps };
    let why = if case.drafted().is_some() { "approval_awaited" } else { "draft_awaited" };
    let by = steps.get(place).and_then(|step| step.by);
    let step = NextStep { act: Act::Approve, force: Force::May, by, time_word: None, article: None, to: None, why };
    steps.insert(place, NextStep { force: Force::Must, ..step });
    steps
}
