//! What can go wrong with the file.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ffi;

use crate::error::{Exit, Problem};
use crate::text::Value;

/// Why the file could not be read or written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    /// There is no file; `kaiji init` makes one.
    #[error("no case file at {}", .0.display())]
    Missing(PathBuf),
    /// The folder in which a new file is to lie is not there.
    #[error("no folder {}", .0.display())]
    NoFolder(PathBuf),
    /// `init` found something at the place.
    #[error("there is a file at {} already", .0.display())]
    Exists(PathBuf),
    /// A folder, a device, a pipe.
    #[error("{} is not a regular file", .0.display())]
    NotAFile(PathBuf),
    /// The last component of the path is a symbolic link.
    #[error("{} is a symbolic link", .0.display())]
    Link(PathBuf),
    /// The operating system does not let this user in.
    #[error("no permission for {}", .0.display())]
    Denied(PathBuf),
    /// Locks and syncs do not hold on this file system.
    #[error("{} lies on a network file system ({kind})", .path.display())]
    Network {
        /// The file.
        path: PathBuf,
        /// What was seen: NFS, SMB …
        kind: String,
    },
    /// Everybody on the machine may read or write the file.
    #[error("{} is open to everybody (mode {mode:o})", .path.display())]
    WorldAccess {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// A crash left a journal, and this user may not write the file to roll it back.
    #[error("{} has an unfinished write that somebody with write permission must roll back", .0.display())]
    NeedsRecovery(PathBuf),
    /// Not a database, or not one of kaiji.
    #[error("{} is not a kaiji file", .0.display())]
    NotKaiji(PathBuf),
    /// The pages, the chain or a column are not as they were written.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    /// Written by a newer kaiji.
    #[error("the file has schema {found}, this program knows {known}")]
    Newer {
        /// `user_version` of the file.
        found: i64,
        /// The newest schema this program knows.
        known: i64,
    },
    /// Written by an older kaiji; `kaiji migrate` brings it up.
    #[error("the file has schema {found}, this program reads {known}")]
    Older {
        /// `user_version` of the file.
        found: i64,
        /// The schema this program reads.
        known: i64,
    },
    /// A newer kaiji, which counts deadlines otherwise, computed its rows.
    #[error("the rows of the file are of engine {found}, this program's is {known}")]
    NewerEngine {
        /// The engine of the file.
        found: i64,
        /// The engine of this program.
        known: i64,
    },
    /// The file holds events that this program does not know.
    #[error("the file holds events of a kind that this program does not know: {kind} {v}")]
    UnknownEvent {
        /// The kind.
        kind: String,
        /// The version of its payload.
        v: u32,
    },
    /// Somebody else kept the file locked longer than one waits.
    #[error("the file is busy")]
    Busy,
    /// The file, its folder or its medium cannot be written.
    #[error("the file cannot be written")]
    ReadOnly,
    /// No space is left.
    #[error("the disk is full")]
    Full,
    /// The operating system reported an error on reading or writing.
    #[error("reading or writing failed: {0}")]
    Io(String),
    /// A text of a person is longer than the file takes.
    #[error("a text is longer than {limit} characters")]
    TooLong {
        /// The most characters of one text.
        limit: usize,
    },
    /// A case has as many events as it can have.
    #[error("the case has {limit} events, more are not taken")]
    TooManyEvents {
        /// The most events of one case.
        limit: u32,
    },
    /// `--once` came with a key that was used for other values.
    #[error("the key {0:?} was used with other values")]
    OnceDiffers(String),
    /// A defect of the program.
    #[error("internal error of the store: {0}")]
    Internal(String),
}

/// What the store answers.
pub(crate) type Result<T> = std::result::Result<T, StoreError>;

