//! Opening and making the file: every promise that is kept once for each command.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use tempfile::TempPath;

use super::connect::{Opened, connect, identified, roll_back};
use super::error::{Result, StoreError};
use super::migrations::{self, Migrated, SCHEMA};
use super::place::PreparedJournal;
use super::unfinished::Unfinished;
use super::values::Digest;
use super::{file, place, pragmas};
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
    // Dropped while the lock is still held.
    journal: Option<PreparedJournal>,
    // Closed before the file that it has open goes away: order of fields is order of dropping.
    store: Store,
    unfinished: Unfinished,
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
        Store::create_like(path, means, &Digest((means.entropy)()), means.engine)
    }

    /// Makes a new file that bears the id of another one: what was exported from that comes into it.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub(crate) fn create_like(path: &Path, means: &Means, id: &Digest, engine: i64) -> Result<Writing> {
        let place = place::free(path)?;
        let new = sys::new_beside(&place).map_err(|error| match StoreError::io(&place, &error) {
            StoreError::Exists(path) => StoreError::Denied(path),
            other => other,
        })?;
        let new = new.into_temp_path();
        place::on_this_machine(&new)?;
        let mut connection = connect(&new, OpenFlags::SQLITE_OPEN_READ_WRITE, means)?;
        pragmas::of_the_file(&connection)?;
        migrations::build(&mut connection)?;
        file::begin(&connection, id, engine)?;
        let store = Store { connection, means: means.clone(), path: new.to_path_buf(), writes: true, migrated: None };
        let writing = store.begin()?;
        Ok(Writing { new: Some((new, place)), unfinished: writing.unfinished.of_new(), ..writing })
    }

    /// Whether a new file could be made there, as far as can be said without making it.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub(crate) fn may_create(path: &Path) -> Result<()> {
        place::free(path).map(drop)
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
        store.is_understood()?;
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
        self.is_understood()?;
        let unfinished = Unfinished::at(self.path.clone(), self.means.clone());
        Ok(Writing { journal: PreparedJournal::of(&self.path)?, store: self, unfinished, new: None })
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

    /// Neither an event nor a way of counting that this program does not know yet.
    fn is_understood(&self) -> Result<()> {
        for (kind, v) in file::kinds(&self.connection)? {
            if !(self.means.knows)(&kind, v) {
                return Err(StoreError::UnknownEvent { kind, v });
            }
        }
        let (found, known) = (self.file()?.engine, self.means.engine);
        if found > known { Err(StoreError::NewerEngine { found, known }) } else { Ok(()) }
    }
}

