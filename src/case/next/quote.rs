//! The words of the article behind a step.

use super::{Act, Force, NextStep};
use crate::law::ruleset::{Kind, Ruleset};

/// The words of the rule that a step rests on: of an article that says several things, those that fit the step.
pub fn quote<'r>(ruleset: &'r Ruleset, kind: Kind, step: &NextStep) -> Option<&'r str> {
    let article = step.article.as_deref()?;
    let ban = ruleset.ban_for(kind, step.why).filter(|ban| step.force == Force::MustNot && ban.article == article);
    if let Some(ban) = ban {
        return Some(&ban.quote);
    }
    let letter = step.act.code().starts_with("letter_") || step.act == Act::Delivered;
    let mut words = of_article(ruleset, kind, article);
    // The sort is stable: within one sort of rule the order of the ruleset.
    words.sort_by_key(|(sort, _)| match sort {
        Sort::Rule => letter,
        Sort::Duty => !letter,
        Sort::Ban => true,
    });
    words.into_iter().map(|(_, words)| words).next()
}

#[derive(Clone, Copy)]
enum Sort {
    Rule,
    Duty,
    Ban,
}

fn of_article<'r>(ruleset: &'r Ruleset, kind: Kind, article: &str) -> Vec<(Sort, &'r str)> {
    let mut words: Vec<(Sort, &str)> = Vec::new();
    let mut add = |sort, stands_in: &str, quote: &'r str| {
        if stands_in == article && !quote.is_empty() {
            words.push((sort, quote));
        }
    };
    ruleset.deadlines.iter().for_each(|rule| add(Sort::Rule, &rule.article, &rule.quote));
    ruleset.extensions.iter().for_each(|rule| add(Sort::Rule, &rule.article, &rule.quote));
    ruleset.specials.iter().for_each(|rule| add(Sort::Rule, &rule.article, &rule.quote));
    ruleset.gaps.iter().for_each(|rule| add(Sort::Rule, &rule.article, &rule.quote));
    if let Some(rule) = ruleset.request(kind) {
        rule.identity.iter().for_each(|papers| add(Sort::Rule, &papers.article, &papers.quote));
        rule.supplement.iter().for_each(|duty| add(Sort::Rule, &duty.article, &duty.quote));
    }
    ruleset.duties.iter().for_each(|duty| add(Sort::Duty, &duty.article, &duty.quote));
    ruleset.bans.iter().for_each(|ban| add(Sort::Ban, &ban.article, &ban.quote));
    words
}