impl Problem for StoreError {
    fn code(&self) -> &'static str {
        match self {
            StoreError::Missing(_) => "file_missing",
            StoreError::NoFolder(_) => "folder_missing",
            StoreError::Exists(_) => "file_exists",
            StoreError::NotAFile(_) => "file_not_regular",
            StoreError::Link(_) => "file_is_link",
            StoreError::Denied(_) => "file_denied",
            StoreError::Network { .. } => "file_on_network",
            StoreError::WorldAccess { .. } => "file_open_to_all",
            StoreError::NeedsRecovery(_) => "file_needs_recovery",
            StoreError::NotKaiji(_) => "file_not_kaiji",
            StoreError::Damaged(_) => "file_damaged",
            StoreError::Newer { .. } => "file_newer",
            StoreError::Older { .. } => "file_older",
            StoreError::NewerEngine { .. } => "file_newer_engine",
            StoreError::UnknownEvent { .. } => "file_unknown_event",
            StoreError::Busy => "file_busy",
            StoreError::ReadOnly => "file_read_only",
            StoreError::Full => "disk_full",
            StoreError::Io(_) => "file_io",
            StoreError::TooLong { .. } => "text_too_long",
            StoreError::TooManyEvents { .. } => "too_many_events",
            StoreError::OnceDiffers(_) => "once_differs",
            StoreError::Internal(_) => "store_internal",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            StoreError::Missing(_) | StoreError::NoFolder(_) => Exit::NotFound,
            StoreError::NotKaiji(_)
            | StoreError::NotAFile(_)
            | StoreError::Damaged(_)
            | StoreError::Newer { .. }
            | StoreError::Older { .. }
            | StoreError::NewerEngine { .. }
            | StoreError::UnknownEvent { .. } => Exit::Damaged,
            StoreError::Exists(_) | StoreError::TooManyEvents { .. } | StoreError::OnceDiffers(_) => Exit::Refused,
            StoreError::TooLong { .. } => Exit::Usage,
            StoreError::Internal(_) => Exit::Internal,
            StoreError::Link(_)
            | StoreError::Denied(_)
            | StoreError::Network { .. }
            | StoreError::WorldAccess { .. }
            | StoreError::NeedsRecovery(_)
            | StoreError::Busy
            | StoreError::ReadOnly
            | StoreError::Full
            | StoreError::Io(_) => Exit::Unavailable,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            StoreError::Missing(path)
            | StoreError::NoFolder(path)
            | StoreError::Exists(path)
            | StoreError::NotAFile(path)
            | StoreError::Link(path)
            | StoreError::Denied(path)
            | StoreError::NeedsRecovery(path)
            | StoreError::NotKaiji(path) => vec![("path", shown(path))],
            StoreError::Network { path, kind } => vec![("path", shown(path)), ("kind", kind.into())],
            StoreError::WorldAccess { path, mode } => vec![("path", shown(path)), ("mode", format!("{mode:o}").into())],
            StoreError::Newer { found, known }
            | StoreError::Older { found, known }
            | StoreError::NewerEngine { found, known } => {
                vec![("found", (*found).into()), ("known", (*known).into())]
            }
            StoreError::UnknownEvent { kind, v } => vec![("kind", kind.into()), ("v", (*v).into())],
            StoreError::TooLong { limit } => vec![("limit", (*limit).into())],
            StoreError::TooManyEvents { limit } => vec![("limit", (*limit).into())],
            StoreError::OnceDiffers(key) => vec![("key", key.into())],
            StoreError::Damaged(detail) | StoreError::Io(detail) | StoreError::Internal(detail) => {
                vec![("detail", detail.into())]
            }
            StoreError::Busy | StoreError::ReadOnly | StoreError::Full => Vec::new(),
        }
    }

    fn examples() -> Vec<StoreError> {
        let path = || PathBuf::from("/srv/office/kaiji.db");
        vec![
            StoreError::Missing(path()),
            StoreError::NoFolder(PathBuf::from("/srv/office")),
            StoreError::Exists(path()),
            StoreError::NotAFile(path()),
            StoreError::Link(path()),
            StoreError::Denied(path()),
            StoreError::Network { path: path(), kind: "NFS".to_owned() },
            StoreError::WorldAccess { path: path(), mode: 0o666 },
            StoreError::NeedsRecovery(path()),
            StoreError::NotKaiji(path()),
            StoreError::Damaged("page 7".to_owned()),
            StoreError::Newer { found: 2, known: 1 },
            StoreError::Older { found: 1, known: 2 },
            StoreError::NewerEngine { found: 2, known: 1 },
            StoreError::UnknownEvent { kind: "moved".to_owned(), v: 1 },
            StoreError::Busy,
            StoreError::ReadOnly,
            StoreError::Full,
            StoreError::Io("input/output error".to_owned()),
            StoreError::TooLong { limit: 20_000 },
            StoreError::TooManyEvents { limit: 10_000 },
            StoreError::OnceDiffers("2026-04-01-001".to_owned()),
            StoreError::Internal("no such statement".to_owned()),
        ]
    }
}

fn shown(path: &Path) -> Value {
    path.display().to_string().into()
}

impl StoreError {
    /// The error of the operating system at this path, as what it means for the file.
    pub(super) fn io(path: &Path, error: &io::Error) -> StoreError {
        match error.kind() {
            io::ErrorKind::NotFound => StoreError::Missing(path.to_owned()),
            io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
            io::ErrorKind::PermissionDenied => StoreError::Denied(path.to_owned()),
            io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full,
            _ => StoreError::Io(error.kind().to_string()),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        match &error {
            rusqlite::Error::SqliteFailure(failure, message) => sqlite(failure, message.as_deref()),
            // A value of another type than the schema promises: somebody wrote past the program. What stands there may be
            // anybody's name, so it is not told.
            rusqlite::Error::FromSqlConversionFailure(column, kind, _) => {
                StoreError::Damaged(format!("column {column} holds a wrong {kind}"))
            }
            rusqlite::Error::InvalidColumnType(_, name, kind) => StoreError::Damaged(format!("{name} is {kind}")),
            rusqlite::Error::IntegralValueOutOfRange(column, _) => {
                StoreError::Damaged(format!("column {column} is out of range"))
            }
            // Where a row may be missing, the verbs ask for it as an option.
            rusqlite::Error::QueryReturnedNoRows => StoreError::Damaged("a row is missing".to_owned()),
            _ => StoreError::Internal(error.to_string()),
        }
    }
}

fn sqlite(failure: &ffi::Error, message: Option<&str>) -> StoreError {
    let said = || message.map_or_else(|| failure.to_string(), str::to_owned);
    match failure.extended_code & 0xff {
        ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => StoreError::Busy,
        ffi::SQLITE_READONLY | ffi::SQLITE_PERM | ffi::SQLITE_CANTOPEN | ffi::SQLITE_AUTH => StoreError::ReadOnly,
        ffi::SQLITE_FULL => StoreError::Full,
        // The journal cannot be taken out of its folder.
        ffi::SQLITE_IOERR if failure.extended_code == ffi::SQLITE_IOERR_DELETE => StoreError::ReadOnly,
        ffi::SQLITE_IOERR | ffi::SQLITE_NOLFS | ffi::SQLITE_PROTOCOL => StoreError::Io(said()),
        ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB | ffi::SQLITE_FORMAT => StoreError::Damaged(said()),
        // A statement that does not fit the schema although the version does: the schema was tampered with.
        ffi::SQLITE_ERROR | ffi::SQLITE_SCHEMA if said().starts_with("no such") => StoreError::Damaged(said()),
        ffi::SQLITE_TOOBIG => StoreError::TooLong { limit: super::events::TEXT_LIMIT },
        _ => StoreError::Internal(said()),
    }
}
