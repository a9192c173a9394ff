//! Ids: of the right shape, of a kind that is offered, and only once.

use std::collections::HashSet;

use super::Faults;
use super::breach::is_of_breach;
use crate::law::ruleset::{Kind, Ruleset};

/// The clocks that a deadline may be.
const CLOCKS: [&str; 9] = [
    "decision",
    "method_request",
    "claim_window",
    "review_request",
    "review_request_limit",
    "supplement",
    "opinion",
    "consultation",
    "ruling",
];

pub(super) fn check(ruleset: &Ruleset, faults: &mut Faults) {
    let of_requests = ruleset.deadlines.iter().filter(|rule| !is_of_breach(rule));
    let deadlines = of_requests.map(|rule| rule.id.as_str());
    rules(ruleset, faults, "deadline", deadlines, &CLOCKS);
    rules(ruleset, faults, "extension", ruleset.extensions.iter().map(|rule| rule.id.as_str()), &["extension"]);
    rules(ruleset, faults, "special", ruleset.specials.iter().map(|rule| rule.id.as_str()), &["special"]);
    rules(ruleset, faults, "gap", ruleset.gaps.iter().map(|rule| rule.id.as_str()), &["implementation_gap"]);
    names(ruleset, faults, "ban", ruleset.bans.iter().map(|ban| ban.id.as_str()));
    names(ruleset, faults, "duty", ruleset.duties.iter().map(|duty| duty.id.as_str()));
    for rule in &ruleset.requests {
        for duty in [&rule.supplement, &rule.after_disclosure].into_iter().flatten() {
            if !duty.id.starts_with(rule.kind.code()) {
                faults.say("id", &duty.id, format!("`id` begins with `{}.`, the kind it belongs to", rule.kind.code()));
            }
        }
        if ruleset.deadline(rule.kind, "decision").is_none() {
            let message = format!("there is no `[[deadline]]` with `id = \"{}.decision\"`", rule.kind.code());
            faults.say("kind", rule.kind.code(), message);
        }
    }
    of(ruleset, faults);
}

/// `<kind>.<clock>`, unique.
fn rules<'a>(ruleset: &Ruleset, faults: &mut Faults, table: &str, ids: impl Iterator<Item = &'a str>, clocks: &[&str]) {
    let mut seen = HashSet::new();
    for id in ids {
        let (kind, clock) = id.split_once('.').unwrap_or((id, ""));
        let offered = Kind::ALL.into_iter().find(|known| known.code() == kind);
        match offered {
            None => faults.say("id", id, format!("`id` of a {table} begins with a kind: {}", kinds())),
            Some(kind) if ruleset.request(kind).is_none() => faults.say("id", id, not_offered(kind)),
            Some(_) if !clocks.contains(&clock) => {
                faults.say("id", id, format!("`id` of a {table} ends with one of: {}", clocks.join(" ")));
            }
            Some(_) => {}
        }
        if !seen.insert(id) {
            faults.say("id", id, format!("there are two {table}s of this `id`"));
        }
    }
}

/// `<kind>.<name>` where the article differs by kind, else `<name>`.
fn names<'a>(ruleset: &Ruleset, faults: &mut Faults, table: &str, ids: impl Iterator<Item = &'a str>) {
    let mut seen = HashSet::new();
    for id in ids {
        let is_word = |word: &str| {
            !word.is_empty() && word.chars().all(|l| l.is_ascii_lowercase() || l.is_ascii_digit() || l == '_')
        };
        if !id.split('.').all(is_word) {
            faults.say("id", id, "`id` is written in small letters, digits, `_` and `.`");
        }
        let first = id.split('.').next().unwrap_or_default();
        let kind = Kind::ALL.into_iter().find(|kind| kind.code() == first);
        if let Some(kind) = kind.filter(|kind| ruleset.request(*kind).is_none()) {
            faults.say("id", id, not_offered(kind));
        }
        if !seen.insert(id) {
            faults.say("id", id, format!("the `id` of a {table} is used twice"));
        }
    }
}

/// What lengthens or replaces a deadline names one of the same kind.
fn of(ruleset: &Ruleset, faults: &mut Faults) {
    let extensions = ruleset.extensions.iter().map(|rule| (&rule.id, &rule.of));
    let specials = ruleset.specials.iter().map(|rule| (&rule.id, &rule.of));
    for (id, of) in extensions.chain(specials) {
        if !ruleset.deadlines.iter().any(|deadline| deadline.id == *of) {
            faults.say("id", id, format!("`of = \"{of}\"` is no deadline of this file"));
        } else if id.split('.').next() != of.split('.').next() {
            faults.say("id", id, format!("`of = \"{of}\"` is a deadline of another kind"));
        }
    }
}

fn not_offered(kind: Kind) -> String {
    format!("there is no `[[request]]` of kind `{}`", kind.code())
}

fn kinds() -> String {
    Kind::ALL.map(Kind::code).join(" ")
}
