//! What a letter says: one structure for every letter and every form it takes (text, later PDF and DOCX).
//!
//! Dates and articles are printed here (令和8年4月15日, 第24条第1項), so that no form prints them in its own way. Codes
//! stay codes: the words for them stand in `letters/`.

use serde::Serialize;

use super::aftermath::WithdrawalReceiptFields;
use super::agent_confirmation::AgentConfirmationFields;
use super::breach::{BreachNoticeFields, BreachReportFields};
use super::deadline_sheet::DeadlineSheetFields;
use super::demand::Demand;
use super::form::{MethodFormFields, OpinionFormFields};
use super::kind::LetterKind;
use super::office::OfficeData;
use super::receipt::ReceiptFields;
use super::request_form::RequestFormFields;
use crate::case::fact::{Means, RulingOutcome, Stage};
use crate::law::deadline::About;
use crate::law::ruleset::{Asker, Kind};

/// Everything that one letter says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LetterFields {
    /// Which letter.
    pub letter: LetterKind,
    /// A draft bears 案.
    pub draft: bool,
    /// The id of the ruleset.
    pub ruleset: String,
    /// Its title.
    pub rule: String,
    /// What was asked.
    pub kind: Kind,
    /// 文書番号; none where the office gives none, and on a draft.
    pub number: Option<String>,
    /// The day that the letter bears.
    pub date: String,
    /// To whom.
    pub addressee: Addressee,
    /// By whom.
    pub sender: Sender,
    /// The request.
    pub asked: Asked,
    /// What the letter tells; in templates under the name of the letter.
    #[serde(flatten)]
    pub matter: Matter,
    /// 教示.
    pub remedy: Option<RemedyFields>,
    /// Where to complain, in place of 教示.
    pub complaint: Option<Complaint>,
    /// 担当.
    pub contact: Contact,
    /// What must be found on the finished paper.
    #[serde(skip)]
    pub demands: Vec<Demand>,
    /// What the office should be told about the letter.
    #[serde(skip)]
    pub warnings: Vec<LetterWarning>,
}

/// What a letter tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// A decision.
    Decision(Box<DecisionFields>),
    /// A longer period.
    Extension(ExtensionFields),
    /// The special case.
    SpecialCase(SpecialCaseFields),
    /// A form has to be mended.
    MendRequest(MendRequestFields),
    /// A third party may say what it thinks.
    ThirdPartyInquiry(ThirdPartyInquiryFields),
    /// Information is disclosed although a third party objects.
    ThirdPartyNotice(ThirdPartyNoticeFields),
    /// The panel was consulted.
    ConsultationNotice(ConsultationNoticeFields),
    /// The case was sent on.
    TransferNotice(TransferNoticeFields),
    /// The disclosure takes another form than was asked for.
    MethodChange(MethodChangeFields),
    /// Data that somebody was given were corrected.
    RecipientsNotice(RecipientsNoticeFields),
    /// The request was taken back.
    WithdrawalReceipt(WithdrawalReceiptFields),
    /// Whether an agent asks as the principal wishes.
    AgentConfirmation(AgentConfirmationFields),
    /// That a request arrived.
    Receipt(Box<ReceiptFields>),
    /// A request to be written.
    RequestForm(Box<RequestFormFields>),
    /// How a disclosure is wished.
    MethodForm(MethodFormFields),
    /// What a third party thinks.
    OpinionForm(OpinionFormFields),
    /// A principal is told of a breach.
    BreachNotice(Box<BreachNoticeFields>),
    /// Somebody is given a report of a breach.
    BreachReport(Box<BreachReportFields>),
    /// Why the date is what it is.
    DeadlineSheet(Box<DeadlineSheetFields>),
}

/// 名あて人.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Addressee {
    /// 氏名又は名称, as it was given.
    pub name: String,
    /// 法人の代表者.
    pub representative: Option<String>,
    /// 住所.
    pub address: Option<String>,
}

/// 発信者.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sender {
    /// The organisation.
    pub body: String,
    /// The post that decides, whoever signs for it: 議長.
    pub post: String,
    /// 職名.
    pub title: String,
    /// 氏名.
    pub name: String,
}

/// The request that the letter answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// 受付番号, as screens show it.
    pub number: String,
    /// The day of arrival.
    pub received: String,
    /// The day written on it, where that was another.
    pub written: Option<String>,
    /// What the rule calls it.
    pub name: String,
    /// What the rule calls the person who asks.
    pub asker: String,
    /// Who asks.
    pub by: Asker,
    /// 本人, where an agent asks.
    pub principal: Option<String>,
    /// 死者, where an heir asks.
    pub deceased: Option<String>,
    /// What is asked, of the parts that the letter is about.
    pub subjects: Vec<String>,
    /// 請求の趣旨及び理由, as the request gave it.
    pub reason: Option<String>,
}

