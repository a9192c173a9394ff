//! Facts of a request for review (審査請求) against a decision, or against there being none.

use serde::{Deserialize, Serialize};

use super::of_case::AddressedTo;
use crate::law::Date;

/// A request for review arrived.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewFiled {
    /// By whom.
    pub by: Filer,
    /// The decision that it is against; none: the office has not decided (不作為).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub against: Option<u32>,
    /// Third parties that take part (参加人), by their numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<u32>,
    /// Whether a reason for being late was given; the reason stands in the texts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub late_reason: bool,
}

/// Who asks for a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Filer {
    /// The person who made the request.
    Requester,
    /// A third party, by its number in the case.
    ThirdParty(u32),
    /// Somebody else, named in the texts.
    Other,
}

impl Filer {
    /// The third party, if one files it.
    pub const fn third_party(self) -> Option<u32> {
        match self {
            Filer::ThirdParty(party) => Some(party),
            Filer::Requester | Filer::Other => None,
        }
    }

    /// How a letter to the filer is addressed; none: as to the person who made the request.
    pub const fn addressed_to(self) -> Option<AddressedTo> {
        match self {
            Filer::Requester => None,
            Filer::ThirdParty(party) => Some(AddressedTo::ThirdParty(party)),
            Filer::Other => Some(AddressedTo::Other),
        }
    }
}

/// The panel was consulted (諮問).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewConsulted {
    /// Which review: the event that filed it.
    pub review: u32,
    /// Recorded although the law refuses it, because it was already done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub happened: bool,
}

/// The panel need not be consulted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewExempted {
    /// Which review: the event that filed it.
    pub review: u32,
    /// The exception, in printed writing (`45(1)1号`).
    pub ground: String,
}

/// The panel reported (答申).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewReported {
    /// Which review: the event that filed it.
    pub review: u32,
}

/// The ruling (裁決).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewRuled {
    /// Which review: the event that filed it.
    pub review: u32,
    /// How.
    pub outcome: RulingOutcome,
    /// Whether information is disclosed that the decision withheld, or is disclosed although a third party objects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disclose: Option<bool>,
    /// Third parties that take part (参加人) since the review was filed, by their numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<u32>,
    /// The day on which what it discloses is to be carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub implement_on: Option<Date>,
    /// Recorded although the law refuses it, because it was already done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub happened: bool,
}

impl ReviewRuled {
    /// This ruling on the review that event `review` filed, and nothing more.
    pub const fn of(review: u32, outcome: RulingOutcome) -> ReviewRuled {
        ReviewRuled { review, outcome, disclose: None, participants: Vec::new(), implement_on: None, happened: false }
    }
}

/// How a review ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RulingOutcome {
    /// 全部認容.
    Granted,
    /// 一部認容.
    GrantedInPart,
    /// 棄却.
    Denied,
    /// 却下.
    Inadmissible,
}

impl RulingOutcome {
    /// All of them.
    pub const ALL: [RulingOutcome; 4] =
        [RulingOutcome::Granted, RulingOutcome::GrantedInPart, RulingOutcome::Denied, RulingOutcome::Inadmissible];

    /// The code in JSON and the file.
    pub const fn code(self) -> &'static str {
        match self {
            RulingOutcome::Granted => "granted",
            RulingOutcome::GrantedInPart => "granted_in_part",
            RulingOutcome::Denied => "denied",
            RulingOutcome::Inadmissible => "inadmissible",
        }
    }

    /// Whether the decision was changed.
    pub const fn changes_decision(self) -> bool {
        matches!(self, RulingOutcome::Granted | RulingOutcome::GrantedInPart)
    }
}
