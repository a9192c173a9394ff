//! Handling inside the office: informal confirmation, inquiries, draft and approval.

use super::{Admission, Notice, Refusal};
use crate::case::fact::InquiryAsked;
use crate::law::ruleset::StopKind;

impl Admission<'_> {
    /// The clock runs on during an informal confirmation, unless the rule says otherwise: then that is told.
    pub(super) fn clarification_begun(&self) -> Result<Vec<Notice>, Refusal> {
        self.refuse_when_decided()?;
        if let Some((open, _)) = self.case.open_clarification() {
            return Err(Refusal::of("clarification_open").with("event", open.n).with("from", open.on));
        }
        let rule = self.setting.law.ruleset.deadline(self.case.received().kind, "decision");
        let counted = rule.is_some_and(|rule| rule.stops.iter().any(|stop| stop.what == StopKind::Clarification));
        Ok(if counted { Vec::new() } else { vec![Notice::of("clarification_stops_nothing")] })
    }

    pub(super) fn clarification_ended(&self, begun: u32) -> Result<Vec<Notice>, Refusal> {
        let open = self.case.open_clarification().filter(|(event, _)| event.n == begun);
        let (event, _) = open.ok_or_else(|| Refusal::of("no_open_clarification"))?;
        if self.draft.on < event.on {
            return Err(Refusal::of("ended_before_begun").with("on", self.draft.on).with("from", event.on));
        }
        Ok(Vec::new())
    }

    pub(super) fn inquiry_asked(&self, asked: &InquiryAsked) -> Result<Vec<Notice>, Refusal> {
        match asked.by {
            Some(by) if by < self.draft.on => {
                Err(Refusal::of("answer_before_inquiry").with("by", by).with("on", self.draft.on))
            }
            _ => Ok(Vec::new()),
        }
    }

    /// A reminder or an answer: of an inquiry that was not answered yet, not before it.
    pub(super) fn inquiry_answered(&self, asked: u32) -> Result<Vec<Notice>, Refusal> {
        let inquiries = self.case.inquiries();
        let open = inquiries.iter().find(|inquiry| inquiry.event.n == asked && inquiry.replied.is_none());
        let open = open.ok_or_else(|| Refusal::of("no_open_inquiry"))?;
        if self.draft.on < open.event.on {
            return Err(Refusal::of("before_inquiry").with("on", self.draft.on).with("asked", open.event.on));
        }
        Ok(Vec::new())
    }

    pub(super) fn drafted(&self) -> Result<Vec<Notice>, Refusal> {
        self.refuse_when_decided()?;
        Ok(Vec::new())
    }

    /// 丹南 26(2): while both posts are vacant nobody can approve for the chair.
    pub(super) fn approved(&self, happened: bool) -> Result<Vec<Notice>, Refusal> {
        self.refuse_when_decided()?;
        let mut notices: Vec<Notice> = self.refuse_while_vacant(happened)?.into_iter().collect();
        let drafted = self.case.drafted().is_some_and(|draft| draft.on <= self.draft.on);
        notices.extend((!drafted).then(|| Notice::of("approved_without_draft")));
        Ok(notices)
    }
}
