//! The notice of a decision.

use super::LetterOrder;
use super::demand::Gathering;
use super::error::{LetterError, MissingField};
use super::field::LetterField;
use super::fields::{DecisionFields, Fee, MethodRequest, Passage, RecipientsSettled, RefusedBy};
use crate::case::fact::{Decided, Event, Fact, Means, TextField, Texts};
use crate::law::ruleset::{Asker, Block, Duty, Kind, Lift, OutcomeRule, Period, Ruleset, Told};
use crate::law::wareki;

/// The outcomes of a disclosure whose letters differ beyond what their rule says.
const EXISTENCE_REFUSED: &str = "existence_refused";
/// The measure that has no code: the texts name it.
const OTHER_MEASURE: &str = "other";

impl LetterOrder<'_> {
    pub(super) fn decision(
        &self,
        act: &Event,
        decided: &Decided,
        gathering: &mut Gathering,
    ) -> Result<DecisionFields, LetterError> {
        let kind = self.case.received().kind;
        let rule = self.ruleset.request(kind).ok_or_else(|| self.not_in_rule())?;
        let outcome = rule.outcomes.iter().find(|outcome| outcome.code == decided.outcome);
        let outcome = outcome.ok_or_else(|| self.not_in_rule())?;
        let fees = self.office.fees.as_deref();
        let notice = Notice { ruleset: self.ruleset, texts: &act.texts, decided, outcome, kind, fees };
        let decision = notice.fields(gathering);
        let Some(duty) = self.duty("recipients.notice") else { return Ok(self.with_deeds(act, decision)) };
        let recipients_article = Some(self.ruleset.printed(&duty.article).to_owned());
        Ok(self.with_deeds(act, DecisionFields { recipients_article, ..decision }))
    }

    /// What was done before the letter is written: 仙台 22, 26 and 丹後 21(3), 22(5) tell what *was* corrected or stopped.
    fn with_deeds(&self, act: &Event, decision: DecisionFields) -> DecisionFields {
        if !matches!(self.case.received().kind, Kind::Correction | Kind::Suspension) {
            return decision;
        }
        let done = self.case.implementations().find(|(event, _)| event.on <= self.dated.unwrap_or(act.on));
        let done = done.filter(|_| decision.grants).map(|(event, _)| wareki::long_with_weekday(event.on));
        let told = self.case.live().rev().find_map(|event| match &event.fact {
            Fact::RecipientsTold(told) if told.needed => Some(RecipientsSettled::Told),
            Fact::RecipientsTold(_) => Some(RecipientsSettled::NotNeeded),
            _ => None,
        });
        DecisionFields {
            implement_on: done.or(decision.implement_on),
            recipients: told.filter(|_| decision.grants && decision.recipients_article.is_some()),
            source_facility: self.left_to_source_facility().filter(|_| decision.refuses),
            ..decision
        }
    }

    /// 名寄 14(3): 医療介護情報 is corrected only where the facility asks from which it came.
    fn left_to_source_facility(&self) -> Option<String> {
        let received = self.case.received();
        let class = self.ruleset.information_class(received.class.as_deref()?)?;
        let lifts = |block: &&Block| block.kind == received.kind && block.unless == Lift::SourceFacility;
        let ban = self.ruleset.ban(&class.blocks.iter().find(lifts)?.ban)?;
        (received.by != Asker::SourceFacility).then(|| self.ruleset.printed(&ban.article).to_owned())
    }
}

/// What the notice of such a decision would lack: told when it is decided, while it can still be given.
pub fn lacking(ruleset: &Ruleset, kind: Kind, decided: &Decided, texts: &Texts) -> Vec<MissingField> {
    let outcomes = ruleset.request(kind).map_or(&[][..], |rule| &rule.outcomes);
    let Some(outcome) = outcomes.iter().find(|outcome| outcome.code == decided.outcome) else { return Vec::new() };
    let mut gathering = Gathering::of(ruleset);
    Notice { ruleset, texts, decided, outcome, kind, fees: None }.fields(&mut gathering);
    gathering.missing()
}

