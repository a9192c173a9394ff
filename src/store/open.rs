//! Opening and making the file: every promise that is kept once for each command.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, ffi};
use tempfile::TempPath;

use super::error::{Result, StoreError};
use super::migrations::{self, Migrated, SCHEMA};
use super::values::Digest;
use super::{backup, file, place, pragmas, waiting};
use crate::sys;

/// What the store is lent: it reads no clock, draws no numbers, knows no event and tells nobody anything.
#[derive(Clone)]
pub(crate) struct Means {
    /// The machine's clock in UTC, `2026-11-21T09:35:00Z`.
    pub(crate) clock: Rc<dyn Fn() -> String>,
    /// 32 random bytes.
    pub(crate) entropy: Rc<dyn Fn() -> [u8; 32]>,
    /// Called once when the file has been locked by somebody else for 2 seconds.
    pub(crate) waiting: fn(),
    /// How long to wait for a locked file; [`waiting::PATIENCE`](super::PATIENCE) but for completions.
    pub(crate) patience: Duration,
    /// Does the program know events of this kind and version?
    pub(crate) knows: fn(&str, u32) -> bool,
    /// The generation of the program's deadline law; stands in a new file.
    pub(crate) engine: i64,
}

/// One office's file, open for reading, or for writing too but outside a transaction.
///
/// Each verb sees the file as it is at that moment; [`Store::reading`] holds it still over several.
pub(crate) struct Store {
    pub(super) connection: Connection,
    pub(super) means: Means,
    path: PathBuf,
    writes: bool,
    migrated: Option<Migrated>,
}

/// The file under the write lock. Nothing of it is seen by others before [`Writing::commit`]; dropping it undoes everything.
/// Every reading verb of [`Store`] works here too and sees what was written.
pub(crate) struct Writing {
    // Closed before the file that it has open goes away: order of fields is order of dropping.
    store: Store,
    new: Option<(TempPath, PathBuf)>,
}

/// Several readings of one state of the file. Not to be held while output is written or a person is asked: it keeps
/// every clerk from writing.
pub(crate) struct Reading<'s>(&'s Store);

impl Store {
    /// Makes a new file, readable by its owner alone (0600). It takes its place with the first commit, whole.
    ///
    /// # Errors
    /// `file_exists` where something is already; whatever keeps a file from being written.
    pub(crate) fn create(path: &Path, means: &Means) -> Result<Writing> {
        let place = place::resolve(path)?;
        if place.symlink_metadata().is_ok() {
            return Err(StoreError::Exists(place));
        }
        let new = sys::new_beside(&place).map_err(|error| match StoreError::io(&place, &error) {
            StoreError::Exists(path) => StoreError::Denied(path),
            other => other,
        })?;
        let new = new.into_temp_path();
        place::on_this_machine(&new)?;
        let mut connection = connect(&new, OpenFlags::SQLITE_OPEN_READ_WRITE, means)?;
        pragmas::of_the_file(&connection)?;
        migrations::build(&mut connection)?;
        file::begin(&connection, &Digest((means.entropy)()), means.engine)?;
        let store = Store { connection, means: means.clone(), path: new.to_path_buf(), writes: true, migrated: None };
        Ok(Writing { new: Some((new, place)), ..store.begin()? })
    }

    /// Opens the file for reading. Writes nothing, but for rolling back what a crash left half done.
    ///
    /// # Errors
    /// `file_missing`, `file_older`, `file_newer`, `file_unknown_event`, `file_needs_recovery`, `file_busy` …
    pub(crate) fn open_read(path: &Path, means: &Means) -> Result<Store> {
        let (place, _) = place::existing(path)?;
        let open = || {
            let connection = connect(&place, OpenFlags::SQLITE_OPEN_READ_ONLY, means)?;
            let version = identified(&connection, &place)?;
            Ok((connection, version))
        };
        let (connection, version) = match open() {
            Err(Opened::HotJournal) => {
                roll_back(&place, means)?;
                open()
            }
            other => other,
        }
        .map_err(|opened| opened.for_file(&place))?;
        if version < SCHEMA {
            return Err(StoreError::Older { found: version, known: SCHEMA });
        }
        let store = Store { connection, means: means.clone(), path: place, writes: false, migrated: None };
        store.knows_every_event()?;
        Ok(store)
    }

    /// Opens the file for writing and takes the write lock. An older file is first brought up, after a copy beside it.
    ///
    /// # Errors
    /// As [`Store::open_read`]; also `file_on_network`, `file_open_to_all`, `file_is_link`, `file_read_only`, `disk_full`.
    pub(crate) fn open_write(path: &Path, means: &Means) -> Result<Writing> {
        let (place, metadata) = place::existing(path)?;
        place::writable(&place, &metadata)?;
        let mut connection =
            connect(&place, OpenFlags::SQLITE_OPEN_READ_WRITE, means).map_err(|opened| opened.for_file(&place))?;
        let version = identified(&connection, &place).map_err(|opened| opened.for_file(&place))?;
        if !pragmas::rollback_journal(&connection)? {
            return Err(StoreError::Busy);
        }
        let migrated = if version < SCHEMA { migrations::migrate(&mut connection, &place)? } else { None };
        Store { connection, means: means.clone(), path: place, writes: true, migrated }.begin()
    }

