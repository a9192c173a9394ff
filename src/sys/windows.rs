//! Windows: access is a matter of the folder's access list, which new files inherit by themselves.
//!
//! Compiles under `cfg(windows)`; not tried on such a machine yet.

use std::fs::{File, Metadata};
use std::io;
use std::path::{Component, Path, Prefix};

/// Windows locks on every drive alike: the ordinary way.
pub(crate) const WITHOUT_LOCKS: &str = "win32";

/// Windows has no bits for everybody.
pub(crate) fn world_bits(_file: &Metadata) -> Option<u32> {
    None
}

/// A new file takes the access list of its folder.
pub(crate) fn inherit(_from: &Metadata, _new: &File) -> io::Result<()> {
    Ok(())
}

/// A journal takes the access list of its folder.
pub(crate) fn journal_of_the_group(_file: &Path, _journal: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Makes a folder with those above it; it takes the access list of the one above.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}

/// The free space is not asked for here: a disk that is full is noticed when it is.
pub(crate) fn room(_folder: &Path) -> Option<u64> {
    None
}

/// A folder cannot be synced here; NTFS keeps its own journal of names.
pub(crate) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// A path that names a server (`\\server\share`). A drive letter that stands for a share is one too once the path is
/// canonical.
pub(crate) fn network_kind(path: &Path) -> io::Result<Option<String>> {
    let canonical = path.canonicalize()?;
    Ok(match canonical.components().next() {
        Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)) => {
            Some("SMB".to_owned())
        }
        _ => None,
    })
}

/// The system does not say it without asking its own libraries; the environment names the user.
pub(crate) fn user_name() -> Option<String> {
    None
}
