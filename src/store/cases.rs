//! One line a case: who, what, state, and the deadline that governs.

use rusqlite::{Connection, OptionalExtension, Row};

use super::error::{Result, StoreError};
use super::open::Store;
use super::row::{DerivedRow, derived_row};
use super::runs::Runs;
use super::values::{CaseId, Digest};
use crate::law::Date;

derived_row! {
    /// A case as lists show it. Nothing in it depends on today: what does (suspended, paused, overdue) is asked of it.
    CaseRow {
        /// The case.
        id: CaseId,
        /// The western year of the 1 April on or before the day of receipt.
        fiscal_year: i32,
        /// `K`, `T`, `S`, `M`.
        letter: String,
        /// Its number within fiscal year and letter, from 1.
        sequence: u32,
        /// `R8-K-0001`.
        number: String,
        /// The id of the ruleset.
        ruleset: String,
        /// The text of the ruleset that it is judged by.
        source: Digest,
        /// `disclosure`, `correction` …
        kind: String,
        /// `received`, `in_progress` …
        state: String,
        /// The day the request arrived.
        received: Date,
        /// The office owes nothing more: closed, withdrawn, void …
        ended: bool,
        /// Its decision is still owed: `overdue` and `due` look only at these.
        owed: bool,
        /// The rule has no number (遅滞なく): no date, never overdue.
        prompt: bool,
        /// The rule whose deadline governs, `disclosure.decision`.
        clock: Option<String>,
        /// Its day once every set day in it has passed unanswered; none where a stop has no set end, or the rule no number.
        due: Option<Date>,
        /// Its safe date; none while a stop is open (it is computed from the facts when read).
        safe: Option<Date>,
        /// The office's own aim (目安).
        target: Option<Date>,
        /// A stop is not known to have ended: date and safe date are asked of the facts.
        open_stop: bool,
        /// The set day of the open stop; none for a stop without one.
        suspended_until: Option<Date>,
        /// The last day that any ended stop takes out of the count: until then the facts say whether the clock is paused.
        last_stopped: Option<Date>,
        /// An act is owed 直ちに, or a special-case notice has not been sent: stands at the top of `due`.
        at_once: bool,
        /// Decided, and its letter is not recorded as sent.
        unsent: bool,
        /// The day the whole was decided.
        decided_on: Option<Date>,
        /// It was decided after the deadline.
        late: Option<bool>,
        /// The day it ended.
        ended_on: Option<Date>,
        /// Who asks.
        name: Option<String>,
        /// What for.
        subject: Option<String>,
        /// Who is in charge.
        officer: Option<String>,
        /// The section that holds the records.
        section: Option<String>,
        /// How many events of the case the row has seen.
        events: u32,
    }
}

macro_rules! case_columns {
    () => {
        "id, fiscal_year, letter, sequence, number, ruleset, source, kind, state, received, ended, owed, prompt, clock, \
         due, safe, target, open_stop, suspended_until, last_stopped, at_once, unsent, decided_on, late, ended_on, name, \
         subject, officer, section, events"
    };
}

/// `SELECT` of a whole [`CaseRow`], with what follows `FROM cases`.
macro_rules! select_cases {
    ($tail:literal) => {
        concat!("SELECT ", $crate::store::cases::case_columns!(), " FROM cases ", $tail)
    };
}

macro_rules! insert_case {
    () => {
        concat!(
            "INSERT INTO cases (",
            case_columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, \
             $23, $24, $25, $26, $27, $28, $29, $30)"
        )
    };
}

pub(super) use {case_columns, select_cases};

pub(super) const BY_ID: &str = select_cases!("WHERE id = $1");
pub(super) const BY_NUMBER: &str = select_cases!("WHERE fiscal_year = $1 AND letter = $2 AND sequence = $3");
pub(super) const OF_YEAR: &str =
    select_cases!("WHERE fiscal_year = $1 AND letter = $2 AND ruleset = coalesce($3, ruleset) ORDER BY sequence");
pub(super) const UP_TO: &str = "SELECT sequence FROM cases WHERE fiscal_year = $1 AND letter = $2 AND sequence <= $3 \
    ORDER BY sequence DESC LIMIT $4";
pub(super) const ABOVE: &str = "SELECT sequence FROM cases WHERE fiscal_year = $1 AND letter = $2 AND sequence > $3 \
    ORDER BY sequence LIMIT $4";
