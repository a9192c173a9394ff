//! What comes next where a correction or suspension lacks what its rule asks for beforehand: a disclosure, and a request
//! within its window (丹南 31(1), 31(3), 38(3); 法 90, 98). It was received all the same; nothing of it is granted unseen.

use super::{Act, Force, Next, NextStep};
use crate::law::deadline::Warning;

impl Next<'_> {
    /// The form may be mended while it names no disclosure (32(1)2号, 39(1)2号), and either may be decided against.
    pub(super) fn prerequisites(&self) -> Vec<NextStep> {
        let rule = self.ruleset.request(self.case.received().kind);
        let Some((rule, wanted)) = rule.and_then(|rule| Some((rule, rule.after_disclosure.as_ref()?))) else {
            return Vec::new();
        };
        if self.case.disclosed_on().is_none() {
            let mend = rule.supplement.as_ref().filter(|_| self.waiting_for_supplement().is_empty());
            let mend = mend.map(|duty| (Act::SupplementAsk, "disclosure_unnamed", duty.article.as_str()));
            let against = (Act::Decide, "not_disclosed_before", wanted.article.as_str());
            return mend.into_iter().chain([against]).map(|one| self.may(one)).collect();
        }
        let missed = self.derived.answer.is_some_and(|answer| answer.warnings.has(Warning::ClaimWindowMissed));
        let window = self.ruleset.deadline(self.case.received().kind, "claim_window").filter(|_| missed);
        window.map(|window| self.may((Act::Decide, "asked_after_window", &window.article))).into_iter().collect()
    }

    fn may(&self, (act, why, article): (Act, &'static str, &str)) -> NextStep {
        NextStep { article: Some(article.to_owned()), ..self.step(act, Force::May, why) }
    }
}
