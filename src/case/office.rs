//! The office as its un-struck facts tell it: its rulesets, closed days, vacancies and data.

use std::collections::BTreeSet;

use super::fact::{ClosedDayList, Event, Fact, RulesetAdopted, TextField};
use super::figures::Rate;
use super::office_value::{DISCLOSURE_RATE, TARGETS, target_days};
use crate::law::deadline::{Post, Vacancy};
use crate::law::{Date, Kind};

/// The office. Facts of the office are numbered apart, 1…n.
#[derive(Clone, Debug)]
pub struct Office<'e> {
    all: &'e [Event],
    live: Vec<&'e Event>,
    struck: BTreeSet<u32>,
}

/// A vacancy, with the event that began it.
#[derive(Clone, Copy, Debug)]
pub struct VacancyState<'e> {
    /// The event that began it.
    pub started: &'e Event,
    /// The event that ended it.
    pub ended: Option<&'e Event>,
    /// As the engine counts it.
    pub counted: Vacancy,
}

impl<'e> Office<'e> {
    /// The office that these events tell, in any order.
    pub fn of(events: &'e [Event]) -> Office<'e> {
        let struck: BTreeSet<u32> = events
            .iter()
            .filter_map(|event| match &event.fact {
                Fact::Struck(struck) => Some(struck.event),
                _ => None,
            })
            .collect();
        let mut live: Vec<&Event> = events.iter().filter(|event| !struck.contains(&event.n)).collect();
        live.sort_by_key(|event| event.seq);
        Office { all: events, live, struck }
    }

    /// Every fact, struck or not, in the order of entry.
    pub const fn all(&self) -> &'e [Event] {
        self.all
    }

    /// Whether a fact of the office was struck.
    pub fn is_struck(&self, n: u32) -> bool {
        self.struck.contains(&n)
    }

    /// The un-struck facts, in the order of entry.
    pub fn live(&self) -> impl DoubleEndedIterator<Item = &'e Event> + '_ {
        self.live.iter().copied()
    }

