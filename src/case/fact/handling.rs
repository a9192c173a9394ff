//! Facts of handling a request inside the office. None of them stops a clock but the informal confirmation, and that only
//! where a ruleset says so.

use serde::{Deserialize, Serialize};

use crate::law::Date;

/// The principal behind an agent was asked whether the request is wanted (仙台 29(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct WishConfirmed {
    /// The answer.
    pub wish: Wish,
}

/// What the principal wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// The request is wanted.
    Confirmed,
    /// The principal opposes it.
    Opposed,
}

/// The office began to confirm informally what is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ClarificationBegun {}

/// What is meant is clear: the day of the fact is the last day of the confirmation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ClarificationEnded {
    /// The event that began it.
    pub begun: u32,
}

/// The section that holds the records was asked for them (照会).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct InquiryAsked {
    /// The day by which an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
}

/// It was reminded (督促).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct InquiryChased {
    /// Which inquiry.
    pub asked: u32,
}

/// It answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct InquiryReplied {
    /// Which inquiry.
    pub asked: u32,
    /// How many pages it holds; none where it did not say, 0 where it holds nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u32>,
}

/// The decision was drafted (起案). By whom stands in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Drafted {}

/// The draft was approved (決裁). By whom stands in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Approved {
    /// Recorded although the law refuses it, because it was already done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub happened: bool,
}

/// An officer or a section took charge. Who stands in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Assigned {}

/// The case was sent on to the body that holds the information (移送). To whom and why stand in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Transferred {
    /// Recorded although the law refuses it, because it was already done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub happened: bool,
}
