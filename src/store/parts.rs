//! What is asked for, part by part, as numbered at receipt.

use super::error::Result;
use super::open::Store;
use super::row::{DerivedRow, derived_row};
use super::values::CaseId;
use crate::law::Date;

derived_row! {
    /// A part of what is asked for.
    PartRow {
        /// In the requester's words.
        subject: Option<String>,
        /// `substantial` or `remaining`, in a special case.
        stage: Option<String>,
        /// `full`, `partial`, `refused` …
        outcome: Option<String>,
        /// The day it was decided.
        decided_on: Option<Date>,
        /// The day it was carried out.
        implemented_on: Option<Date>,
    }
}

pub(super) const OF_CASE: &str =
    "SELECT subject, stage, outcome, decided_on, implemented_on FROM parts WHERE case_id = $1 ORDER BY ordinal";
pub(super) const PUT: &str = "INSERT INTO parts (case_id, ordinal, subject, stage, outcome, decided_on, implemented_on) \
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
pub(super) const REMOVE: &str = "DELETE FROM parts WHERE case_id = $1 AND ordinal = $2";

impl Store {
    /// The parts of a case; the first one is part 1.
    pub(crate) fn parts(&self, case: CaseId) -> Result<Vec<PartRow>> {
        let mut statement = self.connection.prepare_cached(OF_CASE)?;
        let rows = statement.query_map([case], |row| PartRow::read(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
