//! Who asks: the principal behind an agent, and the kin that may ask only where nobody nearer was living.

use super::{Admission, Notice, Refusal};
use crate::case::fact::{Wish, WishConfirmed};
use crate::law::ruleset::Asker;

impl Admission<'_> {
    /// 仙台 29(2): the wish may be confirmed where it is needed. What the principal says is recorded in any case.
    pub(super) fn wish_confirmed(&self, confirmed: &WishConfirmed) -> Result<Vec<Notice>, Refusal> {
        let received = self.case.received();
        if !matches!(received.by, Asker::StatutoryAgent | Asker::MandatedAgent) {
            return Err(Refusal::of("no_agent"));
        }
        if confirmed.wish == Wish::Confirmed {
            return Ok(Vec::new());
        }
        let ruleset = self.setting.law.ruleset;
        let ban = ruleset.ban_for(received.kind, "agent_opposed");
        let code = if ban.is_some() { "agent_opposed" } else { "agent_opposed_not_in_rule" };
        Ok(vec![Notice::of(code).by_if(ruleset, ban.map(|ban| &*ban.article))])
    }

    /// 仙台 29(2) 後段: a request that the principal opposes is refused. Only where the rule says so.
    pub(super) fn refuse_opposed(&self, grants: bool, happened: bool) -> Result<Option<Notice>, Refusal> {
        let opposed = self.case.wish().is_some_and(|(_, wish)| wish == Wish::Opposed);
        let ruled = self.setting.law.ruleset.ban_for(self.case.received().kind, "agent_opposed").is_some();
        if !grants || !opposed || !ruled {
            return Ok(None);
        }
        self.refuse_unless(happened, self.ban("agent_opposed", Refusal::of("agent_opposed"))).map(Some)
    }
}
