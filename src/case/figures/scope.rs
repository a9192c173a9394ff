//! Which figures a year has even where they are nought: what the rulesets offer.

use std::collections::BTreeSet;

use super::figure::{Figure, Measure, Of};
use super::year::Year;
use crate::case::review::reviewable;
use crate::law::Ruleset;
use crate::law::ruleset::{Asker, Kind, OutcomeRule};

/// The rulesets that figures are about; several versions of one may be among them.
#[derive(Clone, Debug)]
pub struct Scope<'a> {
    rulesets: Vec<&'a Ruleset>,
}

impl<'a> Scope<'a> {
    /// Of these rulesets.
    pub fn of(rulesets: impl IntoIterator<Item = &'a Ruleset>) -> Scope<'a> {
        Scope { rulesets: rulesets.into_iter().filter(|ruleset| !ruleset.requests.is_empty()).collect() }
    }

    /// The rulesets with requests, each once, in its version that came first.
    pub fn rulesets(&self) -> Vec<&'a Ruleset> {
        let mut ids = BTreeSet::new();
        self.rulesets.iter().copied().filter(|ruleset| ids.insert(ruleset.id.as_str())).collect()
    }

    /// The ruleset of this id.
    pub fn ruleset(&self, id: &str) -> Option<&'a Ruleset> {
        self.rulesets.iter().copied().find(|ruleset| ruleset.id == id)
    }

    /// What can be asked.
    pub fn kinds(&self) -> Vec<Kind> {
        let offered = |kind: &Kind| self.rulesets.iter().any(|ruleset| ruleset.request(*kind).is_some());
        Kind::ALL.into_iter().filter(offered).collect()
    }

    /// Who can ask.
    pub fn requesters(&self) -> Vec<Asker> {
        let rules = || self.rulesets.iter().flat_map(|ruleset| &ruleset.requests);
        let admitted = |asker: &Asker| rules().flat_map(|rule| &rule.askers).any(|rule| rule.by == *asker);
        Asker::ALL.into_iter().filter(admitted).collect()
    }

    /// How a request of this kind can end, each outcome once, as the first ruleset that has it calls it.
    pub fn outcomes(&self, kind: Kind) -> Vec<&'a OutcomeRule> {
        let rules = self.rulesets.iter().filter_map(|ruleset| ruleset.request(kind));
        let mut known = BTreeSet::new();
        rules.flat_map(|rule| &rule.outcomes).filter(|outcome| known.insert(outcome.code.as_str())).collect()
    }

    /// Whether there is a rule with a number, and one without.
    pub fn numbers(&self) -> (bool, bool) {
        let decisions = self
            .rulesets
            .iter()
            .flat_map(|ruleset| ruleset.requests.iter().filter_map(|rule| ruleset.deadline(rule.kind, "decision")));
        let (without, with): (Vec<_>, Vec<_>) = decisions.partition(|rule| rule.time_word.is_some());
        (!with.is_empty(), !without.is_empty())
    }

    /// Whether a request for review can be made.
    pub fn reviews(&self) -> bool {
        let mut kinds =
            self.rulesets.iter().flat_map(|ruleset| ruleset.requests.iter().map(move |rule| (*ruleset, rule.kind)));
        kinds.any(|(ruleset, kind)| reviewable(ruleset, kind))
    }

    /// The figures that such a year always has, counted or not.
    pub fn figures(&self, year: Year) -> Vec<Figure<'a>> {
        let kinds = self.kinds();
        let of_kinds = || kinds.iter().map(|kind| Of::Kind(*kind));
        let rulesets = self.rulesets();
        let mut of: Vec<Of> = [Of::All].into_iter().chain(of_kinds()).collect();
        let mut all = product(Measure::TIMELINESS, &of);
        all.extend(product(&[Measure::InTime, Measure::Late, Measure::SubstantialLate, Measure::Decisions], &of));
        of.extend(self.requesters().into_iter().map(Of::Requester));
        of.extend(rulesets.iter().map(|ruleset| Of::Ruleset(&ruleset.id)));
        all.extend(product(Measure::FLOW, &of));
        all.extend(product(Measure::DATED, &year.months().map(Of::Month).collect::<Vec<_>>()));
        for kind in &kinds {
            let outcomes = self.outcomes(*kind).into_iter();
            all.extend(product(
                &[Measure::Decisions],
                &outcomes.map(|one| Of::Outcome(*kind, &one.code)).collect::<Vec<_>>(),
            ));
        }
        all.extend(product(
            &[Measure::Decisions],
            &rulesets.iter().map(|one| Of::Ruleset(&one.id)).collect::<Vec<_>>(),
        ));
        all.extend([Figure::all(Measure::Grounded), Figure::all(Measure::SeveralDecisions)]);
        if self.reviews() {
            all.extend(product(Measure::REVIEWS, &[Of::All]));
            all.extend(product(&[Measure::ReviewsRuled], &crate::case::fact::RulingOutcome::ALL.map(Of::Ruling)));
        }
        all
    }
}

fn product<'a>(measures: &[Measure], of: &[Of<'a>]) -> Vec<Figure<'a>> {
    measures.iter().flat_map(|measure| of.iter().map(|of| Figure { measure: *measure, of: *of })).collect()
}
