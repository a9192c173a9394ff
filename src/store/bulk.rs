//! Many new cases in one transaction: what one case after the other would write, but the head is kept in memory, and what
//! only guards or finds single rows is set aside until the last of them is in.

use std::collections::BTreeMap;

use super::derived::insert_case;
use super::error::Result;
use super::events::{Appended, NewEvent, append_after};
use super::file::{Head, Kinds};
use super::open::Writing;
use super::runs::AtHand;
use super::search_keys::Filling;
use super::values::CaseId;
use super::{CaseRows, counters};

/// The rules against single changes from outside, and the indexes that are filled in no order of their own. A rule or an
/// index is made again by its own text, so the schema is the same to the byte.
pub(super) const SET_ASIDE: &str = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND ( \
    (type = 'trigger' AND tbl_name IN ('events', 'private')) OR \
    (type = 'index' AND tbl_name IN ('cases', 'clocks', 'people', 'titles'))) ORDER BY rowid";
pub(super) const MOVE_HEAD: &str =
    "UPDATE file SET head_seq = $1, head_hash = $2, event_count = event_count + $3 WHERE one = 1";
pub(super) const KNOW_KIND: &str = "INSERT INTO kinds (kind, v) VALUES ($1, $2) ON CONFLICT (kind, v) DO NOTHING";

/// Up to so many events an index is made anew faster than it is filled row by row beside them.
const SMALL: i64 = 200_000;

/// Cases on their way into the file. Nothing holds together before [`Bulk::finish`]; without it, drop the transaction.
pub(crate) struct Bulk<'w> {
    writing: &'w Writing,
    head: Head,
    appended: i64,
    kinds: Kinds,
    search_keys: Filling,
    at_hand: AtHand<'w>,
    set_aside: Vec<String>,
}

impl Writing {
    /// Begins to take in many cases.
    ///
    /// # Errors
    /// Whatever keeps the file from being written.
    pub(crate) fn bulk(&self) -> Result<Bulk<'_>> {
        let set_aside = if self.file()?.event_count <= SMALL { self.set_aside()? } else { Vec::new() };
        let head = self.head()?;
        let search_keys = Filling::behind(&self.connection, CaseId(head.seq.saturating_add(1)))?;
        let (kinds, at_hand) = (Kinds::default(), AtHand::on(&self.connection));
        Ok(Bulk { writing: self, head, appended: 0, kinds, search_keys, at_hand, set_aside })
    }

    /// Drops what [`SET_ASIDE`] names; answers with the texts that make it again.
    fn set_aside(&self) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare_cached(SET_ASIDE)?;
        let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let found: Vec<(String, String, String)> = found.collect::<rusqlite::Result<_>>()?;
        for (kind, name, _) in &found {
            self.connection.execute_batch(&format!("DROP {kind} {name}"))?;
        }
        Ok(found.into_iter().map(|(.., sql)| sql).collect())
    }
}

impl Bulk<'_> {
    /// What the next event has as its case, where it opens one.
    pub(crate) fn next_case(&self) -> CaseId {
        CaseId(self.head.seq.saturating_add(1))
    }

    /// Appends fact number `n` of its case.
    ///
    /// # Errors
    /// As [`Writing::append`].
    pub(crate) fn append(&mut self, n: u32, event: &NewEvent<'_>) -> Result<Appended> {
        let (appended, head) = append_after(&self.at_hand, &self.writing.means, self.head, n, event)?;
        self.head = head;
        self.appended += 1;
        self.kinds.note(event.kind, event.v);
        Ok(appended)
    }

    /// Writes the rows of a case that has none yet.
    ///
    /// # Errors
    /// Whatever keeps the file from being written.
    pub(crate) fn put_case(&mut self, rows: &CaseRows) -> Result<()> {
        insert_case(&self.at_hand, rows)?;
        self.search_keys.write(&self.writing.connection, rows)
    }

    /// Makes everything hold together again; `last` are the numbers given last, by fiscal year and letter.
    ///
    /// # Errors
    /// Whatever keeps the file from being written.
    pub(crate) fn finish(self, last: &BTreeMap<(i32, String), u32>) -> Result<Head> {
        let db = &self.writing.connection;
        self.search_keys.write_end(db)?;
        for ((year, letter), last) in last {
            db.prepare_cached(counters::SET)?.execute((year, letter, last))?;
        }
        if !self.set_aside.is_empty() {
            db.prepare_cached(MOVE_HEAD)?.execute((self.head.seq, self.head.hash, self.appended))?;
            for (kind, v) in self.kinds.iter() {
                db.prepare_cached(KNOW_KIND)?.execute((kind, v))?;
            }
        }
        for sql in &self.set_aside {
            db.execute_batch(sql)?;
        }
        Ok(self.head)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::store::check::Depth;
    use crate::store::testing;

    fn schema(writing: &Writing) -> Vec<(String, String)> {
        let mut statement =
            writing.connection.prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.collect::<rusqlite::Result<_>>().unwrap()
    }

    #[test]
    fn many_cases_leave_the_file_as_one_after_the_other_would() {
        let office = testing::office();
        let writing = office.write();
        let before = schema(&writing);
        let mut bulk = writing.bulk().unwrap();
        for sequence in 1..=3 {
            let id = bulk.next_case();
            bulk.append(1, &testing::fact(Some(id))).unwrap();
            bulk.append(2, &testing::fact(Some(id))).unwrap();
            let mut rows = testing::rows(testing::case_row(id, sequence), vec![testing::clock()]);
            rows.case.events = 2;
            bulk.put_case(&rows).unwrap();
        }
        let head = bulk.finish(&BTreeMap::from([((2026, "K".to_owned()), 3)])).unwrap();
        assert_eq!(schema(&writing), before);
        let store = writing.commit().unwrap();
        assert_eq!((store.head().unwrap(), store.file().unwrap().event_count), (head, 7));
        assert_eq!(store.next_case(2026, "K").unwrap().sequence, 4);
        let checked = store.reading().unwrap().check(Depth::Full, &BTreeSet::new()).unwrap();
        assert_eq!((checked.events, checked.findings), (7, Vec::new()));
    }
}
