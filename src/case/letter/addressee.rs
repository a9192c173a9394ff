//! To whom a letter goes: most to the person who made the request, some to third parties or to several at once.

use super::LetterOrder;
use super::demand::Gathering;
use super::error::LetterError;
use super::field::LetterField;
use super::fields::Addressee;
use super::kind::{LetterKind, asks_for_another};
use crate::case::fact::{AddressedTo, Event, Fact, TextField, Texts};
use crate::case::life::{Case, grants};
use crate::law::ruleset::Ruleset;

/// Everyone to whom this letter about this act goes; `None` is the person who made the request. Nobody where the letter
/// does not tell the act, or nobody has to be told.
pub fn addressees(case: &Case, ruleset: &Ruleset, letter: LetterKind, act: &Event) -> Vec<Option<AddressedTo>> {
    if !letter.tells(&act.fact) {
        return Vec::new();
    }
    match (letter, &act.fact) {
        (LetterKind::ThirdPartyInquiry, Fact::ThirdPartyAsked(asked)) => {
            vec![Some(AddressedTo::ThirdParty(asked.party))]
        }
        (LetterKind::ThirdPartyNotice, Fact::Decided(decided)) => {
            numbered(case.told_of_decision(ruleset, act, decided))
        }
        (LetterKind::ThirdPartyNotice, Fact::ReviewRuled(ruled)) => {
            let reviews = case.reviews();
            let review = reviews.iter().find(|review| review.event.n == ruled.review);
            review.map_or_else(Vec::new, |review| numbered(case.told_of_ruling(review)))
        }
        (LetterKind::ConsultationNotice, Fact::ReviewConsulted(consulted)) => {
            let reviews = case.reviews();
            let review = reviews.iter().find(|review| review.event.n == consulted.review);
            review.map_or_else(Vec::new, |review| case.consultation_addressees(review, act.on))
        }
        (LetterKind::RecipientsNotice, _) => vec![Some(AddressedTo::Other)],
        (LetterKind::OpinionForm, Fact::ThirdPartyAsked(asked)) => vec![Some(AddressedTo::ThirdParty(asked.party))],
        (LetterKind::AgentConfirmation, Fact::Received(received)) if asks_for_another(received.by) => {
            vec![Some(AddressedTo::Other)]
        }
        (LetterKind::AgentConfirmation, _) => Vec::new(),
        (LetterKind::MethodForm, Fact::Decided(decided)) if !grants(ruleset, case.received().kind, decided) => {
            Vec::new()
        }
        _ => vec![None],
    }
}

/// The name of an addressee as it was given; none where it is not known.
pub fn addressee_name<'e>(case: &Case<'e>, act: &'e Event, to: Option<AddressedTo>) -> Option<&'e str> {
    match to {
        None => case.receipt().texts.one(TextField::Name),
        Some(AddressedTo::ThirdParty(number)) => case.party(number)?.name(),
        Some(AddressedTo::Other) => {
            let texts = named_by(case, act);
            [TextField::To, TextField::By, TextField::Name].into_iter().find_map(|field| texts.one(field))
        }
    }
}

/// The texts that name somebody who is none of those on file: those of the act, or of the review that it is about.
fn named_by<'e>(case: &Case<'e>, act: &'e Event) -> &'e Texts {
    let Fact::ReviewConsulted(consulted) = &act.fact else { return &act.texts };
    let reviews = case.reviews();
    let review = reviews.iter().find(|review| review.event.n == consulted.review);
    review.map_or(&act.texts, |review| &review.event.texts)
}

/// How an addressee is typed and printed for scripts: `requester`, `third-party:2`, `other`.
pub fn addressee_code(to: Option<AddressedTo>) -> String {
    match to {
        None => "requester".to_owned(),
        Some(AddressedTo::ThirdParty(number)) => format!("third-party:{number}"),
        Some(AddressedTo::Other) => "other".to_owned(),
    }
}

/// The addressee of this code; `None` where it is none.
pub fn addressee_from_code(code: &str) -> Option<Option<AddressedTo>> {
    match code {
        "requester" => Some(None),
        "other" => Some(Some(AddressedTo::Other)),
        _ => {
            let number = code.strip_prefix("third-party:").or_else(|| code.strip_prefix("third_party:"))?;
            number.parse().ok().filter(|number| *number > 0).map(|number| Some(AddressedTo::ThirdParty(number)))
        }
    }
}

