//! Extensions and the special case: acts of the office that the law limits.

use super::{Admission, Draft, Notice, Refusal, Setting};
use crate::case::fact::{Extended, SpecialSet};
use crate::case::life::Case;
use crate::case::state::state;
use crate::law::Date;
use crate::law::deadline::{Answer, Reason, Rules, Warning, deadline};

/// Refuses a special case whose notice arrived on `notified`, after the base period: an act of the office against the law,
/// if it is only now about to be recorded as done. [`admit`](super::admit) records the arrival itself in any case.
///
/// # Errors
/// [`Refusal`] `special_after_base`, with the article.
pub fn special_told_in_time(case: &Case, set: &Draft, notified: Date, setting: &Setting) -> Result<(), Refusal> {
    let ruleset = setting.law.ruleset;
    let Some(rule) = ruleset.special(case.received().kind) else { return Ok(()) };
    let admission = Admission { case, draft: set, setting, state: state(case, ruleset) };
    let special = admission.answer_with_draft().and_then(|answer| answer.special);
    match special.and_then(|special| special.notice_due).filter(|due| notified > *due) {
        Some(due) => {
            let refusal = Refusal::of("special_after_base").by(ruleset, &rule.article);
            Err(admission.ban("special_after_base", refusal).with("on", notified).with("deadline", due))
        }
        None => Ok(()),
    }
}

impl Admission<'_> {
    pub(super) fn extended(&self, extended: &Extended) -> Result<Vec<Notice>, Refusal> {
        if extended.days.is_some() == extended.until.is_some() {
            return Err(Refusal::of("extension_needs_days_or_until").missing("--days"));
        }
        self.refuse_when_decided()?;
        let ruleset = self.setting.law.ruleset;
        let kind = self.case.received().kind;
        let mut notices: Vec<Notice> = self.refuse_while_vacant(extended.happened)?.into_iter().collect();
        let Some(rule) = ruleset.extension(kind) else {
            let refusal = self.ban("extension_not_in_rule", Refusal::of("extension_not_in_rule"));
            notices.push(self.refuse_unless(extended.happened, refusal)?);
            return Ok(notices);
        };
        let Some(answer) = self.answer_with_draft() else { return Ok(notices) };
        let judged = answer.extension.and_then(|extension| extension.reason);
        let latest = answer.extension.and_then(|extension| extension.latest_allowed);
        let before = self.answer_now().and_then(|answer| answer.date);
        let refusal = match judged {
            Some(Reason::AfterBase) => {
                Some(self.ban("extension_after_deadline", Refusal::of("extension_after_deadline")))
            }
            Some(Reason::OverCap) => Some(self.ban("extension_over_cap", Refusal::of("extension_over_cap"))),
            Some(Reason::Negative) => Some(Refusal::of("extension_negative")),
            _ => None,
        };
        if let Some(mut refusal) = refusal {
            if refusal.article.is_none() {
                refusal = refusal.by(ruleset, &rule.article);
            }
            let deadline = before.unwrap_or(self.draft.on);
            refusal = refusal.with("deadline", deadline).with("latest", latest.unwrap_or(deadline));
            notices.push(self.refuse_unless(extended.happened, refusal.with("on", self.draft.on))?);
        }
        notices.extend(self.warnings(
            &answer,
            &[Warning::ExtensionWithoutEffect, Warning::ExtendedTwice],
            &rule.article,
        ));
        Ok(notices)
    }

    pub(super) fn special_set(&self, set: &SpecialSet) -> Result<Vec<Notice>, Refusal> {
        self.refuse_when_decided()?;
        let ruleset = self.setting.law.ruleset;
        let mut notices: Vec<Notice> = self.refuse_while_vacant(set.happened)?.into_iter().collect();
        let Some(rule) = ruleset.special(self.case.received().kind) else {
            let refusal = self.ban("special_not_in_rule", Refusal::of("special_not_in_rule"));
            notices.push(self.refuse_unless(set.happened, refusal)?);
            return Ok(notices);
        };
        let Some(answer) = self.answer_with_draft() else { return Ok(notices) };
        // The notice cannot reach the person before the office has set the date.
        let due = answer.special.and_then(|special| special.notice_due);
        if due.is_some_and(|due| self.draft.on > due) {
            let refusal = self.ban("special_after_base", Refusal::of("special_after_base").by(ruleset, &rule.article));
            let refusal = refusal.with("on", self.draft.on).with("deadline", due.unwrap_or(self.draft.on));
            notices.push(self.refuse_unless(set.happened, refusal)?);
        }
        notices.extend(self.warnings(
            &answer,
            &[Warning::SpecialAndExtension, Warning::SpecialRunsThroughStops],
            &rule.article,
        ));
        Ok(notices)
    }

    /// 丹南 26(1), 36(1), 43(1): a notice that arrives after the base period makes the special case unavailable. It is a
    /// fact all the same.
    pub(super) fn special_told(&self) -> Vec<Notice> {
        let ruleset = self.setting.law.ruleset;
        let rule = ruleset.special(self.case.received().kind);
        let special = self.answer_with_draft().and_then(|answer| answer.special);
        let late = special.filter(|special| special.notice_in_time == Some(false));
        let told = late.zip(rule).map(|(special, rule)| {
            let notice = self.ban_notice("special_told_late", "special_after_base", &rule.article);
            notice.with("on", self.draft.on).with("deadline", special.notice_due.unwrap_or(self.draft.on))
        });
        told.into_iter().collect()
    }

    /// A notice with the article of the ban of this name, else with this one.
    fn ban_notice(&self, code: &'static str, ban: &str, article: &str) -> Notice {
        let ruleset = self.setting.law.ruleset;
        let article = ruleset.ban_for(self.case.received().kind, ban).map_or(article, |ban| &ban.article);
        Notice::of(code).by(ruleset, article)
    }

    /// The deadline as the case stands.
    pub(super) fn answer_now(&self) -> Option<Answer> {
        self.answer_of(self.case)
    }

    /// The deadline as it would stand with the draft.
    pub(super) fn answer_with_draft(&self) -> Option<Answer> {
        self.answer_of(&Case::of(&self.with_draft()).ok()?)
    }

    fn answer_of(&self, case: &Case) -> Option<Answer> {
        let law = self.setting.law;
        let rules = Rules::of(law.ruleset, case.received().kind)?;
        let facts = case.facts(self.setting.vacancies);
        Some(deadline(&rules, law.calendar, &facts.as_facts(), &rules.readings_in_use(), self.setting.today))
    }

    fn warnings(&self, answer: &Answer, wanted: &[Warning], article: &str) -> Vec<Notice> {
        let given = wanted.iter().filter(|warning| answer.warnings.has(**warning));
        given.map(|warning| Notice::of(warning.code()).by(self.setting.law.ruleset, article)).collect()
    }
}
