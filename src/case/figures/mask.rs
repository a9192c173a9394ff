//! Small numbers left out, and as many others as it takes that nobody can compute them.

use std::collections::{BTreeMap, BTreeSet};

use super::audit::{Bounds, found_out};
use super::figure::{Figure, Measure, Of};
use super::numbers::{Number, Numbers};
use super::rate::{KIND, Rate};
use super::scope::Scope;
use super::sums::{Relation, relations};

/// The numbers with every count from 1 to `below` − 1 left out, and others beside them: of no small number the rest says
/// more than that it may be any of these, and no number that is left out can be computed. What is measured or divided from
/// numbers left out is left out as well.
///
/// A number left out beside a small one may be larger, or nought.
pub fn mask(numbers: &Numbers, below: u64, rate: &Rate, scope: &Scope) -> Numbers {
    let counts: BTreeMap<&str, u64> = numbers
        .codes()
        .filter_map(|(code, number)| match number {
            Number::Count(count) => Some((code, count)),
            _ => None,
        })
        .collect();
    let mut relations = relations(numbers, scope);
    relations.retain(|relation| relation.holds(|code| counts.get(code).copied().unwrap_or(0)));
    let masking = Masking::of(counts, &relations, below);
    let mut masked = numbers.clone();
    masking.left_out().into_iter().for_each(|code| masked.mask(code));
    mask_days(&mut masked, below);
    mask_rate(&mut masked, rate);
    masked
}

struct Masking<'n> {
    counts: BTreeMap<&'n str, u64>,
    relations: &'n [Relation],
    /// In which relations a figure stands.
    places: BTreeMap<&'n str, Vec<&'n Relation>>,
    below: u64,
    /// What is known even where nothing is printed: that there are none on any ground where no ground is listed.
    known_anyway: BTreeSet<&'n str>,
}

impl<'n> Masking<'n> {
    fn of(counts: BTreeMap<&'n str, u64>, relations: &'n [Relation], below: u64) -> Masking<'n> {
        let mut places: BTreeMap<&str, Vec<&Relation>> = BTreeMap::new();
        for relation in relations {
            for code in relation.codes().collect::<BTreeSet<_>>() {
                places.entry(code).or_default().push(relation);
            }
        }
        let all: BTreeMap<&str, usize> = counts.keys().enumerate().map(|(at, code)| (*code, at)).collect();
        let bounds = found_out(relations, &all, |_| 0, false);
        let known = counts.keys().zip(bounds).filter(|(_, bounds)| bounds.most == Some(bounds.least));
        let known_anyway = known.map(|(code, _)| *code).collect();
        Masking { counts, relations, places, below, known_anyway }
    }

    fn left_out(&self) -> BTreeSet<&'n str> {
        let small = self.counts.iter().filter(|(_, count)| self.is_small(**count));
        let mut out: BTreeSet<&str> = small.map(|(code, _)| *code).collect();
        while let Some(exposed) = self.exposed(&out, false).or_else(|| self.exposed(&out, true)) {
            let Some(other) = self.beside(exposed, &out).or_else(|| self.anything(&out)) else { break };
            out.insert(other);
        }
        out
    }

    const fn is_small(&self, count: u64) -> bool {
        0 < count && count < self.below
    }

    /// A number left out of which the others say too much.
    fn exposed(&self, out: &BTreeSet<&'n str>, deep: bool) -> Option<&'n str> {
        let unknown: BTreeMap<&str, usize> = out.iter().enumerate().map(|(at, code)| (*code, at)).collect();
        let bounds = found_out(self.relations, &unknown, |code| self.count(code), deep);
        let mut found = out.iter().zip(bounds);
        found.find(|(code, bounds)| self.says_too_much(self.count(code), *bounds)).map(|(code, _)| *code)
    }

    /// Of a small number nothing may be said but that it is one; of another only not which.
    fn says_too_much(&self, count: u64, bounds: Bounds) -> bool {
        let is_one = bounds.most == Some(bounds.least);
        let most_small = i128::from(self.below) - 1;
        let narrowed = bounds.least > 1 || bounds.most.is_some_and(|most| most < most_small);
        is_one || self.is_small(count) && narrowed
    }

    /// The printed number to leave out beside this one.
    fn beside(&self, exposed: &str, out: &BTreeSet<&'n str>) -> Option<&'n str> {
        let around = self.with(exposed).flat_map(|relation| relation.codes());
        self.best(around.filter_map(|code| self.counts.get_key_value(code)), out)
    }

    fn anything(&self, out: &BTreeSet<&'n str>) -> Option<&'n str> {
        self.best(self.counts.iter(), out)
    }

    /// Of printed numbers the one to leave out: one that is something, for nought is often known anyway; a part rather than a
    /// whole; one that stands with others left out wherever it stands, for then it is not computed itself; the smallest.
    fn best<'m>(
        &'m self,
        codes: impl Iterator<Item = (&'m &'n str, &'m u64)>,
        out: &BTreeSet<&'n str>,
    ) -> Option<&'n str> {
        let printed: BTreeMap<&str, u64> = codes.map(|(code, count)| (*code, *count)).collect();
        let open = |code: &str| !out.contains(code) && !self.known_anyway.contains(code);
        let printed = printed.into_iter().filter(|(code, _)| open(code));
        let alone = |code: &str| {
            let sums = self.with(code).filter(|relation| relation.equal);
            sums.filter(|relation| !relation.codes().any(|other| out.contains(other))).count()
        };
        printed.min_by_key(|(code, count)| (*count == 0, is_whole(code), alone(code), *count)).map(|(code, _)| code)
    }

    fn with(&self, code: &str) -> impl Iterator<Item = &'n Relation> {
        self.places.get(code).into_iter().flatten().copied()
    }

    fn count(&self, code: &str) -> u64 {
        self.counts.get(code).copied().unwrap_or(0)
    }
}

fn is_whole(code: &str) -> bool {
    Figure::from_code(code).is_some_and(|figure| figure.of == Of::All)
}

/// The longest time is that of one request: it is told of as many as are told at all.
fn mask_days(numbers: &mut Numbers, below: u64) {
    let counted = |measure| if measure == Measure::DaysLate { Measure::Late } else { Measure::Decided };
    let few: Vec<String> = numbers
        .figures()
        .filter_map(|(figure, _)| {
            let of = Figure { measure: counted(figure.measure.days()?), of: figure.of };
            let enough = numbers.count(of).is_some_and(|count| count == 0 || count >= below);
            (!enough).then(|| figure.to_string())
        })
        .collect();
    few.iter().for_each(|code| numbers.mask(code));
}

fn mask_rate(numbers: &mut Numbers, rate: &Rate) {
    let of = |outcome: &String| numbers.get(Figure { measure: Measure::Decisions, of: Of::Outcome(KIND, outcome) });
    if rate.of.iter().any(|outcome| of(outcome) == Some(Number::Masked)) {
        numbers.mask(&Figure::all(Measure::DisclosureRate).to_string());
    }
}
