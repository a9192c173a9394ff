//! What is personal in an event: its private body and its letters, under a salted seal. The only things ever erased.

use super::chain::{self, SealedLetter};
use super::error::Result;
use super::events::NewEvent;
use super::letters::{self, NewLetter};
use super::open::Writing;
use super::runs::Runs;
use super::values::Digest;

pub(super) const INSERT: &str = "INSERT INTO private (seq, salt, body) VALUES ($1, $2, $3)";
pub(super) const ERASE: &str = "DELETE FROM private WHERE seq = $1";

/// A body under its seal, before it has a number.
pub(super) struct Sealed<'a> {
    pub(super) salt: Digest,
    pub(super) seal: Digest,
    body: &'a str,
}

/// Seals what is personal in this event; nothing where nothing is.
pub(super) fn prepare<'a>(event: &NewEvent<'a>, salt: impl FnOnce() -> Digest) -> Option<Sealed<'a>> {
    // A letter needs a salt to be sealed with, also where its event has no text of its own.
    let body = event.body.or(if event.letters.is_empty() { None } else { Some("{}") })?;
    let salt = salt();
    let mut letters: Vec<SealedLetter<'_>> = event.letters.iter().map(NewLetter::under_seal).collect();
    letters.sort_by_key(|letter| letter.form);
    Some(Sealed { seal: chain::seal(&salt, body, &letters), salt, body })
}

pub(super) fn insert(to: &impl Runs, seq: i64, sealed: &Sealed<'_>, letters: &[NewLetter<'_>]) -> Result<()> {
    to.run(INSERT, (seq, sealed.salt, sealed.body))?;
    letters.iter().try_for_each(|letter| letters::insert(to, seq, letter))
}

impl Writing {
    /// Erases what is personal in event `seq`, its letters too; the event and the chain stay. True when there was
    /// something. The event that says so is the caller's to append: without it, `check` finds the gap.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "what erases comes with the periods of keeping; check knows it already")
    )]
    pub(crate) fn erase_private(&mut self, seq: i64) -> Result<bool> {
        Ok(self.connection.prepare_cached(ERASE)?.execute([seq])? == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;

    #[test]
    fn erasing_takes_body_and_letters_and_leaves_the_event() {
        let office = testing::office();
        let mut writing = office.write();
        let case = testing::open_case(&mut writing);
        let letter = NewLetter { form: "txt", bytes: "通知書".as_bytes(), keep: true };
        let event = NewEvent { letters: &[letter], ..testing::fact(Some(case)) };
        let seq = writing.append(&event).unwrap().seq;
        assert!(writing.letter(seq, "txt").unwrap().is_some());
        assert!(writing.erase_private(seq).unwrap());
        assert!(!writing.erase_private(seq).unwrap(), "nothing is left to erase");
        assert!(writing.letter(seq, "txt").unwrap().is_none());
        assert!(writing.event(Some(case), 2).unwrap().unwrap().erased());
    }

    #[test]
    fn what_was_erased_leaves_no_byte_in_the_file() {
        let office = testing::office();
        let mut writing = office.write();
        let body = format!(r#"{{"name":"{}"}}"#, "zzTellTale".repeat(900));
        let seq = writing.append(&NewEvent { body: Some(&body), ..testing::fact(None) }).unwrap().seq;
        let mut writing = writing.commit().unwrap().begin().unwrap();
        let holds = || String::from_utf8_lossy(&std::fs::read(office.path()).unwrap()).contains("zzTellTale");
        assert!(holds());
        writing.erase_private(seq).unwrap();
        drop(writing.commit().unwrap());
        assert!(!holds());
    }
}
