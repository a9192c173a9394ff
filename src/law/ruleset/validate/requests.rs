//! Requests: each kind once, its outcomes from the kind's list, its grounds usable.

use std::collections::HashSet;

use super::Faults;
use crate::law::ruleset::{Ground, GroundUse, Kind, PAPERS, RequestRule, Ruleset};

/// The outcomes that `decide --outcome` knows for a kind.
const fn outcomes(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Disclosure => &["full", "partial", "refused", "not_held", "existence_refused", "dismissed"],
        Kind::Correction => &["done", "partly_done", "not_done", "dismissed"],
        Kind::Suspension => &["done", "partly_done", "not_done", "substitute", "dismissed"],
        Kind::PurposeNotice => &["notified", "refused", "dismissed"],
    }
}

pub(super) fn check(ruleset: &Ruleset, faults: &mut Faults) {
    let mut kinds = HashSet::new();
    for rule in &ruleset.requests {
        if !kinds.insert(rule.kind) {
            faults.say("kind", rule.kind.code(), "there are two `[[request]]` of this `kind`");
        }
        request(rule, &ruleset.grounds, faults);
    }
    grounds(ruleset, faults);
    classes(ruleset, faults);
    let fees = ruleset.fees.iter().flat_map(|fee| fee.kinds.iter().map(move |kind| (fee, kind)));
    for (fee, kind) in fees.filter(|(_, kind)| !kinds.contains(kind)) {
        faults.say("article", &fee.article, format!("`kinds`: there is no `[[request]]` of kind `{}`", kind.code()));
    }
}

fn request(rule: &RequestRule, grounds: &[Ground], faults: &mut Faults) {
    let kind = rule.kind.code();
    let known = outcomes(rule.kind);
    let mut seen = HashSet::new();
    for outcome in &rule.outcomes {
        let code = outcome.code.as_str();
        if !known.contains(&code) {
            faults.say("code", code, format!("`code` of an outcome of a {kind} is one of: {}", known.join(" ")));
        }
        if !seen.insert(code) {
            faults.say("kind", kind, format!("outcome `{code}` is listed twice"));
        }
        let refuses = |ground: &Ground| ground.used_for == GroundUse::Refusal && ground.kinds.contains(&rule.kind);
        if outcome.needs_ground && !grounds.iter().any(refuses) {
            faults.say("kind", kind, format!("outcome `{code}` needs a ground, but no `[[ground]]` refuses this kind"));
        }
    }
    if rule.askers.is_empty() {
        faults.say("kind", kind, "`asker`: nobody may ask");
    }
    if rule.writing.demanded && rule.writing.article.is_none() {
        faults.say("kind", kind, "`writing` is demanded, but `article` does not say by what");
    }
    let Some(papers) = &rule.identity else { return };
    if let Some(paper) = papers.documents.iter().find(|paper| !PAPERS.contains(&paper.as_str())) {
        faults.say("kind", kind, format!("`documents`: `{paper}` is none of: {}", PAPERS.join(" ")));
    }
    if papers.certificate_days.is_some() && papers.certificate_source.is_none() {
        faults.say("kind", kind, "`certificate_days` needs `certificate_source`: where does the number come from?");
    }
}

/// A class of information is named once, and what it blocks is forbidden by a ban of this file.
fn classes(ruleset: &Ruleset, faults: &mut Faults) {
    let mut seen = HashSet::new();
    for class in &ruleset.information_classes {
        let id = class.id.as_str();
        if !seen.insert(id) {
            faults.say("id", id, "there are two `[[information_class]]` of this `id`");
        }
        for block in &class.blocks {
            if ruleset.ban(&block.ban).is_none() {
                faults.say("id", id, format!("`blocks`: there is no `[[ban]]` with `id = \"{}\"`", block.ban));
            }
            if ruleset.request(block.kind).is_none() {
                faults.say("id", id, format!("`blocks`: there is no `[[request]]` of kind `{}`", block.kind.code()));
            }
        }
    }
}

/// A ground is named once by its code, and once a kind as it is typed (`other-law` is an article of each kind).
fn grounds(ruleset: &Ruleset, faults: &mut Faults) {
    let (mut codes, mut typed) = (HashSet::new(), HashSet::new());
    for ground in &ruleset.grounds {
        let code = ground.code.as_str();
        if !codes.insert(code) {
            faults.say("code", code, "there are two grounds of this `code`");
        }
        let allowed = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if ground.typed.is_empty() || !ground.typed.chars().all(allowed) {
            faults.say("code", code, "`typed` is written in small letters, digits and hyphens");
        }
        if let Some(duty) = ground.duty.as_deref().filter(|duty| ruleset.duty(duty).is_none()) {
            faults.say("code", code, format!("there is no duty `{duty}`"));
        }
        if ground.kinds.is_empty() {
            faults.say("code", code, "`kinds` is empty");
        }
        for kind in &ground.kinds {
            if ruleset.request(*kind).is_none() {
                faults.say("code", code, format!("`kinds`: there is no `[[request]]` of kind `{}`", kind.code()));
            }
            if !typed.insert((ground.typed.as_str(), *kind)) {
                faults.say("code", code, format!("`typed`: another ground of `{}` is typed so, too", kind.code()));
            }
        }
    }
}
