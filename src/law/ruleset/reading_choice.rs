//! A choice where the text is silent: the value in use, those also admissible, and why.

use serde::Deserialize;

use crate::law::reading::{
    IdentityPapersPause, SpecialExcludes, SupplementFrom, SupplementInExtension, SupplementTo, TwoWeeks,
};

/// The value in use and those also admissible.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice<T> {
    /// The value that dates are computed with.
    #[serde(rename = "use")]
    pub used: T,
    /// Other values that the text also admits; the safe date ranges over them.
    pub also: Vec<T>,
    /// Why this one, and where it was found.
    pub why: String,
}

impl<T: PartialEq + Copy> Choice<T> {
    /// Whether the text admits this value: the one in use, or one of the others.
    pub fn admits(&self, value: T) -> bool {
        self.used == value || self.also.contains(&value)
    }
}

/// The readings that hold for a whole ruleset. The roll is chosen by each rule for itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingTable {
    /// Is the day on which the office asked itself a day that does not count?
    pub supplement_from: Choice<SupplementFrom>,
    /// Is the day on which the supplement arrived a day that does not count?
    pub supplement_to: Choice<SupplementTo>,
    /// Does a supplement stop the extension, too?
    pub supplement_in_extension: Choice<SupplementInExtension>,
    /// Do the days of the special case (45, 60) run through stopped days?
    pub special_excludes: Choice<SpecialExcludes>,
    /// How many days lie in 「間に少なくとも2週間」?
    pub two_weeks: Choice<TwoWeeks>,
    /// Does waiting for identity papers stop the clock as a supplement of the form does?
    pub identity_papers_pause: Choice<IdentityPapersPause>,
}
