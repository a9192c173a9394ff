//! Events with every column, as they leave the file and come into another one: `export` and `import`.

use rusqlite::Row;

use super::chain::{self, Link, SealedLetter};
use super::error::{Result, StoreError};
use super::events::insert;
use super::open::{Store, Writing};
use super::sources::SourceRow;
use super::values::{CaseId, Digest};
use super::{letters, sealed};

pub(super) const EVENTS: &str = "SELECT e.seq, e.case_id, e.n, e.kind, e.v, e.on_date, e.recorded, e.actor, e.os_user, \
    e.once_key, e.once, e.payload, e.seal, e.hash, p.salt, p.body \
    FROM events e LEFT JOIN private p ON p.seq = e.seq ORDER BY e.seq";
pub(super) const LETTERS: &str = "SELECT form, sha256, bytes FROM letters WHERE seq = $1 ORDER BY form";

/// An event with all that the file holds of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawEvent {
    /// Its number in the file.
    pub(crate) seq: i64,
    /// The number of the first event of its case; none for a fact of the office.
    pub(crate) case: Option<i64>,
    /// Its number within the case, or within the facts of the office.
    pub(crate) n: u32,
    /// What kind of fact.
    pub(crate) kind: String,
    /// The version of the payload.
    pub(crate) v: u32,
    /// The day it happened, as stored.
    pub(crate) on: String,
    /// When it was recorded (UTC).
    pub(crate) recorded: String,
    /// Who did it.
    pub(crate) actor: String,
    /// The user of the system who recorded it.
    pub(crate) os_user: String,
    /// `--once KEY` with the digest of what was given.
    pub(crate) once: Option<(String, Digest)>,
    /// JSON, byte for byte.
    pub(crate) payload: String,
    /// The digest of what is personal, which may have been erased since.
    pub(crate) seal: Option<Digest>,
    /// The hash of the event after the one before it.
    pub(crate) hash: Digest,
    /// What is personal.
    pub(crate) private: Option<RawPrivate>,
    /// The texts of law that it brought.
    pub(crate) sources: Vec<RawSource>,
}

/// What is personal in an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawPrivate {
    /// What it is sealed with.
    pub(crate) salt: Digest,
    /// JSON, byte for byte.
    pub(crate) body: String,
    /// The letters issued, in ascending order of their form.
    pub(crate) letters: Vec<RawLetter>,
}

/// A letter that was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawLetter {
    /// `txt`, `docx`, `pdf`, `page`.
    pub(crate) form: String,
    /// The digest of its bytes.
    pub(crate) sha256: Digest,
    /// The bytes; none where the office keeps digests only.
    pub(crate) bytes: Option<Vec<u8>>,
}

/// A text that stands under its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawSource {
    /// `ruleset`, `holidays`, `letters`.
    pub(crate) kind: String,
    /// The id of the ruleset, the name of the list.
    pub(crate) label: String,
    /// The text.
    pub(crate) body: String,
}

/// Why an event from elsewhere is not the one that was exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotAsExported {
    /// A field of the event, or the order of events, is another one.
    Chain,
    /// What is personal is not what was sealed.
    Seal,
}

impl Store {
    /// Every event with every column, in the order they were recorded.
    pub(crate) fn raw_events<E: From<StoreError>>(
        &self,
        mut each: impl FnMut(RawEvent) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        // The texts of law are few; the events are not.
        let sources = self.sources()?;
        let mut statement = self.connection.prepare(EVENTS).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let mut event = self.raw_event(row).map_err(E::from)?;
            for source in sources.iter().filter(|source| source.seq == event.seq) {
                event.sources.push(self.raw_source(source)?);
            }
            each(event)?;
        }
        Ok(())
    }

    fn raw_event(&self, row: &Row<'_>) -> Result<RawEvent> {
        let seq = row.get(0)?;
        let once_key: Option<String> = row.get(9)?;
        let (salt, body): (Option<Digest>, Option<String>) = (row.get(14)?, row.get(15)?);
        let private = match salt.zip(body) {
            Some((salt, body)) => Some(RawPrivate { salt, body, letters: self.raw_letters(seq)? }),
            None => None,
        };
        Ok(RawEvent {
            seq,
            case: row.get(1)?,
            n: row.get(2)?,
            kind: row.get(3)?,
            v: row.get(4)?,
            on: row.get(5)?,
            recorded: row.get(6)?,
            actor: row.get(7)?,
            os_user: row.get(8)?,
            once: once_key.zip(row.get(10)?),
            payload: row.get(11)?,
            seal: row.get(12)?,
            hash: row.get(13)?,
            private,
            sources: Vec::new(),
        })
    }

    fn raw_letters(&self, seq: i64) -> Result<Vec<RawLetter>> {
        let mut statement = self.connection.prepare_cached(LETTERS)?;
        let rows = statement
            .query_map([seq], |row| Ok(RawLetter { form: row.get(0)?, sha256: row.get(1)?, bytes: row.get(2)? }))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn raw_source(&self, source: &SourceRow) -> Result<RawSource> {
        let missing = || StoreError::Internal("a source went away".to_owned());
        let body = self.source(source.sha256)?.ok_or_else(missing)?;
        Ok(RawSource { kind: source.kind.clone(), label: source.label.clone(), body })
    }
}

