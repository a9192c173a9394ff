//! Facts after a decision: how the person wants the disclosure, what it costs, who is told of a correction.

use serde::{Deserialize, Serialize};

use super::of_case::Means;

/// The person said how the disclosure is wanted (丹南 28(3)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MethodRequested {
    /// How.
    pub means: Means,
    /// Of which part; none: of all that was granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<u32>,
    /// Whether a reason for being late was given (28(4) proviso); the reason stands in the texts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub late_reason: bool,
}

/// The office discloses in another way than asked for, and why stands in the texts (仙台 14(2), 丹後 20(4)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MethodChanged {
    /// How instead.
    pub means: Means,
    /// Of which part; none: of all that was granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<u32>,
}

/// The period for saying how passed without a word: nothing has to be carried out (丹南 28(4)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MethodNotAsked {}

/// Copies that were sent by post arrived: the day on which the disclosure was received (丹南 31(3)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CopiesArrived {
    /// The implementation that sent them.
    pub implemented: u32,
}

/// Those who were given the data were told of the correction, or it was found unnecessary (丹南 37).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RecipientsTold {
    /// Whether telling was found necessary. To whom, or why not, stands in the texts.
    pub needed: bool,
}

/// Money was asked for, paid, or let off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FeeEntered {
    /// What happened.
    pub what: FeeStep,
    /// How much, in yen; none where it was let off as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yen: Option<u32>,
}

/// What happened to a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeStep {
    /// It was asked for.
    Asked,
    /// It was paid.
    Paid,
    /// It was reduced or let off; why stands in the texts.
    Relieved,
}
