//! What a correction or suspension needs before it can be granted: a disclosure, and a request within its window.

use super::{Admission, Notice};
use crate::law::deadline::Warning;

impl Admission<'_> {
    /// 丹南 31(1), 31(3), 38(3): granted without what the rule asks for. The office may mend its data of its own accord, so it
    /// is told and not refused.
    pub(super) fn granted_without_prerequisites(&self, grants: bool) -> Option<Notice> {
        let (ruleset, kind) = (self.setting.law.ruleset, self.case.received().kind);
        let wanted = ruleset.request(kind)?.after_disclosure.as_ref().filter(|_| grants)?;
        if self.case.disclosed_on().is_none() {
            return Some(Notice::of("granted_without_disclosure").by(ruleset, &wanted.article));
        }
        let missed = self.answer_now()?.warnings.has(Warning::ClaimWindowMissed);
        let window = ruleset.deadline(kind, "claim_window").filter(|_| missed)?;
        Some(Notice::of("granted_after_window").by(ruleset, &window.article))
    }
}
