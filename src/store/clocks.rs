//! Every deadline of both sides of a case.

use super::cases;
use super::error::{Result, StoreError};
use super::open::Store;
use super::row::{DerivedRow, derived_row};
use super::values::CaseId;
use crate::law::Date;

derived_row! {
    /// A deadline of a case.
    ClockRow {
        /// The id of the rule, `disclosure.decision`.
        clock: String,
        /// `office` or `other`.
        owed_by: String,
        /// The article that sets it, `25(1)`.
        article: String,
        /// Which party, part or letter it is about, as a code; none: the case.
        about: Option<String>,
        /// The day the period is counted from.
        started: Date,
        /// The last day before any roll; none while not fixed.
        unrolled: Option<Date>,
        /// The last day; none while not fixed.
        date: Option<Date>,
        /// The date that cannot be wrong; none while a stop is open.
        safe: Option<Date>,
        /// The office's own aim (目安).
        target: Option<Date>,
        /// Neither met nor without object.
        running: bool,
        /// The day on which what was owed was done.
        met_on: Option<Date>,
    }
}

macro_rules! clock_columns {
    () => {
        "clock, owed_by, article, about, started, unrolled, date, safe, target, running, met_on"
    };
}

pub(super) use clock_columns;

pub(super) const OF_CASE: &str =
    concat!("SELECT ", clock_columns!(), " FROM clocks WHERE case_id = $1 ORDER BY ordinal");
pub(super) const PUT: &str = concat!(
    "INSERT INTO clocks (case_id, ordinal, ",
    clock_columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
);
pub(super) const REMOVE: &str = "DELETE FROM clocks WHERE case_id = $1 AND ordinal = $2";
pub(super) const BETWEEN: &str = concat!(
    "SELECT case_id, ",
    clock_columns!(),
    " FROM clocks WHERE running = 1 AND date BETWEEN $1 AND $2 \
     AND EXISTS (SELECT 1 FROM cases WHERE id = case_id AND ended = 0) ORDER BY date, case_id, ordinal"
);
pub(super) const RUNNING: &str = concat!(
    "SELECT case_id, ",
    clock_columns!(),
    " FROM clocks WHERE running = 1 AND date <= $1 ORDER BY date, case_id, ordinal"
);

impl Store {
    /// Every deadline of a case, in the order they were handed over.
    pub(crate) fn clocks(&self, case: CaseId) -> Result<Vec<ClockRow>> {
        let mut statement = self.connection.prepare_cached(OF_CASE)?;
        let rows = statement.query_map([case], |row| ClockRow::read(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every running deadline of every case, of both sides, whose day is `last` or earlier, by day (`--all-clocks`), with the
    /// line of its case.
    pub(crate) fn running_clocks<E: From<StoreError>>(
        &self,
        last: Date,
        each: impl FnMut(cases::CaseRow, ClockRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each_clock(RUNNING, &[&last], each)
    }

    /// The same of cases that have not ended, whose day is not before `first`.
    pub(crate) fn running_clocks_between<E: From<StoreError>>(
        &self,
        first: Date,
        last: Date,
        each: impl FnMut(cases::CaseRow, ClockRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each_clock(BETWEEN, &[&first, &last], each)
    }

    fn each_clock<E: From<StoreError>>(
        &self,
        sql: &str,
        given: &[&dyn rusqlite::ToSql],
        mut each: impl FnMut(cases::CaseRow, ClockRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut statement = self.connection.prepare_cached(sql).map_err(StoreError::from)?;
        let mut rows = statement.query(given).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let case: CaseId = row.get(0).map_err(StoreError::from)?;
            let clock = ClockRow::read(row, 1).map_err(StoreError::from)?;
            let line = cases::by_id(&self.connection, case)?;
            let line = line.ok_or_else(|| StoreError::Damaged("a deadline without its case".to_owned()))?;
            each(line, clock)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;

    #[test]
    fn running_deadlines_of_both_sides_come_by_day_with_their_case() {
        let office = testing::office();
        let mut writing = office.write();
        let day = testing::day;
        let clocks = [("2026-04-15", true), ("2026-04-10", true), ("2026-04-12", false), ("2026-04-16", true)];
        let clocks = clocks.map(|(date, running)| ClockRow { date: Some(day(date)), running, ..testing::clock() });
        let row = testing::case_on_file(&mut writing, |_| {});
        let rows = testing::rows(row.clone(), clocks.to_vec());
        writing.replace_case(&rows).unwrap();
        let mut seen = Vec::new();
        let collected = writing.running_clocks(day("2026-04-15"), |case, clock| {
            seen.push((case.id, clock.date));
            Ok::<(), StoreError>(())
        });
        collected.unwrap();
        assert_eq!(seen, [(row.id, Some(day("2026-04-10"))), (row.id, Some(day("2026-04-15")))]);
        assert_eq!(writing.clocks(row.id).unwrap(), clocks);
    }

    #[test]
    fn of_cases_that_have_ended_and_of_long_ago_no_deadline_is_waited_for() {
        let office = testing::office();
        let mut writing = office.write();
        let day = testing::day;
        let clock = |date| vec![ClockRow { date: Some(day(date)), ..testing::clock() }];
        let mut put = |date: &'static str, ended: bool| {
            let row = testing::case_on_file(&mut writing, |row| row.ended = ended);
            let rows = testing::rows(row.clone(), clock(date));
            writing.replace_case(&rows).unwrap();
            row.id
        };
        let awaited = put("2026-04-10", false);
        put("2026-04-10", true);
        put("2026-03-31", false);
        put("2026-04-16", false);
        let mut seen = Vec::new();
        let collected = writing.running_clocks_between(day("2026-04-01"), day("2026-04-15"), |case, _| {
            seen.push(case.id);
            Ok::<(), StoreError>(())
        });
        collected.unwrap();
        assert_eq!(seen, [awaited]);
    }
}
