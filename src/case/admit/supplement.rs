//! Supplements and identity papers: facts that other people's acts make, and the office's asking for them.

use super::{Admission, Notice, Refusal};
use crate::case::fact::{Document, Identified, SupplementAsked, SupplementDone};
use crate::case::identity::is_certificate;
use crate::case::life::SupplementState;
use crate::law::Date;
use crate::law::deadline::About;

/// The certificates among `papers` that were made more than `days` calendar days before the request was received: where
/// the rule leaves that number to the office, with the office's own.
pub fn stale_papers(papers: &Identified, received: Date, days: u32) -> Vec<Notice> {
    let oldest = received.plus(i32::try_from(days).map_or(i32::MIN, |days| -days));
    let certificates = papers.documents.iter().filter(|document| is_certificate(&document.kind));
    let stale = certificates.filter(|document| document.made.is_some_and(|made| made < oldest));
    let said = |document: &Document| Notice::of("paper_stale").with("document", &document.kind).with("oldest", oldest);
    stale.map(|document| said(document).with("days", days)).collect()
}

impl Admission<'_> {
    /// A stale paper never refuses a request: it is said, and `next` offers to ask for a fresh one.
    pub(super) fn identified(&self, papers: &Identified) -> Vec<Notice> {
        let ruleset = self.setting.law.ruleset;
        let rule = ruleset.request(self.case.received().kind).and_then(|rule| rule.identity.as_ref());
        let Some((rule, days)) = rule.and_then(|rule| Some((rule, rule.certificate_days?))) else { return Vec::new() };
        let stale = stale_papers(papers, self.case.received_on(), days).into_iter();
        stale.map(|notice| notice.by(ruleset, &rule.article)).collect()
    }

    pub(super) fn supplement_asked(&self, asked: &SupplementAsked) -> Result<Vec<Notice>, Refusal> {
        if asked.by < self.draft.on {
            return Err(Refusal::of("set_day_before_asking").with("by", asked.by).with("on", self.draft.on));
        }
        self.refuse_when_decided()?;
        let ruleset = self.setting.law.ruleset;
        let mut notices: Vec<Notice> = self.refuse_while_vacant(asked.happened)?.into_iter().collect();
        match ruleset.request(self.case.received().kind).and_then(|rule| rule.supplement.as_ref()) {
            // The office may always ask; under a rule without such an article no clock stands still for it.
            None => notices.push(Notice::of("supplement_not_in_rule")),
            Some(_) if asked.about == About::Identity => notices.push(Notice::of("identity_papers_pause_by_reading")),
            Some(_) => {}
        }
        Ok(notices)
    }

    /// The mended form may name the disclosure that it is about (丹南 32(1)2号, 39(1)2号).
    pub(super) fn supplement_done(&self, done: &SupplementDone) -> Result<Vec<Notice>, Refusal> {
        let received = self.case.received_on();
        if let Some(disclosed) = done.disclosed_on.filter(|disclosed| *disclosed > received) {
            let refusal = Refusal::of("disclosed_after_receipt").with("disclosed", disclosed);
            return Err(refusal.with("received", received));
        }
        self.supplement_ended(done.asked)
    }

    fn supplement_ended(&self, asked: u32) -> Result<Vec<Notice>, Refusal> {
        let supplement = self.open_supplement(asked)?;
        let mut notices = Vec::new();
        if self.draft.on > supplement.by {
            notices.push(Notice::of("supplement_after_set_day").with("by", supplement.by).with("on", self.draft.on));
        }
        Ok(notices)
    }

    /// A refusal or an earlier end, never later than the set day.
    pub(super) fn supplement_lapsed(&self, asked: u32) -> Result<Vec<Notice>, Refusal> {
        let supplement = self.open_supplement(asked)?;
        if self.draft.on > supplement.by {
            return Err(Refusal::of("lapse_after_set_day").with("by", supplement.by).with("on", self.draft.on));
        }
        Ok(Vec::new())
    }

    fn open_supplement(&self, asked: u32) -> Result<SupplementState<'_>, Refusal> {
        let supplements = self.case.supplements();
        let found = supplements.into_iter().find(|supplement| supplement.asked.n == asked);
        let supplement = found.ok_or_else(|| Refusal::of("no_open_supplement"))?;
        if supplement.ended.is_some() {
            return Err(Refusal::of("no_open_supplement"));
        }
        if self.draft.on < supplement.asked.on {
            return Err(Refusal::of("before_asking").with("on", self.draft.on).with("asked", supplement.asked.on));
        }
        Ok(supplement)
    }

    pub(super) fn refuse_when_decided(&self) -> Result<(), Refusal> {
        match self.case.decided_on() {
            Some(decided) => Err(Refusal::of("already_decided").with("decided", decided)),
            None => Ok(()),
        }
    }
}
