//! The letter to the principal behind an agent (仙台 29(2); elsewhere practice): does the agent ask as the principal wishes?

use serde::Serialize;

use super::LetterOrder;
use super::demand::Gathering;
use super::field::LetterField;
use crate::case::fact::TextField;

/// 代理人による請求についての確認書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AgentConfirmationFields {
    /// The article, printed; none where the office asks as a matter of practice.
    pub article: Option<String>,
    /// Who asks.
    pub agent: String,
}

impl LetterOrder<'_> {
    pub(super) fn agent_confirmation(&self, gathering: &mut Gathering) -> AgentConfirmationFields {
        let duty = self.duty("agent.confirmation");
        let article = duty.map(|duty| duty.article.as_str());
        let agent = self.case.receipt().texts.one(TextField::Name).map(str::to_owned);
        AgentConfirmationFields {
            article: article.map(|article| self.ruleset.printed(article).to_owned()),
            agent: gathering.need(LetterField::Agent, article, agent),
        }
    }
}
