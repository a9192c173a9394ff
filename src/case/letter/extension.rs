//! The notice of a longer period (丹南 25(2), 仙台 18(2)): the period after it and why.

use super::LetterOrder;
use super::demand::Gathering;
use super::error::LetterError;
use super::field::LetterField;
use super::fields::ExtensionFields;
use crate::case::fact::{Event, Extended, Fact, TextField};
use crate::law::deadline::{Answer, Term};
use crate::law::wareki;

impl LetterOrder<'_> {
    pub(super) fn extension(
        &self,
        act: &Event,
        extended: &Extended,
        gathering: &mut Gathering,
    ) -> Result<ExtensionFields, LetterError> {
        let rule = self.ruleset.extension(self.case.received().kind).ok_or_else(|| self.not_in_rule())?;
        let answer = self.answer.ok_or_else(|| self.not_in_rule())?;
        self.refuse_when_superseded(act, |fact| matches!(fact, Fact::Extended(_)))?;
        let printed = self.ruleset.printed(&rule.article).to_owned();
        if let Some(reason) = answer.extension.filter(|told| told.accepted == Some(false)).and_then(|told| told.reason)
        {
            return Err(LetterError::NotInForce { article: rule.article.clone(), printed, reason });
        }
        let term = answer.extended.and_then(|term| Some((term, term.date?)));
        let Some((term, until)) = term else {
            return Err(LetterError::DateNotFixed { article: rule.article.clone(), printed });
        };
        let until = wareki::long_with_weekday(until);
        gathering.demand(LetterField::ExtendedUntil, Some(&rule.article), until.clone());
        let reason = act.texts.one(TextField::Reason).map(str::to_owned);
        Ok(ExtensionFields {
            article: printed,
            before: answer.base.and_then(|base| base.date).map(wareki::long_with_weekday),
            until,
            days: days(extended, answer, &term),
            reason: gathering.need(LetterField::Reason, Some(&rule.article), reason),
        })
    }

    /// A later act of the same kind governs: a letter about the earlier one would name a date that no longer holds.
    pub(super) fn refuse_when_superseded(&self, act: &Event, same: fn(&Fact) -> bool) -> Result<(), LetterError> {
        match self.case.live().rev().find(|event| same(&event.fact)) {
            Some(last) if last.n != act.n => Err(LetterError::Superseded { by: last.n }),
            _ => Ok(()),
        }
    }
}

/// The days as they were decided; of a named day those between, unless some of them do not count.
fn days(extended: &Extended, answer: &Answer, term: &Term) -> Option<i32> {
    let between = || {
        let base = answer.base.filter(|base| base.excluded_days == term.excluded_days)?;
        Some(term.unrolled?.since(base.unrolled?))
    };
    extended.days.or_else(between).filter(|days| *days > 0)
}
