//! A connection to the file, and what its first reading tells: whose it is, how old, whether a crash left something.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, ffi};

use super::error::{Result, StoreError};
use super::migrations::SCHEMA;
use super::open::Means;
use super::{place, pragmas, search, waiting};

/// What can come of opening, before one knows which file it was: a hot journal is no error yet.
pub(super) enum Opened {
    HotJournal,
    NoDatabase,
    Error(StoreError),
}

impl Opened {
    pub(super) fn for_file(self, place: &Path) -> StoreError {
        match self {
            Opened::HotJournal => StoreError::NeedsRecovery(place.to_owned()),
            Opened::NoDatabase => StoreError::NotKaiji(place.to_owned()),
            Opened::Error(error) => error,
        }
    }
}

impl From<rusqlite::Error> for Opened {
    fn from(error: rusqlite::Error) -> Opened {
        match error.sqlite_error() {
            Some(failure) if failure.extended_code == ffi::SQLITE_READONLY_ROLLBACK => Opened::HotJournal,
            Some(failure) if failure.extended_code == ffi::SQLITE_NOTADB => Opened::NoDatabase,
            _ => Opened::Error(error.into()),
        }
    }
}

impl From<Opened> for StoreError {
    fn from(opened: Opened) -> StoreError {
        opened.for_file(Path::new(""))
    }
}

/// Opens a connection with everything that is chosen for each.
pub(super) fn connect(place: &Path, access: OpenFlags, means: &Means) -> std::result::Result<Connection, Opened> {
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(place, flags).map_err(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::CannotOpen) => Opened::Error(StoreError::Denied(place.to_owned())),
        _ => Opened::from(error),
    })?;
    waiting::arrange(&connection, means.patience, means.waiting)?;
    pragmas::of_the_connection(&connection)?;
    search::make_known(&connection)?;
    Ok(connection)
}

/// Is it ours, and not newer? Its schema. This is the first reading: a hot journal shows here.
pub(super) fn identified(connection: &Connection, place: &Path) -> std::result::Result<i64, Opened> {
    match pragmas::identity(connection)? {
        (pragmas::APPLICATION_ID, found) if found > SCHEMA => {
            Err(Opened::Error(StoreError::Newer { found, known: SCHEMA }))
        }
        (pragmas::APPLICATION_ID, found) => Ok(found),
        _ => Err(Opened::Error(StoreError::NotKaiji(place.to_owned()))),
    }
}

/// Lets SQLite roll back what a crash left half done, with a connection that may write and does nothing else.
pub(super) fn roll_back(place: &Path, means: &Means) -> Result<()> {
    place::on_this_machine(place)?;
    let rolled_back = connect(place, OpenFlags::SQLITE_OPEN_READ_WRITE, means)
        .and_then(|connection| identified(&connection, place).map(drop));
    rolled_back.map_err(|opened| match opened.for_file(place) {
        // Without write permission SQLite opens for reading, or may not touch the journal.
        StoreError::ReadOnly | StoreError::Denied(_) | StoreError::Io(_) => StoreError::NeedsRecovery(place.to_owned()),
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::error::{Exit, Problem};
    use crate::store::open::Store;
    use crate::store::testing::{self, Office, means};

    /// How reading and writing are refused.
    fn both(path: &Path) -> [StoreError; 2] {
        [Store::open_read(path, &means()).err().unwrap(), Store::open_write(path, &means()).err().unwrap()]
    }

    #[test]
    fn a_newer_file_is_refused_and_not_touched() {
        let office = testing::office();
        office.tool().execute_batch(&format!("PRAGMA user_version = {}", SCHEMA + 1)).unwrap();
        let before = fs::read(office.path()).unwrap();
        for refused in both(office.path()) {
            assert_eq!((refused.code(), refused.exit()), ("file_newer", Exit::Damaged));
        }
        assert!(fs::read(office.path()).unwrap() == before);
    }

    #[test]
    fn an_older_file_is_not_read_before_it_was_migrated() {
        let office = testing::office();
        office.tool().execute_batch("PRAGMA user_version = 0").unwrap();
        let refused = Store::open_read(office.path(), &means()).err().unwrap();
        assert_eq!((refused.code(), refused.exit()), ("file_older", Exit::Damaged));
    }

    #[test]
    fn what_is_not_of_kaiji_is_refused_and_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("database");
        Connection::open(&database).unwrap().execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE t (a)").unwrap();
        let text = folder.path().join("text");
        fs::write(&text, "not a database at all ".repeat(1000)).unwrap();
        let empty = folder.path().join("empty");
        fs::write(&empty, "").unwrap();
        for path in [database, text, empty] {
            testing::only_for_its_owner(&path);
            let before = fs::read(&path).unwrap();
            for refused in both(&path) {
                assert_eq!((refused.code(), refused.exit()), ("file_not_kaiji", Exit::Damaged), "{}", path.display());
            }
            assert!(fs::read(&path).unwrap() == before, "{}", path.display());
        }
    }

    /// The file and its journal as a crash in the middle of a commit leaves them.
    fn after_a_crash(office: &Office) -> Office {
        let crashed = testing::copy_of(office);
        let writer = office.tool();
        writer.execute_batch("PRAGMA cache_size = 1; PRAGMA cache_spill = ON; BEGIN IMMEDIATE").unwrap();
        for key in 0..2000 {
            writer.execute("INSERT INTO office VALUES ($1, '', 'half done', 1)", [format!("key {key}")]).unwrap();
        }
        fs::copy(office.path(), crashed.path()).unwrap();
        fs::copy(place::journal(office.path()), place::journal(crashed.path())).unwrap();
        writer.execute_batch("ROLLBACK").unwrap();
        crashed
    }

    #[test]
    fn what_a_crash_left_half_done_is_rolled_back_by_the_next_command_even_one_that_reads() {
        let office = testing::office();
        let crashed = after_a_crash(&office);
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
        let first = Connection::open_with_flags(crashed.path(), flags).unwrap();
        let refused = first.query_row("SELECT count(*) FROM office", [], |row| row.get::<_, i64>(0)).unwrap_err();
        assert_eq!(refused.sqlite_error().unwrap().extended_code, ffi::SQLITE_READONLY_ROLLBACK, "the journal is hot");
        drop(first);
        let store = Store::open_read(crashed.path(), &means()).unwrap();
        assert_eq!(store.office().unwrap(), []);
        assert_eq!(store.head().unwrap(), office.read().head().unwrap());
        assert_eq!(crashed.names().len(), 1, "the journal is gone");

        let crashed = after_a_crash(&office);
        assert_eq!(Store::open_write(crashed.path(), &means()).unwrap().office().unwrap(), []);
    }

    #[test]
    fn a_file_that_another_program_turned_to_a_write_ahead_log_is_turned_back() {
        let office = testing::office();
        office.tool().execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE another (a); DROP TABLE another").unwrap();
        let store = Store::open_write(office.path(), &means()).unwrap().commit().unwrap();
        let mode: String = store.connection.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
        assert_eq!(mode, "delete");
    }
}
