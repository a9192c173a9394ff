//! What figures are called.

use crate::case::figures::{Figure, Measure, Month, Of, Rate, Scope};
use crate::law::ruleset::Kind;
use crate::output::view::ruleset::said;
use crate::text::Text;

/// The names of the figures of some rulesets, in the language in force.
#[derive(Clone, Copy)]
pub(crate) struct Names<'a> {
    /// The words.
    pub(crate) text: &'a Text,
    /// The rulesets, which have their own names for outcomes and grounds.
    pub(crate) scope: &'a Scope<'a>,
}

impl Names<'_> {
    /// 期限後の決定（開示）.
    pub(crate) fn figure(&self, figure: Figure) -> String {
        let mut measure = self.measure(figure.measure);
        if Measure::REVIEWS.contains(&figure.measure) {
            measure = self.text.with("figure-review-of", &[("measure", measure.into())]);
        }
        match self.of(&figure.of) {
            Some(of) => self.text.with("figure-of", &[("measure", measure.into()), ("of", of.into())]),
            None => measure,
        }
    }

    /// 期限後の決定.
    pub(super) fn measure(&self, measure: Measure) -> String {
        self.text.get(&format!("figure-{}", measure.code().replace(['.', '_'], "-")))
    }

    /// Of which cases it is; none where it is of all.
    pub(super) fn of(&self, of: &Of) -> Option<String> {
        Some(match of {
            Of::All => return None,
            Of::Kind(kind) => self.kind(*kind),
            Of::Requester(asker) => self.text.term("requester", asker.code()),
            Of::Section(Some(section)) => (*section).to_owned(),
            Of::Section(None) => self.text.get("figure-section-none"),
            Of::Ruleset(id) => self.ruleset(id),
            Of::Month(month) => self.month(*month),
            Of::Outcome(kind, outcome) => {
                let (kind, outcome) = (self.kind(*kind), self.outcome(*kind, outcome));
                self.text.with("figure-of", &[("measure", kind.into()), ("of", outcome.into())])
            }
            Of::Ground(ruleset, ground) => self.ground(ruleset, ground).0,
            Of::Ruling(outcome) => self.text.term("ruling", outcome.code()),
        })
    }

    pub(super) fn kind(&self, kind: Kind) -> String {
        self.text.term("kind", kind.code())
    }

    /// 4月, 2026-04.
    pub(super) fn month(&self, month: Month) -> String {
        match self.text.language() {
            crate::text::Language::Ja => self.text.with("figure-month", &[("month", month.month.into())]),
            crate::text::Language::En => month.to_string(),
        }
    }

    pub(super) fn ruleset(&self, id: &str) -> String {
        let known = self.scope.ruleset(id);
        known.map_or_else(|| id.to_owned(), |ruleset| said(&ruleset.body.short, self.text.language()).to_owned())
    }

    /// As the ruleset calls it.
    pub(super) fn outcome(&self, kind: Kind, code: &str) -> String {
        let known = self.scope.outcomes(kind).into_iter().find(|outcome| outcome.code == code);
        let name = known.map(|outcome| said(&outcome.name, self.text.language()).to_owned());
        name.unwrap_or_else(|| self.text.term("outcome", code))
    }

    /// As letters print it, and what it is about.
    pub(super) fn ground(&self, ruleset: &str, code: &str) -> (String, String) {
        let known = self.scope.ruleset(ruleset).and_then(|ruleset| ruleset.ground(code));
        let words = known.map(|ground| (ground.printed.clone(), said(&ground.label, self.text.language()).to_owned()));
        words.unwrap_or_else(|| (code.to_owned(), String::new()))
    }

    /// （全部開示＋部分開示）／（…）の百分率.
    pub(super) fn formula(&self, rate: &Rate) -> String {
        let plus = self.text.get("figure-plus");
        let sum = |outcomes: &[String]| {
            let names: Vec<String> = outcomes.iter().map(|code| self.text.term("outcome", code)).collect();
            names.join(&plus)
        };
        let values = [("disclosed", sum(&rate.disclosed).into()), ("of", sum(&rate.of).into())];
        self.text.with("figure-formula", &values)
    }
}
