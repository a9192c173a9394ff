//! Facts about third parties whose information a request touches (丹南 27, 仙台 17(4)).

use serde::{Deserialize, Serialize};

use crate::law::Date;

/// A third party was asked for its opinion.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ThirdPartyAsked {
    /// Its number in the case, from 1, in the order of entry.
    pub party: u32,
    /// The day that the office set for the opinion; none where it set none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// Whether the hearing is a duty (丹南 27(2)): then nothing is disclosed while it is open.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub mandatory: bool,
    /// The ground that makes it a duty, in printed writing (`20条2号イ`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// Recorded although the law refuses it, because it was already done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub happened: bool,
}

/// A third party answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ThirdPartyReplied {
    /// Which party.
    pub party: u32,
    /// Whether it opposes the disclosure (反対意見書).
    pub objects: bool,
}

/// The whereabouts of a third party that must be heard are unknown (丹南 27(2) proviso).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ThirdPartyUnknown {
    /// Its number in the case: that of the asking that found nobody, or one of its own.
    pub party: u32,
}
