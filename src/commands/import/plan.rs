//! The first reading of a table: which number each request gets, and which requests were there before.
//!
//! Numbers follow the days of receipt, whatever the order of the lines; of one day, the order of the lines.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::request::Essence;
use crate::law::Date;
use crate::record::counter_of;

/// What was found in the first reading.
#[derive(Default)]
pub(super) struct Plan {
    counters: Vec<(i32, String)>,
    lines: Vec<Option<Entry>>,
    sequences: Vec<u32>,
    seen: HashMap<u64, Before>,
    doubles: BTreeMap<usize, Before>,
}

#[derive(Clone, Copy)]
struct Entry {
    counter: u16,
    received: Date,
}

/// Where a request stood before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// In this line.
    Line(u32),
    /// On file, as the case at this place.
    Case(i64),
}

/// Two requests are the same where person, kind, day of receipt and the first thing asked for are.
pub(super) fn same(person: &str, kind: &str, received: Date, subject: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (person, kind, received.days(), subject).hash(&mut hasher);
    hasher.finish()
}

impl Plan {
    /// A request that is on file.
    pub(super) fn on_file(&mut self, key: u64, case: i64) {
        self.seen.entry(key).or_insert(Before::Case(case));
    }

    /// The request of the next line; none where the line does not say enough.
    pub(super) fn line(&mut self, line: usize, request: Option<&Essence>) {
        let at = self.lines.len();
        let Some(request) = request else {
            self.lines.push(None);
            return;
        };
        let key = same(&request.person, request.kind.code(), request.received, &request.subject);
        let this = Before::Line(u32::try_from(line).unwrap_or(u32::MAX));
        let before = *self.seen.entry(key).or_insert(this);
        if before != this {
            self.doubles.insert(at, before);
        }
        let counter = counter_of(request.kind, request.received);
        let known = self.counters.iter().position(|known| *known == counter);
        let counter = known.unwrap_or_else(|| {
            self.counters.push(counter);
            self.counters.len() - 1
        });
        let counter = u16::try_from(counter).unwrap_or(u16::MAX);
        self.lines.push(Some(Entry { counter, received: request.received }));
    }

    /// Where the request of line number `at` (from 0) stood before.
    pub(super) fn double(&self, at: usize) -> Option<Before> {
        self.doubles.get(&at).copied()
    }

    /// Leaves out every request that stood before: it gets no number.
    pub(super) fn skip_doubles(&mut self) {
        for at in self.doubles.keys() {
            if let Some(line) = self.lines.get_mut(*at) {
                *line = None;
            }
        }
    }

    /// Takes every request, whether it stood before or not.
    pub(super) fn take_doubles(&mut self) {
        self.doubles.clear();
    }

    /// How many lines there are.
    pub(super) fn count(&self) -> usize {
        self.lines.len()
    }

    /// Gives the numbers, each counter on from what it gave last; what it gave last now.
    pub(super) fn number(&mut self, last: impl Fn(i32, &str) -> u32) -> BTreeMap<(i32, String), u32> {
        self.seen = HashMap::new();
        let mut given: Vec<u32> = self.counters.iter().map(|(year, letter)| last(*year, letter)).collect();
        self.sequences = vec![0; self.lines.len()];
        let mut order: Vec<u32> = (0..u32::try_from(self.lines.len()).unwrap_or(u32::MAX)).collect();
        let day = |at: &u32| self.lines.get(*at as usize).copied().flatten().map(|entry| entry.received);
        if !order.is_sorted_by_key(day) {
            order.sort_by_key(day);
        }
        for at in order {
            let Some(entry) = self.lines.get(at as usize).copied().flatten() else { continue };
            if let (Some(last), Some(place)) =
                (given.get_mut(usize::from(entry.counter)), self.sequences.get_mut(at as usize))
            {
                *last += 1;
                *place = *last;
            }
        }
        self.counters.iter().cloned().zip(given).collect()
    }

    /// The number of line `at` within its counter.
    pub(super) fn sequence(&self, at: usize) -> u32 {
        self.sequences.get(at).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Kind;

    fn request(received: &str, subject: &str) -> Essence {
        let (person, subject) = ("サトウ".to_owned(), subject.to_owned());
        Essence { kind: Kind::Disclosure, received: received.parse().unwrap(), person, subject }
    }

    #[test]
    fn numbers_follow_the_days_of_receipt_whatever_the_order_of_the_lines() {
        let mut plan = Plan::default();
        for (line, day) in ["2026-04-03", "2026-04-01", "2026-03-31", "2026-04-01"].iter().enumerate() {
            plan.line(line + 2, Some(&request(day, &line.to_string())));
        }
        let last = plan.number(|year, _| if year == 2026 { 10 } else { 0 });
        assert_eq!([0, 1, 2, 3].map(|at| plan.sequence(at)), [13, 11, 1, 12]);
        assert_eq!(last.into_values().collect::<Vec<_>>(), [1, 13]);
    }

    #[test]
    fn the_same_request_is_found_in_the_table_and_on_file() {
        let mut plan = Plan::default();
        let on_file = request("2026-04-01", "a");
        plan.on_file(same(&on_file.person, "disclosure", on_file.received, &on_file.subject), 7);
        for (line, subject) in ["a", "b", "b"].iter().enumerate() {
            plan.line(line + 2, Some(&request("2026-04-01", subject)));
        }
        assert_eq!([0, 1, 2].map(|at| plan.double(at)), [Some(Before::Case(7)), None, Some(Before::Line(3))]);
    }
}
