//! The papers to be shown for a case, by channel and by who asks, and which of them were seen and are fresh.

use serde::{Deserialize, Serialize};

use super::fact::{Channel, Fact};
use super::life::Case;
use crate::law::ruleset::{Asker, Words};

/// `rulesets/papers.toml`, read when the program was built: no rule of the seeds names the papers, practice does.
const LIST: &str = include_str!(concat!(env!("OUT_DIR"), "/papers.json"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    papers: Vec<PaperRule>,
}

/// One thing to be shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperRule {
    /// Its name.
    pub id: String,
    /// For requests that came so; empty: for all.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// Of these who ask; empty: of all.
    #[serde(default)]
    pub by: Vec<Asker>,
    /// Any one of these documents shows it.
    pub documents: Vec<String>,
    /// Whether it is a certificate that must have been made lately.
    #[serde(default)]
    pub fresh: bool,
    /// In which form.
    pub note: Words,
    /// Where the practice was found.
    pub source: String,
}

/// Whether a paper was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperState {
    /// Not yet.
    Missing,
    /// Seen, but made too long before the request.
    Stale,
    /// Seen.
    Seen,
}

/// A paper that a case asks for.
#[derive(Clone, Debug, Serialize)]
pub struct Paper {
    /// Its name in the list.
    pub id: String,
    /// Any one of these documents shows it.
    pub documents: Vec<String>,
    /// Whether it was seen.
    pub state: PaperState,
    /// How many calendar days before the request it may have been made, where that is limited.
    pub within_days: Option<u32>,
    /// In which form.
    #[serde(skip)]
    pub note: Words,
}

/// The papers of a case. `days` is how old a certificate may be, by the ruleset or else the office; none: unlimited.
pub fn papers(case: &Case, days: Option<u32>) -> Vec<Paper> {
    let received = case.received();
    let rules = serde_json::from_str::<List>(LIST).map(|list| list.papers).unwrap_or_default();
    let applies = |rule: &PaperRule| {
        (rule.channels.is_empty() || rule.channels.contains(&received.channel))
            && (rule.by.is_empty() || rule.by.contains(&received.by))
    };
    let of_rule = |rule: PaperRule| {
        let within_days = days.filter(|_| rule.fresh);
        Paper {
            state: state(case, &rule, within_days),
            id: rule.id,
            documents: rule.documents,
            within_days,
            note: rule.note,
        }
    };
    rules.into_iter().filter(applies).map(of_rule).collect()
}

/// 「請求をする日前30日以内に作成」: counted back from the day of receipt.
fn state(case: &Case, rule: &PaperRule, within_days: Option<u32>) -> PaperState {
    let oldest = within_days.map(|days| case.received_on().plus(i32::try_from(days).map_or(i32::MIN, |days| -days)));
    let seen = case.live().filter_map(|event| match &event.fact {
        Fact::Identified(seen) => Some(&seen.documents),
        _ => None,
    });
    let shown = seen.flatten().filter(|document| rule.documents.contains(&document.kind));
    let is_fresh = |made: Option<crate::law::Date>| made.zip(oldest).is_none_or(|(made, oldest)| made >= oldest);
    shown.fold(PaperState::Missing, |found, document| match (found, is_fresh(document.made)) {
        (PaperState::Seen, _) | (_, true) => PaperState::Seen,
        _ => PaperState::Stale,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_read_and_every_row_says_where_it_comes_from() {
        let list: List = serde_json::from_str(LIST).unwrap();
        assert!(list.papers.len() > 5);
        assert!(list.papers.iter().all(|rule| !rule.source.is_empty() && !rule.documents.is_empty()));
    }
}
