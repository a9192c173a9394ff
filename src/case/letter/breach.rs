//! 漏えい等: the notice to a principal, and the report to the commission or the departments (控).

use serde::Serialize;

use super::PostVacancy;
use super::demand::Gathering;
use super::error::LetterError;
use super::field::LetterField;
use super::fields::{Addressee, Asked, Complaint, Contact, LetterFields, LetterWarning, Matter};
use super::head::Signing;
use super::kind::LetterKind;
use super::office::OfficeData;
use crate::case::breach::{Breach, DutyState, field_of};
use crate::case::fact::{Event, Fact, TextField};
use crate::law::deadline::Vacancy;
use crate::law::ruleset::{Asker, BreachDuty, BreachDutyId, BreachItem, Kind, Ruleset};
use crate::law::{Date, wareki};

/// A letter about a breach that somebody wants.
#[derive(Clone, Copy, Debug)]
pub struct BreachOrder<'a> {
    /// The notice or the report.
    pub letter: LetterKind,
    /// What is owed by it.
    pub duty: BreachDutyId,
    /// The event that it tells; none of a draft made before.
    pub tells: Option<&'a Event>,
    /// The breach.
    pub breach: &'a Breach<'a>,
    /// Its ruleset.
    pub ruleset: &'a Ruleset,
    /// Who writes.
    pub office: &'a OfficeData,
    /// Days on which a post of the office was vacant.
    pub vacancies: &'a [Vacancy],
    /// The day that the letter bears.
    pub date: Date,
    /// The number that the office's counter gives it; a draft has none.
    pub sequence: Option<u32>,
    /// A draft (案): no number.
    pub draft: bool,
}

/// What is known of a breach, as far as it is told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BreachKnown {
    /// The day on which the office learnt of it.
    pub known_on: String,
    /// The day on which it happened.
    pub happened_on: Option<String>,
    /// 概要.
    pub overview: String,
    /// 項目.
    pub items: Option<String>,
    /// 本人の数.
    pub persons: Option<String>,
    /// 原因.
    pub cause: Option<String>,
    /// 二次被害又はそのおそれの有無及びその内容.
    pub harm: Option<String>,
    /// 本人への対応の実施状況.
    pub response: Option<String>,
    /// 公表の実施状況.
    pub published: Option<String>,
    /// 再発防止のための措置.
    pub prevention: Option<String>,
    /// その他参考となる事項.
    pub other: Option<String>,
}

/// 漏えい等の通知書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BreachNoticeFields {
    /// The article, printed.
    pub article: String,
    /// What is told.
    pub known: BreachKnown,
}

/// 漏えい等報告書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BreachReportFields {
    /// The article, printed.
    pub article: String,
    /// What is owed by it: 速報, 確報, the report to the departments.
    pub duty: BreachDutyId,
    /// Its number in the office's register.
    pub breach: u32,
    /// The categories that make it owed.
    pub categories: Vec<BreachCategoryNamed>,
    /// 委託元.
    pub entruster: Option<String>,
    /// What is told.
    pub known: BreachKnown,
}

/// A category with its article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BreachCategoryNamed {
    /// Printed: 第15条第1項第1号.
    pub article: String,
    /// What it is about.
    pub label: String,
}

/// Which report comes next, for a draft of it.
pub fn next_report(states: &[DutyState]) -> Option<BreachDutyId> {
    let reports = [BreachDutyId::FirstReport, BreachDutyId::FinalReport, BreachDutyId::Department];
    let owed = |id: &BreachDutyId| states.iter().any(|state| state.duty.id == *id && state.status.is_owed());
    reports.into_iter().find(owed)
}

/// Gathers what the letter says.
///
/// # Errors
/// [`LetterError::Missing`] names everything that the rule wants told and nobody entered, at once.
pub fn breach_fields(order: &BreachOrder) -> Result<LetterFields, LetterError> {
    let duty = order.duty()?;
    let signing = Signing { ruleset: order.ruleset, office: order.office, vacancies: order.vacancies };
    if signing.vacant_posts(order.date) == PostVacancy::Both {
        return Err(LetterError::BothVacant { date: order.date, article: None, printed: None });
    }
    let mut gathering = Gathering::of(order.ruleset);
    let addressee = order.addressee(duty, &mut gathering);
    let sender = signing.sender(order.date, &mut gathering);
    let matter = order.matter(duty, &mut gathering);
    let contact = Contact::of(order.office);
    let pattern = order.office.document_number.as_ref().filter(|_| !order.draft);
    let number = pattern.zip(order.sequence).map(|(pattern, n)| pattern.print(wareki::fiscal_year(order.date), n));
    let warnings = order.warnings(number.as_deref(), &contact);
    Ok(LetterFields {
        letter: order.letter,
        draft: order.draft,
        ruleset: order.ruleset.id.clone(),
        rule: order.ruleset.title.ja.clone(),
        // Nobody asked for anything: of the words of requests none is used.
        kind: Kind::Disclosure,
        number,
        date: wareki::long(order.date),
        addressee,
        sender,
        asked: nothing_asked(),
        matter,
        remedy: None,
        complaint: order.complaint(),
        contact,
        demands: gathering.finish()?,
        warnings,
    })
}

fn nothing_asked() -> Asked {
    Asked {
        number: String::new(),
        received: String::new(),
        written: None,
        name: String::new(),
        asker: String::new(),
        by: Asker::Principal,
        principal: None,
        deceased: None,
        subjects: Vec::new(),
        reason: None,
    }
}

