//! A file that a command writes: whole or not at all, readable by its owner alone.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::{Exit, Outcome, Problem};
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
    /// The folder is not there or cannot be written.
    pub(crate) fn new(place: &Path) -> Result<OutputFile, OutputFileProblem> {
        let failed = |error| OutputFileProblem { place: place.to_owned(), error };
        if place.is_dir() {
            return Err(failed(io::ErrorKind::IsADirectory.into()));
        }
        let new = BufWriter::new(sys::new_beside(place).map_err(failed)?);
        Ok(OutputFile { place: place.to_owned(), new })
    }

    /// Writes more of it.
    ///
    /// # Errors
    /// The disk is full, or gone.
    pub(crate) fn put(&mut self, bytes: &[u8]) -> Outcome<()> {
        let failed = |error| OutputFileProblem { place: self.place.clone(), error };
        Ok(self.new.write_all(bytes).map_err(failed)?)
    }

    /// Puts it in its place, over what is there.
    ///
    /// # Errors
    /// As [`OutputFile::put`].
    pub(crate) fn finish(self) -> Result<(), OutputFileProblem> {
        let OutputFile { place, new } = self;
        let taken = new.into_inner().map_err(|error| error.into_error());
        let taken = taken.and_then(|new| sys::take_place(new.into_temp_path(), &place));
        taken.map_err(|error| OutputFileProblem { place, error })
    }
}

/// The file cannot be written there.
#[derive(Debug, thiserror::Error)]
#[error("the file cannot be written: {error}")]
pub(crate) struct OutputFileProblem {
    place: PathBuf,
    error: io::Error,
}

impl Problem for OutputFileProblem {
    fn code(&self) -> &'static str {
        "output_file_failed"
    }

    fn exit(&self) -> Exit {
        match self.error.kind() {
            io::ErrorKind::NotFound => Exit::NotFound,
            io::ErrorKind::IsADirectory => Exit::Usage,
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
