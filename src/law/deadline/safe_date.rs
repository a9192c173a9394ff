//! The date that cannot be wrong for the office under any admissible reading: the earliest.
//!
//! Each reading has a value that never gives a later date than its other value, because it stops fewer days or rolls
//! less far; so one run with every reading at that value gives the earliest date of the full product. Three things break
//! that order and are run through the full product: a special case (which may be shorter than a base full of stops),
//! several extensions (of which a later, shorter one may be in force under one reading only), and an extension with a cap
//! in all (which leaves the less the more closed days a longer base period skips) or with a roll of its own.

use super::run::{Inputs, Run, run};
use super::stops::OpenStops;
use crate::law::Date;
use crate::law::reading::{
    IdentityPapersPause, Readings, SpecialExcludes, SupplementFrom, SupplementInExtension, SupplementTo,
};
use crate::law::ruleset::{Cap, Choice, ExtensionRule, Roll};

/// The safe date and the readings that give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Safe {
    /// The earliest date under any admissible reading; while suspended, as if every open stop ended today.
    pub date: Option<Date>,
    /// The readings that give it.
    pub readings: Readings,
}

/// The safe date of a run that counted with `used`.
pub(super) fn safe_date(inputs: &Inputs, used: &Readings, in_use: &Run) -> Safe {
    let admitted = Admitted::of(inputs, used);
    if needs_product(inputs) {
        return earliest_of_product(inputs, used, &admitted);
    }
    let earliest = admitted.earliest(used);
    let in_use = governed(in_use).filter(|_| earliest == *used);
    Safe { date: in_use.or_else(|| date_under(inputs, &earliest)), readings: earliest }
}

/// What breaks the order of the readings.
fn needs_product(inputs: &Inputs) -> bool {
    let Inputs { rules, facts, .. } = inputs;
    let of_total = |rule: &ExtensionRule| {
        let conditional = rule.cap_if.iter().map(|condition| condition.cap);
        conditional.chain([rule.cap]).any(|cap| matches!(cap, Cap::Total { .. }))
    };
    let rolls_otherwise = |rule: &ExtensionRule| {
        let (extension, base) = (&rule.roll, &rules.decision.roll);
        (extension.used, &extension.also) != (base.used, &base.also)
    };
    facts.special.is_some()
        || facts.extensions.len() > 1
        || (!facts.extensions.is_empty() && rules.extension.is_some_and(|rule| of_total(rule) || rolls_otherwise(rule)))
}

/// The date that governs under these readings; where an open stop leaves it not fixed, every open stop is taken to end
/// today.
pub(super) fn date_under(inputs: &Inputs, readings: &Readings) -> Option<Date> {
    let under = |open| run(inputs, readings, open).and_then(|run| governed(&run));
    under(OpenStops::StayOpen).or_else(|| under(OpenStops::EndToday))
}

/// An extension told after the deadline then in force is not relied upon: that deadline is the safe one.
fn governed(run: &Run) -> Option<Date> {
    let told_after = run.extended.and_then(|extended| extended.told_after);
    match run.special.filter(|special| special.accepted == Some(true)) {
        Some(_) => run.term.date,
        None => told_after.or(run.term.date),
    }
}

fn earliest_of_product(inputs: &Inputs, used: &Readings, admitted: &Admitted) -> Safe {
    let mut safe = Safe { date: date_under(inputs, used), readings: *used };
    admitted.each(used, |readings| {
        let date = date_under(inputs, &readings);
        if date.is_some() && (safe.date.is_none() || date < safe.date) {
            safe = Safe { date, readings };
        }
    });
    safe
}

/// The values that may be taken for each reading: those the ruleset admits, and the one in use.
pub(super) struct Admitted {
    pub(super) from: Values<SupplementFrom>,
    pub(super) to: Values<SupplementTo>,
    pub(super) in_extension: Values<SupplementInExtension>,
    pub(super) special: Values<SpecialExcludes>,
    pub(super) identity: Values<IdentityPapersPause>,
    pub(super) rolls: [Option<Option<Roll>>; 4],
}

pub(super) type Values<T> = [Option<T>; 2];

impl Admitted {
    pub(super) fn of(inputs: &Inputs, used: &Readings) -> Admitted {
        let table = inputs.rules.readings;
        Admitted {
            from: values(SupplementFrom::ALL, used.supplement_from, table.map(|table| &table.supplement_from)),
            to: values(SupplementTo::ALL, used.supplement_to, table.map(|table| &table.supplement_to)),
            in_extension: values(
                SupplementInExtension::ALL,
                used.supplement_in_extension,
                table.map(|table| &table.supplement_in_extension),
            ),
            special: values(SpecialExcludes::ALL, used.special_excludes, table.map(|table| &table.special_excludes)),
            identity: values(
                IdentityPapersPause::ALL,
                used.identity_papers_pause,
                table.map(|table| &table.identity_papers_pause),
            ),
            rolls: rolls(inputs, used),
        }
    }

