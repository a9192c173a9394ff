//! How much is disclosed (開示率): a formula over the outcomes of decisions on disclosure, chosen by the office.

use serde::Deserialize;

use super::figure::{Figure, Measure, Of};
use crate::law::ruleset::Kind;
use crate::law::typed::plain;

/// The formulas that the program brings along: which one an office prints is its own choice.
const LIST: &str = include_str!("../../../rulesets/disclosure-rates.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(rename = "rate")]
    rates: Vec<Rate>,
}

/// A formula: decisions of these outcomes, of decisions of those.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Its name in the list; none of a formula that an office wrote itself.
    pub id: Option<String>,
    /// Outcomes that count as disclosed.
    pub disclosed: Vec<String>,
    /// Outcomes that it is a part of.
    pub of: Vec<String>,
    /// Where it was found.
    pub source: Option<String>,
}

/// What is no formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a formula of outcomes")]
pub struct NotARate;

/// Every outcome of a decision on disclosure that a formula can name.
const OUTCOMES: [&str; 6] = ["full", "partial", "refused", "not_held", "existence_refused", "dismissed"];

/// The kind of request that formulas are about.
pub(super) const KIND: Kind = Kind::Disclosure;

impl Rate {
    /// The formulas of the list, the one in use where an office chose none first.
    pub fn shipped() -> Vec<Rate> {
        toml::from_str::<List>(LIST).map(|list| list.rates).unwrap_or_default()
    }

    /// The formula of this name, or the one written so: `full+partial / full+partial+refused`.
    ///
    /// # Errors
    /// An unknown name or outcome, nothing above or below, or something above that is not below: more than all of it.
    pub fn read(written: &str) -> Result<Rate, NotARate> {
        let written = plain(written).to_ascii_lowercase().replace('-', "_");
        if let Some(known) = Rate::shipped().into_iter().find(|rate| rate.id.as_deref() == Some(&written)) {
            return Ok(known);
        }
        let (disclosed, of) = written.split_once(['/', '÷']).ok_or(NotARate)?;
        let (disclosed, of) = (outcomes(disclosed)?, outcomes(of)?);
        if disclosed.iter().any(|outcome| !of.contains(outcome)) {
            return Err(NotARate);
        }
        Ok(Rate { id: None, disclosed, of, source: None })
    }

    /// The figures that it is computed from: every decision of these is one of all that it is about.
    pub fn figures(&self) -> impl Iterator<Item = Figure<'_>> {
        self.of.iter().map(|outcome| Figure { measure: Measure::Decisions, of: Of::Outcome(KIND, outcome) })
    }

    /// As it is kept.
    pub fn kept(&self) -> String {
        match &self.id {
            Some(id) => id.clone(),
            None => format!("{}/{}", self.disclosed.join("+"), self.of.join("+")),
        }
    }
}

fn outcomes(written: &str) -> Result<Vec<String>, NotARate> {
    let mut named = Vec::new();
    for outcome in written.split('+').map(str::trim) {
        if !OUTCOMES.contains(&outcome) || named.iter().any(|known| known == outcome) {
            return Err(NotARate);
        }
        named.push(outcome.to_owned());
    }
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_formula_of_the_list_is_one_and_has_its_source() {
        let rates = Rate::shipped();
        assert!(!rates.is_empty());
        for rate in rates {
            assert!(rate.source.is_some());
            let written = format!("{} / {}", rate.disclosed.join(" + "), rate.of.join("+"));
            let read = Rate::read(&written).unwrap();
            assert_eq!((read.disclosed, read.of), (rate.disclosed.clone(), rate.of.clone()));
            assert_eq!(Rate::read(&rate.kept()), Ok(rate));
        }
    }

    #[test]
    fn an_office_can_write_its_own_formula() {
        let rate = Rate::read("Full ÷ full+partial+not-held").unwrap();
        assert_eq!(rate.kept(), "full/full+partial+not_held");
        assert_eq!(Rate::read(&rate.kept()), Ok(rate));
    }

    #[test]
    fn what_is_no_formula_is_refused() {
        for wrong in ["", "half", "full/", "/full", "full/partial", "full+full/full", "done/done", "full/full/full"] {
            assert_eq!(Rate::read(wrong), Err(NotARate), "{wrong}");
        }
    }
}
