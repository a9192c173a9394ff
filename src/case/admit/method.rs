//! How a disclosure is wanted, in which other way it is made, and silence about it (丹南 28, 仙台 14(2), 丹後 20(4)).

use super::{Admission, Notice, Refusal};
use crate::case::fact::{Implemented, MethodChanged, MethodRequested};
use crate::law::deadline::Secondary;
use crate::law::ruleset::{Duty, Kind};

impl Admission<'_> {
    /// 丹南 28(3), (4): after the decision. Where no article asks for a separate wish, it is part of the request.
    pub(super) fn method_requested(&self, asked: &MethodRequested) -> Result<Vec<Notice>, Refusal> {
        self.refuse_method_of_others()?;
        let ruleset = self.setting.law.ruleset;
        let rule = ruleset.deadline(Kind::Disclosure, "method_request");
        if rule.is_some() || self.case.decided_on().is_some() {
            self.refuse_unless_granted(asked.part)?;
        }
        let wanted = self.parts(asked.part);
        let done = wanted.iter().map(|part| self.case.implementation_of_part(*part).map(|event| event.on));
        if done.collect::<Option<Vec<_>>>().is_some_and(|days| days.iter().all(|day| *day < self.draft.on)) {
            return Err(Refusal::of("already_implemented"));
        }
        // What a ruling discloses has no last day, so a wish that covers it is not late.
        let granted = self.case.granted_parts(ruleset);
        let mut meant = wanted.iter().filter(|part| granted.contains(part));
        let last = self.method_last_day();
        let last = last.filter(|_| meant.all(|part| self.case.wish_in_time_until(ruleset, *part, last).is_some()));
        let late = last.filter(|last| self.draft.on > last.safe_date);
        let Some((last, rule)) = late.zip(rule) else { return Ok(Vec::new()) };
        let proviso = ruleset.duty("disclosure.method_request.late").map(|duty| duty.article.as_str());
        let code = if asked.late_reason { "method_late_with_reason" } else { "method_late" };
        let notice = Notice::of(code).by(ruleset, proviso.unwrap_or(&rule.article));
        Ok(vec![notice.with("on", self.draft.on).with("last_day", last.safe_date)])
    }

    /// 仙台 14(2), 丹後 20(3): on paper where the method asked for is difficult; 丹南 28(1) proviso: a copy instead of reading.
    pub(super) fn method_changed(&self, changed: &MethodChanged) -> Result<Vec<Notice>, Refusal> {
        self.refuse_method_of_others()?;
        self.refuse_unless_granted(changed.part)?;
        if self.parts(changed.part).iter().all(|part| self.case.implementation_of_part(*part).is_some()) {
            return Err(Refusal::of("already_implemented"));
        }
        let none = self.method_change_duty().is_none().then(|| Notice::of("method_change_not_in_rule"));
        Ok(none.into_iter().collect())
    }

    /// 丹南 28(4): the period must have passed under every reading, and it runs only from an arrival that is known.
    pub(super) fn method_not_asked(&self) -> Result<Vec<Notice>, Refusal> {
        let ruleset = self.setting.law.ruleset;
        let rule = ruleset.deadline(self.case.received().kind, "method_request");
        let rule = rule.ok_or_else(|| Refusal::of("no_method_period"))?;
        if self.case.decided_on().is_none() {
            return Err(Refusal::of("not_decided"));
        }
        self.refuse_unless_granted(None)?;
        let granted = self.case.granted_parts(ruleset);
        if granted.iter().all(|part| self.case.ruling_granting(*part).is_some()) {
            return Err(Refusal::of("no_period_after_ruling").by(ruleset, &rule.article));
        }
        if self.case.implementations().next().is_some() {
            return Err(Refusal::of("already_implemented"));
        }
        if let Some(marked) = self.case.method_not_asked() {
            return Err(Refusal::of("method_marked_before").with("event", marked.n));
        }
        let last = self.method_last_day().filter(|_| self.every_notice_arrived());
        let last = last.ok_or_else(|| Refusal::of("notice_arrival_unknown").by(ruleset, &rule.article))?;
        if let Some(asked) = self.case.timely_method(Some(last)) {
            return Err(Refusal::of("method_on_file").with("event", asked.n));
        }
        if self.setting.today <= last.safe_date {
            let refusal = Refusal::of("method_period_not_over").by(ruleset, &rule.article);
            return Err(refusal.with("last_day", last.safe_date));
        }
        Ok(Vec::new())
    }

    /// The last day for saying how the disclosure is wanted, as the notices that arrived set it.
    fn method_last_day(&self) -> Option<Secondary> {
        self.answer_now().and_then(|answer| answer.secondary.method_request_last_day)
    }

    fn every_notice_arrived(&self) -> bool {
        let arrived = |n| self.case.delivered(crate::case::letter::LetterKind::Decision, n).is_some();
        self.case.decisions().all(|decision| arrived(decision.event.n))
    }

    fn refuse_method_of_others(&self) -> Result<(), Refusal> {
        match self.case.received().kind {
            Kind::Disclosure => Ok(()),
            other => Err(Refusal::of("method_of_disclosure_only").with("kind", other.code())),
        }
    }

    /// The article under which another way may be taken than the one asked for.
    fn method_change_duty(&self) -> Option<&Duty> {
        let ruleset = self.setting.law.ruleset;
        ruleset.duty("disclosure.method_change").or_else(|| ruleset.duty("disclosure.copy_instead"))
    }

    /// 丹南 28(3): who receives a disclosure says first how it is wanted.
    pub(super) fn refuse_without_method(&self, done: &Implemented) -> Result<Option<Notice>, Refusal> {
        let ruleset = self.setting.law.ruleset;
        let kind = self.case.received().kind;
        let Some(ban) = ruleset.ban(&format!("{}.implementation_without_method", kind.code())) else { return Ok(None) };
        let granted = self.case.granted_parts(ruleset);
        let wanted = self.parts(done.part);
        let mut open = wanted.iter().filter(|part| granted.contains(part));
        if open.all(|part| self.case.method_of_part(*part).is_some()) && self.case.methods().next().is_some() {
            return Ok(None);
        }
        self.refuse_unless(done.happened, Refusal::of("method_first").by(ruleset, &ban.article)).map(Some)
    }

    /// Disclosed in another way than asked for, without saying so.
    pub(super) fn other_means(&self, done: &Implemented) -> Option<Notice> {
        let means = done.means?;
        let wanted = self.parts(done.part);
        let other = wanted.iter().filter_map(|part| self.case.wanted_means(*part)).find(|wanted| *wanted != means)?;
        let notice = Notice::of("other_means_than_asked").with("asked", other.code()).with("means", means.code());
        Some(notice.by_if(self.setting.law.ruleset, self.method_change_duty().map(|duty| &*duty.article)))
    }
}