/// One decision, while its notice is gathered.
struct Notice<'a> {
    ruleset: &'a Ruleset,
    texts: &'a Texts,
    decided: &'a Decided,
    outcome: &'a OutcomeRule,
    kind: Kind,
    /// The office's own table of fees.
    fees: Option<&'a str>,
}

impl Notice<'_> {
    fn fields(&self, gathering: &mut Gathering) -> DecisionFields {
        let discloses = self.kind == Kind::Disclosure && self.outcome.grants;
        let purpose = self.purpose(gathering);
        let passages = self.passages(gathering);
        let grounds = self.grounds(gathering);
        let reason = self.reason(&passages, gathering);
        let (content, measure) = (self.content(gathering), self.measure(gathering));
        let (means, implement_on, place) = self.implementation(gathering);
        let available_from = self.decided.available_from.map(wareki::long);
        if let Some(day) = &available_from {
            gathering.demand(LetterField::AvailableFrom, self.duty_article("later_disclosure.notice"), day.clone());
        }
        DecisionFields {
            title: self.outcome.letter.ja.clone(),
            outcome: self.outcome.code.clone(),
            grants: self.outcome.grants,
            refuses: self.outcome.refuses,
            article: self.printed(self.article()),
            stage: self.decided.stage,
            purpose,
            passages,
            grounds,
            reason,
            existence: (self.outcome.code == EXISTENCE_REFUSED).then(|| self.printed(&self.outcome.article)),
            available_from,
            means,
            implement_on,
            place,
            fees: if discloses { self.fees() } else { Vec::new() },
            method_request: self.method_request().filter(|_| discloses),
            deceit: self.deceit().filter(|_| discloses),
            content,
            measure: measure.filter(|code| code != OTHER_MEASURE),
            measure_text: self.text(TextField::Measure),
            recipients: None,
            recipients_article: None,
            source_facility: None,
        }
    }

    /// The article under which the person is told: that of refusals where nothing is granted (丹南 24(2), also for 23).
    fn article(&self) -> &str {
        let refusal = self.duty_article("refusal.notice").filter(|_| !self.outcome.grants);
        refusal.unwrap_or(&self.outcome.article)
    }

    fn duty(&self, name: &str) -> Option<&Duty> {
        self.ruleset.duty(&format!("{}.{name}", self.kind.code()))
    }

    fn duty_article(&self, name: &str) -> Option<&str> {
        self.duty(name).map(|duty| duty.article.as_str())
    }

    fn printed(&self, article: &str) -> String {
        self.ruleset.printed(article).to_owned()
    }

    fn text(&self, field: TextField) -> Option<String> {
        self.texts.one(field).map(str::to_owned)
    }

    /// The article that wants this told where something is granted, if one does.
    fn demanded(&self, told: Told) -> Option<&str> {
        let duty = self.duty("decision.notice").filter(|_| self.outcome.grants)?;
        duty.tells.contains(&told).then_some(duty.article.as_str())
    }

    /// 丹南 24(1), 仙台 17(1): told unless it may be withheld. A notice of purpose is nothing else.
    fn purpose(&self, gathering: &mut Gathering) -> Option<String> {
        let given = self.text(TextField::Purpose);
        if self.decided.purpose_withheld.is_some() {
            return None;
        }
        let of_purpose = (self.kind == Kind::PurposeNotice && self.outcome.grants).then_some(&*self.outcome.article);
        match self.demanded(Told::Purpose).or(of_purpose) {
            Some(article) => Some(gathering.need(LetterField::Purpose, Some(article), given)),
            None => given,
        }
    }

    /// What is withheld, passage by passage, each with its ground.
    fn passages(&self, gathering: &mut Gathering) -> Vec<Passage> {
        let texts = self.texts.all(TextField::Withheld);
        let pairs = texts.iter().zip(&self.decided.withheld);
        let passages: Vec<Passage> =
            pairs.map(|(text, code)| Passage { text: text.clone(), by: self.refused_by(code) }).collect();
        let short_of = texts.len() < self.decided.withheld.len();
        if short_of || (self.outcome.needs_ground && self.outcome.grants && passages.is_empty()) {
            gathering.miss(LetterField::Passages, Some(&self.outcome.article));
        }
        for passage in &passages {
            gathering.demand(LetterField::Passages, Some(&self.outcome.article), passage.text.clone());
            gathering.demand(LetterField::Ground, Some(&self.outcome.article), passage.by.article.clone());
        }
        passages
    }

    fn grounds(&self, gathering: &mut Gathering) -> Vec<RefusedBy> {
        let grounds: Vec<RefusedBy> = self.decided.grounds.iter().map(|code| self.refused_by(code)).collect();
        if grounds.is_empty() && self.outcome.needs_ground && !self.outcome.grants {
            gathering.miss(LetterField::Ground, Some(&self.outcome.article));
        }
        for ground in &grounds {
            gathering.demand(LetterField::Ground, Some(&self.outcome.article), ground.article.clone());
        }
        grounds
    }

    fn refused_by(&self, code: &str) -> RefusedBy {
        match self.ruleset.ground(code) {
            Some(ground) => RefusedBy { article: ground.printed.clone(), label: ground.label.ja.clone() },
            None => RefusedBy { article: code.to_owned(), label: String::new() },
        }
    }

    /// A refusal says why, and what is granted may (名寄 14(1): the result of the inquiry). Of a disclosure in full the reason
    /// is why a third party's objection did not keep it back, and for that one only. Passages that name their grounds may stand for themselves, as they do when it is decided.
    fn reason(&self, passages: &[Passage], gathering: &mut Gathering) -> Option<String> {
        let given = self.text(TextField::Reason);
        if !self.outcome.refuses {
            return given.filter(|_| matches!(self.kind, Kind::Correction | Kind::Suspension));
        }
        if given.is_none() && !passages.is_empty() {
            return None;
        }
        Some(gathering.need(LetterField::Reason, Some(self.article()), given))
    }

    /// 仙台 22, 丹後 21(3): of a correction its content. Elsewhere too: the decision is nothing without it.
    fn content(&self, gathering: &mut Gathering) -> Option<String> {
        let given = self.text(TextField::Content);
        if self.kind == Kind::Correction && self.outcome.grants {
            return Some(gathering.need(LetterField::Content, Some(self.article()), given));
        }
        given
    }

    /// 仙台 26, 丹後 22(5): whether use was stopped, the data erased, or provision stopped.
    fn measure(&self, gathering: &mut Gathering) -> Option<String> {
        let named = self.text(TextField::Measure).is_some();
        let code = self.decided.measure.clone().filter(|code| code != OTHER_MEASURE || named);
        if self.kind == Kind::Suspension && self.outcome.grants && code.is_none() && !named {
            gathering.miss(LetterField::Measure, Some(self.article()));
        }
        code
    }

    /// 丹南 24(1): 開示の実施に関し議長が定める事項. What is posted needs no place.
    fn implementation(&self, gathering: &mut Gathering) -> (Option<Means>, Option<String>, Option<String>) {
        let (means, place) = (self.decided.means, self.text(TextField::Place));
        let day = self.decided.implement_on.map(wareki::long_with_weekday);
        let Some(article) = self.demanded(Told::Implementation) else { return (means, day, place) };
        if means.is_none() {
            gathering.miss(LetterField::Means, Some(article));
        }
        let day = gathering.need(LetterField::ImplementOn, Some(article), day);
        let place = match means {
            Some(Means::Post) => place,
            _ => Some(gathering.need(LetterField::Place, Some(article), place)),
        };
        (means, Some(day), place)
    }

    fn fees(&self) -> Vec<Fee> {
        let rules = self.ruleset.fees.iter().filter(|fee| fee.kinds.contains(&self.kind));
        rules
            .map(|fee| Fee {
                label: fee.label.ja.clone(),
                article: self.printed(&fee.article),
                amount: self.fees.map(str::to_owned),
            })
            .collect()
    }

    fn method_request(&self) -> Option<MethodRequest> {
        let rule = self.ruleset.deadline(self.kind, "method_request")?;
        match rule.period() {
            Period::Days(days) => Some(MethodRequest { days, article: self.printed(&rule.article) }),
            _ => None,
        }
    }

    /// 丹南 57.
    fn deceit(&self) -> Option<RefusedBy> {
        let duty = self.duty("deceit")?;
        Some(RefusedBy { article: self.printed(&duty.article), label: duty.quote.clone() })
    }
}
