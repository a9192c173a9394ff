//! Breaches: codes once, every duty with its period, every period with its duty.

use std::collections::HashSet;

use super::Faults;
use crate::law::ruleset::{BreachRule, DeadlineRule, Ruleset};

const TABLE: &str = "[breach]";

pub(super) fn check(ruleset: &Ruleset, faults: &mut Faults) {
    for rule in ruleset.deadlines.iter().filter(|rule| !is_of_breach(rule) && rule.first_day_reading.is_some()) {
        faults.say("id", &rule.id, "`first_day_reading`: only deadlines of a breach are counted both ways");
    }
    let Some(breach) = &ruleset.breach else {
        if let Some(rule) = ruleset.deadlines.iter().find(|rule| is_of_breach(rule)) {
            faults.say("id", &rule.id, "`id` is of a breach, but there is no `[breach]`");
        }
        return;
    };
    if breach.categories.is_empty() || breach.duties.is_empty() {
        faults.say_of_table(TABLE, "which breaches count, and who is told? `category` and `duty`");
    }
    codes(breach, faults);
    duties(ruleset, breach, faults);
    for rule in ruleset.deadlines.iter().filter(|rule| is_of_breach(rule)) {
        if !names(breach).contains(&rule.id) {
            faults.say("id", &rule.id, "`id` is `breach.<duty>` or `breach.<duty>_<category>` of this file");
        }
    }
}

/// Whether this is the period of a duty after a breach.
pub(super) fn is_of_breach(rule: &DeadlineRule) -> bool {
    rule.id.starts_with("breach.")
}

/// Every id that a period may have.
fn names(breach: &BreachRule) -> Vec<String> {
    let duties = || breach.duties.iter().map(|duty| format!("breach.{}", duty.id.code()));
    let of_category = |duty: String| breach.categories.iter().map(move |known| format!("{duty}_{}", known.code));
    duties().chain(duties().flat_map(of_category)).collect()
}

fn codes(breach: &BreachRule, faults: &mut Faults) {
    let mut seen = HashSet::new();
    let reliefs = breach.reliefs.iter().map(|relief| &relief.code);
    for code in breach.categories.iter().map(|category| &category.code).chain(reliefs) {
        if !seen.insert(code) {
            faults.say("code", code, "there are two categories or reliefs of this `code`");
        }
        if code.is_empty() || !code.chars().all(|l| l.is_ascii_lowercase() || l.is_ascii_digit() || l == '_') {
            faults.say("code", code, "`code` is written in small letters, digits and `_`");
        }
    }
}

fn duties(ruleset: &Ruleset, breach: &BreachRule, faults: &mut Faults) {
    let mut seen = HashSet::new();
    for duty in &breach.duties {
        let id = duty.id.code();
        if !seen.insert(id) {
            faults.say("id", id, "there are two duties of this `id`");
        }
        if ruleset.breach_deadline(duty.id, &[]).is_none() {
            faults.say("id", id, format!("there is no `[[deadline]]` with `id = \"breach.{id}\"`"));
        }
        if duty.tells.is_empty() {
            faults.say("id", id, "`tells` is empty: what is told?");
        }
    }
    for relief in &breach.reliefs {
        if let Some(lifted) = relief.lifts.iter().find(|lifted| breach.duty(**lifted).is_none()) {
            faults.say("code", &relief.code, format!("`lifts`: there is no duty `{}`", lifted.code()));
        }
    }
}
