//! Money: only what an article lets the office ask for, and let off.

use super::{Admission, Notice, Refusal};
use crate::case::fact::{FeeEntered, FeeStep, OnBehalfOf};
use crate::law::ruleset::{Asker, Fee};

impl Admission<'_> {
    pub(super) fn fee_entered(&self, entered: &FeeEntered) -> Result<Vec<Notice>, Refusal> {
        let fee = self.fee()?;
        let balance = self.case.fees();
        match entered.what {
            FeeStep::Asked => Ok(Vec::new()),
            FeeStep::Relieved => self.relieved(fee),
            // What somebody paid is recorded; what is too much can be given back.
            FeeStep::Paid => {
                let paid = balance.paid.saturating_add(entered.yen.unwrap_or(0));
                let over = paid > balance.asked.saturating_sub(balance.relieved);
                Ok(over.then(|| Notice::of("fee_paid_over_asked")).into_iter().collect())
            }
        }
    }

    /// 仙台 31(1): only of requests under 13(2) and 14(1); 丹南 30: copies and postage.
    fn fee(&self) -> Result<&Fee, Refusal> {
        let ruleset = self.setting.law.ruleset;
        let received = self.case.received();
        let Some(fee) = ruleset.fees.iter().find(|fee| fee.kinds.contains(&received.kind)) else {
            let refusal = Refusal::of("fee_not_in_rule").with("kind", received.kind.code());
            return Err(refusal.by_if(ruleset, ruleset.fees.first().map(|other| &*other.article)));
        };
        let for_heir = received.on_behalf_of == Some(OnBehalfOf::Heir);
        if fee.except.contains(&received.by) || (for_heir && fee.except.contains(&Asker::Heir)) {
            return Err(Refusal::of("fee_not_of_asker").by(ruleset, &fee.article));
        }
        Ok(fee)
    }

    /// 丹南 12(5) with 30: only of 保有特定個人情報.
    fn relieved(&self, fee: &Fee) -> Result<Vec<Notice>, Refusal> {
        let ruleset = self.setting.law.ruleset;
        match &fee.relief {
            None => Err(Refusal::of("fee_relief_not_in_rule").by(ruleset, &fee.article)),
            Some(relief) if relief.specific_pi && !self.case.received().specific_pi => {
                Err(Refusal::of("fee_relief_of_specific_pi_only").by(ruleset, &relief.article))
            }
            Some(_) => Ok(Vec::new()),
        }
    }
}
