//! The figures of a year as numbers, by their codes.

use std::collections::{BTreeMap, BTreeSet};

use super::figure::{Figure, Measure, Of};
use super::rate::{KIND, Rate};
use super::scope::Scope;
use super::tally::Tally;
use super::year::Year;
use crate::law::ruleset::Kind;

/// One number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// How many.
    Count(u64),
    /// Calendar days, twice as many: a median may lie half a day between two.
    HalfDays(u64),
    /// Tenths of a per cent, half of one rounded up.
    PerMille(u64),
    /// There is nothing to measure, or nothing to divide by.
    None,
    /// Left out, so that nobody is recognised in a small number.
    Masked,
}

/// The figures of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers(BTreeMap<String, Number>);

impl Numbers {
    /// What was counted, with nought for what the rulesets offer and nobody asked.
    pub fn of(tally: &Tally, scope: &Scope, year: Year, rate: &Rate) -> Numbers {
        let mut numbers = Numbers(BTreeMap::new());
        for figure in scope.figures(year) {
            numbers.0.insert(figure.to_string(), Number::Count(0));
        }
        for (code, count) in tally.counts() {
            numbers.0.insert(code.to_owned(), Number::Count(count));
        }
        numbers.fill_sections();
        numbers.measure_days(tally, scope);
        if scope.kinds().contains(&KIND) {
            let rate = numbers.rate(rate);
            numbers.0.insert(Figure::all(Measure::DisclosureRate).to_string(), rate);
        }
        numbers
    }

    /// A section that has one number of the flow has all of them.
    fn fill_sections(&mut self) {
        let sections: BTreeSet<Option<String>> = self
            .figures()
            .filter_map(|(figure, _)| match figure.of {
                Of::Section(section) => Some(section.map(str::to_owned)),
                _ => None,
            })
            .collect();
        for (measure, section) in
            Measure::FLOW.iter().flat_map(|measure| sections.iter().map(move |one| (measure, one)))
        {
            let figure = Figure { measure: *measure, of: Of::Section(section.as_deref()) };
            self.0.entry(figure.to_string()).or_insert(Number::Count(0));
        }
    }

    fn measure_days(&mut self, tally: &Tally, scope: &Scope) {
        let kinds = scope.kinds().into_iter().map(Of::Kind);
        let of: Vec<Of> = [Of::All].into_iter().chain(kinds).collect();
        for (measure, median, longest) in Measure::DAYS {
            for of in &of {
                let code = |measure: &Measure| Figure { measure: *measure, of: *of }.to_string();
                let days = tally.days(&code(measure));
                let half = days.and_then(|days| u64::try_from(days.median_twice()?).ok());
                let most = days.and_then(|days| u64::try_from(days.longest()?).ok());
                self.0.insert(code(median), half.map_or(Number::None, Number::HalfDays));
                self.0.insert(code(longest), most.map_or(Number::None, |days| Number::HalfDays(2 * days)));
            }
        }
    }

    fn rate(&self, rate: &Rate) -> Number {
        let sum = |outcomes: &[String]| -> u64 { outcomes.iter().map(|outcome| self.outcome(KIND, outcome)).sum() };
        match (sum(&rate.disclosed), sum(&rate.of)) {
            (_, 0) => Number::None,
            (disclosed, of) => Number::PerMille((2 * 1000 * disclosed + of) / (2 * of)),
        }
    }

    fn outcome(&self, kind: Kind, outcome: &str) -> u64 {
        self.count(Figure { measure: Measure::Decisions, of: Of::Outcome(kind, outcome) }).unwrap_or(0)
    }

    /// The number of a figure; `None` where the year has no such figure.
    pub fn get(&self, figure: Figure) -> Option<Number> {
        self.0.get(&figure.to_string()).copied()
    }

    /// The number of a figure that counts.
    pub fn count(&self, figure: Figure) -> Option<u64> {
        match self.get(figure)? {
            Number::Count(count) => Some(count),
            _ => None,
        }
    }

    /// Every figure with its number, in the order of the codes.
    pub fn figures(&self) -> impl Iterator<Item = (Figure<'_>, Number)> {
        self.0.iter().filter_map(|(code, number)| Some((Figure::from_code(code)?, *number)))
    }

    /// The same by code.
    pub fn codes(&self) -> impl Iterator<Item = (&str, Number)> {
        self.0.iter().map(|(code, number)| (code.as_str(), *number))
    }

    /// Leaves the number of this code out.
    pub(super) fn mask(&mut self, code: &str) {
        if let Some(number) = self.0.get_mut(code) {
            *number = Number::Masked;
        }
    }
}

impl FromIterator<(String, Number)> for Numbers {
    fn from_iter<I: IntoIterator<Item = (String, Number)>>(numbers: I) -> Numbers {
        Numbers(numbers.into_iter().collect())
    }
}

/// As a JSON number: days may be halves, per cent have one decimal; `null` where there is none or it is left out.
impl serde::Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Number::Count(count) => serializer.serialize_u64(*count),
            Number::HalfDays(half) if half % 2 == 0 => serializer.serialize_u64(half / 2),
            Number::HalfDays(half) => serializer.serialize_f64(*half as f64 / 2.0),
            Number::PerMille(tenths) if tenths % 10 == 0 => serializer.serialize_u64(tenths / 10),
            Number::PerMille(tenths) => serializer.serialize_f64(*tenths as f64 / 10.0),
            Number::None | Number::Masked => serializer.serialize_unit(),
        }
    }
}

/// As it is printed: 12, 12.5, 96.1; nothing where there is none, `x` where it is left out.
impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Number::Count(count) => write!(f, "{count}"),
            Number::HalfDays(half) if half % 2 == 0 => write!(f, "{}", half / 2),
            Number::HalfDays(half) => write!(f, "{}.5", half / 2),
            Number::PerMille(tenths) => write!(f, "{}.{}", tenths / 10, tenths % 10),
            Number::None => Ok(()),
            Number::Masked => f.write_str("x"),
        }
    }
}
