//! What every letter has: number, addressee, sender, the request, the contact; and which act it tells.

use super::demand::Gathering;
use super::error::LetterError;
use super::field::LetterField;
use super::fields::{Asked, Contact, Matter, Sender, ThirdPartyNoticeFields};
use super::form::Form;
use super::kind::LetterKind;
use super::office::{Head, OfficeData};
use super::{LetterOrder, PostVacancy};
use crate::case::fact::{Event, Fact, TextField};
use crate::law::Date;
use crate::law::deadline::Vacancy;
use crate::law::ruleset::Ruleset;
use crate::law::wareki;

impl<'a> LetterOrder<'a> {
    /// The act that the letter tells.
    pub(super) fn act(&self) -> Result<&'a Event, LetterError> {
        let told = self.case.event(self.tells).filter(|event| self.letter.tells(&event.fact));
        told.ok_or(LetterError::NothingToTell { letter: self.letter, event: self.tells })
    }

    pub(super) fn matter(&self, act: &Event, gathering: &mut Gathering) -> Result<Matter, LetterError> {
        match self.letter {
            LetterKind::ThirdPartyNotice => {
                return self.objection_overruled(act, gathering).map(Matter::ThirdPartyNotice);
            }
            LetterKind::AgentConfirmation => {
                return Ok(Matter::AgentConfirmation(self.agent_confirmation(gathering)));
            }
            LetterKind::Receipt => return self.receipt(gathering).map(Box::new).map(Matter::Receipt),
            LetterKind::DeadlineSheet => {
                return self.deadline_sheet(gathering).map(Box::new).map(Matter::DeadlineSheet);
            }
            letter if letter.is_form() => return Form::of(self).matter(letter),
            _ => {}
        }
        match &act.fact {
            Fact::Withdrawn(_) => Ok(Matter::WithdrawalReceipt(self.withdrawal_receipt(act, gathering))),
            Fact::Decided(decided) => self.decision(act, decided, gathering).map(Box::new).map(Matter::Decision),
            Fact::Extended(extended) => self.extension(act, extended, gathering).map(Matter::Extension),
            Fact::SpecialSet(_) => self.special_case(act, gathering).map(Matter::SpecialCase),
            Fact::SupplementAsked(asked) => Ok(Matter::MendRequest(self.mend_request(act, asked, gathering))),
            Fact::ThirdPartyAsked(asked) => {
                self.third_party_inquiry(act, asked, gathering).map(Matter::ThirdPartyInquiry)
            }
            Fact::ReviewConsulted(consulted) => {
                self.consultation_notice(act, consulted, gathering).map(Matter::ConsultationNotice)
            }
            Fact::Transferred(_) => self.transfer_notice(act, gathering).map(Matter::TransferNotice),
            Fact::MethodChanged(changed) => self.method_change(act, changed, gathering).map(Matter::MethodChange),
            Fact::RecipientsTold(_) => self.recipients_notice(gathering).map(Matter::RecipientsNotice),
            _ => Err(LetterError::NothingToTell { letter: self.letter, event: self.tells }),
        }
    }

    fn objection_overruled(
        &self,
        act: &Event,
        gathering: &mut Gathering,
    ) -> Result<ThirdPartyNoticeFields, LetterError> {
        match &act.fact {
            Fact::Decided(decided) => self.third_party_notice(act, decided, gathering),
            Fact::ReviewRuled(ruled) => self.third_party_notice_after_ruling(act, ruled, gathering),
            _ => Err(LetterError::NothingToTell { letter: self.letter, event: self.tells }),
        }
    }

    pub(super) fn not_in_rule(&self) -> LetterError {
        LetterError::NotInRule { letter: self.letter, kind: self.case.received().kind }
    }

    /// 丹南 26(2), 36(2), 43(2): while chair and vice-chair are both vacant nobody can sign.
    pub(super) fn refuse_while_vacant(&self, date: Date) -> Result<(), LetterError> {
        if !self.letter.is_issued() || self.vacant_posts(date) != PostVacancy::Both {
            return Ok(());
        }
        let kind = self.case.received().kind.code();
        let ban = self.ruleset.ban(&format!("{kind}.chair_vacant")).or_else(|| self.ruleset.ban("chair_vacant"));
        let article = ban.map(|ban| ban.article.clone());
        let printed = article.as_deref().map(|article| self.ruleset.printed(article).to_owned());
        Err(LetterError::BothVacant { date, article, printed })
    }

    fn vacant_posts(&self, date: Date) -> PostVacancy {
        self.signing().vacant_posts(date)
    }

    fn signing(&self) -> Signing<'_> {
        Signing { ruleset: self.ruleset, office: self.office, vacancies: self.vacancies }
    }

    pub(super) fn sender(&self, date: Date, gathering: &mut Gathering) -> Sender {
        // Nobody signs a paper of the counter.
        if !self.letter.is_issued() {
            return Form::of(self).addressed_to();
        }
        self.signing().sender(date, gathering)
    }

    pub(super) fn asked(&self, matter: &Matter, gathering: &mut Gathering) -> Asked {
        let received = self.case.received();
        let texts = &self.case.receipt().texts;
        let one = |field| texts.one(field).map(str::to_owned);
        let rule = self.ruleset.request(received.kind);
        let subjects = self.subjects(matter);
        // Others learn what was asked, never of whom else the request speaks or why it was made.
        let own = |field| one(field).filter(|_| self.to.is_none());
        Asked {
            number: received.number.on_screen(),
            received: wareki::long(self.case.received_on()),
            written: received.written.filter(|day| *day != self.case.received_on()).map(wareki::long),
            name: rule.map_or_else(String::new, |rule| rule.name.ja.clone()),
            asker: rule.map_or_else(String::new, |rule| rule.asker_name.ja.clone()),
            by: received.by,
            principal: own(TextField::Principal),
            deceased: own(TextField::Deceased),
            subjects: gathering.need_all(LetterField::Subject, None, subjects),
            reason: own(TextField::Reason),
        }
    }

    /// Of a decision about one part that part only.
    fn subjects(&self, matter: &Matter) -> Vec<String> {
        let all = self.case.receipt().texts.all(TextField::Subject);
        let part = match (matter, self.case.event(self.tells).map(|event| &event.fact)) {
            (Matter::Decision(_) | Matter::ThirdPartyNotice(_), Some(Fact::Decided(decided))) => decided.part,
            _ => None,
        };
        match part {
            Some(part) => all.iter().skip(part.saturating_sub(1) as usize).take(1).cloned().collect(),
            None => all.to_vec(),
        }
    }

    pub(super) fn contact(&self) -> Contact {
        Contact::of(self.office)
    }

    pub(super) fn document_number(&self, date: Date) -> Option<String> {
        let pattern = self.office.document_number.as_ref().filter(|_| !self.draft && self.letter.is_issued())?;
        Some(pattern.print(wareki::fiscal_year(date), self.sequence?))
    }
}

