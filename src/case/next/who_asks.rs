//! What comes next because of who asks and for what: the principal's wish, information that may not be granted.

use super::{Act, Force, Next, NextStep};
use crate::case::admit::blocked;
use crate::case::fact::Wish;
use crate::law::ruleset::{Asker, Lift};

impl Next<'_> {
    /// 仙台 29(2): where an agent asks, the wish may be confirmed; opposed, the request is refused.
    pub(super) fn wish(&self) -> Vec<NextStep> {
        let received = self.case.received();
        let by_agent = matches!(received.by, Asker::StatutoryAgent | Asker::MandatedAgent);
        if !by_agent {
            return Vec::new();
        }
        match self.case.wish() {
            None => {
                let duty = self.ruleset.duty_for(received.kind, "agent.confirmation");
                let step = |article: &String| NextStep {
                    article: Some(article.clone()),
                    ..self.step(Act::Identify, Force::May, "wish_unconfirmed")
                };
                duty.map(|duty| step(&duty.article)).into_iter().collect()
            }
            Some((_, Wish::Opposed)) => {
                let ban = self.ruleset.ban_for(received.kind, "agent_opposed");
                let force = if ban.is_some() { Force::Must } else { Force::May };
                let article = ban.map(|ban| ban.article.clone());
                vec![NextStep { article, ..self.step(Act::Decide, force, "agent_opposed") }]
            }
            Some((_, Wish::Confirmed)) => Vec::new(),
        }
    }

    /// 名寄 13(2), 14(3): what may not be granted, and what would lift it.
    pub(super) fn blocked_class(&self) -> Vec<NextStep> {
        let received = self.case.received();
        let block = blocked(self.ruleset, received.kind, received.class.as_deref(), received.by);
        let step = block.map(|block| {
            let why = match block.unless {
                Lift::PanelDecided => "class_needs_panel",
                Lift::SourceFacility => "class_needs_source_facility",
            };
            let article = self.ruleset.ban(&block.ban).map(|ban| ban.article.clone());
            NextStep { article, ..self.step(Act::Decide, Force::MustNot, why) }
        });
        step.into_iter().collect()
    }
}
