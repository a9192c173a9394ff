//! A file that a command writes: whole or not at all, readable by its owner alone.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::{Exit, Problem};
use crate::sys;
use crate::text::Value;

/// A file on its way to its place. Dropped before [`OutputFile::finish`] it leaves nothing behind.
pub(crate) struct OutputFile {
    place: PathBuf,
    new: BufWriter<NamedTempFile>,
}

impl OutputFile {
    /// Begins a file for this place. A link there is replaced, not followed.
    ///
    /// # Errors
    /// The folder is not there or cannot be written, or what is there is no file: a device is never replaced by one.
    pub(crate) fn new(place: &Path) -> io::Result<OutputFile> {
        if place.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if std::fs::metadata(place).is_ok_and(|there| !there.is_file()) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        Ok(OutputFile { place: place.to_owned(), new: BufWriter::new(sys::new_beside(place)?) })
    }

    /// Writes more of it.
    ///
    /// # Errors
    /// The disk is full, or gone.
    pub(crate) fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.new.write_all(bytes)
    }

    /// Puts it in its place, over what is there.
    ///
    /// # Errors
    /// As [`OutputFile::put`].
    pub(crate) fn finish(self) -> io::Result<()> {
        let new = self.new.into_inner().map_err(|error| error.into_error())?;
        sys::take_place(new.into_temp_path(), &self.place)
    }
}

/// Writes a file of these bytes.
///
/// # Errors
/// As [`OutputFile::new`] and [`OutputFile::put`].
pub(crate) fn write(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut new = OutputFile::new(place)?;
    new.put(bytes)?;
    new.finish()
}

/// The file cannot be written there.
#[derive(Debug, thiserror::Error)]
#[error("the file cannot be written: {error}")]
pub(crate) struct OutputFileProblem {
    place: PathBuf,
    error: io::Error,
}

impl OutputFileProblem {
    /// What the system said of the file at this place.
    pub(crate) fn of(place: &Path, error: io::Error) -> OutputFileProblem {
        OutputFileProblem { place: place.to_owned(), error }
    }
}

impl Problem for OutputFileProblem {
    fn code(&self) -> &'static str {
        "output_file_failed"
    }

    fn exit(&self) -> Exit {
        match self.error.kind() {
            io::ErrorKind::NotFound => Exit::NotFound,
            io::ErrorKind::IsADirectory | io::ErrorKind::InvalidInput => Exit::Usage,
            _ => Exit::Unavailable,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let reason = crate::output::error::reason(&self.error);
        vec![("file", self.place.display().to_string().into()), ("reason", reason)]
    }

    fn examples() -> Vec<OutputFileProblem> {
        let place = PathBuf::from("out/kaiji.jsonl");
        vec![OutputFileProblem { place, error: io::ErrorKind::PermissionDenied.into() }]
    }
}