/// Who signs for a body.
pub(super) struct Signing<'a> {
    pub(super) ruleset: &'a Ruleset,
    pub(super) office: &'a OfficeData,
    pub(super) vacancies: &'a [Vacancy],
}

impl Signing<'_> {
    pub(super) fn vacant_posts(&self, date: Date) -> PostVacancy {
        if self.ruleset.body.vacancy_posts.is_none() {
            return PostVacancy::None;
        }
        PostVacancy::on(date, self.vacancies)
    }

    /// 職名・氏名 of whoever is in office on the day; the vice-chair as 職務代理者 while only the chair is vacant.
    pub(super) fn sender(&self, date: Date, gathering: &mut Gathering) -> Sender {
        let (office, body) = (self.office, &self.ruleset.body);
        let own = |name: &str| (!body.of_many).then(|| name.to_owned());
        let name = office.name.clone().or_else(|| own(&body.name.ja));
        let acting = match (self.vacant_posts(date), &body.vacancy_posts) {
            (PostVacancy::Chair, Some(posts)) => Some(posts.acting.ja.clone()),
            _ => None,
        };
        let (field, head) = match &acting {
            Some(_) => (LetterField::ActingHead, office.acting_on(date)),
            None => (LetterField::HeadName, office.head_on(date)),
        };
        let post = own(&body.head.ja).or_else(|| office.head_on(date).and_then(|head| head.title.clone()));
        let title = acting.or_else(|| head.and_then(|head| head.title.clone())).or_else(|| own(&body.head.ja));
        Sender {
            body: gathering.need(LetterField::BodyName, None, name),
            post: post.unwrap_or_default(),
            title: gathering.need(LetterField::HeadTitle, None, title),
            name: gathering.need(field, None, head.map(|head: &Head| head.name.clone())),
        }
    }
}
