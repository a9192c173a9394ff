//! The facts, appended one after the other and read back in that order. What they say is not the store's business.

use rusqlite::{Connection, OptionalExtension, Row};

use super::chain::Link;
use super::error::{Result, StoreError};
use super::file::Head;
use super::letters::NewLetter;
use super::once::Once;
use super::open::{Means, Store, Writing};
use super::runs::Runs;
use super::values::{CaseId, Digest};
use super::{plain, sealed};
use crate::law::Date;

/// The most characters of one text of a person.
pub(crate) const TEXT_LIMIT: usize = 20_000;
/// The most events of one case.
pub(crate) const EVENTS_OF_A_CASE: u32 = 10_000;

pub(super) const APPEND: &str = "INSERT INTO events \
    (seq, case_id, n, kind, v, on_date, recorded, actor, os_user, once_key, once, payload, seal, prev, hash) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
pub(super) const LAST_OF_CASE: &str = "SELECT n FROM events WHERE case_id = $1 ORDER BY n DESC LIMIT 1";
pub(super) const LAST_OF_OFFICE: &str = "SELECT n FROM events WHERE case_id IS NULL ORDER BY n DESC LIMIT 1";

macro_rules! select_events {
    ($tail:literal) => {
        concat!(
            "SELECT e.seq, e.case_id, e.n, e.kind, e.v, e.on_date, e.recorded, e.actor, e.os_user, e.once_key, e.payload, ",
            "e.seal IS NOT NULL, p.body FROM events e LEFT JOIN private p ON p.seq = e.seq ",
            $tail
        )
    };
}

pub(super) const OF_CASE: &str = select_events!("WHERE e.case_id = $1 ORDER BY e.n");
pub(super) const BY_CASE: &str = "SELECT e.case_id, e.seq, e.n, e.kind, e.v, e.on_date, e.payload, p.body \
    FROM events e LEFT JOIN private p ON p.seq = e.seq WHERE e.case_id IS NOT NULL ORDER BY e.case_id, e.n";
pub(super) const OF_OFFICE: &str = select_events!("WHERE e.case_id IS NULL ORDER BY e.n");
pub(super) const ONE_OF_CASE: &str = select_events!("WHERE e.case_id = $1 AND e.n = $2");
pub(super) const ONE_OF_OFFICE: &str = select_events!("WHERE e.case_id IS NULL AND e.n = $1");
pub(super) const PLACE: &str = "SELECT case_id, n FROM events WHERE seq = $1";
pub(super) const AFTER: &str = select_events!("WHERE e.seq > $1 ORDER BY e.seq");
pub(super) const HASH: &str = "SELECT hash FROM events WHERE seq = $1";
pub(super) const CASES: &str = "SELECT case_id FROM events WHERE case_id IS NOT NULL AND n = 1 ORDER BY case_id";

/// A fact to be appended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NewEvent<'a> {
    /// The case it belongs to ([`Writing::open_case`] for the first one); none for a fact of the office.
    pub(crate) case: Option<CaseId>,
    /// What kind of fact, in snake_case.
    pub(crate) kind: &'a str,
    /// The version of the payload.
    pub(crate) v: u32,
    /// The day it happened.
    pub(crate) on: Date,
    /// JSON without floats, null and text of people.
    pub(crate) payload: &'a str,
    /// JSON with every personal field and every free text, if there are any. Can be erased later.
    pub(crate) body: Option<&'a str>,
    /// The letters it issues, one for each form.
    pub(crate) letters: &'a [NewLetter<'a>],
    /// Who did it, as people say (`--actor`).
    pub(crate) actor: &'a str,
    /// The user of the system who recorded it.
    pub(crate) os_user: &'a str,
    /// `--once KEY` and what was given with it.
    pub(crate) once: Option<Once<'a>>,
}

/// Where an event came to stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Appended {
    /// Its number in the file.
    pub(crate) seq: i64,
    /// Its number within the case, or within the facts of the office.
    pub(crate) n: u32,
    /// The machine's clock when it was recorded (UTC).
    pub(crate) recorded: String,
}

/// A fact as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredEvent {
    /// Its number in the file.
    pub(crate) seq: i64,
    /// The case it belongs to; none for a fact of the office.
    pub(crate) case: Option<CaseId>,
    /// Its number within the case, or within the facts of the office.
    pub(crate) n: u32,
    /// What kind of fact.
    pub(crate) kind: String,
    /// The version of the payload.
    pub(crate) v: u32,
    /// The day it happened.
    pub(crate) on: Date,
    /// When it was recorded (UTC).
    pub(crate) recorded: String,
    /// Who did it.
    pub(crate) actor: String,
    /// The user of the system who recorded it.
    pub(crate) os_user: String,
    /// `--once KEY`.
    pub(crate) once_key: Option<String>,
    /// JSON.
    pub(crate) payload: String,
    /// JSON; none where there is nothing personal, or no longer.
    pub(crate) body: Option<String>,
    /// There was something personal or a letter; without a body now it has been erased.
    pub(crate) sealed: bool,
}

