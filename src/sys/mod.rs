//! What depends on the operating system, one file a system.
//!
//! Both files offer the same functions: who may read a file, who inherits what, on what kind of file system it lies, and
//! how a finished file takes its place.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub(crate) use unix::{
    Unechoed, WITHOUT_LOCKS, inherit, journal_of_the_group, make_folder, network_kind, room, sync_folder, user_name,
    world_bits,
};

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub(crate) use windows::{
    WITHOUT_LOCKS, inherit, journal_of_the_group, make_folder, network_kind, room, sync_folder, user_name, world_bits,
};

use std::fs::File;
use std::io;
use std::path::Path;

use tempfile::{NamedTempFile, TempPath};

/// A new, empty file in the folder of `place`, readable by nobody else (0600), that goes away unless it takes a place.
pub(crate) fn new_beside(place: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(".kaiji-").suffix(".new").tempfile_in(folder_of(place))
}

/// Puts a finished file into its place, over what is there. Whoever looks sees the old file or the new one, whole.
pub(crate) fn take_place(new: TempPath, place: &Path) -> io::Result<()> {
    File::open(&new)?.sync_all()?;
    new.persist(place).map_err(|error| error.error)?;
    sync_folder(folder_of(place))
}

/// Puts a finished file into its place, where nothing may be yet (`AlreadyExists` else).
pub(crate) fn take_free_place(new: TempPath, place: &Path) -> io::Result<()> {
    File::open(&new)?.sync_all()?;
    new.persist_noclobber(place).map_err(|error| error.error)?;
    sync_folder(folder_of(place))
}

/// The folder that a path names its last component in.
fn folder_of(place: &Path) -> &Path {
    match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_free_place_is_not_taken_twice() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out");
        take_free_place(new_beside(&place).unwrap().into_temp_path(), &place).unwrap();
        let second = take_free_place(new_beside(&place).unwrap().into_temp_path(), &place);
        assert_eq!(second.unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "the second one went away");
    }
}