fn numbered(parties: Vec<u32>) -> Vec<Option<AddressedTo>> {
    parties.into_iter().map(|party| Some(AddressedTo::ThirdParty(party))).collect()
}

impl LetterOrder<'_> {
    pub(super) fn refuse_stranger(&self, act: &Event) -> Result<(), LetterError> {
        let told = addressees(self.case, self.ruleset, self.letter, act);
        if told.contains(&self.to) {
            return Ok(());
        }
        Err(LetterError::NotAddressed { letter: self.letter, event: act.n })
    }

    pub(super) fn addressee(&self, act: &Event, gathering: &mut Gathering) -> Addressee {
        match self.to {
            None => self.requester(gathering),
            Some(AddressedTo::ThirdParty(number)) => self.third_party(number, act, gathering),
            Some(AddressedTo::Other) => self.somebody_else(act, gathering),
        }
    }

    /// The address is an item of a form in writing, so a letter has one; not the letter that asks to mend that form.
    fn requester(&self, gathering: &mut Gathering) -> Addressee {
        let texts = &self.case.receipt().texts;
        let one = |field| texts.one(field).map(str::to_owned);
        let rule = self.ruleset.request(self.case.received().kind);
        let in_writing = rule.map(|rule| &rule.writing).filter(|writing| writing.demanded);
        let address = match in_writing {
            Some(writing) if self.letter.is_issued() && self.letter != LetterKind::MendRequest => {
                let article = writing.article.as_deref();
                Some(gathering.need(LetterField::AddresseeAddress, article, one(TextField::Address)))
            }
            _ => one(TextField::Address),
        };
        Addressee {
            name: gathering.need(LetterField::AddresseeName, None, one(TextField::Name)),
            representative: one(TextField::Representative),
            address,
        }
    }

    /// 丹南 27(2): who must be heard must be asked in writing, so the office needs to know where to.
    fn third_party(&self, number: u32, act: &Event, gathering: &mut Gathering) -> Addressee {
        let name = self.word_of(number, TextField::ThirdParty);
        let address = self.word_of(number, TextField::Address);
        let must_be_asked = match &act.fact {
            Fact::ThirdPartyAsked(asked) if asked.mandatory && self.letter.is_issued() => {
                self.duty("hearing.mandatory")
            }
            _ => None,
        };
        let address = match must_be_asked {
            Some(duty) => Some(gathering.need(LetterField::PartyAddress, Some(&duty.article), address)),
            None => address,
        };
        Addressee {
            name: gathering.need(LetterField::PartyName, None, name),
            representative: self.word_of(number, TextField::Representative),
            address,
        }
    }

    /// Whoever the act itself names: who was given the data, or who filed a review and is none of those on file.
    fn somebody_else(&self, act: &Event, gathering: &mut Gathering) -> Addressee {
        let texts = named_by(self.case, act);
        let one = |field| texts.one(field).map(str::to_owned);
        // The receipt holds the address of the agent, not of the one for whom it asks.
        let is_principal = self.letter == LetterKind::AgentConfirmation;
        let (field, name) = match self.letter {
            LetterKind::RecipientsNotice => (LetterField::Recipient, one(TextField::To)),
            LetterKind::AgentConfirmation => (LetterField::Principal, one(TextField::Principal)),
            _ => {
                (LetterField::Filer, one(TextField::By).or_else(|| one(TextField::Name)).or_else(|| one(TextField::To)))
            }
        };
        Addressee {
            name: gathering.need(field, None, name),
            representative: one(TextField::Representative).filter(|_| !is_principal),
            address: one(TextField::Address).filter(|_| !is_principal),
        }
    }

    /// What was said last of a third party: when it answered, before that when it was asked.
    pub(super) fn word_of(&self, number: u32, field: TextField) -> Option<String> {
        let party = self.case.party(number)?;
        let events = [party.replied.map(|(event, _)| event), party.asked.map(|(event, _)| event), party.unknown];
        events.into_iter().flatten().find_map(|event| event.texts.one(field)).map(str::to_owned)
    }
}
