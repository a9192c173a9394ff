//! How figures hang together: what a reader can compute from others.

use std::collections::{BTreeMap, BTreeSet};

use super::figure::{Figure, Measure, Of};
use super::numbers::Numbers;
use super::scope::Scope;
use crate::law::ruleset::OutcomeRule;

/// What always holds between some figures, by their codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// These together …
    pub left: Vec<String>,
    /// … are as much as those together, or at most.
    pub right: Vec<String>,
    /// Whether both are the same; else the left is at most the right.
    pub equal: bool,
}

impl Relation {
    /// Whether it holds of these numbers. What a ruleset demands may not: what already happened is recorded all the same.
    pub fn holds(&self, number: impl Fn(&str) -> u64) -> bool {
        let sum = |codes: &[String]| -> u64 { codes.iter().map(|code| number(code)).sum() };
        let (left, right) = (sum(&self.left), sum(&self.right));
        if self.equal { left == right } else { left <= right }
    }

    /// Every figure in it.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.left.iter().chain(&self.right).map(String::as_str)
    }
}

/// A set of which cases a figure is, the parts of which make up the whole.
const PARTITIONS: [fn(&Of) -> bool; 5] = [
    |of| matches!(of, Of::Kind(_)),
    |of| matches!(of, Of::Requester(_)),
    |of| matches!(of, Of::Section(_)),
    |of| matches!(of, Of::Ruleset(_)),
    |of| matches!(of, Of::Month(_)),
];

/// Everything that holds between the figures of a year, by arithmetic and by the rulesets.
pub fn relations(numbers: &Numbers, scope: &Scope) -> Vec<Relation> {
    let mut known: BTreeMap<Measure, BTreeSet<Of>> = BTreeMap::new();
    for (figure, _) in numbers.figures() {
        known.entry(figure.measure).or_default().insert(figure.of);
    }
    let sums = Sums { known };
    let mut relations = sums.partitions();
    relations.extend(sums.flow());
    relations.extend(sums.timeliness());
    relations.extend(sums.outcomes());
    relations.extend(sums.decided());
    relations.extend(sums.grounded(scope));
    relations.extend(sums.grounds());
    relations.extend(sums.reviews());
    // Nothing on the right is nought; of two sides that are the same it says that the figures are not told apart there.
    relations.retain(|relation| !relation.left.is_empty() && (!relation.right.is_empty() || !relation.equal));
    relations
}

struct Sums<'n> {
    known: BTreeMap<Measure, BTreeSet<Of<'n>>>,
}

