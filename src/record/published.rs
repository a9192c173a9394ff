//! Figures that were published: as a text that the file keeps by its hash, and what has changed since.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::office_on_file::SourceUnreadable;
use super::yearly::Yearly;
use crate::case::fact::FiguresPublished;
use crate::case::figures::{Figure, Numbers, Rate};
use crate::case::number::CaseNumber;
use crate::error::Outcome;
use crate::store::CaseId;

/// The text that is kept: every number, those left out of the paper, too.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct PublishedFigures {
    /// The version of this text.
    version: u32,
    /// The year of the common era in which the fiscal year began.
    fiscal_year: i32,
    /// Of which ruleset; none: of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ruleset: Option<String>,
    /// The formula of the disclosure rate.
    rate: String,
    /// The numbers by the codes of the figures.
    pub(crate) figures: BTreeMap<String, Json>,
}

impl PublishedFigures {
    /// These numbers of a year.
    pub(crate) fn of(yearly: &Yearly, numbers: &Numbers, rate: &Rate) -> Outcome<PublishedFigures> {
        let mut figures = BTreeMap::new();
        for (code, number) in numbers.codes() {
            figures.insert(code.to_owned(), serde_json::to_value(number).map_err(anyhow::Error::from)?);
        }
        let (fiscal_year, ruleset) = (yearly.year().fiscal_year, yearly.ruleset().map(str::to_owned));
        Ok(PublishedFigures { version: 1, fiscal_year, ruleset, rate: rate.kept(), figures })
    }

    /// As it is kept.
    pub(crate) fn text(&self) -> Outcome<String> {
        Ok(serde_json::to_string(self).map_err(anyhow::Error::from)?)
    }

    /// As it was kept.
    pub(crate) fn read(yearly: &Yearly, published: &FiguresPublished) -> Outcome<PublishedFigures> {
        let text = yearly.office().kept_text(&published.sha256)?;
        let read = serde_json::from_str(&text);
        Ok(read.map_err(|_| SourceUnreadable { sha256: published.sha256.clone() })?)
    }
}

/// A figure that is another than was published.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Changed {
    /// Its code.
    pub(crate) figure: String,
    /// The number that was published; none where the year had no such figure.
    pub(crate) published: Json,
    /// The number now.
    pub(crate) now: Json,
    /// The cases that count in it otherwise than then.
    pub(crate) cases: Vec<CaseNumber>,
}

/// Every figure that has changed since it was published, in the order of the codes, with the cases that changed it. A figure
/// without any has changed because the program counts otherwise than the one that published it, or by another formula.
pub(crate) fn changes(
    yearly: &Yearly,
    numbers: &Numbers,
    rate: &Rate,
    published: &FiguresPublished,
) -> Outcome<Vec<Changed>> {
    let before = PublishedFigures::read(yearly, published)?.figures;
    let now = PublishedFigures::of(yearly, numbers, rate)?.figures;
    let absent = Json::from(0);
    let value = |figures: &BTreeMap<String, Json>, code: &str| figures.get(code).unwrap_or(&absent).clone();
    let codes: Vec<&String> = before.keys().chain(now.keys().filter(|code| !before.contains_key(*code))).collect();
    let mut changed: Vec<Changed> = codes
        .into_iter()
        .map(|code| (code, value(&before, code), value(&now, code)))
        .filter(|(_, before, now)| before != now)
        .map(|(code, published, now)| Changed { figure: code.clone(), published, now, cases: Vec::new() })
        .collect();
    changed.sort_by(|one, other| one.figure.cmp(&other.figure));
    if !changed.is_empty() {
        name_cases(yearly, rate, published.seq, &mut changed)?;
    }
    Ok(changed)
}

/// Looks at each case that may count otherwise, as it was then and as it is now.
fn name_cases(yearly: &Yearly, rate: &Rate, seq: i64, changed: &mut [Changed]) -> Outcome<()> {
    let then = yearly.known_at(seq)?;
    for id in yearly.may_have_changed_since(seq)? {
        let (was, before) = counted_in(&then, id)?;
        let (is, now) = counted_in(yearly, id)?;
        let Some(number) = is.or(was) else { continue };
        for change in changed.iter_mut() {
            let Some(figure) = Figure::from_code(&change.figure) else { continue };
            let differs = figure.named_as(rate).iter().any(|named| {
                let code = named.to_string();
                let (before, now) = (before.get(&code), now.get(&code));
                // How many days were measured matters where days are; else how often the case counts.
                if named.measure.is_days() { before != now } else { before.map(Vec::len) != now.map(Vec::len) }
            });
            if differs {
                change.cases.push(number);
            }
        }
    }
    Ok(())
}

/// The figures that a case counts in, with the days that were measured.
type Counted = BTreeMap<String, Vec<Option<i32>>>;

fn counted_in(yearly: &Yearly, id: CaseId) -> Outcome<(Option<CaseNumber>, Counted)> {
    let (mut number, mut counted) = (None, Counted::new());
    yearly.entries(id, |case, entry| {
        number = Some(case.received().number);
        counted.entry(entry.figure.to_string()).or_default().push(entry.days);
        Ok(())
    })?;
    Ok((number, counted))
}
