//! Carrying out what was granted.

use super::{Admission, Notice, Refusal};
use crate::case::fact::Implemented;

impl Admission<'_> {
    pub(super) fn implemented(&self, done: &Implemented) -> Result<Vec<Notice>, Refusal> {
        let ruleset = self.setting.law.ruleset;
        let parts = self.case.received().parts;
        if let Some(part) = done.part.filter(|part| *part == 0 || *part > parts) {
            return Err(Refusal::of("part_unknown").with("part", part).with("parts", parts));
        }
        let wanted: Vec<u32> = done.part.map_or_else(|| (1..=parts).collect(), |part| vec![part]);
        let decided: Vec<_> = wanted.iter().filter_map(|part| self.case.decision_of_part(*part)).collect();
        if decided.is_empty() && self.case.partial_decision_on().is_none() {
            return Err(Refusal::of("not_decided"));
        }
        let granted = self.case.granted_parts(ruleset);
        if self.case.partial_decision_on().is_none() && !wanted.iter().any(|part| granted.contains(part)) {
            return Err(Refusal::of("nothing_granted"));
        }
        if wanted.iter().all(|part| self.case.implementation_of_part(*part).is_some()) {
            return Err(Refusal::of("already_implemented"));
        }
        let decision = decided.iter().map(|decision| decision.event.on).min().or(self.case.partial_decision_on());
        if let Some(decision) = decision.filter(|decision| self.draft.on < *decision) {
            return Err(Refusal::of("implemented_before_decision").with("on", self.draft.on).with("decided", decision));
        }
        let mut notices: Vec<Notice> = self.refuse_before_identity(true, done.happened)?.into_iter().collect();
        notices.extend(self.refuse_implemented_inside(done)?);
        Ok(notices)
    }
}
