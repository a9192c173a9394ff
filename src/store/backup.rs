//! A whole copy of the file, in its place only once it is complete.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::error::{Result, StoreError};
use super::open::Store;
use super::place;
use crate::sys;

impl Store {
    /// Copies the file as it is at this moment to `to`, with its mode and group; others may go on writing. The copy may
    /// lie on a network drive: it is written whole and then only read.
    ///
    /// # Errors
    /// `file_exists`, `file_is_link`, `disk_full` …; there is no half copy then.
    pub(crate) fn backup(&self, to: &Path) -> Result<()> {
        copy(&self.connection, self.path(), to)
    }
}

/// Copies what `connection` has open, a file at `from`, to where nothing is yet.
pub(super) fn copy(connection: &Connection, from: &Path, to: &Path) -> Result<()> {
    let to = place::for_new(to)?;
    match place::existing(&to) {
        Err(StoreError::Missing(_)) => {}
        Err(error) => return Err(error),
        Ok(_) => return Err(StoreError::Exists(to)),
    }
    let io = |error: std::io::Error| StoreError::io(&to, &error);
    let new = sys::new_beside(&to).map_err(|error| match io(error) {
        StoreError::Missing(path) | StoreError::Exists(path) => StoreError::Denied(path),
        other => other,
    })?;
    fill(connection, new.path())?;
    sys::inherit(&from.metadata().map_err(io)?, new.as_file()).map_err(io)?;
    sys::take_free_place(new.into_temp_path(), &to).map_err(io)
}

fn fill(from: &Connection, to: &Path) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut copy = Connection::open_with_flags_and_vfs(to, flags, sys::WITHOUT_LOCKS)?;
    // Nobody looks at it yet, and it is synced whole before it takes its place.
    copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
    let backup = Backup::new(from, &mut copy)?;
    match backup.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Busy),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;

    #[test]
    fn a_copy_has_the_same_head_and_the_same_mode() {
        let office = testing::office();
        let store = office.read();
        let to = office.path().with_file_name("copy");
        store.backup(&to).unwrap();
        let copy = Store::open_read(&to, &testing::means()).unwrap();
        assert_eq!(copy.file().unwrap(), store.file().unwrap());
        let mode = |path: &Path| path.metadata().unwrap().permissions();
        assert_eq!(mode(&to), mode(office.path()));
    }

    #[test]
    fn a_file_that_is_there_stays() {
        let office = testing::office();
        let store = office.read();
        let to = office.path().with_file_name("copy");
        std::fs::write(&to, "something else").unwrap();
        assert!(matches!(store.backup(&to), Err(StoreError::Exists(_))));
        assert_eq!(std::fs::read(&to).unwrap(), b"something else");
        assert_eq!(
            std::fs::read_dir(office.path().parent().unwrap()).unwrap().count(),
            2,
            "nothing is left lying about"
        );
    }
}
