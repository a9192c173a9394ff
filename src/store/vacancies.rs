//! 欠員期間: the days on which the office of chair, of vice-chair, or of both is vacant.

use super::error::Result;
use super::open::Store;
use super::row::{DerivedRow, derived_row};
use crate::law::Date;

derived_row! {
    /// A vacancy, first and last day wholly vacant.
    VacancyRow {
        /// The event that began it, by its number in the file.
        seq: i64,
        /// `chair`, `vice` or `both`.
        office: String,
        /// The first day.
        first: Date,
        /// The last day; none: still vacant.
        last: Option<Date>,
    }
}

pub(super) const ALL: &str = "SELECT seq, office, first, last FROM vacancies ORDER BY seq";
pub(super) const PUT: &str = "INSERT INTO vacancies (seq, office, first, last) VALUES ($1, $2, $3, $4)";
pub(super) const REMOVE: &str = "DELETE FROM vacancies WHERE seq = $1";

impl Store {
    /// Every vacancy, in the order of the events that began them.
    pub(crate) fn vacancies(&self) -> Result<Vec<VacancyRow>> {
        let mut statement = self.connection.prepare_cached(ALL)?;
        let rows = statement.query_map([], |row| VacancyRow::read(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
