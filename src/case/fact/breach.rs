//! Facts of a breach (漏えい等): what happened, who was told, what lifts a duty. They belong to the office, not to a case.

use serde::{Deserialize, Serialize};

use super::RulesetRef;
use crate::law::Date;
use crate::law::ruleset::{BreachDutyId, ReliefBy};

/// The office learnt of a breach: the day of the fact is the day of knowing. What is known stands in the texts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BreachRecorded {
    /// Its number in the office's register, from 1.
    pub number: u32,
    /// Under which law.
    pub ruleset: RulesetRef,
    /// The day on which it happened, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_on: Option<Date>,
    /// Which of the rule's categories it has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// 本人の数, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub persons: Option<u32>,
}

/// More became known of a breach, or something else than was thought: each field that is given takes the place of the
/// one before.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BreachUpdated {
    /// Its number in the register.
    pub breach: u32,
    /// The day on which it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_on: Option<Date>,
    /// All its categories.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// 本人の数.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub persons: Option<u32>,
}

/// Somebody was told of a breach: the commission, the head, the department. To whom in words stands in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BreachReported {
    /// Its number in the register.
    pub breach: u32,
    /// What was owed.
    pub duty: BreachDutyId,
}

/// Principals were told of a breach: one, with name and address in the texts, or everybody who was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BreachNotified {
    /// Its number in the register.
    pub breach: u32,
    /// Nobody is left to be told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub everyone: bool,
}

/// A duty is lifted: 委託元 was told, a measure takes the place of the notice, or the article excepts it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BreachRelieved {
    /// Its number in the register.
    pub breach: u32,
    /// By what.
    pub by: ReliefBy,
    /// The code of the rule's relief; none where the rule has none of this sort.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relief: Option<String>,
}
