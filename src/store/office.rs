//! The office: its data by key and day, and its own closed days.

use super::error::Result;
use super::open::Store;
use super::row::{DerivedRow, derived_row};
use crate::law::Date;

derived_row! {
    /// A value of the office from a day on.
    OfficeRow {
        /// `name`, `head`, `default-ruleset` …
        key: String,
        /// ISO date from which it holds; empty: always.
        from_date: String,
        /// The value, in the writing of whoever put it.
        value: String,
        /// The event that set it.
        seq: i64,
    }
}

derived_row! {
    /// A day on which the office is closed beside the national holidays.
    OfficeDayRow {
        /// The day.
        date: Date,
        /// What it is called.
        name: String,
        /// The event that set it.
        seq: i64,
    }
}

pub(super) const VALUES: &str = "SELECT key, from_date, value, seq FROM office ORDER BY key, from_date";
pub(super) const PUT_VALUE: &str = "INSERT INTO office (key, from_date, value, seq) VALUES ($1, $2, $3, $4)";
pub(super) const REMOVE_VALUE: &str = "DELETE FROM office WHERE key = $1 AND from_date = $2";
pub(super) const DAYS: &str = "SELECT date, name, seq FROM office_days ORDER BY date";
pub(super) const PUT_DAY: &str = "INSERT INTO office_days (date, name, seq) VALUES ($1, $2, $3)";
pub(super) const REMOVE_DAY: &str = "DELETE FROM office_days WHERE date = $1";

impl Store {
    /// Everything known of the office, by key and day.
    pub(crate) fn office(&self) -> Result<Vec<OfficeRow>> {
        let mut statement = self.connection.prepare_cached(VALUES)?;
        let rows = statement.query_map([], |row| OfficeRow::read(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The office's own closed days.
    pub(crate) fn office_days(&self) -> Result<Vec<OfficeDayRow>> {
        let mut statement = self.connection.prepare_cached(DAYS)?;
        let rows = statement.query_map([], |row| OfficeDayRow::read(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