    /// The un-struck fact of this number.
    pub fn event(&self, n: u32) -> Option<&'e Event> {
        self.live().find(|event| event.n == n)
    }

    /// Every ruleset taken into the file up to `horizon` (a place in the file; none: until now), in the order of entry.
    pub fn rulesets(&self, horizon: Option<i64>) -> impl Iterator<Item = &'e RulesetAdopted> + '_ {
        self.until(horizon).filter_map(|event| match &event.fact {
            Fact::RulesetAdopted(adopted) => Some(adopted),
            _ => None,
        })
    }

    /// The version of a ruleset that is in force on `received`, in its highest revision taken into the file up to
    /// `horizon`; of one revision the last.
    pub fn ruleset(&self, id: &str, received: Date, horizon: Option<i64>) -> Option<&'e RulesetAdopted> {
        let versions = self.rulesets(horizon).filter(|adopted| adopted.id == id && adopted.in_force <= received);
        versions.max_by_key(|adopted| (adopted.in_force, adopted.revision))
    }

    /// The ruleset that `receive` takes when none is named.
    pub fn default_ruleset(&self) -> Option<&'e RulesetAdopted> {
        let mut adopted: Vec<_> = self.rulesets(None).collect();
        let chosen = adopted.iter().rposition(|adopted| adopted.default);
        match (chosen, adopted.len()) {
            (Some(place), _) => adopted.drain(..).nth(place),
            // A file with a single ruleset needs no choice.
            (None, 1) => adopted.pop(),
            _ => None,
        }
    }

    /// The SHA-256 of the list of closed days that was in use at `horizon`; `None`: the one that came with the program.
    pub fn closed_days(&self, list: ClosedDayList, horizon: Option<i64>) -> Option<&'e str> {
        let imported = self.until(horizon).filter_map(|event| match &event.fact {
            Fact::HolidaysImported(imported) if imported.list == list => Some(imported.sha256.as_str()),
            _ => None,
        });
        imported.last()
    }

    /// Every vacancy, in the order of entry.
    pub fn vacancies(&self) -> Vec<VacancyState<'e>> {
        let started = self.live().filter_map(|event| match &event.fact {
            Fact::VacancyStarted(started) => Some((event, started.office)),
            _ => None,
        });
        started
            .map(|(event, office)| {
                let ended = self.live().find(|later| match &later.fact {
                    Fact::VacancyEnded(ended) => ended.started == event.n,
                    _ => false,
                });
                let counted = Vacancy { from: event.on, to: ended.map(|ended| ended.on), office };
                VacancyState { started: event, ended, counted }
            })
            .collect()
    }

    /// The vacancies as the engine counts them.
    pub fn counted_vacancies(&self) -> Vec<Vacancy> {
        self.vacancies().into_iter().map(|vacancy| vacancy.counted).collect()
    }

    /// The vacancy of this post that has not ended.
    pub fn open_vacancy(&self, office: Post) -> Option<VacancyState<'e>> {
        self.vacancies().into_iter().rev().find(|vacancy| vacancy.counted.office == office && vacancy.ended.is_none())
    }

    /// The SHA-256 of the words of letters that the office took into the file, as they stand on `day`; none: those of the
    /// program.
    pub fn letter_set(&self, day: Date) -> Option<&'e str> {
        let set = self.live().filter_map(|event| match &event.fact {
            Fact::OfficeSet(set) if set.key == "letters" && event.on <= day => Some((event, set)),
            _ => None,
        });
        set.max_by_key(|(event, _)| (event.on, event.seq)).and_then(|(_, set)| set.sha256.as_deref())
    }

    /// The values of a datum as it stands on `day`: of those that hold from a day on or before it, the latest; entered
    /// on one day, the last. Empty where it was never set.
    pub fn values(&self, key: &str, day: Date) -> &'e [String] {
        let set = self.live().filter(|event| matches!(&event.fact, Fact::OfficeSet(set) if set.key == key));
        let holds = set.filter(|event| event.on <= day);
        holds.max_by_key(|event| (event.on, event.seq)).map_or(&[], |event| event.texts.all(TextField::Value))
    }

    /// The first value of a datum as it stands on `day`.
    pub fn value(&self, key: &str, day: Date) -> Option<&'e str> {
        self.values(key, day).first().map(String::as_str)
    }

    /// The formula by which the office says on `day` how much is disclosed (開示率); else the first of the list.
    pub fn disclosure_rate(&self, day: Date) -> Option<Rate> {
        let chosen = self.value(DISCLOSURE_RATE, day).and_then(|kept| Rate::read(kept).ok());
        chosen.or_else(|| Rate::shipped().into_iter().next())
    }

    /// The office's own aim (目安) for deciding a request of this kind, by the target that holds on the day of receipt. The
    /// first targets of an office are for what it already has open, too. Calendar days after the day of receipt.
    pub fn target(&self, ruleset: &str, kind: Kind, received: Date) -> Option<Date> {
        let mut kept = self.values(TARGETS, received);
        if kept.is_empty() {
            let set = self.live().filter(|event| matches!(&event.fact, Fact::OfficeSet(set) if set.key == TARGETS));
            let first = set.map(|event| event.on).min()?;
            kept = self.values(TARGETS, first);
        }
        let days = target_days(kept, ruleset, kind)?;
        Some(received.plus(i32::try_from(days).unwrap_or(i32::MAX)))
    }

    /// Whether a decision of this day must have been approved before (`approval=required`).
    pub fn wants_approval(&self, day: Date) -> bool {
        self.value("approval", day).is_some_and(|value| value == super::office_value::APPROVAL_REQUIRED)
    }

    /// Every key that was ever set, once, in the order of the alphabet.
    pub fn keys(&self) -> BTreeSet<&'e str> {
        let keys = self.live().filter_map(|event| match &event.fact {
            Fact::OfficeSet(set) => Some(set.key.as_str()),
            _ => None,
        });
        keys.collect()
    }

    fn until(&self, horizon: Option<i64>) -> impl Iterator<Item = &'e Event> + '_ {
        self.live().filter(move |event| horizon.is_none_or(|horizon| event.seq <= horizon))
    }
}