/// The notice of a decision.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DecisionFields {
    /// 件名, by kind and outcome.
    pub title: String,
    /// The code of the outcome.
    pub outcome: String,
    /// Whether it gives at least a part.
    pub grants: bool,
    /// Whether it refuses at least a part.
    pub refuses: bool,
    /// The article under which it is told, printed.
    pub article: String,
    /// Which stage of a special case.
    pub stage: Option<Stage>,
    /// 利用目的.
    pub purpose: Option<String>,
    /// What is not disclosed.
    pub passages: Vec<Passage>,
    /// Grounds that refuse the whole.
    pub grounds: Vec<RefusedBy>,
    /// 理由.
    pub reason: Option<String>,
    /// The article on refusing to say whether something is held, printed.
    pub existence: Option<String>,
    /// From when it can be disclosed, and the article, printed.
    pub available_from: Option<String>,
    /// How it is carried out.
    pub means: Option<Means>,
    /// When.
    pub implement_on: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What it costs.
    pub fees: Vec<Fee>,
    /// By when the person says how.
    pub method_request: Option<MethodRequest>,
    /// The rule's words on getting a disclosure by deceit (丹南 57), with the article printed.
    pub deceit: Option<RefusedBy>,
    /// 訂正の内容, or what a suspension covers.
    pub content: Option<String>,
    /// The code of the measure taken (suspension).
    pub measure: Option<String>,
    /// The measure in words, where it has no code.
    pub measure_text: Option<String>,
    /// Whether those who were given the data are told of the correction, where that is settled.
    pub recipients: Option<RecipientsSettled>,
    /// The article on telling them, printed, where the rule has one.
    pub recipients_article: Option<String>,
    /// The article that leaves a correction to the facility from which the information came, printed (名寄 14(3)).
    pub source_facility: Option<String>,
}

/// Whether those who were given the data are told of a correction (丹南 37).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RecipientsSettled {
    /// They were.
    Told,
    /// It was found not to be necessary.
    NotNeeded,
}

/// A passage that is not disclosed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// The passage, without revealing what stands in it.
    pub text: String,
    /// Its ground.
    #[serde(flatten)]
    pub by: RefusedBy,
}

/// An article with a few words for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RefusedBy {
    /// Printed: 第20条第2号.
    pub article: String,
    /// What it is about.
    pub label: String,
}

/// Money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fee {
    /// What for, as the rule has it.
    pub label: String,
    /// The article, printed.
    pub article: String,
    /// The office's own table.
    pub amount: Option<String>,
}

/// The period for saying how one wants the disclosure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MethodRequest {
    /// The number of days.
    pub days: u32,
    /// The article, printed.
    pub article: String,
}

/// 期限延長通知書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExtensionFields {
    /// The article, printed.
    pub article: String,
    /// 延長前の期限; none while an open stop keeps it from being fixed.
    pub before: Option<String>,
    /// 延長後の期限.
    pub until: String,
    /// How many days more, where that can be said.
    pub days: Option<i32>,
    /// 延長の理由.
    pub reason: String,
}

/// 期限特例適用通知書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SpecialCaseFields {
    /// The article, printed.
    pub article: String,
    /// The date of the substantial part, where the rule computes one.
    pub substantial: Option<String>,
    /// The date of the rest, or of the whole.
    pub remaining: String,
    /// この条の規定を適用する理由.
    pub reason: String,
}

/// 補正依頼書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MendRequestFields {
    /// The article, printed; none where the rule has none and the office asks as a courtesy.
    pub article: Option<String>,
    /// What is to be mended.
    pub about: About,
    /// 不備の箇所.
    pub items: Vec<String>,
    /// 補正の期限.
    pub by: String,
    /// Whether the rule wants helpful information given (丹南 19(3)).
    pub information: bool,
    /// The helpful information that the office gives.
    pub given: Vec<String>,
    /// The codes of the papers that are accepted.
    pub papers: Vec<String>,
    /// The article on what the form holds, printed.
    pub form_article: Option<String>,
    /// The article by which the days are not counted, printed.
    pub not_counted: Option<String>,
    /// The article under which an unmended request is turned down, printed.
    pub turned_down: Option<String>,
}

/// 第三者意見照会書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ThirdPartyInquiryFields {
    /// The article, printed.
    pub article: String,
    /// Whether the hearing is a duty.
    pub mandatory: bool,
    /// The ground that makes it one, with its words in the rule.
    pub ground: Option<RefusedBy>,
    /// Why that ground applies, in the office's words.
    pub reason: Option<String>,
    /// 当該第三者に関する情報の内容.
    pub information: String,
    /// 意見書の提出期限.
    pub by: String,
}

