//! The one row about the file: its id, its head, how many events it has, which generation of law computed its rows.

use std::collections::BTreeSet;
use std::fmt;

use rusqlite::Connection;

use super::chain;
use super::error::Result;
use super::open::{Store, Writing};
use super::values::Digest;

pub(super) const BEGIN: &str = "INSERT INTO file (one, id, engine, created, head_seq, head_hash, event_count) \
    VALUES (1, $1, $2, '', 0, $3, 0)";
pub(super) const READ: &str = "SELECT id, engine, created, head_seq, head_hash, event_count FROM file WHERE one = 1";
pub(super) const SET_ENGINE: &str = "UPDATE file SET engine = $1";
pub(super) const KINDS: &str = "SELECT kind, v FROM kinds ORDER BY kind, v";
pub(super) const LAST_RECORDED: &str = "SELECT recorded FROM events ORDER BY seq DESC LIMIT 1";

/// The last event and its hash: all that is before it is fixed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// The number of the last event in the file, 0 where there is none.
    pub(crate) seq: i64,
    /// Its hash.
    pub(crate) hash: Digest,
}

/// As it is printed: the number and 16 hexadecimal digits in four groups.
impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.hash.to_string();
        write!(f, "{} {}-{}-{}-{}", self.seq, &digits[..4], &digits[4..8], &digits[8..12], &digits[12..16])
    }
}

/// The row about the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileRow {
    /// Drawn at random when the file was made.
    pub(crate) id: Digest,
    /// The generation of deadline law that computed the derived rows.
    pub(crate) engine: i64,
    /// When its first event was recorded (UTC).
    pub(crate) created: String,
    /// The last event.
    pub(crate) head: Head,
    /// How many events there are.
    pub(crate) event_count: i64,
}

pub(super) fn begin(connection: &Connection, id: &Digest, engine: i64) -> Result<()> {
    connection.execute(BEGIN, (id, engine, chain::beginning(id)))?;
    Ok(())
}

/// Kinds of events with their versions.
#[derive(Default)]
pub(super) struct Kinds(BTreeSet<(String, u32)>);

impl Kinds {
    /// This kind was seen; almost always it is known already, and nothing is copied.
    pub(super) fn note(&mut self, kind: &str, v: u32) {
        if !self.iter().any(|(known, version)| (known.as_str(), *version) == (kind, v)) {
            self.0.insert((kind.to_owned(), v));
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &(String, u32)> {
        self.0.iter()
    }
}

pub(super) fn kinds(connection: &Connection) -> Result<Vec<(String, u32)>> {
    let mut statement = connection.prepare_cached(KINDS)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl Store {
    /// The row about the file.
    pub(crate) fn file(&self) -> Result<FileRow> {
        Ok(self.connection.prepare_cached(READ)?.query_row([], |row| {
            Ok(FileRow {
                id: row.get(0)?,
                engine: row.get(1)?,
                created: row.get(2)?,
                head: Head { seq: row.get(3)?, hash: row.get(4)? },
                event_count: row.get(5)?,
            })
        })?)
    }

    /// The last event and its hash.
    pub(crate) fn head(&self) -> Result<Head> {
        Ok(self.file()?.head)
    }

    /// When the last event was recorded (UTC), to notice a clock that goes behind it.
    pub(crate) fn last_recorded(&self) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached(LAST_RECORDED)?;
        let mut rows = statement.query([])?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
    }
}

impl Writing {
    /// Notes that every derived row now is as this generation of deadline law computes it.
    pub(crate) fn set_engine(&mut self, engine: i64) -> Result<()> {
        self.connection.prepare_cached(SET_ENGINE)?.execute([engine])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_head_is_the_number_and_sixteen_digits_in_four_groups() {
        let head = Head { seq: 42, hash: Digest(std::array::from_fn(|at| at as u8 % 8 * 0x11)) };
        assert_eq!(head.to_string(), "42 0011-2233-4455-6677");
    }
}
