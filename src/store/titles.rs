//! What is asked for (件名), with the keys that `search` looks for.

use super::error::Result;
use super::open::Store;
use super::row::{DerivedRow, derived_row};
use super::values::CaseId;

derived_row! {
    /// The title of what is asked for. The key is made by the caller, as that of a name.
    TitleRow {
        /// As it was given.
        title: String,
        /// The key of the title.
        key: String,
    }
}

pub(super) const OF_CASE: &str = "SELECT title, key FROM titles WHERE case_id = $1 ORDER BY ordinal";
pub(super) const PUT: &str = "INSERT INTO titles (case_id, ordinal, title, key) VALUES ($1, $2, $3, $4)";
pub(super) const REMOVE: &str = "DELETE FROM titles WHERE case_id = $1 AND ordinal = $2";

impl Store {
    /// The titles of a case, in the order they were handed over.
    pub(crate) fn titles(&self, case: CaseId) -> Result<Vec<TitleRow>> {
        let mut statement = self.connection.prepare_cached(OF_CASE)?;
        let rows = statement.query_map([case], |row| TitleRow::read(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