impl Writing {
    /// Makes everything written so far stay. What it returned may be acknowledged to people; the file is then read on.
    ///
    /// # Errors
    /// `file_busy` when readers keep the file longer than one waits, `disk_full` …; nothing has been written then.
    pub(crate) fn commit(self) -> Result<Store> {
        let Writing { journal, store, unfinished, new } = self;
        drop(journal);
        let committed = store.connection.execute_batch("COMMIT");
        if let Err(error) = committed {
            drop(store);
            return Err(error.into());
        }
        unfinished.ended();
        let Some((new, place)) = new else { return Ok(store) };
        let means = store.means.clone();
        drop(store);
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

/// From which schema to which a file would be brought; `None` when it is up already. Writes nothing.
///
/// # Errors
/// As [`Store::open_read`], but for `file_older`.
pub(crate) fn would_migrate(path: &Path, means: &Means) -> Result<Option<(i64, i64)>> {
    match Store::open_read(path, means) {
        Ok(_) => Ok(None),
        Err(StoreError::Older { found, known }) => Ok(Some((found, known))),
        Err(other) => Err(other),
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::error::{Exit, Problem};
    use crate::store::events::NewEvent;
    use crate::store::testing::{self, Office, means};

    fn read(office: &Office) -> Result<Store> {
        Store::open_read(office.path(), &means())
    }

    fn write(office: &Office) -> Result<Writing> {
        Store::open_write(office.path(), &means())
    }

    #[test]
    fn a_new_file_takes_its_place_with_the_first_commit_and_not_before() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("new.kaiji");
        let mut writing = Store::create(&place, &means()).unwrap();
        writing.append(&testing::fact(None)).unwrap();
        assert!(!place.exists());
        let head = writing.head().unwrap();
        let store = writing.commit().unwrap();
        assert_eq!(store.head().unwrap(), head);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        drop(store.begin().unwrap());
    }

    #[test]
    fn a_new_file_that_is_dropped_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        drop(Store::create(&folder.path().join("new.kaiji"), &means()).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_file_that_is_there_is_not_made_anew_not_even_when_it_came_meanwhile() {
        let office = testing::office();
        let refused = Store::create(office.path(), &means()).err().unwrap();
        assert_eq!((refused.code(), refused.exit()), ("file_exists", Exit::Refused));
        let place = office.path().with_file_name("other");
        let late = Store::create(&place, &means()).unwrap();
        fs::write(&place, "came first").unwrap();
        assert!(matches!(late.commit(), Err(StoreError::Exists(_))));
        assert_eq!(fs::read(&place).unwrap(), b"came first");
    }

    #[test]
    fn without_a_file_one_is_sent_to_init_and_without_a_folder_too() {
        let office = testing::office();
        for path in [office.path().with_file_name("none"), office.path().with_file_name("no").join("file")] {
            for refused in [Store::open_read(&path, &means()).err(), Store::open_write(&path, &means()).err()] {
                assert_eq!(refused.unwrap().exit(), Exit::NotFound);
            }
        }
    }

    #[test]
    fn reading_changes_no_byte_and_leaves_nothing_beside_the_file() {
        let office = testing::office();
        let before = (fs::read(office.path()).unwrap(), office.names());
        let store = read(&office).unwrap();
        store.reading().unwrap().events_of_case(super::super::CaseId(1)).unwrap();
        assert_eq!((fs::read(office.path()).unwrap(), office.names()), before);
        assert!(matches!(store.begin(), Err(StoreError::ReadOnly)));
    }

    #[test]
    fn an_unknown_kind_of_event_is_refused_for_reading_and_writing() {
        let office = testing::office();
        let before = fs::read(office.path()).unwrap();
        let younger = Means { knows: |kind, v| kind == "noted" && v == 2, ..means() };
        let refused =
            [Store::open_read(office.path(), &younger).err(), Store::open_write(office.path(), &younger).err()];
        for refused in refused {
            let refused = refused.unwrap();
            assert_eq!((refused.code(), refused.exit()), ("file_unknown_event", Exit::Damaged));
        }
        assert!(fs::read(office.path()).unwrap() == before);
    }

    #[test]
    fn a_file_whose_rows_a_newer_program_computed_is_refused_and_not_touched() {
        let office = testing::office();
        let mut writing = office.write();
        writing.set_engine(2).unwrap();
        writing.commit().unwrap();
        let before = fs::read(office.path()).unwrap();
        for refused in [read(&office).err(), write(&office).err()] {
            let refused = refused.unwrap();
            assert_eq!((refused.code(), refused.exit()), ("file_newer_engine", Exit::Damaged));
        }
        assert!(fs::read(office.path()).unwrap() == before);
    }

    #[test]
    fn a_writer_keeps_writers_out_and_lets_readers_in() {
        let office = testing::office();
        let mut writing = office.write();
        writing.append(&testing::fact(None)).unwrap();
        let refused = write(&office).err().unwrap();
        assert_eq!((refused.code(), refused.exit()), ("file_busy", Exit::Unavailable));
        assert_eq!(read(&office).unwrap().head().unwrap().seq, 1, "what is not committed is not seen");
        writing.commit().unwrap();
        assert_eq!(read(&office).unwrap().head().unwrap().seq, 2);
    }

    #[test]
    fn a_reading_holds_the_file_still_and_the_commit_waits_for_it() {
        let office = testing::office();
        let reader = office.read();
        let reading = reader.reading().unwrap();
        assert_eq!(reading.head().unwrap().seq, 1);
        let mut writing = office.write();
        writing.append(&testing::fact(None)).unwrap();
        assert!(matches!(writing.commit(), Err(StoreError::Busy)));
        drop(reading);
        let mut writing = office.write();
        writing.append(&testing::fact(None)).unwrap();
        writing.commit().unwrap();
        assert_eq!(reader.head().unwrap().seq, 2);
    }

    #[test]
    fn a_full_disk_says_so_and_nothing_of_the_command_stays() {
        let office = testing::office();
        let mut writing = office.write();
        let pages: i64 = writing.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        writing.connection.execute_batch(&format!("PRAGMA max_page_count = {pages}")).unwrap();
        let body = format!(r#"{{"reason":"{}"}}"#, "長".repeat(20_000));
        let refused = writing.append(&NewEvent { body: Some(&body), ..testing::fact(None) }).unwrap_err();
        assert_eq!((refused.code(), refused.exit()), ("disk_full", Exit::Unavailable));
        drop(writing);
        assert_eq!(office.read().head().unwrap().seq, 1);
    }

    #[cfg(unix)]
    mod modes {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};

        use super::*;

        fn mode(path: &Path) -> u32 {
            path.metadata().unwrap().mode() & 0o777
        }

        #[test]
        fn a_new_file_is_for_its_owner_alone() {
            let office = testing::office();
            assert_eq!(mode(office.path()), 0o600);
        }

        #[test]
        fn a_file_for_a_group_stays_one_and_its_journal_is_one_too() {
            let office = testing::office();
            fs::set_permissions(office.path(), fs::Permissions::from_mode(0o660)).unwrap();
            let mut writing = office.write();
            writing.append(&testing::fact(None)).unwrap();
            let journal = place::journal(office.path());
            assert_eq!(mode(&journal), 0o660);
            assert_eq!(journal.metadata().unwrap().gid(), office.path().metadata().unwrap().gid());
            writing.commit().unwrap();
            assert_eq!(mode(office.path()), 0o660);
            assert!(!journal.exists());
            drop(office.write());
            office.write().commit().unwrap();
            assert!(!journal.exists(), "where nothing was written none is left");
        }

        #[test]
        fn a_file_open_to_everybody_is_read_but_not_written() {
            let office = testing::office();
            for bits in [0o604, 0o602, 0o666, 0o601] {
                fs::set_permissions(office.path(), fs::Permissions::from_mode(bits)).unwrap();
                assert!(read(&office).is_ok());
                let refused = write(&office).err().unwrap();
                assert_eq!((refused.code(), refused.exit()), ("file_open_to_all", Exit::Unavailable));
            }
        }

        #[test]
        fn a_link_to_a_file_is_neither_read_nor_written() {
            let office = testing::office();
            let link = office.path().with_file_name("link");
            std::os::unix::fs::symlink(office.path(), &link).unwrap();
            for refused in [Store::open_read(&link, &means()).err(), Store::open_write(&link, &means()).err()] {
                assert_eq!(refused.unwrap().code(), "file_is_link");
            }
            assert!(matches!(Store::create(&link, &means()), Err(StoreError::Exists(_))));
        }
    }
}
