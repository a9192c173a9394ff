//! A file that was named on the command line: read whole, within bounds, and said in words when it cannot be.

use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::error::{Exit, Problem};
use crate::output::error::reason;
use crate::text::Value;

/// The largest file that is read, in bytes: the official list of holidays has 20 thousand.
const LARGEST: u64 = 4 << 20;

/// The file, to be read as it comes, however large it is.
pub(crate) fn opened(path: &Path) -> Result<fs_err::File, GivenFileProblem> {
    let file = || path.display().to_string();
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => GivenFileProblem::Missing { file: file() },
        _ => GivenFileProblem::Unreadable { file: file(), reason: reason(&error) },
    };
    let opened = fs_err::File::open(path).map_err(failed)?;
    if opened.metadata().map_err(failed)?.is_dir() {
        return Err(failed(ErrorKind::IsADirectory.into()));
    }
    Ok(opened)
}

/// The bytes of the file.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, GivenFileProblem> {
    let file = || path.display().to_string();
    let mut bytes = Vec::new();
    let unreadable = |error| GivenFileProblem::Unreadable { file: file(), reason: reason(&error) };
    opened(path)?.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(GivenFileProblem::TooLarge { file: file(), megabytes: LARGEST >> 20 });
    }
    Ok(bytes)
}

/// The text of the file, which must be UTF-8; a byte order mark in front is none of it.
pub(crate) fn text(path: &Path) -> Result<String, GivenFileProblem> {
    let text = String::from_utf8(bytes(path)?);
    let text = text.map_err(|_| GivenFileProblem::NotText { file: path.display().to_string() })?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// Why a file that was named cannot be taken.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum GivenFileProblem {
    /// It is not there.
    #[error("no such file")]
    Missing {
        /// The path.
        file: String,
    },
    /// The system does not let it be read.
    #[error("the file cannot be read")]
    Unreadable {
        /// The path.
        file: String,
        /// Why.
        reason: Value,
    },
    /// It is far larger than any such file.
    #[error("the file is larger than {megabytes} MB")]
    TooLarge {
        /// The path.
        file: String,
        /// The most.
        megabytes: u64,
    },
    /// It is in an encoding that is not known.
    #[error("the file is no text")]
    NotText {
        /// The path.
        file: String,
    },
}

impl Problem for GivenFileProblem {
    fn code(&self) -> &'static str {
        match self {
            GivenFileProblem::Missing { .. } => "given_file_missing",
            GivenFileProblem::Unreadable { .. } => "given_file_unreadable",
            GivenFileProblem::TooLarge { .. } => "given_file_too_large",
            GivenFileProblem::NotText { .. } => "given_file_not_text",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            GivenFileProblem::Missing { .. } => Exit::NotFound,
            _ => Exit::Usage,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            GivenFileProblem::Missing { file } | GivenFileProblem::NotText { file } => {
                vec![("file", file.as_str().into())]
            }
            GivenFileProblem::Unreadable { file, reason } => {
                vec![("file", file.as_str().into()), ("reason", reason.clone())]
            }
            GivenFileProblem::TooLarge { file, megabytes } => {
                vec![("file", file.as_str().into()), ("megabytes", (*megabytes).into())]
            }
        }
    }

    fn examples() -> Vec<GivenFileProblem> {
        let file = || "office.toml".to_owned();
        vec![
            GivenFileProblem::Missing { file: file() },
            GivenFileProblem::Unreadable { file: file(), reason: reason(&ErrorKind::PermissionDenied.into()) },
            GivenFileProblem::TooLarge { file: file(), megabytes: 4 },
            GivenFileProblem::NotText { file: file() },
        ]
    }
}
