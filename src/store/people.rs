//! Who has to do with a case, with the keys that `search` looks for.

use super::error::Result;
use super::open::Store;
use super::row::{DerivedRow, derived_row};
use super::values::CaseId;

derived_row! {
    /// A person or body. Keys are made by the caller: every writing of one name (kanji, kana, width) has the same key.
    PersonRow {
        /// `requester`, `principal`, `agent`, `third_party` …
        role: String,
        /// As it was given.
        name: String,
        /// As it was given.
        kana: Option<String>,
        /// The key of the name.
        key: String,
        /// The key of the kana.
        kana_key: Option<String>,
    }
}

pub(super) const OF_CASE: &str =
    "SELECT role, name, kana, key, kana_key FROM people WHERE case_id = $1 ORDER BY ordinal";
pub(super) const PUT: &str = "INSERT INTO people (case_id, ordinal, role, name, kana, key, kana_key) \
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
pub(super) const REMOVE: &str = "DELETE FROM people WHERE case_id = $1 AND ordinal = $2";

impl Store {
    /// The people of a case, in the order they were handed over.
    pub(crate) fn people(&self, case: CaseId) -> Result<Vec<PersonRow>> {
        let mut statement = self.connection.prepare_cached(OF_CASE)?;
        let rows = statement.query_map([case], |row| PersonRow::read(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
