//! 移送: a case is sent on to the body that holds the information, where an article lets it be.

use super::{Admission, Notice, Refusal};
use crate::case::fact::Transferred;

impl Admission<'_> {
    /// 法 85(1), 96(1). A rule without such an article knows no transfer: the office decides itself. Once it has decided
    /// there is nothing left to send on.
    pub(super) fn transferred(&self, transferred: &Transferred) -> Result<Vec<Notice>, Refusal> {
        let ruleset = self.setting.law.ruleset;
        let kind = self.case.received().kind;
        let mut notices = Vec::new();
        let mut refuse = |refusal| self.refuse_unless(transferred.happened, refusal).map(|notice| notices.push(notice));
        let article = ruleset.duty_for(kind, "transfer").map(|duty| duty.article.as_str());
        let Some(article) = article else {
            refuse(Refusal::of("transfer_not_in_rule").with("ruleset", &ruleset.id))?;
            return Ok(notices);
        };
        if let Some(decided) = self.case.decided_on() {
            let refusal = Refusal::of("transferred_after_decision").by(ruleset, article);
            refuse(refusal.with("decided", decided))?;
        }
        notices.extend(self.refuse_while_vacant(transferred.happened)?);
        Ok(notices)
    }
}
