//! Facts of one case. The day of the fact is the day on which it happened; references are numbers within the case.

use serde::{Deserialize, Serialize};

use crate::case::letter::LetterKind;
use crate::case::number::CaseNumber;
use crate::law::Date;
use crate::law::deadline::About;
use crate::law::ruleset::{Asker, HeirClass, Kind};

/// A version of a ruleset.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RulesetRef {
    /// Which ruleset.
    pub id: String,
    /// The day on which the version came into force.
    pub in_force: Date,
}

/// A request arrived; the day of the fact is the day of arrival (到達) at any of the desks.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Received {
    /// Its number.
    pub number: CaseNumber,
    /// Under which rule.
    pub ruleset: RulesetRef,
    /// What is asked.
    pub kind: Kind,
    /// How many parts it has.
    pub parts: u32,
    /// The hour, `HH:MM`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The day written on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<Date>,
    /// The day on which it was accepted (受理).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Date>,
    /// The day on which it reached the office itself, if it arrived at another desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_office: Option<Date>,
    /// How it came.
    pub channel: Channel,
    /// Who asks.
    pub by: Asker,
    /// For whom an agent asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<OnBehalfOf>,
    /// Which class of heirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heir_class: Option<HeirClass>,
    /// The disclosure that a correction or suspension is about: the day on which it was received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disclosed_on: Option<Date>,
    /// The case of that disclosure, or the earlier one that this repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prior: Option<CaseNumber>,
    /// Which of two roads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub road: Option<Road>,
    /// 保有特定個人情報.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub specific_pi: bool,
    /// Which class of information, where the ruleset tells them apart (名寄: 医療介護情報).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// Grounds on which the person asks, in printed writing (丹南 38(1)1号).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<String>,
}

/// How something came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// 窓口.
    Counter,
    /// 郵送.
    Post,
    /// オンライン.
    Online,
    /// 口頭.
    Oral,
}

/// For whom an agent asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OnBehalfOf {
    /// 本人.
    Principal,
    /// 相続人等.
    Heir,
}

/// Which of two roads a request takes (名寄).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Road {
    /// The organisation's own rule.
    Rule,
    /// The Act.
    Act,
}

/// Identity or authority papers were seen.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Identified {
    /// What was seen, in the order given.
    pub documents: Vec<Document>,
}

/// One document, never with its number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its kind (`driving_licence`, …); `other` is named in the texts.
    pub kind: String,
    /// The day on which it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Date>,
}

/// The office asked to mend a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SupplementAsked {
    /// The set day, the last on which the other side is in time (相当の期間).
    pub by: Date,
    /// What is to be mended.
    pub about: About,
    /// Recorded although the law refuses it, because it was already done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub happened: bool,
}

/// The mended form arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SupplementDone {
    /// Which supplement.
    pub asked: u32,
    /// The day of the disclosure that the request is about, where the mended form names it (丹南 32(1)2号).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disclosed_on: Option<Date>,
}

/// The other side refused, or the office ended it early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SupplementLapsed {
    /// Which supplement.
    pub asked: u32,
}

/// The period was extended; the day of the fact is the day of that decision. Exactly one of `days` and `until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Extended {
    /// That many days more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<i32>,
    /// Until a named day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Recorded although the law refuses it, because it was already done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub happened: bool,
}

/// The special case was applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialSet {
    /// The day that the office set.
    pub remaining_until: Date,
    /// Recorded although the law refuses it, because it was already done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub happened: bool,
}

/// The request, or a part of it, was decided.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    /// How, by the codes of the ruleset.
    pub outcome: String,
    /// Which part; none: all that are not decided yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<u32>,
    /// Which stage of a special case; none: the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// Grounds that refuse the whole, in printed writing (`20条1号`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<String>,
    /// Grounds that withhold a passage; the passages stand in the texts, in the same order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<String>,
    /// Why the purpose is not told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose_withheld: Option<String>,
    /// The day from which what is withheld can be disclosed (仙台 17(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub available_from: Option<Date>,
    /// What was done (suspension): `stop_use`, `erase`, `stop_provision`, or `other` named in the texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<String>,
    /// Third parties whose information is withheld as a whole: their objection asks for no two weeks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withholds_parties: Vec<u32>,
    /// The day on which the panel decided that the information may be made public (名寄 13(2)); its number is in the texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub panel_decided: Option<Date>,
    /// The day on which the disclosure is to be carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub implement_on: Option<Date>,
    /// How it is to be carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<Means>,
    /// Recorded although the law refuses it, because it was already done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub happened: bool,
}

impl Decided {
    /// This outcome for everything that is not decided yet, and nothing more.
    pub fn of(outcome: &str) -> Decided {
        Decided {
            outcome: outcome.to_owned(),
            part: None,
            stage: None,
            grounds: Vec::new(),
            withheld: Vec::new(),
            purpose_withheld: None,
            available_from: None,
            measure: None,
            withholds_parties: Vec::new(),
            panel_decided: None,
            implement_on: None,
            means: None,
            happened: false,
        }
    }
}

/// Which stage of a special case was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// 相当の部分.
    Substantial,
    /// 残りの部分.
    Remaining,
}

impl Stage {
    /// The code in JSON and the file.
    pub const fn code(self) -> &'static str {
        match self {
            Stage::Substantial => "substantial",
            Stage::Remaining => "remaining",
        }
    }
}

/// How a disclosure is carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// 閲覧.
    Read,
    /// 写しの交付.
    Copy,
    /// 電磁的記録.
    Electronic,
    /// 送付.
    Post,
}

impl Means {
    /// The code in JSON and the file.
    pub const fn code(self) -> &'static str {
        match self {
            Means::Read => "read",
            Means::Copy => "copy",
            Means::Electronic => "electronic",
            Means::Post => "post",
        }
    }
}

/// To whom a letter goes that is not for the person who made the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressedTo {
    /// A third party, by its number in the case.
    ThirdParty(u32),
    /// Somebody else, named in the texts.
    Other,
}

/// A letter went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// Which letter.
    pub letter: LetterKind,
    /// The event that the letter tells (the decision, the extension, the special case, the supplement).
    pub tells: u32,
    /// To whom; none: to the person who made the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<AddressedTo>,
}

/// A letter arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Delivered {
    /// Which letter.
    pub letter: LetterKind,
    /// The event that the letter tells (the decision, the extension, the special case, the supplement).
    pub tells: u32,
    /// To whom; none: to the person who made the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<AddressedTo>,
}

/// What was granted was carried out: of a disclosure the handing over, of a correction or suspension the doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Implemented {
    /// Which part; none: all that was granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<u32>,
    /// How.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<Means>,
    /// Pages handed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u32>,
    /// Recorded although the law refuses it, because it was already done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub happened: bool,
}

/// The requester took the request back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {}

/// A free remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Noted {}

/// A letter was issued. Its bytes are kept beside, sealed by the hash.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LetterIssued {
    /// Which letter.
    pub letter: LetterKind,
    /// The event that it tells.
    pub tells: u32,
    /// To whom; none: to the person who made the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<AddressedTo>,
    /// Its form (`txt`, `pdf`, `docx`).
    pub form: String,
    /// Its document number as it is printed; none where the office gives none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_number: Option<String>,
    /// The same as it is counted, in the fiscal year of the day of the fact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<u32>,
    /// SHA-256 of its bytes, in hex.
    pub sha256: String,
    /// The issue that it supersedes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<u32>,
}

/// An earlier entry was a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Struck {
    /// The entry.
    pub event: u32,
}
