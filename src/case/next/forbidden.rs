//! What may not be done now: each act of the office is put to [`admit`] as if it were done today, and what is refused is
//! told with the article that refuses. So the list cannot say anything else than the refusal that would follow.

use super::{Act, Force, NextStep};
use crate::case::admit::{Draft, Given, Refusal, Setting, admit};
use crate::case::fact::{Decided, Extended, Fact, Implemented, SpecialSet, Stage, SupplementAsked, Texts, Withdrawn};
use crate::case::life::Case;
use crate::law::Date;
use crate::law::deadline::About;

/// An act that the law forbids today, with the refusal that says why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forbidden {
    /// What.
    pub act: Act,
    /// Why: its code, its article, and the values of its message.
    pub refusal: Refusal,
}

impl Forbidden {
    /// The same as a step: the day is the first on which it may be done, where the law names one.
    pub fn step(&self) -> NextStep {
        let earliest = self.refusal.values.iter().find_map(|(name, given)| match given {
            Given::Date(date) if *name == "earliest" => Some(*date),
            _ => None,
        });
        NextStep {
            act: self.act,
            force: Force::MustNot,
            by: earliest,
            time_word: None,
            to: None,
            article: self.refusal.article.clone(),
            why: self.refusal.code,
        }
    }
}

/// Everything that must not be done today, in the order in which a request is handled. What only does not come into
/// question yet (carrying out what is not decided) is not among it.
pub fn forbidden(case: &Case, setting: &Setting) -> Vec<Forbidden> {
    let probes = Probes { case, setting };
    let mut found: Vec<Forbidden> = Vec::new();
    for (act, fact) in probes.acts() {
        let Some(refusal) = probes.refused(fact) else { continue };
        let told = |one: &Forbidden| one.act == act && one.refusal.code == refusal.code;
        // A case that has ended as a whole is said once, not act by act.
        let whole = matches!(refusal.code, "case_withdrawn" | "case_void") && !found.is_empty();
        if says_something(&refusal) && !whole && !found.iter().any(told) {
            found.push(Forbidden { act, refusal });
        }
    }
    found
}

/// A refusal by an article, or by what ended the case; not one by a missing flag, nor one by an order of things that
/// everybody sees.
fn says_something(refusal: &Refusal) -> bool {
    const WITHOUT_ARTICLE: [&str; 7] = [
        "case_void",
        "case_withdrawn",
        "chair_vacant",
        "decision_after_withdrawal",
        "extension_after_deadline",
        "extension_not_in_rule",
        "withdrawn_after_decision",
    ];
    refusal.missing.is_none() && (refusal.article.is_some() || WITHOUT_ARTICLE.contains(&refusal.code))
}

struct Probes<'a> {
    case: &'a Case<'a>,
    setting: &'a Setting<'a>,
}

impl Probes<'_> {
    fn refused(&self, fact: Fact) -> Option<Refusal> {
        let draft = Draft { on: self.setting.today, fact, texts: Texts::none() };
        admit(self.case, &draft, self.setting).err()
    }

    fn acts(&self) -> Vec<(Act, Fact)> {
        let mut acts: Vec<(Act, Fact)> = self.granting().map(|decided| (Act::Decide, decided.into())).collect();
        acts.push((Act::Extend, Fact::from(extended(1))));
        // How far an extension may reach is only worth saying where it is possible at all.
        if self.refused(extended(1).into()).is_none() {
            acts.push((Act::Extend, Fact::from(extended(i32::from(i16::MAX)))));
        }
        acts.push((Act::Special, SpecialSet { remaining_until: self.far_off(), happened: false }.into()));
        let asked = SupplementAsked { by: self.far_off(), about: About::Form, happened: false };
        acts.push((Act::SupplementAsk, asked.into()));
        acts.push((Act::Withdraw, Withdrawn {}.into()));
        let parts = 1..=self.case.received().parts;
        let open = parts.filter(|part| self.case.implementation_of_part(*part).is_none());
        acts.extend(open.map(|part| (Act::Implement, implemented(part).into())));
        acts
    }

    /// The decision that gives most, of what the rule offers: what forbids it forbids nothing lesser by itself.
    fn granting(&self) -> impl Iterator<Item = Decided> {
        let rule = self.setting.law.ruleset.request(self.case.received().kind);
        let outcomes = rule.map_or(&[][..], |rule| &rule.outcomes);
        let full = outcomes.iter().find(|outcome| outcome.grants && !outcome.refuses).or(outcomes.first());
        let stage = self.case.partial_decision_on().map(|_| Stage::Remaining);
        full.map(|outcome| Decided { stage, ..Decided::of(&outcome.code) }).into_iter()
    }

    fn far_off(&self) -> Date {
        self.setting.today.plus(1)
    }
}

const fn extended(days: i32) -> Extended {
    Extended { days: Some(days), until: None, happened: false }
}

const fn implemented(part: u32) -> Implemented {
    Implemented { part: Some(part), means: None, pages: None, happened: false }
}
