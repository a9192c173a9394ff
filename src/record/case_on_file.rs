//! A case as it is read from the file: its events, understood.

use super::NoSuchCase;
use crate::case::fact::{Event, Fact, FactError, Texts};
use crate::case::life::{Case, NoReceipt};
use crate::case::number::{CaseNumber, Letter};
use crate::context::Instant;
use crate::error::{Exit, Outcome, Problem};
use crate::law::Date;
use crate::store::{CaseId, EventText, Store, StoredEvent};
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
        match found {
            Some(row) => CaseOnFile::load(store, row.id),
            None => Err(NoSuchCase::of(store, number)?.into()),
        }
    }

    /// The case at this place of the file.
    pub(crate) fn load(store: &Store, id: CaseId) -> Outcome<CaseOnFile> {
        let stored = store.events_of_case(id)?;
        let events = stored.iter().map(|stored| understood(stored.text())).collect::<Result<_, _>>()?;
        Ok(CaseOnFile { id, events, stored })
    }

    /// The case as it was on file at the end of this day in Japan.
    ///
    /// # Errors
    /// [`NotYetOnFile`] where it was recorded later.
    pub(crate) fn known_by(mut self, number: CaseNumber, day: Date) -> Outcome<CaseOnFile> {
        // In the order of entry: what was known is the beginning.
        let known = self.stored.iter().take_while(|stored| recorded_by(stored, day)).count();
        self.stored.truncate(known);
        self.events.truncate(known);
        if known == 0 {
            return Err(NotYetOnFile { number, day }.into());
        }
        Ok(self)
    }

    /// Names of people outside the office, their addresses and telephones, wherever an event of the case has them.
    pub(crate) fn personal(&self) -> impl Iterator<Item = &str> {
        self.events.iter().flat_map(|event| event.texts.personal())
    }

    /// The case as it was on file after event number `seq` of the file.
    pub(crate) fn known_at(mut self, seq: i64) -> CaseOnFile {
        self.stored.retain(|stored| stored.seq <= seq);
        self.events.retain(|event| event.seq <= seq);
        self
    }

    /// The case that the events tell.
    pub(crate) fn case(&self) -> Outcome<Case<'_>> {
        Ok(Case::of(&self.events).map_err(Unreadable::from)?)
    }
}

/// Whether it was recorded before the end of that day in Japan.
pub(crate) fn recorded_by(stored: &StoredEvent, day: Date) -> bool {
    Instant::of(&stored.recorded).is_some_and(|recorded| recorded.day_in_japan() <= day)
}

/// The case was recorded after the day that is asked about.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("case {number} was not on file on {day}")]
pub(crate) struct NotYetOnFile {
    number: CaseNumber,
    day: Date,
}

impl Problem for NotYetOnFile {
    fn code(&self) -> &'static str {
        "not_yet_on_file"
    }

    fn exit(&self) -> Exit {
        Exit::NotFound
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("number", self.number.on_screen().into()), ("day", self.day.into())]
    }

    fn examples() -> Vec<NotYetOnFile> {
        let number = CaseNumber { fiscal_year: 2026, letter: Letter::K, sequence: 1 };
        vec![NotYetOnFile { number, day: Date::from_days(20_544) }]
    }
}

/// An event of the file as a fact.
pub(crate) fn understood(stored: EventText<'_>) -> Result<Event, Unreadable> {
    let texts = stored.body.map_or(Ok(Texts::none()), Texts::read)?;
    let fact = Fact::read(stored.kind, stored.v, stored.payload)?;
    Ok(Event { seq: stored.seq, n: stored.n, on: stored.on, fact, texts })
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
