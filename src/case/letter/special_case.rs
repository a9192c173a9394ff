//! The notice of the special case (丹南 26(1)1号・2号, 36(1), 43(1)): that the article is applied, why, and until when.

use super::LetterOrder;
use super::demand::Gathering;
use super::error::LetterError;
use super::field::LetterField;
use super::fields::SpecialCaseFields;
use crate::case::fact::{Event, Fact, TextField};
use crate::law::ruleset::SpecialShape;
use crate::law::wareki;

impl LetterOrder<'_> {
    pub(super) fn special_case(
        &self,
        act: &Event,
        gathering: &mut Gathering,
    ) -> Result<SpecialCaseFields, LetterError> {
        let rule = self.ruleset.special(self.case.received().kind).ok_or_else(|| self.not_in_rule())?;
        let special = self.answer.and_then(|answer| answer.special).ok_or_else(|| self.not_in_rule())?;
        self.refuse_when_superseded(act, |fact| matches!(fact, Fact::SpecialSet(_)))?;
        let article = rule.article.clone();
        let printed = self.ruleset.printed(&article).to_owned();
        if let (Some(false), Some(reason)) = (special.accepted, special.reason) {
            return Err(LetterError::NotInForce { article, printed, reason });
        }
        // The reader of 26(1) must know by when the substantial part is decided; that of 36(1) has one date only.
        let computed = matches!(rule.shape, SpecialShape::SubstantialAndRest { .. });
        if computed && special.substantial.is_none() {
            return Err(LetterError::DateNotFixed { article, printed });
        }
        let substantial = special.substantial.map(wareki::long_with_weekday);
        let remaining = wareki::long_with_weekday(special.remaining);
        if let Some(day) = &substantial {
            gathering.demand(LetterField::SubstantialUntil, Some(&article), day.clone());
        }
        gathering.demand(LetterField::RemainingUntil, Some(&article), remaining.clone());
        let reason = act.texts.one(TextField::Reason).map(str::to_owned);
        let reason = gathering.need(LetterField::Reason, Some(&article), reason);
        Ok(SpecialCaseFields { article: printed, substantial, remaining, reason })
    }
}
