//! Issued letters, byte for byte: asked for again, the same letter comes out.

use rusqlite::OptionalExtension;

use super::chain::{self, SealedLetter};
use super::error::Result;
use super::open::Store;
use super::runs::Runs;
use super::values::Digest;
use crate::law::Date;

pub(super) const INSERT: &str = "INSERT INTO letters (seq, form, sha256, kept, bytes) VALUES ($1, $2, $3, $4, $5)";
pub(super) const READ: &str = "SELECT sha256, bytes FROM letters WHERE seq = $1 AND form = $2";

pub(super) const ISSUED: &str = "SELECT on_date, v, payload FROM events INDEXED BY events_letters \
    WHERE kind = 'letter_issued' ORDER BY seq DESC";

/// A letter that an event issues.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NewLetter<'a> {
    /// `txt`, `docx`, `pdf`.
    pub(crate) form: &'a str,
    /// The letter.
    pub(crate) bytes: &'a [u8],
    /// Keep the bytes; else only their digest stays, by which a paper can still be recognised.
    pub(crate) keep: bool,
}

/// A letter that was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredLetter {
    /// SHA-256 of the bytes, as `sha256sum` prints it.
    pub(crate) sha256: Digest,
    /// The letter; none where the office keeps digests only.
    pub(crate) bytes: Option<Vec<u8>>,
}

impl NewLetter<'_> {
    pub(super) fn under_seal(&self) -> SealedLetter<'_> {
        SealedLetter { form: self.form, sha256: chain::sha256(self.bytes), kept: self.keep }
    }
}

pub(super) fn insert(to: &impl Runs, seq: i64, letter: &NewLetter<'_>) -> Result<()> {
    let bytes = letter.keep.then_some(letter.bytes);
    let digest = chain::sha256(letter.bytes);
    to.run(INSERT, (seq, letter.form, digest, letter.keep, bytes))?;
    Ok(())
}

impl Store {
    /// The letter in this form that event `seq` issued.
    pub(crate) fn letter(&self, seq: i64, form: &str) -> Result<Option<StoredLetter>> {
        let read = |row: &rusqlite::Row<'_>| Ok(StoredLetter { sha256: row.get(0)?, bytes: row.get(1)? });
        Ok(self.connection.prepare_cached(READ)?.query_row((seq, form), read).optional()?)
    }
}

impl Store {
    /// Every event that issued a letter, the last first, until `enough` says so: its day, version and payload.
    pub(crate) fn issued_letters(&self, mut enough: impl FnMut(Date, u32, &str) -> bool) -> Result<()> {
        let mut statement = self.connection.prepare_cached(ISSUED)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if enough(row.get(0)?, row.get(1)?, row.get_ref(2)?.as_str().unwrap_or_default()) {
                break;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::events::NewEvent;
    use crate::store::testing;

    #[test]
    fn an_office_may_keep_the_digest_only() {
        let office = testing::office();
        let mut writing = office.write();
        let letters = [("pdf", false), ("txt", true)].map(|(form, keep)| NewLetter { form, bytes: b"abc", keep });
        let seq = writing.append(&NewEvent { letters: &letters, ..testing::fact(None) }).unwrap().seq;
        let [pdf, txt] = ["pdf", "txt"].map(|form| writing.letter(seq, form).unwrap().unwrap());
        assert_eq!((pdf.sha256, pdf.bytes), (chain::sha256(b"abc"), None));
        assert_eq!((txt.sha256, txt.bytes), (chain::sha256(b"abc"), Some(b"abc".to_vec())));
    }
}
