//! The chain and the seals, event after event: the part of `check` that reads everything.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Row, Rows, Statement};

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
pub(super) const LETTERS: &str = "SELECT seq, form, sha256, kept, bytes FROM letters WHERE seq > $1 ORDER BY seq, form";

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
    let mut of_letters = connection.prepare(LETTERS)?;
    let mut letters = Letters::after(&mut of_letters, after)?;
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
        checked.findings.extend(sealed_fault(&mut letters, row, &event, erased)?);
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
    letters: &mut Letters<'_>,
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
            (sealed_anew(&letters.of(seq)?, &salt, body) != Some(seal)).then_some(Finding::Seal { seq })
        }
    })
}

/// The seal of what stands there now; none when a letter is not the one of its digest.
fn sealed_anew(letters: &[Letter], salt: &Digest, body: &str) -> Option<Digest> {
    if !letters.iter().all(|letter| letter.intact) {
        return None;
    }
    let letters: Vec<SealedLetter<'_>> = letters
        .iter()
        .map(|Letter { form, sha256, kept, .. }| SealedLetter { form, sha256: *sha256, kept: *kept })
        .collect();
    Some(chain::seal(salt, body, &letters))
}

/// The letters, read beside the events: most events have none, and a statement for each would tell only that.
struct Letters<'s> {
    rows: Rows<'s>,
    next: Option<Letter>,
}

struct Letter {
    seq: i64,
    form: String,
    sha256: Digest,
    kept: bool,
    /// Its bytes, where they are kept, have its digest.
    intact: bool,
}

impl<'s> Letters<'s> {
    fn after(statement: &'s mut Statement<'_>, seq: i64) -> Result<Letters<'s>> {
        let mut letters = Letters { rows: statement.query([seq])?, next: None };
        letters.advance()?;
        Ok(letters)
    }

    fn advance(&mut self) -> Result<Option<Letter>> {
        let next = self.rows.next()?.map(letter).transpose()?;
        Ok(std::mem::replace(&mut self.next, next))
    }

    /// Those of an event; the events come in their order.
    fn of(&mut self, seq: i64) -> Result<Vec<Letter>> {
        let mut found = Vec::new();
        while self.next.as_ref().is_some_and(|next| next.seq <= seq) {
            found.extend(self.advance()?.filter(|letter| letter.seq == seq));
        }
        Ok(found)
    }
}

fn letter(row: &Row<'_>) -> rusqlite::Result<Letter> {
    let (sha256, kept): (Digest, bool) = (row.get(2)?, row.get(3)?);
    let intact = match row.get_ref(4)?.as_blob_or_null()? {
        Some(bytes) => kept && chain::sha256(bytes) == sha256,
        None => !kept,
    };
    Ok(Letter { seq: row.get(0)?, form: row.get(1)?, sha256, kept, intact })
}
