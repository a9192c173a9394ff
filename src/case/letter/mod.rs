//! Letters of the office: what each must say, without its words.
//!
//! [`fields`] gathers from a case what the law demands of one letter and refuses to make it while anything is missing.
//! The words stand in `letters/`; how a letter looks is no concern of this module.

mod addressee;
mod aftermath;
mod agent_confirmation;
mod breach;
mod breach_sample;
mod deadline_sheet;
mod decision;
mod demand;
mod due;
mod error;
mod extension;
mod field;
mod fields;
mod form;
mod head;
mod mend_request;
mod number;
mod office;
mod receipt;
mod remedy;
mod request_form;
mod sample;
mod special_case;
mod third_party;

mod kind;

pub use addressee::{addressee_code, addressee_from_code, addressee_name, addressees};
pub use aftermath::WithdrawalReceiptFields;
pub use agent_confirmation::AgentConfirmationFields;
pub use breach::{
    BreachCategoryNamed, BreachKnown, BreachNoticeFields, BreachOrder, BreachReportFields, breach_fields, duty_told,
    next_report,
};
pub use deadline_sheet::{DeadlineSheetFields, OtherReading, ReadingChosen, SheetStep};
pub use decision::lacking;
pub use demand::Demand;
pub use due::{Due, due, of, owed_after_decision, recipients_are_told, telling, wanted};
pub use error::{LetterError, MissingField};
pub use field::LetterField;
pub use fields::{
    Addressee, Asked, Complaint, ConsultationNoticeFields, Contact, DecisionFields, ExtensionFields, Fee, LetterFields,
    LetterWarning, Matter, MendRequestFields, MethodChangeFields, MethodRequest, Passage, RecipientsNoticeFields,
    RecipientsSettled, RefusedBy, RemedyFields, Sender, SpecialCaseFields, ThirdPartyInquiryFields,
    ThirdPartyNoticeFields, TransferNoticeFields,
};
pub use form::{Answered, BlankForm, Choice, FilledBy, MethodFormFields, OpinionFormFields, blank};
pub use kind::LetterKind;
pub use number::{NumberPattern, PatternError};
pub use office::{Head, OfficeData, RemedyChoice};
pub use receipt::{PaperToShow, ReceiptDeadline, ReceiptFields, ToMend};
pub use request_form::{Claim, RequestFormFields, Window};
pub use sample::{Sample, samples};

use super::fact::AddressedTo;
use super::life::Case;
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::deadline::{Answer, Post, Vacancy};
use crate::law::ruleset::Ruleset;
use demand::Gathering;

/// A letter that somebody wants.
#[derive(Clone, Copy, Debug)]
pub struct LetterOrder<'a> {
    /// Which.
    pub letter: LetterKind,
    /// The number, within the case, of the act that it tells.
    pub tells: u32,
    /// To whom, where that is not the person who made the request.
    pub to: Option<AddressedTo>,
    /// The case.
    pub case: &'a Case<'a>,
    /// Its ruleset.
    pub ruleset: &'a Ruleset,
    /// Its deadline as every screen shows it; `None` where the ruleset does not offer the kind.
    pub answer: Option<&'a Answer>,
    /// Who writes.
    pub office: &'a OfficeData,
    /// Days on which a post of the office was vacant.
    pub vacancies: &'a [Vacancy],
    /// The day that the letter bears; `None`: that of the act.
    pub dated: Option<Date>,
    /// The number that the office's counter gives it; a draft has none.
    pub sequence: Option<u32>,
    /// A draft (案): no number.
    pub draft: bool,
    /// The closed days that the case is judged by.
    pub calendar: &'a Calendar,
    /// The day of asking, in Japan.
    pub today: Date,
}

/// Gathers what the letter says.
///
/// # Errors
/// [`LetterError::Missing`] names everything that the law demands and nobody supplied, at once; the others say why such
/// a letter cannot be at all.
pub fn fields(order: &LetterOrder) -> Result<LetterFields, LetterError> {
    let act = order.act()?;
    let date = order.dated.unwrap_or(act.on);
    if date < act.on {
        return Err(LetterError::DatedBeforeAct { dated: date, act: act.on });
    }
    order.refuse_stranger(act)?;
    order.refuse_while_vacant(date)?;
    let mut gathering = Gathering::of(order.ruleset);
    let matter = order.matter(act, &mut gathering)?;
    let sender = order.sender(date, &mut gathering);
    let addressee = order.addressee(act, &mut gathering);
    let asked = order.asked(&matter, &mut gathering);
    let (remedy, complaint) = order.what_can_be_done(&matter, &mut gathering);
    let (contact, number) = (order.contact(), order.document_number(date));
    let warnings = order.warnings(&matter, number.as_deref(), &contact);
    let demands = gathering.finish()?;
    Ok(LetterFields {
        letter: order.letter,
        draft: order.draft,
        ruleset: order.ruleset.id.clone(),
        rule: order.ruleset.title.ja.clone(),
        kind: order.case.received().kind,
        number,
        date: crate::law::wareki::long(date),
        addressee,
        sender,
        asked,
        matter,
        remedy,
        complaint,
        contact,
        demands,
        warnings,
    })
}

impl LetterOrder<'_> {
    fn warnings(&self, matter: &Matter, number: Option<&str>, contact: &Contact) -> Vec<LetterWarning> {
        let mut warnings = Vec::new();
        if number.is_none() && !self.draft && self.letter.is_issued() {
            warnings.push(LetterWarning::NoDocumentNumber);
        }
        if contact.is_empty() {
            warnings.push(LetterWarning::NoContact);
        }
        if matches!(matter, Matter::Decision(decision) if decision.reason.is_none() && !decision.passages.is_empty()) {
            warnings.push(LetterWarning::ReasonByGroundOnly);
        }
        warnings
    }
}

/// Which of the two posts are vacant on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PostVacancy {
    None,
    Chair,
    Both,
}

impl PostVacancy {
    fn on(date: Date, vacancies: &[Vacancy]) -> PostVacancy {
        let vacant = |posts: [Post; 2]| {
            vacancies.iter().any(|vacancy| {
                posts.contains(&vacancy.office) && vacancy.from <= date && vacancy.to.is_none_or(|to| date <= to)
            })
        };
        match (vacant([Post::Both, Post::Chair]), vacant([Post::Both, Post::Vice])) {
            (true, true) => PostVacancy::Both,
            (true, false) => PostVacancy::Chair,
            (false, _) => PostVacancy::None,
        }
    }
}