pub(super) const EVERY: &str = select_cases!("ORDER BY id");
pub(super) const ANY: &str = "SELECT 1 FROM cases LIMIT 1";
pub(super) const OPEN: &str = "SELECT id FROM cases WHERE ended = 0";
pub(super) const OWING_LETTERS: &str = "SELECT id FROM cases WHERE ended = 0 \
    UNION SELECT id FROM cases WHERE unsent = 1 \
    UNION SELECT id FROM cases WHERE state IN ('dismissed', 'transferred', 'withdrawn')";
pub(super) const RUNNING: &str = "SELECT DISTINCT case_id FROM clocks WHERE running = 1";
pub(super) const REACHING: &str = "SELECT id FROM cases WHERE ruleset = $1 AND due IS NULL \
    UNION ALL SELECT id FROM cases WHERE ruleset = $1 AND due >= $2";
pub(super) const INSERT: &str = insert_case!();
pub(super) const PUT: &str = concat!(
    insert_case!(),
    " ON CONFLICT (id) DO UPDATE SET fiscal_year = excluded.fiscal_year, letter = excluded.letter, sequence = excluded.sequence, \
     number = excluded.number, ruleset = excluded.ruleset, source = excluded.source, kind = excluded.kind, \
     state = excluded.state, received = excluded.received, ended = excluded.ended, owed = excluded.owed, \
     prompt = excluded.prompt, clock = excluded.clock, due = excluded.due, safe = excluded.safe, \
     target = excluded.target, open_stop = excluded.open_stop, suspended_until = excluded.suspended_until, \
     last_stopped = excluded.last_stopped, at_once = excluded.at_once, unsent = excluded.unsent, \
     decided_on = excluded.decided_on, late = excluded.late, ended_on = excluded.ended_on, name = excluded.name, \
     subject = excluded.subject, officer = excluded.officer, section = excluded.section, events = excluded.events"
);

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<CaseRow> {
    CaseRow::read(row, 0)
}

pub(super) fn by_id(connection: &Connection, id: CaseId) -> Result<Option<CaseRow>> {
    Ok(connection.prepare_cached(BY_ID)?.query_row([id], read).optional()?)
}

/// The line of a case that has none yet. To be ready for one that has takes as long again.
pub(super) fn insert(to: &impl Runs, row: &CaseRow) -> Result<()> {
    to.run(INSERT, &row.values()[..])?;
    Ok(())
}

pub(super) fn put(connection: &Connection, row: &CaseRow) -> Result<()> {
    connection.prepare_cached(PUT)?.execute(&row.values()[..])?;
    Ok(())
}

impl Store {
    /// The case with this number: fiscal year (western), letter, sequence.
    pub(crate) fn case_by_number(&self, fiscal_year: i32, letter: &str, sequence: u32) -> Result<Option<CaseRow>> {
        let mut statement = self.connection.prepare_cached(BY_NUMBER)?;
        Ok(statement.query_row((fiscal_year, letter, sequence), read).optional()?)
    }

    /// Whether any case was ever received.
    pub(crate) fn has_cases(&self) -> Result<bool> {
        Ok(self.connection.prepare_cached(ANY)?.exists([])?)
    }

    /// The line of a case.
    pub(crate) fn case(&self, id: CaseId) -> Result<Option<CaseRow>> {
        by_id(&self.connection, id)
    }

