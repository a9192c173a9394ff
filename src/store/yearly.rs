//! The cases that the figures of a year can be about.

use rusqlite::ToSql;

use super::error::StoreError;
use super::open::Store;
use super::values::CaseId;
use crate::law::Date;

pub(super) const TOUCHING: &str = "SELECT id FROM cases WHERE received <= $1 AND (ended_on IS NULL OR ended_on >= $2) \
    AND ruleset = coalesce($3, ruleset) ORDER BY id";
pub(super) const CHANGED: &str =
    "SELECT DISTINCT case_id FROM events WHERE seq > $1 AND case_id IS NOT NULL ORDER BY case_id";

impl Store {
    /// The cases, in the order of their first events, that arrived by `last` and had not ended before `first`, one after the
    /// other; of one ruleset where one is named. Void ones are among them.
    pub(crate) fn cases_touching<E: From<StoreError>>(
        &self,
        (first, last): (Date, Date),
        ruleset: Option<&str>,
        each: impl FnMut(CaseId) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each_id(TOUCHING, &[&last, &first, &ruleset], each)
    }

    /// The cases of which something was recorded after event number `seq` of the file, in the order of their first events.
    pub(crate) fn cases_changed_since<E: From<StoreError>>(
        &self,
        seq: i64,
        each: impl FnMut(CaseId) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each_id(CHANGED, &[&seq], each)
    }

    fn each_id<E: From<StoreError>>(
        &self,
        sql: &str,
        given: &[&dyn ToSql],
        mut each: impl FnMut(CaseId) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut statement = self.connection.prepare_cached(sql).map_err(StoreError::from)?;
        let mut rows = statement.query(given).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            each(row.get(0).map_err(StoreError::from)?)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{self, day};

    #[test]
    fn a_case_touches_every_year_from_its_receipt_to_its_end() {
        let office = testing::office();
        let mut writing = office.write();
        let ended = testing::case_on_file(&mut writing, |row| {
            (row.received, row.ended_on) = (day("2026-03-01"), Some(day("2026-05-01")));
        });
        let open = testing::case_on_file(&mut writing, |row| row.received = day("2026-04-10"));
        let head = writing.head().unwrap().seq;
        let store = writing.commit().unwrap();
        let touching = |first: &str, last: &str, ruleset: Option<&str>| {
            let mut found = Vec::new();
            let year = (day(first), day(last));
            store
                .cases_touching::<StoreError>(year, ruleset, |id| {
                    found.push(id);
                    Ok(())
                })
                .unwrap();
            found
        };
        assert_eq!(touching("2025-04-01", "2026-03-31", None), [ended.id]);
        assert_eq!(touching("2026-04-01", "2027-03-31", None), [ended.id, open.id]);
        assert_eq!(touching("2027-04-01", "2028-03-31", None), [open.id]);
        assert_eq!(touching("2026-04-01", "2027-03-31", Some("nowhere")), []);
        let mut changed = Vec::new();
        store
            .cases_changed_since::<StoreError>(head - 1, |id| {
                changed.push(id);
                Ok(())
            })
            .unwrap();
        assert_eq!(changed, [open.id]);
    }
}
