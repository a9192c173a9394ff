//! Letters on what follows a request beside its decision: the panel is consulted (丹南 45(2)), the case is sent on (法 85(1)),
//! the disclosure takes another form (仙台 14(2), 丹後 20(4)), those who were given the data learn of a correction (丹南 37).

use super::LetterOrder;
use super::demand::Gathering;
use super::error::LetterError;
use super::field::LetterField;
use super::fields::{ConsultationNoticeFields, MethodChangeFields, RecipientsNoticeFields, TransferNoticeFields};
use crate::case::fact::{Event, Fact, Means, MethodChanged, ReviewConsulted, TextField};
use crate::law::ruleset::Duty;
use crate::law::wareki;

/// 取下げを確認する通知書.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct WithdrawalReceiptFields {
    /// The day on which the request was taken back.
    pub withdrawn_on: String,
    /// Why, where the person said so.
    pub reason: Option<String>,
}

impl LetterOrder<'_> {
    /// Practice, no article: that the request is taken as withdrawn, before it was decided.
    pub(super) fn withdrawal_receipt(&self, act: &Event, gathering: &mut Gathering) -> WithdrawalReceiptFields {
        let withdrawn_on = wareki::long(act.on);
        gathering.demand(LetterField::WithdrawnOn, None, withdrawn_on.clone());
        WithdrawalReceiptFields { withdrawn_on, reason: act.texts.one(TextField::Reason).map(str::to_owned) }
    }

    /// The duty `<kind>.<name>`, or the one of all kinds.
    pub(super) fn duty(&self, name: &str) -> Option<&Duty> {
        self.ruleset.duty_for(self.case.received().kind, name)
    }

    pub(super) fn consultation_notice(
        &self,
        act: &Event,
        consulted: &ReviewConsulted,
        gathering: &mut Gathering,
    ) -> Result<ConsultationNoticeFields, LetterError> {
        let duty = self.duty("review.consult.notice").ok_or_else(|| self.not_in_rule())?;
        let reviews = self.case.reviews();
        let review = reviews.iter().find(|review| review.event.n == consulted.review);
        let review = review.ok_or(LetterError::NothingToTell { letter: self.letter, event: self.tells })?;
        let consulted_on = wareki::long(act.on);
        gathering.demand(LetterField::ConsultedOn, Some(&duty.article), consulted_on.clone());
        // 丹南 45(1) names its panel; under the Act each body has its own.
        let named = self.duty("review.consult").and_then(|duty| duty.panel.clone());
        let panel = act.texts.one(TextField::Body).map(str::to_owned).or(named);
        let against = review.filed.against.and_then(|n| self.case.event(n));
        Ok(ConsultationNoticeFields {
            article: self.ruleset.printed(&duty.article).to_owned(),
            consulted_under: self.duty("review.consult").map(|duty| self.ruleset.printed(&duty.article).to_owned()),
            by_addressee: self.filed_by_addressee(review.filed.by),
            filed_on: wareki::long(review.event.on),
            decided_on: against.map(|event| wareki::long(event.on)),
            consulted_on,
            panel: gathering.need(LetterField::Panel, Some(&duty.article), panel),
        })
    }

    fn filed_by_addressee(&self, by: crate::case::fact::Filer) -> bool {
        use crate::case::fact::{AddressedTo, Filer};
        match (by, self.to) {
            (Filer::Requester, None) | (Filer::Other, Some(AddressedTo::Other)) => true,
            (Filer::ThirdParty(party), Some(AddressedTo::ThirdParty(to))) => party == to,
            _ => false,
        }
    }

    pub(super) fn transfer_notice(
        &self,
        act: &Event,
        gathering: &mut Gathering,
    ) -> Result<TransferNoticeFields, LetterError> {
        let duty = self.duty("transfer").ok_or_else(|| self.not_in_rule())?;
        let article = Some(duty.article.as_str());
        let one = |field| act.texts.one(field).map(str::to_owned);
        Ok(TransferNoticeFields {
            article: self.ruleset.printed(&duty.article).to_owned(),
            to: gathering.need(LetterField::TransferredTo, article, one(TextField::To)),
            on: gathering.need(LetterField::TransferredOn, article, Some(wareki::long(act.on))),
            reason: gathering.need(LetterField::TransferReason, article, one(TextField::Reason)),
        })
    }

    /// 仙台 14(2), 丹後 20(4): paper instead of what was asked for; 丹南 28(1) proviso: a copy instead of reading.
    pub(super) fn method_change(
        &self,
        act: &Event,
        changed: &MethodChanged,
        gathering: &mut Gathering,
    ) -> Result<MethodChangeFields, LetterError> {
        let copy_instead = || self.duty("copy_instead").filter(|_| matches!(changed.means, Means::Copy | Means::Post));
        let duty = self.duty("method_change.notice").or(self.duty("method_change")).or_else(copy_instead);
        let duty = duty.ok_or_else(|| self.not_in_rule())?;
        let wished = self.case.methods().rev().find(|(event, asked)| {
            event.on <= act.on && (changed.part.is_none() || asked.part.is_none() || asked.part == changed.part)
        });
        let reason = act.texts.one(TextField::Reason).map(str::to_owned);
        Ok(MethodChangeFields {
            article: self.ruleset.printed(&duty.article).to_owned(),
            wished: wished.map(|(_, asked)| asked.means),
            means: changed.means,
            reason: gathering.need(LetterField::ChangeReason, Some(&duty.article), reason),
        })
    }

    /// 丹南 37: that a correction was carried out. Whoever holds the data must know whose they are and what they say now.
    pub(super) fn recipients_notice(&self, gathering: &mut Gathering) -> Result<RecipientsNoticeFields, LetterError> {
        let duty = self.duty("recipients.notice").ok_or_else(|| self.not_in_rule())?;
        let article = Some(duty.article.as_str());
        let texts = &self.case.receipt().texts;
        let person = texts.one(TextField::Deceased).or(texts.one(TextField::Principal)).or(texts.one(TextField::Name));
        let decisions = self.case.decisions().filter_map(|one| one.event.texts.one(TextField::Content));
        let contents: Vec<String> = decisions.map(str::to_owned).collect();
        let done = self.case.live().rev().find(|event| matches!(event.fact, Fact::Implemented(_)));
        let done = done.map(|event| wareki::long(event.on));
        Ok(RecipientsNoticeFields {
            article: self.ruleset.printed(&duty.article).to_owned(),
            person: gathering.need(LetterField::AddresseeName, None, person.map(str::to_owned)),
            contents: gathering.need_all(LetterField::Content, article, contents),
            corrected_on: gathering.need(LetterField::CorrectedOn, article, done),
        })
    }
}