    /// Every line, in the order of the first events.
    pub(crate) fn cases<E: From<StoreError>>(
        &self,
        each: impl FnMut(CaseRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each_case(EVERY, &[], each)
    }

    /// The cases of a fiscal year with this letter, in order of number; of one ruleset where one is named.
    pub(crate) fn cases_of_year<E: From<StoreError>>(
        &self,
        fiscal_year: i32,
        letter: &str,
        ruleset: Option<&str>,
        each: impl FnMut(CaseRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each_case(OF_YEAR, &[&fiscal_year, &letter, &ruleset], each)
    }

    /// The numbers of a fiscal year and letter nearest to this one, itself among them where it is there: at most so many
    /// up to it and as many above it.
    pub(crate) fn sequences_near(
        &self,
        fiscal_year: i32,
        letter: &str,
        sequence: u32,
        most: usize,
    ) -> Result<Vec<u32>> {
        let mut near = Vec::new();
        for sql in [UP_TO, ABOVE] {
            let mut statement = self.connection.prepare_cached(sql)?;
            for found in statement.query_map((fiscal_year, letter, sequence, most as i64), |row| row.get(0))? {
                near.push(found?);
            }
        }
        Ok(near)
    }

    /// The cases that have not ended, in the order of their first events: what a newer engine computes anew.
    pub(crate) fn open_case_ids(&self) -> Result<Vec<CaseId>> {
        self.ids(OPEN, &[])
    }

    /// The cases of which a letter may have to be sent yet, in the order of their first events: those that have not ended,
    /// and those that ended by an act that is told.
    pub(crate) fn case_ids_that_may_owe_letters(&self) -> Result<Vec<CaseId>> {
        self.ids(OWING_LETTERS, &[])
    }

    /// The cases with a clock of either side that still runs, in the order of their first events: what a closed day or a
    /// ruleset may move.
    pub(crate) fn running_case_ids(&self) -> Result<Vec<CaseId>> {
        self.ids(RUNNING, &[])
    }

    /// The cases of a ruleset, decided or not, whose decision period reaches this day or has no end yet, in the order of
    /// their first events: what a vacancy from this day on may move.
    pub(crate) fn case_ids_reaching(&self, ruleset: &str, first: Date) -> Result<Vec<CaseId>> {
        self.ids(REACHING, &[&ruleset, &first])
    }

    fn ids(&self, sql: &str, given: &[&dyn rusqlite::ToSql]) -> Result<Vec<CaseId>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut ids: Vec<CaseId> = statement.query_map(given, |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        ids.sort_unstable();
        Ok(ids)
    }

    /// Hands over the lines that a statement finds, one after the other.
    pub(super) fn each_case<E: From<StoreError>>(
        &self,
        sql: &str,
        given: &[&dyn rusqlite::ToSql],
        mut each: impl FnMut(CaseRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut statement = self.connection.prepare_cached(sql).map_err(StoreError::from)?;
        let mut rows = statement.query(given).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            each(read(row).map_err(StoreError::from)?)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;

    #[test]
    fn a_case_is_found_by_its_number_and_comes_back_as_it_was_put() {
        let office = testing::office();
        let mut writing = office.write();
        let row = testing::case_on_file(&mut writing, |row| {
            row.name = Some("佐藤 花子".to_owned());
            row.late = Some(false);
        });
        let store = writing.commit().unwrap();
        assert_eq!(store.case_by_number(2026, "K", 1).unwrap(), Some(row.clone()));
        assert_eq!(store.case(row.id).unwrap(), Some(row));
        assert_eq!(store.case_by_number(2026, "K", 2).unwrap(), None);
    }

    #[test]
    fn the_index_of_owed_decisions_holds_every_column_of_a_line() {
        let office = testing::office();
        let store = office.read();
        let mut statement = store.connection.prepare("SELECT name FROM pragma_index_info('cases_due')").unwrap();
        let columns: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(|row| row.unwrap()).collect();
        for column in CaseRow::COLUMNS.iter().filter(|column| **column != "id") {
            assert!(columns.iter().any(|name| name == column), "{column}");
        }
    }

    #[test]
    fn the_numbers_nearest_to_one_are_those_of_its_year_and_letter() {
        let office = testing::office();
        let mut writing = office.write();
        let mut put = |year: i32| {
            testing::case_on_file(&mut writing, |row| {
                row.fiscal_year = year;
                row.number = format!("{year}-{}", row.sequence);
            })
            .sequence
        };
        let all: Vec<u32> = (0..6).map(|_| put(2026)).collect();
        put(2025);
        let near = |year, letter, sequence| {
            let mut near = writing.sequences_near(year, letter, sequence, 2).unwrap();
            near.sort_unstable();
            near
        };
        assert_eq!(near(2026, "K", all[2]), [all[1], all[2], all[3], all[4]]);
        assert_eq!(near(2026, "K", 9999), [all[4], all[5]]);
        assert_eq!(near(2026, "T", all[2]), [0; 0]);
        assert_eq!(near(2024, "K", all[2]), [0; 0]);
    }

    #[test]
    fn the_book_of_a_year_comes_by_number_whatever_the_order_of_entry() {
        let office = testing::office();
        let mut writing = office.write();
        let mut put = |change: &dyn Fn(&mut CaseRow)| testing::case_on_file(&mut writing, change).sequence;
        let (first, second) = (put(&|_| {}), put(&|row| row.ended = true));
        put(&|row| row.ruleset = "elsewhere".to_owned());
        let book = |year, ruleset| {
            let mut seen = Vec::new();
            let collected = writing.cases_of_year(year, "K", ruleset, |row| {
                seen.push(row.sequence);
                Ok::<(), StoreError>(())
            });
            collected.map(|()| seen).unwrap()
        };
        assert_eq!(book(2026, None).len(), 3);
        assert_eq!(book(2026, Some("ground")), [first, second]);
        assert_eq!(book(2025, None), [0; 0]);
    }
}
