//! Everything derived, made anew: dropped here, derived by whoever knows the law, counted here.

use super::error::Result;
use super::open::Writing;

pub(super) const DROP_CLOCKS: &str = "DELETE FROM clocks";
pub(super) const DROP_PARTS: &str = "DELETE FROM parts";
pub(super) const DROP_PEOPLE: &str = "DELETE FROM people";
pub(super) const DROP_TITLES: &str = "DELETE FROM titles";
pub(super) const DROP_SEARCH_KEYS: &str = "DELETE FROM search_keys";
pub(super) const DROP_CASES: &str = "DELETE FROM cases";
pub(super) const DROP_STRIKES: &str = "DELETE FROM strikes";
pub(super) const DROP_OFFICE: &str = "DELETE FROM office";
pub(super) const DROP_DAYS: &str = "DELETE FROM office_days";
pub(super) const DROP_VACANCIES: &str = "DELETE FROM vacancies";
pub(super) const DROP_COUNTERS: &str = "DELETE FROM counters";
pub(super) const DROP_KINDS: &str = "DELETE FROM kinds";
pub(super) const KINDS: &str = "INSERT INTO kinds (kind, v) SELECT DISTINCT kind, v FROM events";
pub(super) const FILE: &str = "UPDATE file SET \
    created = coalesce((SELECT recorded FROM events ORDER BY seq LIMIT 1), ''), \
    head_seq = coalesce((SELECT max(seq) FROM events), 0), \
    head_hash = coalesce((SELECT hash FROM events ORDER BY seq DESC LIMIT 1), head_hash), \
    event_count = (SELECT count(*) FROM events)";
pub(super) const COUNTERS: &str = "INSERT INTO counters (fiscal_year, letter, last) \
    SELECT fiscal_year, letter, max(sequence) FROM cases GROUP BY fiscal_year, letter";

impl Writing {
    /// Drops every derived row of cases and office and takes the row about the file anew from the events. To be followed by
    /// [`Writing::replace_office`], [`Writing::replace_case`] for each of `case_ids`, and [`Writing::end_rebuild`].
    pub(crate) fn begin_rebuild(&mut self) -> Result<()> {
        let statements = [
            DROP_CLOCKS,
            DROP_PARTS,
            DROP_PEOPLE,
            DROP_TITLES,
            DROP_SEARCH_KEYS,
            DROP_CASES,
            DROP_STRIKES,
            DROP_OFFICE,
            DROP_DAYS,
            DROP_VACANCIES,
            DROP_COUNTERS,
            DROP_KINDS,
            KINDS,
            FILE,
        ];
        statements.into_iter().try_for_each(|sql| self.connection.execute(sql, []).map(drop))?;
        Ok(())
    }

    /// Counts the case numbers anew from the rows that were put, and notes the engine that computed them.
    pub(crate) fn end_rebuild(&mut self, engine: i64) -> Result<()> {
        self.connection.execute(COUNTERS, [])?;
        self.set_engine(engine)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::store::StoreError;
    use crate::store::check::Depth;
    use crate::store::testing;

    #[test]
    fn a_rebuilt_file_is_the_one_it_was_whatever_had_become_of_its_derived_rows() {
        let office = testing::office();
        let meant = testing::everything(&office);
        let before = office.read().file().unwrap();
        let tool = rusqlite::Connection::open(office.path()).unwrap();
        tool.execute_batch(
            "UPDATE cases SET due = '2031-01-01', sequence = 9; DELETE FROM clocks; UPDATE counters SET last = 7; \
             UPDATE file SET head_seq = 99, head_hash = zeroblob(32), event_count = 5, created = 'then'; DELETE FROM kinds; \
             INSERT INTO kinds VALUES ('noted', 1); UPDATE office SET value = 'forged'; \
             INSERT INTO strikes VALUES (1, NULL, 1);",
        )
        .unwrap();
        let mut writing = office.write();
        writing.begin_rebuild().unwrap();
        writing.replace_office(&meant.office).unwrap();
        for case in writing.case_ids().unwrap() {
            assert_eq!(case, meant.case.case.id);
            writing.replace_case(&meant.case).unwrap();
        }
        writing.end_rebuild(2).unwrap();
        let store = writing.commit().unwrap();
        assert_eq!(store.file().unwrap(), crate::store::FileRow { engine: 2, ..before });
        let checked = store.reading().unwrap().check(Depth::Full, &BTreeSet::new()).unwrap();
        assert_eq!(checked.findings, []);
        assert_eq!(store.compare_cases(|_| Ok(()), |_, _| Ok::<_, StoreError>(meant.case.clone())).unwrap(), []);
        assert_eq!(store.compare_office(&meant.office).unwrap(), []);
        assert_eq!(store.next_case(2026, "K").unwrap().sequence, 2);
    }
}
