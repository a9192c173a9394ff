//! What is hashed, byte for byte (docs/formats.md, "The chain"): the events one after the other, the seals of what is
//! private, the digests of values given with `--once`.

use sha2::Sha256;

use super::values::{CaseId, Digest};

/// SHA-256 over a tag and fields, each with its length before it, so that no two lists of fields have the same bytes.
pub(super) struct Fields(Sha256);

/// The length that stands for "there is no value"; no bytes follow it.
const ABSENT: u64 = u64::MAX;

impl Fields {
    pub(super) fn new(tag: &str) -> Fields {
        Fields(<Sha256 as sha2::Digest>::new()).text(tag)
    }

    pub(super) fn bytes(mut self, bytes: &[u8]) -> Fields {
        sha2::Digest::update(&mut self.0, (bytes.len() as u64).to_be_bytes());
        sha2::Digest::update(&mut self.0, bytes);
        self
    }

    pub(super) fn text(self, text: &str) -> Fields {
        self.bytes(text.as_bytes())
    }

    /// Decimal, as SQLite prints it.
    pub(super) fn integer(self, value: i64) -> Fields {
        self.text(&value.to_string())
    }

    pub(super) fn optional(mut self, bytes: Option<&[u8]>) -> Fields {
        match bytes {
            Some(bytes) => self.bytes(bytes),
            None => {
                sha2::Digest::update(&mut self.0, ABSENT.to_be_bytes());
                self
            }
        }
    }

    pub(super) fn digest(self) -> Digest {
        Digest(sha2::Digest::finalize(self.0).into())
    }
}

/// SHA-256 of these bytes and nothing else, as `sha256sum` prints it.
pub(crate) fn sha256(bytes: &[u8]) -> Digest {
    Digest(<Sha256 as sha2::Digest>::digest(bytes).into())
}

/// What the first event has as `prev`: the hash of the random id of the file.
pub(super) fn beginning(file: &Digest) -> Digest {
    Fields::new("kaiji file 1").bytes(&file.0).digest()
}

/// The columns of an event that its hash covers.
pub(super) struct Link<'a> {
    pub(super) seq: i64,
    pub(super) case: Option<CaseId>,
    pub(super) n: u32,
    pub(super) kind: &'a str,
    pub(super) v: u32,
    pub(super) on: &'a str,
    pub(super) recorded: &'a str,
    pub(super) actor: &'a str,
    pub(super) os_user: &'a str,
    pub(super) once_key: Option<&'a str>,
    pub(super) once: Option<Digest>,
    pub(super) payload: &'a str,
    pub(super) seal: Option<Digest>,
}

impl Link<'_> {
    /// The hash of this event after the one whose hash is `prev`.
    pub(super) fn hash(&self, prev: &Digest) -> Digest {
        let case = self.case.map(|case| case.0.to_string());
        Fields::new("kaiji event 1")
            .bytes(&prev.0)
            .integer(self.seq)
            .optional(case.as_ref().map(|case| case.as_bytes()))
            .integer(self.n.into())
            .text(self.kind)
            .integer(self.v.into())
            .text(self.on)
            .text(self.recorded)
            .text(self.actor)
            .text(self.os_user)
            .optional(self.once_key.map(str::as_bytes))
            .optional(self.once.as_ref().map(|digest| &digest.0[..]))
            .text(self.payload)
            .optional(self.seal.as_ref().map(|digest| &digest.0[..]))
            .digest()
    }
}

/// One issued letter as the seal covers it.
pub(super) struct SealedLetter<'a> {
    pub(super) form: &'a str,
    pub(super) sha256: Digest,
    pub(super) kept: bool,
}

/// The digest that stands in an event for its private body and letters (in ascending order of their form).
pub(super) fn seal(salt: &Digest, body: &str, letters: &[SealedLetter<'_>]) -> Digest {
    letters
        .iter()
        .fold(Fields::new("kaiji seal 1").bytes(&salt.0).text(body), |fields, letter| {
            fields.text(letter.form).bytes(&letter.sha256.0).integer(letter.kept.into())
        })
        .digest()
}

/// The digest of the values given with a key. Salted like the seal: names may stand among the values.
pub(super) fn given(salt: &Digest, values: &str) -> Digest {
    Fields::new("kaiji once 1").bytes(&salt.0).text(values).digest()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::process::{Command, Output};

    use super::*;
    use crate::store::testing;

    #[test]
    fn sha256_is_the_one_everybody_has() {
        assert_eq!(sha256(b"abc").to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn moving_a_letter_from_one_field_to_the_next_changes_the_hash() {
        let one = Fields::new("t").text("ab").text("c").digest();
        let two = Fields::new("t").text("a").text("bc").digest();
        assert_ne!(one, two);
    }

    #[test]
    fn no_value_is_not_the_empty_value() {
        assert_ne!(Fields::new("t").optional(None).digest(), Fields::new("t").optional(Some(b"")).digest());
    }

    /// What the program in docs/formats.md says of a file; nothing where there is no Python.
    fn python_says(file: &Path) -> Option<Output> {
        let page = include_str!("../../docs/formats.md");
        let (_, program) = page.split_once("```python\n").unwrap();
        let (program, _) = program.split_once("```").unwrap();
        Command::new("python3").arg("-c").arg(program).arg(file).output().ok()
    }

    #[test]
    fn the_program_in_the_documentation_finds_the_same_head_and_what_was_changed() {
        let office = testing::office();
        testing::everything(&office);
        let head = office.read().head().unwrap();
        let Some(whole) = python_says(office.path()) else { return };
        assert_eq!(String::from_utf8(whole.stdout).unwrap(), format!("{head}\n"));
        let tool = rusqlite::Connection::open(office.path()).unwrap();
        let change = |sql: &str| {
            tool.execute_batch(sql).unwrap();
            let said = python_says(office.path()).unwrap();
            assert!(!said.status.success());
            String::from_utf8(said.stderr).unwrap()
        };
        tool.execute_batch("DROP TRIGGER letters_never_change; DROP TRIGGER events_never_change").unwrap();
        assert_eq!(
            change("UPDATE letters SET bytes = x'00'").trim(),
            "event 3: what is personal is not what was sealed"
        );
        assert_eq!(change("UPDATE events SET actor = 'x' WHERE seq = 2").trim(), "event 2 breaks the chain");
    }
}