impl Writing {
    /// Appends an event exactly as another file held it, if it is exactly that.
    ///
    /// # Errors
    /// What the file refuses by itself: a gap in the numbers, a key used twice.
    pub(crate) fn append_raw(&mut self, event: &RawEvent) -> Result<std::result::Result<(), NotAsExported>> {
        if !(self.means.knows)(&event.kind, event.v) {
            return Err(StoreError::UnknownEvent { kind: event.kind.clone(), v: event.v });
        }
        let head = self.head()?;
        let link = link(event);
        if head.seq.checked_add(1) != Some(event.seq) || link.hash(&head.hash) != event.hash {
            return Ok(Err(NotAsExported::Chain));
        }
        if !seal_holds(event) {
            return Ok(Err(NotAsExported::Seal));
        }
        for source in &event.sources {
            self.put_source(&source.kind, &source.label, &source.body)?;
        }
        insert(&self.connection, &link, &head.hash)?;
        if let Some(private) = &event.private {
            self.connection.prepare_cached(sealed::INSERT)?.execute((event.seq, private.salt, &private.body))?;
            for letter in &private.letters {
                let kept = letter.bytes.is_some();
                self.connection.prepare_cached(letters::INSERT)?.execute((
                    event.seq,
                    &letter.form,
                    letter.sha256,
                    kept,
                    &letter.bytes,
                ))?;
            }
        }
        Ok(Ok(()))
    }
}

fn link(event: &RawEvent) -> Link<'_> {
    Link {
        seq: event.seq,
        case: event.case.map(CaseId),
        n: event.n,
        kind: &event.kind,
        v: event.v,
        on: &event.on,
        recorded: &event.recorded,
        actor: &event.actor,
        os_user: &event.os_user,
        once_key: event.once.as_ref().map(|(key, _)| key.as_str()),
        once: event.once.as_ref().map(|(_, digest)| *digest),
        payload: &event.payload,
        seal: event.seal,
    }
}

/// What is personal is what was sealed. Nothing can be erased yet: what is missing was taken away.
fn seal_holds(event: &RawEvent) -> bool {
    let Some(private) = &event.private else { return event.seal.is_none() };
    let intact = |letter: &RawLetter| letter.bytes.as_ref().is_none_or(|bytes| chain::sha256(bytes) == letter.sha256);
    let sealed = private.letters.iter().map(|letter| SealedLetter {
        form: &letter.form,
        sha256: letter.sha256,
        kept: letter.bytes.is_some(),
    });
    let letters: Vec<SealedLetter<'_>> = sealed.collect();
    private.letters.iter().all(intact) && event.seal == Some(chain::seal(&private.salt, &private.body, &letters))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::events::NewEvent;
    use crate::store::letters::NewLetter;
    use crate::store::testing::{self, means};

    fn exported() -> (testing::Office, Vec<RawEvent>) {
        let office = testing::office();
        let mut writing = office.write();
        let case = testing::open_case(&mut writing);
        let letters =
            [NewLetter { form: "txt", bytes: b"abc", keep: true }, NewLetter { form: "pdf", bytes: b"x", keep: false }];
        let event = NewEvent { letters: &letters, body: Some(r#"{"reason":["理由"]}"#), ..testing::fact(Some(case)) };
        writing.append(&event).unwrap();
        let store = writing.commit().unwrap();
        let mut events = Vec::new();
        store
            .raw_events::<StoreError>(|event| {
                events.push(event);
                Ok(())
            })
            .unwrap();
        (office, events)
    }

    fn imported(office: &testing::Office, events: &[RawEvent]) -> std::result::Result<Store, NotAsExported> {
        let file = office.read().file().unwrap();
        let path = office.path().with_file_name("copy.db");
        let mut writing = Store::create_like(&path, &means(), &file.id, file.engine).unwrap();
        for event in events {
            writing.append_raw(event).unwrap()?;
        }
        Ok(writing.commit().unwrap())
    }

    #[test]
    fn what_was_exported_comes_in_with_the_same_head_and_the_same_bytes() {
        let (office, events) = exported();
        let copy = imported(&office, &events).unwrap();
        assert_eq!(copy.head().unwrap(), office.read().head().unwrap());
        let mut again = Vec::new();
        copy.raw_events::<StoreError>(|event| {
            again.push(event);
            Ok(())
        })
        .unwrap();
        assert_eq!(again, events);
    }

    #[test]
    fn a_change_anywhere_is_noticed_at_its_event() {
        let (office, events) = exported();
        let last = events.len() - 1;
        let changed = |change: fn(&mut RawEvent)| {
            let mut events = events.clone();
            change(&mut events[last]);
            imported(&office, &events).err()
        };
        assert_eq!(changed(|event| event.actor.push('x')), Some(NotAsExported::Chain));
        assert_eq!(changed(|event| event.payload.push(' ')), Some(NotAsExported::Chain));
        assert_eq!(changed(|event| event.seq += 1), Some(NotAsExported::Chain));
        assert_eq!(changed(|event| event.private.as_mut().unwrap().body.push(' ')), Some(NotAsExported::Seal));
        assert_eq!(changed(|event| drop(event.private.as_mut().unwrap().letters.pop())), Some(NotAsExported::Seal));
        assert_eq!(
            changed(|event| event.private.as_mut().unwrap().letters[1].bytes = Some(b"abd".to_vec())),
            Some(NotAsExported::Seal)
        );
    }
}
