//! Facts of the office: they belong to no case.

use serde::{Deserialize, Serialize};

use crate::law::Date;
use crate::law::deadline::Post;

/// A ruleset was taken into the file; its text is kept by its hash.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RulesetAdopted {
    /// The ruleset.
    pub id: String,
    /// The day on which this version came into force.
    pub in_force: Date,
    /// Its revision.
    pub revision: u32,
    /// SHA-256 of its text, in hex.
    pub sha256: String,
    /// Whether `receive` takes it when no ruleset is named.
    pub default: bool,
}

/// A datum of the office was set, from the day of the fact on. Its value is in the texts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeSet {
    /// Which (`name`, `head`, `fees`, …).
    pub key: String,
    /// SHA-256, in hex, of the text that was taken into the file with it: the words of letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// A list of closed days was taken into the file; its text is kept by its hash.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct HolidaysImported {
    /// Which list.
    pub list: ClosedDayList,
    /// SHA-256 of its text, in hex.
    pub sha256: String,
}

/// Which list of closed days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosedDayList {
    /// The official list of national holidays.
    National,
    /// The office's own closed days.
    Own,
}

/// A post fell vacant: the day of the fact is the first day wholly vacant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct VacancyStarted {
    /// Whose.
    pub office: Post,
}

/// A post was filled again: the day of the fact is the last day wholly vacant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct VacancyEnded {
    /// The number (among the office's facts) of the start that it ends.
    pub started: u32,
}

/// The figures of a fiscal year were published (丹南 51); they are kept by the hash of their text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FiguresPublished {
    /// The year of the common era in which the fiscal year began.
    pub fiscal_year: i32,
    /// Of which ruleset; none: of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruleset: Option<String>,
    /// Counts from 1 to one less than this were left out; none: nothing was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask: Option<u32>,
    /// The event of the file up to which was counted.
    pub seq: i64,
    /// The head of the file there, as it is printed.
    pub head: String,
    /// SHA-256 of the text, in hex.
    pub sha256: String,
}

/// A program with a newer engine computed the open cases anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct EngineRaised {
    /// From which engine.
    pub from: u32,
    /// To which.
    pub to: u32,
}
