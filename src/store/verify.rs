//! The chain and the seals, event after event: the part of `check` that reads everything.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, Row};

use super::chain::{self, Link, SealedLetter};
use super::check::Checked;
use super::error::Result;
use super::file::Kinds;
use super::finding::Finding;
use super::open::Store;
use super::values::{CaseId, Digest};

pub(super) const EVENTS: &str = "SELECT e.seq, e.case_id, e.n, e.kind, e.v, e.on_date, e.recorded, e.actor, e.os_user, \
    e.once_key, e.once, e.payload, e.seal, e.prev, e.hash, p.salt, p.body \
    FROM events e LEFT JOIN private p ON p.seq = e.seq WHERE e.seq > $1 ORDER BY e.seq";
pub(super) const LETTERS: &str = "SELECT form, sha256, kept, bytes FROM letters WHERE seq = $1 ORDER BY form";

/// The events after number `after`, each against the one before it, with what is sealed in it; of which kinds they are.
pub(super) fn events(store: &Store, after: i64, erased: &BTreeSet<i64>, checked: &mut Checked) -> Result<Kinds> {
    let connection = &store.connection;
    let mut prev = match after {
        0 => chain::beginning(&store.file()?.id),
        _ => connection.prepare_cached(super::events::HASH)?.query_row([after], |row| row.get(0))?,
    };
    let mut last = after;
    let mut numbers: HashMap<Option<CaseId>, u32> = HashMap::new();
    let mut kinds = Kinds::default();
    let mut statement = connection.prepare(EVENTS)?;
    let mut rows = statement.query([after])?;
    while let Some(row) = rows.next()? {
        let event = link(row)?;
        kinds.note(event.kind, event.v);
        let (stored_prev, hash): (Digest, Digest) = (row.get(13)?, row.get(14)?);
        let before = numbers.insert(event.case, event.n);
        // A quick check does not know the number before the first one it sees.
        let follows = before.map_or(after > 0 || event.n == 1, |before| before.checked_add(1) == Some(event.n));
        if last.checked_add(1) != Some(event.seq) || !follows {
            checked.findings.push(Finding::Gap { seq: event.seq });
        }
        if stored_prev != prev || event.hash(&prev) != hash {
            checked.findings.push(Finding::Chain { seq: event.seq });
        }
        checked.findings.extend(sealed_fault(connection, row, &event, erased)?);
        (prev, last) = (hash, event.seq);
        checked.events += 1;
    }
    if last != checked.head.seq || prev != checked.head.hash {
        checked.findings.push(Finding::File { columns: vec!["head_seq", "head_hash"] });
    }
    Ok(kinds)
}

fn link<'r>(row: &'r Row<'_>) -> rusqlite::Result<Link<'r>> {
    let text = |at: usize| -> rusqlite::Result<&'r str> { Ok(row.get_ref(at)?.as_str()?) };
    Ok(Link {
        seq: row.get(0)?,
        case: row.get(1)?,
        n: row.get(2)?,
        kind: text(3)?,
        v: row.get(4)?,
        on: text(5)?,
        recorded: text(6)?,
        actor: text(7)?,
        os_user: text(8)?,
        once_key: row.get_ref(9)?.as_str_or_null()?,
        once: row.get(10)?,
        payload: text(11)?,
        seal: row.get(12)?,
    })
}

fn sealed_fault(
    connection: &Connection,
    row: &Row<'_>,
    event: &Link<'_>,
    erased: &BTreeSet<i64>,
) -> Result<Option<Finding>> {
    let seq = event.seq;
    let (salt, body): (Option<Digest>, Option<&str>) =
        (row.get(15)?, row.get_ref(16)?.as_str_or_null().map_err(rusqlite::Error::from)?);
    Ok(match (event.seal, salt.zip(body)) {
        (None, None) => None,
        (None, Some(_)) => Some(Finding::Seal { seq }),
        (Some(_), None) if erased.contains(&seq) => None,
        (Some(_), None) => Some(Finding::Gone { seq }),
        (Some(seal), Some((salt, body))) => {
            (sealed_anew(connection, seq, &salt, body)? != Some(seal)).then_some(Finding::Seal { seq })
        }
    })
}

/// The seal of what stands there now; none when a letter is not the one of its digest.
fn sealed_anew(connection: &Connection, seq: i64, salt: &Digest, body: &str) -> Result<Option<Digest>> {
    let mut statement = connection.prepare_cached(LETTERS)?;
    let rows = statement.query_map([seq], |row| {
        let bytes: Option<Vec<u8>> = row.get(3)?;
        Ok((row.get::<_, String>(0)?, row.get::<_, Digest>(1)?, row.get::<_, bool>(2)?, bytes))
    })?;
    let letters = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let intact = |(_, sha256, kept, bytes): &(String, Digest, bool, Option<Vec<u8>>)| match bytes {
        Some(bytes) => *kept && chain::sha256(bytes) == *sha256,
        None => !kept,
    };
    if !letters.iter().all(intact) {
        return Ok(None);
    }
    let letters: Vec<SealedLetter<'_>> =
        letters.iter().map(|(form, sha256, kept, _)| SealedLetter { form, sha256: *sha256, kept: *kept }).collect();
    Ok(Some(chain::seal(salt, body, &letters)))
}