    /// Takes the write lock of a file that was opened for writing.
    ///
    /// # Errors
    /// `file_read_only` of a file opened for reading; `file_busy` when others keep it locked.
    pub(crate) fn begin(self) -> Result<Writing> {
        if !self.writes {
            return Err(StoreError::ReadOnly);
        }
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        // Another command may have brought the file up since it was opened.
        let (_, found) = pragmas::identity(&self.connection)?;
        if found > SCHEMA {
            return Err(StoreError::Newer { found, known: SCHEMA });
        }
        self.knows_every_event()?;
        let journal = place::journal(&self.path);
        sys::journal_of_the_group(&self.path, &journal).map_err(|error| StoreError::io(&self.path, &error))?;
        Ok(Writing { store: self, new: None })
    }

    /// Holds the file still for several readings.
    pub(crate) fn reading(&self) -> Result<Reading<'_>> {
        self.connection.execute_batch("BEGIN DEFERRED")?;
        Ok(Reading(self))
    }

    /// Where the file lies, with its folder resolved.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What was done to an older file when it was opened for writing.
    pub(crate) fn migrated(&self) -> Option<&Migrated> {
        self.migrated.as_ref()
    }

    fn knows_every_event(&self) -> Result<()> {
        for (kind, v) in file::kinds(&self.connection)? {
            if !(self.means.knows)(&kind, v) {
                return Err(StoreError::UnknownEvent { kind, v });
            }
        }
        Ok(())
    }
}

impl Writing {
    /// Makes everything written so far stay. What it returned may be acknowledged to people; the file is then read on.
    ///
    /// # Errors
    /// `file_busy` when readers keep the file longer than one waits, `disk_full` …; nothing has been written then.
    pub(crate) fn commit(self) -> Result<Store> {
        let Writing { store, new } = self;
        let committed = store.connection.execute_batch("COMMIT");
        let Some((new, place)) = new else {
            return committed.map(|()| store).map_err(StoreError::from);
        };
        let means = store.means.clone();
        drop(store);
        committed?;
        sys::take_free_place(new, &place).map_err(|error| StoreError::io(&place, &error))?;
        let connection =
            connect(&place, OpenFlags::SQLITE_OPEN_READ_WRITE, &means).map_err(|opened| opened.for_file(&place))?;
        Ok(Store { connection, means, path: place, writes: true, migrated: None })
    }
}

impl Deref for Writing {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

impl Deref for Reading<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        self.0
    }
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        // Nothing was written: there is nothing that could be lost when this fails.
        let _ = self.0.connection.execute_batch("ROLLBACK");
    }
}

/// Brings an older file to the schema of this program, after a copy beside it; `None` when it is up already.
///
/// # Errors
/// As [`Store::open_write`].
pub(crate) fn migrate(path: &Path, means: &Means) -> Result<Option<Migrated>> {
    let store = Store::open_write(path, means)?;
    Ok(store.migrated().cloned())
}

/// What can come of opening: a hot journal is no error yet.
enum Opened {
    HotJournal,
    Error(StoreError),
}

impl Opened {
    fn for_file(self, place: &Path) -> StoreError {
        match self {
            Opened::HotJournal => StoreError::NeedsRecovery(place.to_owned()),
            Opened::Error(error) => error,
        }
    }
}

impl From<rusqlite::Error> for Opened {
    fn from(error: rusqlite::Error) -> Opened {
        match error.sqlite_error() {
            Some(failure) if failure.extended_code == ffi::SQLITE_READONLY_ROLLBACK => Opened::HotJournal,
            _ => Opened::Error(error.into()),
        }
    }
}

impl From<Opened> for StoreError {
    fn from(opened: Opened) -> StoreError {
        opened.for_file(Path::new(""))
    }
}

fn connect(place: &Path, access: OpenFlags, means: &Means) -> std::result::Result<Connection, Opened> {
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(place, flags).map_err(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::CannotOpen) => Opened::Error(StoreError::Denied(place.to_owned())),
        _ => Opened::from(error),
    })?;
    waiting::arrange(&connection, means.patience, means.waiting)?;
    pragmas::of_the_connection(&connection)?;
    Ok(connection)
}

/// Is it ours, and not newer? Its schema. This is the first reading: a hot journal shows here.
fn identified(connection: &Connection, place: &Path) -> std::result::Result<i64, Opened> {
    let identity = pragmas::identity(connection).map_err(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => Opened::Error(StoreError::NotKaiji(place.to_owned())),
        _ => Opened::from(error),
    });
    match identity? {
        (pragmas::APPLICATION_ID, found) if found > SCHEMA => {
            Err(Opened::Error(StoreError::Newer { found, known: SCHEMA }))
        }
        (pragmas::APPLICATION_ID, found) => Ok(found),
        _ => Err(Opened::Error(StoreError::NotKaiji(place.to_owned()))),
    }
}

/// Lets SQLite roll back what a crash left half done, with a connection that may write and does nothing else.
fn roll_back(place: &Path, means: &Means) -> Result<()> {
    let needs = |_| StoreError::NeedsRecovery(place.to_owned());
    place::on_this_machine(place)?;
    let connection = connect(place, OpenFlags::SQLITE_OPEN_READ_WRITE, means).map_err(needs)?;
    if connection.is_readonly(rusqlite::MAIN_DB)? {
        return Err(StoreError::NeedsRecovery(place.to_owned()));
    }
    match pragmas::identity(&connection) {
        Ok(_) => Ok(()),
        Err(error) => match StoreError::from(error) {
            StoreError::ReadOnly | StoreError::Io(_) => Err(StoreError::NeedsRecovery(place.to_owned())),
            other => Err(other),
        },
    }
}