/// 反対意見書提出者への通知書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ThirdPartyNoticeFields {
    /// The article, printed.
    pub article: String,
    /// The article that it applies, printed, where it applies another.
    pub applies: Option<String>,
    /// How a review ended; none where it tells of the decision itself.
    pub ruling: Option<RulingOutcome>,
    /// Whether a part only is disclosed.
    pub in_part: bool,
    /// The day of the decision or ruling.
    pub decided_on: String,
    /// The third party's information.
    pub information: Option<String>,
    /// Why it is disclosed.
    pub reason: String,
    /// 開示を実施する日.
    pub implement_on: String,
}

/// 諮問をした旨の通知書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsultationNoticeFields {
    /// The article, printed.
    pub article: String,
    /// The article on the consultation itself, printed.
    pub consulted_under: Option<String>,
    /// Whether the addressee filed the review.
    pub by_addressee: bool,
    /// The day on which the request for review arrived.
    pub filed_on: String,
    /// The day of the decision that it is against; none: there was no decision (不作為).
    pub decided_on: Option<String>,
    /// The day of the consultation.
    pub consulted_on: String,
    /// The panel.
    pub panel: String,
}

/// 移送通知書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TransferNoticeFields {
    /// The article, printed.
    pub article: String,
    /// 移送先.
    pub to: String,
    /// 移送の日.
    pub on: String,
    /// 移送の理由.
    pub reason: String,
}

/// 方法変更通知書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MethodChangeFields {
    /// The article, printed.
    pub article: String,
    /// How it was asked for, where the person said so.
    pub wished: Option<Means>,
    /// How it is carried out instead.
    pub means: Means,
    /// Why.
    pub reason: String,
}

/// 提供先への通知書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RecipientsNoticeFields {
    /// The article, printed.
    pub article: String,
    /// Whose data were corrected.
    pub person: String,
    /// 訂正の内容, one a decision.
    pub contents: Vec<String>,
    /// 訂正の実施の日.
    pub corrected_on: String,
}

/// 教示 (行政不服審査法82条, 行政事件訴訟法46条).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RemedyFields {
    /// 審査請求をすべき行政庁.
    pub review_body: String,
    /// Months from the day after learning of it, where the ruleset says so.
    pub review_months: Option<u32>,
    /// Years from the day after it, where the ruleset says so.
    pub review_years: Option<u32>,
    /// 被告.
    pub defendant: String,
    /// Who represents the defendant.
    pub representative: String,
}

/// The complaint desk of a body whose decisions are no dispositions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Complaint {
    /// The desk.
    pub desk: String,
    /// The article, printed.
    pub article: Option<String>,
}

/// 担当.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// The section.
    pub section: Option<String>,
    /// The person.
    pub person: Option<String>,
    /// 郵便番号.
    pub postal_code: Option<String>,
    /// Where.
    pub address: Option<String>,
    /// 電話.
    pub phone: Option<String>,
    /// 電子メール.
    pub email: Option<String>,
}

impl Contact {
    pub(super) fn of(office: &OfficeData) -> Contact {
        Contact {
            section: office.section.clone(),
            person: office.contact.clone(),
            postal_code: office.postal_code.clone(),
            address: office.address.clone(),
            phone: office.phone.clone(),
            email: office.email.clone(),
        }
    }

    /// Whether a reader could not reach anyone.
    pub fn is_empty(&self) -> bool {
        self.section.is_none() && self.address.is_none() && self.phone.is_none() && self.email.is_none()
    }
}

/// Something that the office should be told about a letter that can be made all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LetterWarning {
    /// The office has no pattern of document numbers: the letter bears none.
    NoDocumentNumber,
    /// Neither section nor address, telephone or e-mail of the office is known.
    NoContact,
    /// Passages are withheld by their grounds alone; a reason beside them is safer.
    ReasonByGroundOnly,
}

impl LetterWarning {
    /// All of them.
    pub const ALL: [LetterWarning; 3] =
        [LetterWarning::NoDocumentNumber, LetterWarning::NoContact, LetterWarning::ReasonByGroundOnly];

    /// The code that scripts see and the words are looked up by.
    pub const fn code(self) -> &'static str {
        match self {
            LetterWarning::NoDocumentNumber => "letter_without_document_number",
            LetterWarning::NoContact => "letter_without_contact",
            LetterWarning::ReasonByGroundOnly => "letter_reason_by_ground_only",
        }
    }
}