impl Sums<'_> {
    fn of(&self, measure: Measure) -> impl Iterator<Item = &Of<'_>> {
        self.known.get(&measure).into_iter().flatten()
    }

    /// The codes of these measures of these cases, of those that there are.
    fn codes(&self, measures: &[Measure], of: &Of) -> Vec<String> {
        let there = measures.iter().filter(|measure| self.of(**measure).any(|one| one == of));
        there.map(|measure| Figure { measure: *measure, of: *of }.to_string()).collect()
    }

    fn equal(&self, left: &[Measure], right: &[Measure], of: &Of) -> Relation {
        Relation { left: self.codes(left, of), right: self.codes(right, of), equal: true }
    }

    /// The parts of one measure that pass, as codes.
    fn parts(&self, measure: Measure, wanted: impl Fn(&Of) -> bool) -> Vec<String> {
        self.of(measure).filter(|of| wanted(of)).map(|of| Figure { measure, of: *of }.to_string()).collect()
    }

    fn partitions(&self) -> Vec<Relation> {
        let counted =
            self.known.keys().filter(|measure| measure.days().is_none() && **measure != Measure::DisclosureRate);
        let pairs = counted.flat_map(|measure| PARTITIONS.iter().map(move |is_part| (*measure, is_part)));
        pairs
            .map(|(measure, is_part)| Relation {
                left: self.codes(&[measure], &Of::All),
                right: self.parts(measure, is_part),
                equal: true,
            })
            .collect()
    }

    /// What was there and what came is what was finished and what is left.
    fn flow(&self) -> Vec<Relation> {
        let all = self.of(Measure::Pending);
        let (from, to) = Measure::FLOW.split_at(2);
        all.map(|of| self.equal(from, to, of)).collect()
    }

    fn timeliness(&self) -> Vec<Relation> {
        let judged = [Measure::InTime, Measure::Late, Measure::NoNumber];
        let in_time = [Measure::InTimeFirst, Measure::InTimeExtended, Measure::InTimeSpecial];
        let late = [Measure::LateFirst, Measure::LateExtended, Measure::LateSpecial];
        let special = [Measure::InTimeSpecial, Measure::LateSpecial];
        let all = self.of(Measure::InTime);
        all.flat_map(|of| {
            [
                self.equal(&[Measure::Decided], &judged, of),
                self.equal(&[Measure::InTime], &in_time, of),
                self.equal(&[Measure::Late], &late, of),
                Relation { equal: false, ..self.equal(&[Measure::SubstantialLate], &special, of) },
            ]
        })
        .collect()
    }

    fn outcomes(&self) -> Vec<Relation> {
        let kinds = self.of(Measure::Decisions).filter_map(|of| match of {
            Of::Kind(kind) => Some(*kind),
            _ => None,
        });
        let mut all: Vec<Relation> = kinds
            .map(|kind| Relation {
                left: self.codes(&[Measure::Decisions], &Of::Kind(kind)),
                right: self.parts(Measure::Decisions, |of| matches!(of, Of::Outcome(of, _) if *of == kind)),
                equal: true,
            })
            .collect();
        // Two decisions at least of each of them.
        let several = self.codes(&[Measure::SeveralDecisions], &Of::All);
        let decisions = self.codes(&[Measure::Decisions], &Of::All);
        all.push(Relation { left: [&several[..], &several[..]].concat(), right: decisions, equal: false });
        all
    }

    /// Of each request that was decided in the year the last decision at least was made in it.
    fn decided(&self) -> Vec<Relation> {
        let all = self.of(Measure::Decisions);
        let relation = |of| Relation { equal: false, ..self.equal(&[Measure::Decided], &[Measure::Decisions], of) };
        all.filter(|of| !matches!(of, Of::Outcome(..))).map(relation).collect()
    }

    /// Which outcomes need a ground, and which can have one, is known to everybody who has the ruleset.
    fn grounded(&self, scope: &Scope) -> Vec<Relation> {
        let outcomes = |wanted: fn(&OutcomeRule) -> bool| -> Vec<String> {
            let all =
                scope.kinds().into_iter().flat_map(|kind| scope.outcomes(kind).into_iter().map(move |one| (kind, one)));
            let wanted = all.filter(|(_, outcome)| wanted(outcome));
            wanted
                .flat_map(|(kind, outcome)| self.codes(&[Measure::Decisions], &Of::Outcome(kind, &outcome.code)))
                .collect()
        };
        let all = || self.codes(&[Measure::Grounded], &Of::All);
        vec![
            Relation { left: outcomes(|outcome| outcome.needs_ground), right: all(), equal: false },
            Relation { left: all(), right: outcomes(|outcome| outcome.refuses), equal: false },
        ]
    }

    /// A decision may name several grounds, and names at least one: no ground has more than all, all no more than the
    /// grounds together.
    fn grounds(&self) -> Vec<Relation> {
        let all = self.codes(&[Measure::Grounded], &Of::All);
        let each = self.parts(Measure::Grounded, |of| matches!(of, Of::Ground(..)));
        let at_most = |left: Vec<String>, right: Vec<String>| Relation { left, right, equal: false };
        let decisions = self.codes(&[Measure::Decisions], &Of::All);
        let mut relations: Vec<Relation> = each.iter().map(|one| at_most(vec![one.clone()], all.clone())).collect();
        relations.push(at_most(all.clone(), each));
        relations.push(at_most(all, decisions));
        relations
    }

    fn reviews(&self) -> Vec<Relation> {
        let (from, to) =
            ([Measure::ReviewsCarriedOver, Measure::ReviewsFiled], [Measure::ReviewsRuled, Measure::ReviewsPending]);
        let rulings = self.parts(Measure::ReviewsRuled, |of| matches!(of, Of::Ruling(_)));
        let ruled = self.codes(&[Measure::ReviewsRuled], &Of::All);
        vec![self.equal(&from, &to, &Of::All), Relation { left: ruled, right: rulings, equal: true }]
    }
}
