//! Those who were given the data are told of a correction (丹南 37).

use super::{Admission, Notice, Refusal};
use crate::law::ruleset::Kind;

impl Admission<'_> {
    /// Where the office finds it necessary, after the correction was carried out.
    pub(super) fn recipients_told(&self) -> Result<Vec<Notice>, Refusal> {
        let ruleset = self.setting.law.ruleset;
        let duty =
            ruleset.duty("correction.recipients.notice").filter(|_| self.case.received().kind == Kind::Correction);
        let duty = duty.ok_or_else(|| Refusal::of("recipients_not_in_rule"))?;
        self.refuse_unless_granted(None)?;
        let done = self.case.implementations().any(|(event, _)| event.on <= self.draft.on);
        let early = (!done).then(|| Notice::of("recipients_before_correction").by(ruleset, &duty.article));
        Ok(early.into_iter().collect())
    }
}