    /// Every reading at the value that gives the earliest date.
    fn earliest(&self, used: &Readings) -> Readings {
        Readings {
            supplement_from: first(self.from, used.supplement_from),
            supplement_to: first(self.to, used.supplement_to),
            roll: first4(self.rolls, used.roll),
            supplement_in_extension: first(self.in_extension, used.supplement_in_extension),
            special_excludes: first(self.special, used.special_excludes),
            identity_papers_pause: first(self.identity, used.identity_papers_pause),
            ..*used
        }
    }

    fn each(&self, used: &Readings, mut found: impl FnMut(Readings)) {
        for supplement_from in self.from.into_iter().flatten() {
            for supplement_to in self.to.into_iter().flatten() {
                for supplement_in_extension in self.in_extension.into_iter().flatten() {
                    for special_excludes in self.special.into_iter().flatten() {
                        for identity_papers_pause in self.identity.into_iter().flatten() {
                            for roll in self.rolls.into_iter().flatten() {
                                found(Readings {
                                    supplement_from,
                                    supplement_to,
                                    roll,
                                    supplement_in_extension,
                                    special_excludes,
                                    identity_papers_pause,
                                    ..*used
                                });
                            }
                        }
                    }
                }
            }
        }
    }
}

fn values<T: Copy + PartialEq>(all: [T; 2], used: T, choice: Option<&Choice<T>>) -> Values<T> {
    all.map(|value| (value == used || choice.is_some_and(|choice| choice.admits(value))).then_some(value))
}

fn first<T: Copy>(values: Values<T>, used: T) -> T {
    values.into_iter().flatten().next().unwrap_or(used)
}

fn first4(rolls: [Option<Option<Roll>>; 4], used: Option<Roll>) -> Option<Roll> {
    rolls.into_iter().flatten().next().unwrap_or(used)
}

/// The rolls of the office's own deadlines that these facts ask about, earliest first; `None` inside is "as each rule
/// says".
fn rolls(inputs: &Inputs, used: &Readings) -> [Option<Option<Roll>>; 4] {
    let Inputs { rules, facts, .. } = inputs;
    let extension = rules.extension.filter(|_| !facts.extensions.is_empty());
    let special = rules.special.filter(|_| facts.special.is_some());
    let admitted = |roll: Roll| {
        rules.decision.roll.admits(roll)
            || extension.is_some_and(|rule| rule.roll.admits(roll))
            || special.is_some_and(|rule| rule.roll.admits(roll))
            || used.roll == Some(roll)
    };
    let one = |roll: Roll| admitted(roll).then_some(Some(roll));
    // "As each rule says" differs from all three only where the rules of one ruleset choose differently.
    let as_said = used.roll.is_none().then_some(None);
    [one(Roll::PreviousWorkingDay), one(Roll::None), one(Roll::NextWorkingDay), as_said]
}

/// Which readings of `safe` differ from `used` and are needed for its date.
pub(super) fn needed(inputs: &Inputs, used: &Readings, safe: &Safe) -> Vec<(&'static str, &'static str)> {
    if date_under(inputs, used) == safe.date {
        return Vec::new();
    }
    let mut kept = safe.readings;
    // With several extensions one reading may be needed only until another is given back: until nothing more can be.
    while let Some(fewer) = one_less(inputs, used, &kept, safe.date) {
        kept = fewer;
    }
    differing(&kept, used)
}

fn one_less(inputs: &Inputs, used: &Readings, kept: &Readings, date: Option<Date>) -> Option<Readings> {
    GIVE_BACK.iter().find_map(|give_back| {
        let mut tried = *kept;
        give_back(&mut tried, used);
        (tried != *kept && date_under(inputs, &tried) == date).then_some(tried)
    })
}

/// One after the other puts a reading back to the value in use.
const GIVE_BACK: [fn(&mut Readings, &Readings); 6] = [
    |tried, used| tried.supplement_from = used.supplement_from,
    |tried, used| tried.supplement_to = used.supplement_to,
    |tried, used| tried.roll = used.roll,
    |tried, used| tried.supplement_in_extension = used.supplement_in_extension,
    |tried, used| tried.special_excludes = used.special_excludes,
    |tried, used| tried.identity_papers_pause = used.identity_papers_pause,
];

fn differing(kept: &Readings, used: &Readings) -> Vec<(&'static str, &'static str)> {
    let pairs = [
        (kept.supplement_from != used.supplement_from, "supplement_from", kept.supplement_from.code()),
        (kept.supplement_to != used.supplement_to, "supplement_to", kept.supplement_to.code()),
        (kept.roll != used.roll, "roll", roll_code(kept.roll)),
        (
            kept.supplement_in_extension != used.supplement_in_extension,
            "supplement_in_extension",
            kept.supplement_in_extension.code(),
        ),
        (kept.special_excludes != used.special_excludes, "special_excludes", kept.special_excludes.code()),
        (
            kept.identity_papers_pause != used.identity_papers_pause,
            "identity_papers_pause",
            kept.identity_papers_pause.code(),
        ),
    ];
    pairs.into_iter().filter(|(differs, ..)| *differs).map(|(_, reading, value)| (reading, value)).collect()
}

fn roll_code(roll: Option<Roll>) -> &'static str {
    roll.map_or("none", Roll::code)
}