impl<'a> BreachOrder<'a> {
    /// The duty of the rule that this letter is for.
    fn duty(&self) -> Result<&'a BreachDuty, LetterError> {
        let not_in_rule = || LetterError::NotInRule { letter: self.letter, kind: Kind::Disclosure };
        let told = self.tells.is_none_or(|event| self.letter.tells(&event.fact));
        let rule = self.ruleset.breach.as_ref().ok_or_else(not_in_rule)?;
        match rule.duty(self.duty) {
            Some(duty) if told => Ok(duty),
            Some(_) => {
                Err(LetterError::NothingToTell { letter: self.letter, event: self.tells.map_or(0, |event| event.n) })
            }
            None => Err(not_in_rule()),
        }
    }

    /// A principal by name; else whom the entry names, or the rule.
    fn addressee(&self, duty: &BreachDuty, gathering: &mut Gathering) -> Addressee {
        let word = |field| self.tells.and_then(|event| event.texts.one(field)).map(str::to_owned);
        let name = match self.letter {
            LetterKind::BreachNotice => word(TextField::Name),
            _ => word(TextField::To).or_else(|| Some(duty.to.ja.clone())),
        };
        Addressee {
            name: gathering.need(LetterField::AddresseeName, None, name),
            representative: None,
            address: word(TextField::Address),
        }
    }

    fn matter(&self, duty: &BreachDuty, gathering: &mut Gathering) -> Matter {
        let article = self.ruleset.printed(&duty.article).to_owned();
        let known = self.known(duty, gathering);
        if self.letter == LetterKind::BreachNotice {
            return Matter::BreachNotice(Box::new(BreachNoticeFields { article, known }));
        }
        let named = self.ruleset.breach.as_ref();
        let categories = self.breach.categories().iter().filter_map(|code| named?.category(code));
        let categories = categories.map(|category| BreachCategoryNamed {
            article: self.ruleset.printed(&category.article).to_owned(),
            label: category.name.ja.clone(),
        });
        Matter::BreachReport(Box::new(BreachReportFields {
            article,
            duty: self.duty,
            breach: self.breach.number(),
            categories: categories.collect(),
            entruster: self.breach.entruster().map(str::to_owned),
            known,
        }))
    }

    /// What the rule wants told must be known; what else is known is told to the commission, and to the principals as far
    /// as it concerns them (施行規則10条: 8条1項1号, 2号, 4号, 5号, 9号).
    fn known(&self, duty: &BreachDuty, gathering: &mut Gathering) -> BreachKnown {
        let article = duty.tells_article.as_deref();
        let mut told = |item: BreachItem| -> Option<String> {
            let value = self.value(item).filter(|value| !value.trim().is_empty());
            if duty.tells.contains(&item) {
                return Some(gathering.need(field(item), article, value));
            }
            let concerns = self.letter == LetterKind::BreachReport || OF_PRINCIPALS.contains(&item);
            value.filter(|_| concerns)
        };
        BreachKnown {
            overview: told(BreachItem::Overview).unwrap_or_default(),
            items: told(BreachItem::Items),
            persons: told(BreachItem::Persons),
            cause: told(BreachItem::Cause),
            harm: told(BreachItem::Harm),
            response: told(BreachItem::Response),
            published: told(BreachItem::Published),
            prevention: told(BreachItem::Prevention),
            other: told(BreachItem::Other),
            known_on: wareki::long(self.breach.known()),
            happened_on: self.breach.happened_on().map(wareki::long),
        }
    }

    fn value(&self, item: BreachItem) -> Option<String> {
        match field_of(item) {
            Some(field) => self.breach.text(field).map(str::to_owned),
            None => self.breach.persons().map(|persons| format!("{persons}人")),
        }
    }

    /// Whoever is told of a breach may complain; a body that names a desk names it here, too.
    fn complaint(&self) -> Option<Complaint> {
        let article = self.ruleset.remedy.as_ref().and_then(|remedy| remedy.complaint_article.as_deref());
        let desk = self.office.complaint_desk.clone().filter(|_| self.letter == LetterKind::BreachNotice)?;
        article.map(|article| Complaint { desk, article: Some(self.ruleset.printed(article).to_owned()) })
    }

    fn warnings(&self, number: Option<&str>, contact: &Contact) -> Vec<LetterWarning> {
        let mut warnings = Vec::new();
        if number.is_none() && !self.draft {
            warnings.push(LetterWarning::NoDocumentNumber);
        }
        if contact.is_empty() {
            warnings.push(LetterWarning::NoContact);
        }
        warnings
    }
}

/// What a principal is told where it is known, though the rule does not ask for it.
const OF_PRINCIPALS: [BreachItem; 6] = [
    BreachItem::Overview,
    BreachItem::Items,
    BreachItem::Cause,
    BreachItem::Harm,
    BreachItem::Response,
    BreachItem::Other,
];

/// What is owed by the letter that tells this fact.
pub const fn duty_told(fact: &Fact) -> Option<BreachDutyId> {
    match fact {
        Fact::BreachNotified(_) => Some(BreachDutyId::Notice),
        Fact::BreachReported(reported) => Some(reported.duty),
        _ => None,
    }
}

const fn field(item: BreachItem) -> LetterField {
    match item {
        BreachItem::Overview => LetterField::BreachOverview,
        BreachItem::Items => LetterField::BreachItems,
        BreachItem::Persons => LetterField::BreachPersons,
        BreachItem::Cause => LetterField::BreachCause,
        BreachItem::Harm => LetterField::BreachHarm,
        BreachItem::Response => LetterField::BreachResponse,
        BreachItem::Published => LetterField::BreachPublished,
        BreachItem::Prevention => LetterField::BreachPrevention,
        BreachItem::Other => LetterField::BreachOther,
    }
}