impl StoredEvent {
    /// The personal part was there and has been erased.
    pub(crate) fn erased(&self) -> bool {
        self.sealed && self.body.is_none()
    }
}

/// What an event says, without who recorded it when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EventText<'e> {
    /// Its number in the file.
    pub(crate) seq: i64,
    /// Its number within the case, or within the facts of the office.
    pub(crate) n: u32,
    /// What kind of fact.
    pub(crate) kind: &'e str,
    /// The version of the payload.
    pub(crate) v: u32,
    /// The day it happened.
    pub(crate) on: Date,
    /// JSON.
    pub(crate) payload: &'e str,
    /// JSON; none where there is nothing personal, or no longer.
    pub(crate) body: Option<&'e str>,
}

impl StoredEvent {
    /// What it says.
    pub(crate) fn text(&self) -> EventText<'_> {
        let StoredEvent { seq, n, v, on, .. } = *self;
        EventText { seq, n, kind: &self.kind, v, on, payload: &self.payload, body: self.body.as_deref() }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredEvent> {
    Ok(StoredEvent {
        seq: row.get(0)?,
        case: row.get(1)?,
        n: row.get(2)?,
        kind: row.get(3)?,
        v: row.get(4)?,
        on: row.get(5)?,
        recorded: row.get(6)?,
        actor: row.get(7)?,
        os_user: row.get(8)?,
        once_key: row.get(9)?,
        payload: row.get(10)?,
        sealed: row.get(11)?,
        body: row.get(12)?,
    })
}

/// The columns of [`BY_CASE`], without a copy: a check reads every event of the file.
fn text<'r>(row: &'r Row<'_>) -> rusqlite::Result<EventText<'r>> {
    Ok(EventText {
        seq: row.get(1)?,
        n: row.get(2)?,
        kind: row.get_ref(3)?.as_str()?,
        v: row.get(4)?,
        on: row.get(5)?,
        payload: row.get_ref(6)?.as_str()?,
        body: row.get_ref(7)?.as_str_or_null()?,
    })
}

impl Store {
    /// The facts of a case in the order they were recorded; empty when there is no such case.
    pub(crate) fn events_of_case(&self, case: CaseId) -> Result<Vec<StoredEvent>> {
        let mut statement = self.connection.prepare_cached(OF_CASE)?;
        let rows = statement.query_map([case], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The facts of the office in the order they were recorded.
    pub(crate) fn office_events(&self) -> Result<Vec<StoredEvent>> {
        let mut statement = self.connection.prepare_cached(OF_OFFICE)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Fact number `n` of a case, or of the office.
    pub(crate) fn event(&self, case: Option<CaseId>, n: u32) -> Result<Option<StoredEvent>> {
        Ok(match case {
            Some(case) => self.connection.prepare_cached(ONE_OF_CASE)?.query_row((case, n), read).optional()?,
            None => self.connection.prepare_cached(ONE_OF_OFFICE)?.query_row([n], read).optional()?,
        })
    }

    /// Where the event of this number in the file stands: its case (none: the office), and its number there.
    pub(crate) fn place_of(&self, seq: i64) -> Result<Option<(Option<CaseId>, u32)>> {
        let mut statement = self.connection.prepare_cached(PLACE)?;
        Ok(statement.query_row([seq], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    /// The head that the file had when event number `seq` was its last; none where it never had so many.
    pub(crate) fn head_at(&self, seq: i64) -> Result<Option<Head>> {
        let mut statement = self.connection.prepare_cached(HASH)?;
        Ok(statement.query_row([seq], |row| Ok(Head { seq, hash: row.get(0)? })).optional()?)
    }

    /// Every event after number `after` (0: all), case by case mixed, in the order they were recorded.
    pub(crate) fn events_after<E: From<StoreError>>(
        &self,
        after: i64,
        mut each: impl FnMut(StoredEvent) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut statement = self.connection.prepare_cached(AFTER).map_err(StoreError::from)?;
        let mut rows = statement.query([after]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            each(read(row).map_err(StoreError::from)?)?;
        }
        Ok(())
    }

    /// Hands over what was read of the events of each case, in the order they were recorded, the cases in the order of their
    /// first events.
    pub(super) fn events_by_case<T, E: From<StoreError>>(
        &self,
        mut read: impl FnMut(EventText<'_>) -> std::result::Result<T, E>,
        mut each: impl FnMut(CaseId, Vec<T>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut statement = self.connection.prepare_cached(BY_CASE).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        let mut of_case: Option<(CaseId, Vec<T>)> = None;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let case = row.get(0).map_err(StoreError::from)?;
            let event = read(text(row).map_err(StoreError::from)?)?;
            match &mut of_case {
                Some((same, events)) if *same == case => events.push(event),
                before => {
                    if let Some((case, events)) = before.replace((case, vec![event])) {
                        each(case, events)?;
                    }
                }
            }
        }
        of_case.map_or(Ok(()), |(case, events)| each(case, events))
    }

    /// Every case there ever was, void ones too, in the order of their first events. Read from the events alone.
    pub(crate) fn case_ids(&self) -> Result<Vec<CaseId>> {
        let mut statement = self.connection.prepare_cached(CASES)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing {
    /// Appends a fact.
    ///
    /// # Errors
    /// `text_too_long`, `too_many_events`; an internal error for what is no JSON, or a payload with floats or null.
    pub(crate) fn append(&mut self, event: &NewEvent<'_>) -> Result<Appended> {
        let (head, n) = (self.head()?, next_number(&self.connection, event.case)?);
        let (appended, _) = append_after(&self.connection, &self.means, head, n, event)?;
        Ok(appended)
    }
}

/// Appends fact number `n` of its case after this head; where it came to stand, and the new head.
///
/// # Errors
/// As [`Writing::append`].
pub(super) fn append_after(
    to: &impl Runs,
    means: &Means,
    head: Head,
    n: u32,
    event: &NewEvent<'_>,
) -> Result<(Appended, Head)> {
    check_texts(event)?;
    let seq = head.seq.saturating_add(1);
    let recorded = (means.clock)();
    let sealed = sealed::prepare(event, || Digest((means.entropy)()));
    let once = event.once.map(|once| once.digest(sealed.as_ref().map_or(&head.hash, |sealed| &sealed.salt)));
    let on = event.on.to_string();
    let link = Link {
        seq,
        case: event.case,
        n,
        kind: event.kind,
        v: event.v,
        on: &on,
        recorded: &recorded,
        actor: event.actor,
        os_user: event.os_user,
        once_key: event.once.map(|once| once.key),
        once,
        payload: event.payload,
        seal: sealed.as_ref().map(|sealed| sealed.seal),
    };
    let hash = insert(to, &link, &head.hash)?;
    if let Some(sealed) = sealed {
        sealed::insert(to, seq, &sealed, event.letters)?;
    }
    Ok((Appended { seq, n, recorded }, Head { seq, hash }))
}

pub(super) fn insert(to: &impl Runs, link: &Link<'_>, prev: &Digest) -> Result<Digest> {
    let hash = link.hash(prev);
    to.run(
        APPEND,
        rusqlite::params![
            link.seq,
            link.case,
            link.n,
            link.kind,
            link.v,
            link.on,
            link.recorded,
            link.actor,
            link.os_user,
            link.once_key,
            link.once,
            link.payload,
            link.seal,
            prev,
            hash,
        ],
    )?;
    Ok(hash)
}

fn next_number(connection: &Connection, case: Option<CaseId>) -> Result<u32> {
    let last: Option<u32> = match case {
        Some(case) => connection.prepare_cached(LAST_OF_CASE)?.query_row([case], |row| row.get(0)).optional()?,
        None => connection.prepare_cached(LAST_OF_OFFICE)?.query_row([], |row| row.get(0)).optional()?,
    };
    let n = last.unwrap_or(0).saturating_add(1);
    if case.is_some() && n > EVENTS_OF_A_CASE {
        return Err(StoreError::TooManyEvents { limit: EVENTS_OF_A_CASE });
    }
    Ok(n)
}

fn check_texts(event: &NewEvent<'_>) -> Result<()> {
    plain::payload(event.payload)?;
    event.body.map_or(Ok(()), plain::body)?;
    let short = [Some(event.actor), Some(event.os_user), event.once.map(|once| once.key)];
    short.into_iter().flatten().try_for_each(plain::text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;

    #[test]
    fn facts_of_cases_and_of_the_office_are_numbered_apart() {
        let office = testing::office();
        let mut writing = office.write();
        let first = testing::open_case(&mut writing);
        let second = testing::open_case(&mut writing);
        let numbers = [Some(first), None, Some(second), None, Some(first)]
            .map(|case| writing.append(&testing::fact(case)).unwrap().n);
        assert_eq!(numbers, [2, 2, 2, 3, 3], "the file begins with a fact of the office");
        let store = writing.commit().unwrap();
        assert_eq!(store.events_of_case(first).unwrap().iter().map(|event| event.n).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(store.office_events().unwrap().len(), 3);
        assert_eq!(store.case_ids().unwrap(), [first, second]);
    }

    #[test]
    fn an_event_comes_back_as_it_was_given() {
        let office = testing::office();
        let mut writing = office.write();
        let case = testing::open_case(&mut writing);
        let body = r#"{"name":"佐藤 花子","reason":"'; DROP TABLE events; --"}"#;
        let event = NewEvent { body: Some(body), payload: r#"{"days":[1,2]}"#, ..testing::fact(Some(case)) };
        let appended = writing.append(&event).unwrap();
        let stored = writing.commit().unwrap().event(Some(case), 2).unwrap().unwrap();
        assert_eq!((stored.seq, stored.n, &stored.recorded), (appended.seq, 2, &appended.recorded));
        assert_eq!((stored.kind.as_str(), stored.v, stored.on), (event.kind, event.v, event.on));
        assert_eq!((stored.payload.as_str(), stored.body.as_deref()), (event.payload, event.body));
        assert!(stored.sealed && !stored.erased());
    }

    #[test]
    fn what_is_dropped_was_never_there() {
        let office = testing::office();
        let before = office.read().head().unwrap();
        let mut writing = office.write();
        testing::open_case(&mut writing);
        drop(writing);
        assert_eq!(office.read().head().unwrap(), before);
    }

    #[test]
    fn events_are_refused_every_change_also_by_another_program() {
        let office = testing::office();
        let mut writing = office.write();
        testing::open_case(&mut writing);
        writing.commit().unwrap();
        let other = Connection::open(office.path()).unwrap();
        other.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = OFF;").unwrap();
        let columns = "seq, case_id, n, kind, v, on_date, recorded, actor, os_user, once_key, once, payload, seal";
        let copy = |seq: &str, case: &str, n: &str| {
            format!(
                "INSERT OR REPLACE INTO events ({columns}, prev, hash) SELECT {seq}, {case}, {n}, kind, v, on_date, recorded, \
                 actor, os_user, once_key, once, payload, seal, (SELECT head_hash FROM file), hash FROM events WHERE seq = 2"
            )
        };
        let attempts = [
            "UPDATE events SET actor = 'x'".to_owned(),
            "DELETE FROM events".to_owned(),
            "REPLACE INTO events SELECT * FROM events WHERE seq = 1".to_owned(),
            copy("1", "NULL", "1"),
            copy("2", "2", "1"),
            copy("4", "2", "2"),
            copy("3", "2", "1"),
            copy("3", "2", "3"),
            copy("3", "NULL", "1"),
            copy("3", "NULL", "3"),
            "UPDATE private SET body = '{}'".to_owned(),
            "REPLACE INTO private SELECT * FROM private".to_owned(),
        ];
        for attempt in attempts {
            let refused = other.execute(&attempt, []).expect_err(&attempt).to_string();
            assert!(
                ["never", "append", "gap", "begins", "comes with"].iter().any(|word| refused.contains(word)),
                "{refused}"
            );
        }
    }

    #[test]
    fn a_payload_with_a_float_a_null_or_no_object_is_refused() {
        let office = testing::office();
        let mut writing = office.write();
        for payload in [r#"{"a":1.5}"#, r#"{"a":null}"#, r#"{"a":[{"b":null}]}"#, "[]", "{", ""] {
            let refused = writing.append(&NewEvent { payload, ..testing::fact(None) });
            assert!(matches!(refused, Err(StoreError::Internal(_))), "{payload}");
        }
    }

    #[test]
    fn a_text_of_twenty_thousand_characters_is_taken_and_one_more_is_not() {
        let office = testing::office();
        let mut writing = office.write();
        let body = |length: usize| format!(r#"{{"reason":["{}"]}}"#, "あ".repeat(length));
        let taken = body(TEXT_LIMIT);
        writing.append(&NewEvent { body: Some(&taken), ..testing::fact(None) }).unwrap();
        let refused = body(TEXT_LIMIT + 1);
        let refused = writing.append(&NewEvent { body: Some(&refused), ..testing::fact(None) });
        assert!(matches!(refused, Err(StoreError::TooLong { limit: TEXT_LIMIT })));
    }
}
