//! `--once KEY`: a command that lost its answer can be repeated, and another one is not taken for it.
//!
//! The event keeps the key and a digest of the values that were given with it. The digest is salted with the salt of the
//! event's seal, for names may be among the values; an event without anything personal takes the hash before it.
//! The key itself is not erased with the case: it is no place for names.

use rusqlite::OptionalExtension;

use super::chain;
use super::error::{Result, StoreError};
use super::open::Store;
use super::values::{CaseId, Digest};

pub(super) const FIND: &str = "SELECT e.seq, e.case_id, e.n, e.once, e.prev, e.seal IS NOT NULL, p.salt \
    FROM events e LEFT JOIN private p ON p.seq = e.seq WHERE e.once_key = $1";

/// A key and what was given with it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Once<'a> {
    /// `--once KEY`.
    pub(crate) key: &'a str,
    /// The values that were given, in one writing for the same values (JSON with sorted keys); without defaults such as
    /// today's date.
    pub(crate) given: &'a str,
}

/// The event that was written with a key and the same values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Repeated {
    /// Its number in the file.
    pub(crate) seq: i64,
    /// Its case.
    pub(crate) case: Option<CaseId>,
    /// Its number within the case.
    pub(crate) n: u32,
}

impl Once<'_> {
    pub(super) fn digest(&self, salt: &Digest) -> Digest {
        chain::given(salt, self.given)
    }
}

impl Store {
    /// The event that this key wrote with the same values; none when the key is new.
    ///
    /// # Errors
    /// `once_differs` when it wrote with other values, or with values that have been erased since.
    pub(crate) fn find_once(&self, once: Once<'_>) -> Result<Option<Repeated>> {
        let found = self
            .connection
            .prepare_cached(FIND)?
            .query_row([once.key], |row| {
                let repeated = Repeated { seq: row.get(0)?, case: row.get(1)?, n: row.get(2)? };
                let (digest, prev): (Digest, Digest) = (row.get(3)?, row.get(4)?);
                let salt = if row.get(5)? { row.get(6)? } else { Some(prev) };
                Ok((repeated, digest, salt))
            })
            .optional()?;
        match found {
            None => Ok(None),
            Some((repeated, digest, Some(salt))) if once.digest(&salt) == digest => Ok(Some(repeated)),
            Some(_) => Err(StoreError::OnceDiffers(once.key.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::events::NewEvent;
    use crate::store::testing;

    #[test]
    fn the_same_key_with_the_same_values_is_recognised_and_with_others_refused() {
        let office = testing::office();
        let mut writing = office.write();
        let case = testing::open_case(&mut writing);
        for (key, body) in [("with body", Some(r#"{"name":"x"}"#)), ("without", None)] {
            let once = Once { key, given: r#"{"days":3}"# };
            assert_eq!(writing.find_once(once).unwrap(), None);
            let event = NewEvent { once: Some(once), body, ..testing::fact(Some(case)) };
            let appended = writing.append(&event).unwrap();
            let repeated = Repeated { seq: appended.seq, case: Some(case), n: appended.n };
            assert_eq!(writing.find_once(once).unwrap(), Some(repeated));
            let other = writing.find_once(Once { given: r#"{"days":4}"#, ..once });
            assert!(matches!(other, Err(StoreError::OnceDiffers(_))));
            assert!(writing.append(&event).is_err(), "a key stands once");
        }
    }

    #[test]
    fn values_that_were_erased_can_no_longer_be_compared() {
        let office = testing::office();
        let mut writing = office.write();
        let once = Once { key: "k", given: "{}" };
        let event = NewEvent { once: Some(once), body: Some("{}"), ..testing::fact(None) };
        let seq = writing.append(&event).unwrap().seq;
        writing.erase_private(seq).unwrap();
        assert!(matches!(writing.find_once(once), Err(StoreError::OnceDiffers(_))));
    }
}
