//! Entries that were a mistake, and the event that says so.

use super::error::Result;
use super::open::Store;
use super::row::{DerivedRow, derived_row};
use super::values::CaseId;

derived_row! {
    /// A struck event.
    StrikeRow {
        /// The event that was a mistake, by its number in the file.
        seq: i64,
        /// Its case; none for a fact of the office.
        case_id: Option<CaseId>,
        /// The event that struck it, by its number in the file.
        by_seq: i64,
    }
}

pub(super) const OF_CASE: &str = "SELECT seq, case_id, by_seq FROM strikes WHERE case_id = $1 ORDER BY seq";
pub(super) const OF_OFFICE: &str = "SELECT seq, case_id, by_seq FROM strikes WHERE case_id IS NULL ORDER BY seq";
pub(super) const PUT: &str = "INSERT INTO strikes (seq, case_id, by_seq) VALUES ($1, $2, $3)";
pub(super) const REMOVE: &str = "DELETE FROM strikes WHERE seq = $1";

impl Store {
    /// The struck events of a case, or of the office.
    pub(crate) fn strikes(&self, case: Option<CaseId>) -> Result<Vec<StrikeRow>> {
        let read = |row: &rusqlite::Row<'_>| StrikeRow::read(row, 0);
        let rows = match case {
            Some(case) => self.connection.prepare_cached(OF_CASE)?.query_map([case], read)?.collect(),
            None => self.connection.prepare_cached(OF_OFFICE)?.query_map([], read)?.collect::<rusqlite::Result<_>>(),
        };
        Ok(rows?)
    }
}
