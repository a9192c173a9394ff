//! Case numbers: counted by fiscal year and letter, without a gap, shared by all rulesets of the file.

use rusqlite::OptionalExtension;

use super::error::Result;
use super::open::{Store, Writing};
use super::values::CaseId;

pub(super) const NEXT: &str = "INSERT INTO counters (fiscal_year, letter, last) VALUES ($1, $2, 1) \
    ON CONFLICT (fiscal_year, letter) DO UPDATE SET last = last + 1 RETURNING last";
pub(super) const SET: &str = "INSERT INTO counters (fiscal_year, letter, last) VALUES ($1, $2, $3) \
    ON CONFLICT (fiscal_year, letter) DO UPDATE SET last = excluded.last";
pub(super) const LAST: &str = "SELECT last FROM counters WHERE fiscal_year = $1 AND letter = $2";

/// A case that begins with the next event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Opened {
    /// What its first event, to be appended next, has as its case.
    pub(crate) id: CaseId,
    /// Its number within the fiscal year and letter, from 1.
    pub(crate) sequence: u32,
}

impl Writing {
    /// Gives the next number of this fiscal year (the western year of its 1 April) and letter (`K`, `T`, `S`, `M`) to a case
    /// whose first event is appended next. Without a commit the number is free again.
    pub(crate) fn open_case(&mut self, fiscal_year: i32, letter: &str) -> Result<Opened> {
        let sequence = self.connection.prepare_cached(NEXT)?.query_row((fiscal_year, letter), |row| row.get(0))?;
        Ok(Opened { id: CaseId(self.head()?.seq.saturating_add(1)), sequence })
    }
}

impl Store {
    /// What [`Writing::open_case`] would give now: for `--dry-run`.
    pub(crate) fn next_case(&self, fiscal_year: i32, letter: &str) -> Result<Opened> {
        let last: Option<u32> =
            self.connection.prepare_cached(LAST)?.query_row((fiscal_year, letter), |row| row.get(0)).optional()?;
        Ok(Opened { id: CaseId(self.head()?.seq.saturating_add(1)), sequence: last.unwrap_or(0).saturating_add(1) })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::store::check::Depth;
    use crate::store::open::Means;
    use crate::store::{PATIENCE, testing};

    #[test]
    fn numbers_have_no_gap_and_each_letter_and_year_its_own() {
        let office = testing::office();
        let mut writing = office.write();
        let mut open = |year, letter| writing.open_case(year, letter).unwrap().sequence;
        let given =
            [(2026, "K"), (2026, "K"), (2026, "T"), (2027, "K"), (2026, "K")].map(|(year, letter)| open(year, letter));
        assert_eq!(given, [1, 2, 1, 1, 3]);
        drop(writing);
        assert_eq!(office.read().next_case(2026, "K").unwrap().sequence, 1, "what was not committed is free again");
    }

    #[test]
    fn clerks_who_receive_at_the_same_time_get_numbers_without_a_gap() {
        let office = testing::office();
        let path = office.path();
        let receive = || {
            let means = Means { patience: PATIENCE, ..testing::means() };
            let mut writing = Store::open_write(path, &means).unwrap();
            let number = testing::case_on_file(&mut writing, |_| {}).sequence;
            writing.commit().unwrap();
            number
        };
        let mut given: Vec<u32> = std::thread::scope(|scope| {
            let clerks: Vec<_> = (0..4).map(|_| scope.spawn(|| [receive(), receive(), receive()])).collect();
            clerks.into_iter().flat_map(|clerk| clerk.join().unwrap()).collect()
        });
        given.sort_unstable();
        assert_eq!(given, Vec::from_iter(1..=12));
        let checked = office.read().reading().unwrap().check(Depth::Full, &BTreeSet::new()).unwrap();
        assert_eq!((checked.events, checked.findings), (13, Vec::new()));
    }
}
