//! The file of one office: the only SQL. It knows no law: facts are opaque to it (kind, version, JSON), and the rows that
//! screens read are handed to it.
//!
//! ```text
//! let means = Means { clock, entropy, waiting, patience: PATIENCE, knows, engine };
//!
//! // make a file: it takes its place with the first commit
//! let mut writing = Store::create(path, &means)?;
//! let digest = writing.put_source("ruleset", "tannan-gikai", text)?;   // before the event that names it
//! writing.append(&NewEvent { case: None, kind: "ruleset_adopted", .. })?;
//! writing.replace_office(&OfficeRows { .. })?;
//! let store = writing.commit()?;                                       // only now it may be acknowledged
//!
//! // write: the lock is taken at once, dropping `writing` undoes everything
//! let mut writing = Store::open_write(path, &means)?;
//! if let Some(first) = writing.find_once(once)? { /* answer with first.case, first.n */ }
//! let opened = writing.open_case(2026, "K")?;                          // the number, without a gap
//! let event = writing.append(&NewEvent { case: Some(opened.id), .. })?;
//! writing.replace_case(&CaseRows { .. })?;                             // only changed rows are written
//! let store = writing.commit()?;
//!
//! // read: each verb by itself, or several over one state of the file
//! let store = Store::open_read(path, &means)?;
//! let reading = store.reading()?;
//! let case = reading.case_by_number(2026, "K", 1)?;
//! let events = reading.events_of_case(case.id)?;
//! drop(reading);                                                       // before anything is printed
//! store.overdue(today, None, |row| buffer.push(row))?;
//! ```
//!
//! Three kinds of tables (schema.sql): truth (`events`), sealed (`private`, `letters`), content-addressed (`sources`); all
//! others are derived and may be made anew.

mod backup;
mod beside;
mod bulk;
mod cases;
mod chain;
mod check;
mod clocks;
mod compare;
mod connect;
mod counters;
mod derived;
mod due;
mod error;
mod events;
mod file;
mod finding;
mod in_order;
mod letters;
mod list;
mod migrations;
mod office;
mod once;
mod open;
mod overdue;
mod parts;
mod people;
mod place;
mod plain;
mod pragmas;
mod raw;
mod rebuild;
mod row;
mod runs;
mod sealed;
mod search;
mod search_keys;
mod sources;
#[cfg(test)]
mod statements;
mod strikes;
#[cfg(test)]
mod testing;
mod titles;
mod unfinished;
mod vacancies;
mod values;
mod verify;
mod waiting;
mod yearly;

pub(crate) use bulk::Bulk;
pub(crate) use cases::CaseRow;
pub(crate) use chain::sha256;
pub(crate) use check::{Checked, Depth};
pub(crate) use clocks::ClockRow;
pub(crate) use derived::{CaseRows, OfficeRows};
pub(crate) use due::DueGroup;
pub(crate) use error::StoreError;
pub(crate) use events::{EventText, NewEvent, StoredEvent};
pub(crate) use file::{FileRow, Head};
pub(crate) use finding::Finding;
pub(crate) use letters::NewLetter;
pub(crate) use list::{CaseCount, Filter, Which};
pub(crate) use migrations::Migrated;
pub(crate) use office::{OfficeDayRow, OfficeRow};
pub(crate) use once::{Once, Repeated};
pub(crate) use open::{Means, Reading, Store, Writing, migrate, would_migrate};
pub(crate) use parts::PartRow;
pub(crate) use people::PersonRow;
pub(crate) use place::make_folder_of;
pub(crate) use raw::{NotAsExported, RawEvent, RawLetter, RawPrivate, RawSource};
pub(crate) use sources::SourceRow;
pub(crate) use strikes::StrikeRow;
pub(crate) use titles::TitleRow;
pub(crate) use vacancies::VacancyRow;
pub(crate) use values::{CaseId, Digest};
pub(crate) use waiting::PATIENCE;
