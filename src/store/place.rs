//! Where the file lies, and what is refused before SQLite sees it.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

use super::error::{Result, StoreError};
use crate::sys;

/// The path with its folder resolved. The last component stays as it is: it may not be a link, for a link can be turned to
/// another file between two commands.
pub(super) fn resolve(path: &Path) -> Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| StoreError::NotAFile(path.to_owned()))?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let folder = folder.canonicalize().map_err(|error| StoreError::io(path, &error))?;
    Ok(folder.join(name))
}

/// The path at which a new file is to lie, with its folder resolved.
pub(super) fn for_new(path: &Path) -> Result<PathBuf> {
    resolve(path).map_err(|error| match (error, path.parent()) {
        (StoreError::Missing(_), Some(folder)) => StoreError::NoFolder(folder.to_owned()),
        (other, _) => other,
    })
}

/// Makes the folder in which a new file is to lie, with those above it, open to nobody else.
///
/// # Errors
/// `file_denied`, `file_read_only`, `disk_full` …
pub(crate) fn make_folder_of(path: &Path) -> Result<()> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => {
            sys::make_folder(folder).map_err(|error| StoreError::io(folder, &error))
        }
        _ => Ok(()),
    }
}

/// The resolved path of a new file, where nothing lies yet.
pub(super) fn free(path: &Path) -> Result<PathBuf> {
    let place = for_new(path)?;
    if place.symlink_metadata().is_ok() {
        return Err(StoreError::Exists(place));
    }
    Ok(place)
}

/// The resolved path and what the system says of the file; refuses links and whatever is not a file.
pub(super) fn existing(path: &Path) -> Result<(PathBuf, Metadata)> {
    let place = resolve(path)?;
    let metadata = place.symlink_metadata().map_err(|error| StoreError::io(path, &error))?;
    if metadata.is_symlink() {
        return Err(StoreError::Link(place));
    }
    if !metadata.is_file() {
        return Err(StoreError::NotAFile(place));
    }
    Ok((place, metadata))
}

/// What writing demands beyond reading: no network between, nobody else on the machine inside.
pub(super) fn writable(place: &Path, metadata: &Metadata) -> Result<()> {
    on_this_machine(place)?;
    match sys::world_bits(metadata) {
        Some(mode) => Err(StoreError::WorldAccess { path: place.to_owned(), mode }),
        None => Ok(()),
    }
}

/// Refuses a network file system by its name.
pub(super) fn on_this_machine(place: &Path) -> Result<()> {
    match sys::network_kind(place).map_err(|error| StoreError::io(place, &error))? {
        Some(kind) => Err(StoreError::Network { path: place.to_owned(), kind }),
        None => Ok(()),
    }
}

/// Where SQLite keeps its journal of this file.
pub(super) fn journal(place: &Path) -> PathBuf {
    let mut name = place.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

/// A journal that was made for SQLite to write into. When nothing was written it goes away with this value, which is to be
/// dropped under the write lock.
pub(super) struct PreparedJournal(PathBuf);

impl PreparedJournal {
    /// Makes one where the file belongs to a group; under the write lock.
    pub(super) fn of(place: &Path) -> Result<Option<PreparedJournal>> {
        let journal = journal(place);
        let made = sys::journal_of_the_group(place, &journal).map_err(|error| StoreError::io(place, &error))?;
        Ok(made.then_some(PreparedJournal(journal)))
    }
}

impl Drop for PreparedJournal {
    fn drop(&mut self) {
        if self.0.metadata().is_ok_and(|journal| journal.len() == 0) {
            // An empty journal that stays is untidy, not wrong.
            let _ = fs::remove_file(&self.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_file_a_folder_and_a_link_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        assert!(matches!(existing(&file), Err(StoreError::Missing(_))));
        assert!(matches!(existing(folder.path()), Err(StoreError::NotAFile(_))));
        assert!(matches!(existing(&folder.path().join("no/file")), Err(StoreError::Missing(_))));
        std::fs::write(&file, "").unwrap();
        assert!(existing(&file).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_refused_as_the_file_but_not_as_a_folder_above_it() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real");
        std::fs::create_dir(&real).unwrap();
        std::fs::write(real.join("file"), "").unwrap();
        std::os::unix::fs::symlink(&real, folder.path().join("way")).unwrap();
        std::os::unix::fs::symlink(real.join("file"), folder.path().join("link")).unwrap();
        let (place, _) = existing(&folder.path().join("way/file")).unwrap();
        assert_eq!(place, real.canonicalize().unwrap().join("file"));
        assert!(matches!(existing(&folder.path().join("link")), Err(StoreError::Link(_))));
    }
}
