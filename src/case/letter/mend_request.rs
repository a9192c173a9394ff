//! The request to mend a form (丹南 19(3), 32(3), 39(3); 仙台 15(3), 21(3), 25(3)).

use super::LetterOrder;
use super::demand::Gathering;
use super::field::LetterField;
use super::fields::MendRequestFields;
use crate::case::fact::{Event, SupplementAsked, TextField};
use crate::case::state::DISMISSED;
use crate::law::ruleset::StopKind;
use crate::law::wareki;

impl LetterOrder<'_> {
    /// A rule without such a power (丹後, 名寄) does not keep the office from asking as a courtesy; then nothing is cited.
    pub(super) fn mend_request(
        &self,
        act: &Event,
        asked: &SupplementAsked,
        gathering: &mut Gathering,
    ) -> MendRequestFields {
        let kind = self.case.received().kind;
        let rule = self.ruleset.request(kind);
        let power = rule.and_then(|rule| rule.supplement.as_ref()).map(|power| power.article.as_str());
        let print = |article: &str| self.ruleset.printed(article).to_owned();
        let stop = self.ruleset.deadline(kind, "decision").and_then(|rule| rule.stop(StopKind::Supplement));
        let dismissal = rule.and_then(|rule| rule.outcomes.iter().find(|outcome| outcome.code == DISMISSED));
        let items = act.texts.all(TextField::Missing).to_vec();
        let by = wareki::long_with_weekday(asked.by);
        gathering.demand(LetterField::SetDay, power, by.clone());
        MendRequestFields {
            article: power.map(print),
            about: asked.about,
            items: gathering.need_all(LetterField::MissingItems, power, items),
            by,
            information: self.ruleset.duty(&format!("{}.supplement.information", kind.code())).is_some(),
            given: act.texts.all(TextField::Note).to_vec(),
            papers: rule
                .and_then(|rule| rule.identity.as_ref())
                .map(|papers| papers.documents.clone())
                .unwrap_or_default(),
            form_article: rule.and_then(|rule| rule.writing.article.as_deref()).map(print),
            not_counted: stop.map(|stop| print(&stop.article)).filter(|_| power.is_some()),
            turned_down: dismissal.map(|outcome| print(&outcome.article)),
        }
    }
}
