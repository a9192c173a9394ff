//! A case as it is read from the file: its events, understood.

use crate::case::fact::{Event, Fact, FactError, Texts};
use crate::case::life::{Case, NoReceipt};
use crate::case::number::{CaseNumber, Letter};
use crate::error::{Exit, Outcome, Problem};
use crate::store::{CaseId, Store, StoredEvent};
use crate::text::Value;

/// The events of one case.
pub(crate) struct CaseOnFile {
    /// Its place in the file.
    pub(crate) id: CaseId,
    /// Its facts, in the order of entry.
    pub(crate) events: Vec<Event>,
    /// The same as they are stored: who recorded them and when.
    pub(crate) stored: Vec<StoredEvent>,
}

impl CaseOnFile {
    /// The case of this number.
    pub(crate) fn find(store: &Store, number: CaseNumber) -> Outcome<CaseOnFile> {
        let found = store.case_by_number(number.fiscal_year, &number.letter.code().to_string(), number.sequence)?;
        let row = found.ok_or(NoSuchCase(number))?;
        CaseOnFile::load(store, row.id)
    }

    /// The case at this place of the file.
    pub(crate) fn load(store: &Store, id: CaseId) -> Outcome<CaseOnFile> {
        let stored = store.events_of_case(id)?;
        let events = stored.iter().map(understood).collect::<Result<_, _>>()?;
        Ok(CaseOnFile { id, events, stored })
    }

    /// The case that the events tell.
    pub(crate) fn case(&self) -> Outcome<Case<'_>> {
        Ok(Case::of(&self.events).map_err(Unreadable::from)?)
    }
}

/// An event of the file as a fact.
pub(crate) fn understood(stored: &StoredEvent) -> Result<Event, Unreadable> {
    let texts = stored.body.as_deref().map_or(Ok(Texts::none()), Texts::read)?;
    let fact = Fact::read(&stored.kind, stored.v, &stored.payload)?;
    Ok(Event { seq: stored.seq, n: stored.n, on: stored.on, fact, texts })
}

/// There is no case of this number.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("no case {0}")]
pub(crate) struct NoSuchCase(pub(crate) CaseNumber);

impl Problem for NoSuchCase {
    fn code(&self) -> &'static str {
        "no_such_case"
    }

    fn exit(&self) -> Exit {
        Exit::NotFound
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("number", self.0.on_screen().into())]
    }

    fn examples() -> Vec<NoSuchCase> {
        vec![NoSuchCase(CaseNumber { fiscal_year: 2026, letter: Letter::K, sequence: 1 })]
    }
}

/// What stands in the file is not what this program writes.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum Unreadable {
    /// An event whose kind, version or payload cannot be read.
    #[error(transparent)]
    Fact(#[from] FactError),
    /// A case without a receipt.
    #[error(transparent)]
    NoReceipt(#[from] NoReceipt),
}

impl Problem for Unreadable {
    fn code(&self) -> &'static str {
        "fact_unreadable"
    }

    fn exit(&self) -> Exit {
        Exit::Damaged
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("reason", self.to_string().into())]
    }

    fn examples() -> Vec<Unreadable> {
        vec![Unreadable::NoReceipt(NoReceipt)]
    }
}
