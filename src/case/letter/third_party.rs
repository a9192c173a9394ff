//! Letters to third parties: that they may say what they think (丹南 27(1), 27(2), 仙台 17(4)), and that information is
//! disclosed although they object (丹南 27(3), 46).

use super::LetterOrder;
use super::demand::Gathering;
use super::error::LetterError;
use super::field::LetterField;
use super::fields::{RefusedBy, ThirdPartyInquiryFields, ThirdPartyNoticeFields};
use crate::case::fact::{AddressedTo, Decided, Event, Fact, ReviewRuled, TextField, ThirdPartyAsked};
use crate::law::Date;
use crate::law::wareki;

impl LetterOrder<'_> {
    pub(super) fn third_party_inquiry(
        &self,
        act: &Event,
        asked: &ThirdPartyAsked,
        gathering: &mut Gathering,
    ) -> Result<ThirdPartyInquiryFields, LetterError> {
        let name = if asked.mandatory { "hearing.mandatory" } else { "hearing.optional" };
        let duty = self.duty(name).ok_or_else(|| self.not_in_rule())?;
        let article = Some(duty.article.as_str());
        let information = act.texts.one(TextField::Information).map(str::to_owned);
        let information = gathering.need(LetterField::Information, article, information);
        let by = gathering.need(LetterField::ReplyBy, article, asked.by.map(wareki::long_with_weekday));
        // 27(2): the hearing is a duty only on one of its grounds; an opinion that the office may ask for needs none.
        let ground = asked.ground.as_deref().and_then(|code| self.ruleset.ground(code));
        let ground = ground.map(|ground| RefusedBy { article: ground.printed.clone(), label: ground.quote.clone() });
        match &ground {
            Some(ground) if asked.mandatory => {
                gathering.demand(LetterField::HearingGround, article, ground.article.clone());
                gathering.demand(LetterField::HearingGround, article, ground.label.clone());
            }
            None if asked.mandatory => gathering.miss(LetterField::HearingGround, article),
            _ => {}
        }
        Ok(ThirdPartyInquiryFields {
            article: self.ruleset.printed(&duty.article).to_owned(),
            mandatory: asked.mandatory,
            ground,
            reason: act.texts.one(TextField::Reason).map(str::to_owned),
            information,
            by,
        })
    }

    /// 丹南 27(3): 開示決定をした旨およびその理由ならびに開示を実施する日.
    pub(super) fn third_party_notice(
        &self,
        act: &Event,
        decided: &Decided,
        gathering: &mut Gathering,
    ) -> Result<ThirdPartyNoticeFields, LetterError> {
        let duty = self.duty("objector.notice").ok_or_else(|| self.not_in_rule())?;
        let outcomes = self.ruleset.request(self.case.received().kind).map_or(&[][..], |rule| &rule.outcomes);
        let refuses = outcomes.iter().any(|outcome| outcome.code == decided.outcome && outcome.refuses);
        // The reason of a decision that refuses a part is why that part is refused, and none of a third party's business.
        let own = act.texts.one(TextField::Reason).filter(|_| !refuses);
        let given = act.texts.one(TextField::DespiteObjection).or(act.texts.one(TextField::Discretionary));
        let reason = given.or(own);
        let (reason, day) = (reason.map(str::to_owned), decided.implement_on);
        Ok(self.notice(act, &duty.article, refuses, reason, day, gathering))
    }

    /// 丹南 46: the same after a ruling. Where the ruling names no day, one that the decision names holds if it lies after it.
    pub(super) fn third_party_notice_after_ruling(
        &self,
        act: &Event,
        ruled: &ReviewRuled,
        gathering: &mut Gathering,
    ) -> Result<ThirdPartyNoticeFields, LetterError> {
        let duty = self.duty("objector.notice_after_ruling").ok_or_else(|| self.not_in_rule())?;
        let days = self.case.decisions().filter_map(|decision| decision.decided.implement_on);
        let day = ruled.implement_on.or_else(|| days.filter(|day| *day > act.on).max());
        let reason = act.texts.one(TextField::Reason).map(str::to_owned);
        let fields = self.notice(act, &duty.article, false, reason, day, gathering);
        let applies = self.duty("objector.notice").map(|duty| self.ruleset.printed(&duty.article).to_owned());
        Ok(ThirdPartyNoticeFields { ruling: Some(ruled.outcome), applies, ..fields })
    }

    fn notice(
        &self,
        act: &Event,
        article: &str,
        in_part: bool,
        reason: Option<String>,
        day: Option<Date>,
        gathering: &mut Gathering,
    ) -> ThirdPartyNoticeFields {
        let decided_on = wareki::long(act.on);
        gathering.demand(LetterField::DecidedOn, Some(article), decided_on.clone());
        let (reason_field, day_field) = match &act.fact {
            Fact::ReviewRuled(_) => (LetterField::RulingReason, LetterField::ImplementAfterRuling),
            _ => (LetterField::DisclosureReason, LetterField::ImplementOn),
        };
        let information = match self.to {
            Some(AddressedTo::ThirdParty(number)) => self.word_of(number, TextField::Information),
            _ => None,
        };
        ThirdPartyNoticeFields {
            article: self.ruleset.printed(article).to_owned(),
            applies: None,
            ruling: None,
            in_part,
            decided_on,
            information,
            reason: gathering.need(reason_field, Some(article), reason),
            implement_on: gathering.need(day_field, Some(article), day.map(wareki::long_with_weekday)),
        }
    }
}
