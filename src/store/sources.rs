//! Texts of rulesets and calendars, word for word, under their SHA-256. Never changed, never deleted.

use rusqlite::OptionalExtension;

use super::chain;
use super::error::Result;
use super::open::{Store, Writing};
use super::values::Digest;

pub(super) const PUT: &str = "INSERT INTO sources (sha256, kind, label, seq, body) VALUES ($1, $2, $3, $4, $5)";
pub(super) const HAS: &str = "SELECT 1 FROM sources WHERE sha256 = $1";
pub(super) const BODY: &str = "SELECT body FROM sources WHERE sha256 = $1";
pub(super) const ALL: &str = "SELECT sha256, kind, label, seq FROM sources ORDER BY kind, label, seq, sha256";

/// A source without its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SourceRow {
    /// SHA-256 of the text.
    pub(crate) sha256: Digest,
    /// `ruleset`, `holidays`, `letters`, `figures`.
    pub(crate) kind: String,
    /// The id of the ruleset, the name of the list.
    pub(crate) label: String,
    /// The event that brought it.
    pub(crate) seq: i64,
}

impl Writing {
    /// Puts a text into the file and tells its digest; a text that is there already stays as it is. The event that says what
    /// the text is for is appended next.
    pub(crate) fn put_source(&mut self, kind: &str, label: &str, body: &str) -> Result<Digest> {
        let digest = chain::sha256(body.as_bytes());
        if !self.connection.prepare_cached(HAS)?.exists([digest])? {
            let seq = self.head()?.seq.saturating_add(1);
            self.connection.prepare_cached(PUT)?.execute((digest, kind, label, seq, body))?;
        }
        Ok(digest)
    }
}

impl Store {
    /// The text with this digest.
    pub(crate) fn source(&self, digest: Digest) -> Result<Option<String>> {
        Ok(self.connection.prepare_cached(BODY)?.query_row([digest], |row| row.get(0)).optional()?)
    }

    /// Every source, by kind, label and order of arrival.
    pub(crate) fn sources(&self) -> Result<Vec<SourceRow>> {
        let mut statement = self.connection.prepare_cached(ALL)?;
        let rows = statement.query_map([], |row| {
            Ok(SourceRow { sha256: row.get(0)?, kind: row.get(1)?, label: row.get(2)?, seq: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;

    #[test]
    fn a_text_stands_once_and_is_found_by_its_digest() {
        let office = testing::office();
        let mut writing = office.write();
        let put = |writing: &mut Writing, body| {
            let digest = writing.put_source("ruleset", "somewhere", body).unwrap();
            writing.append(&testing::fact(None)).unwrap();
            digest
        };
        let first = put(&mut writing, "one");
        let second = put(&mut writing, "two");
        assert_eq!(put(&mut writing, "one"), first, "a text that comes back is not a new one");
        let store = writing.commit().unwrap();
        assert_eq!(store.source(first).unwrap().as_deref(), Some("one"));
        assert_eq!(store.source(second).unwrap().as_deref(), Some("two"));
        assert_eq!(store.sources().unwrap().iter().filter(|row| row.label == "somewhere").count(), 2);
    }

    #[test]
    fn a_source_without_the_event_that_brings_it_does_not_come_into_the_file() {
        let office = testing::office();
        let mut writing = office.write();
        writing.put_source("ruleset", "somewhere", "text").unwrap();
        assert!(writing.commit().is_err());
    }
}
