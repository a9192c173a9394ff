//! Carrying out what was granted.

use super::{Admission, Notice, Refusal};
use crate::case::fact::Implemented;

impl Admission<'_> {
    pub(super) fn implemented(&self, done: &Implemented) -> Result<Vec<Notice>, Refusal> {
        self.refuse_unless_granted(done.part)?;
        let wanted = self.parts(done.part);
        if wanted.iter().all(|part| self.case.implementation_of_part(*part).is_some()) {
            return Err(Refusal::of("already_implemented"));
        }
        let mut notices: Vec<Notice> = self.refuse_before_identity(true, done.happened)?.into_iter().collect();
        notices.extend(self.refuse_implemented_inside(done)?);
        notices.extend(self.refuse_without_method(done)?);
        notices.extend(self.other_means(done));
        Ok(notices)
    }

    /// The parts that are meant: one, or all.
    pub(super) fn parts(&self, part: Option<u32>) -> Vec<u32> {
        part.map_or_else(|| (1..=self.case.received().parts).collect(), |part| vec![part])
    }

    /// Only what was granted is carried out, and not before the decision.
    pub(super) fn refuse_unless_granted(&self, part: Option<u32>) -> Result<(), Refusal> {
        let parts = self.case.received().parts;
        if let Some(part) = part.filter(|part| *part == 0 || *part > parts) {
            return Err(Refusal::of("part_unknown").with("part", part).with("parts", parts));
        }
        let wanted = self.parts(part);
        let decided: Vec<_> = wanted.iter().filter_map(|part| self.case.decision_of_part(*part)).collect();
        let substantial = self.case.partial_decision_on();
        if decided.is_empty() && substantial.is_none() {
            return Err(Refusal::of("not_decided"));
        }
        let granted = self.case.granted_parts(self.setting.law.ruleset);
        if substantial.is_none() && !wanted.iter().any(|part| granted.contains(part)) {
            return Err(Refusal::of("nothing_granted"));
        }
        let decision = decided.iter().map(|decision| decision.event.on).min().or(substantial);
        match decision.filter(|decision| self.draft.on < *decision) {
            Some(decision) => {
                Err(Refusal::of("implemented_before_decision").with("on", self.draft.on).with("decided", decision))
            }
            None => Ok(()),
        }
    }
}
