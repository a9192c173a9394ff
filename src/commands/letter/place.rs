//! Where a letter is put: the file named, or one for each letter in the folder named.

use std::io;
use std::path::{Path, PathBuf};

use crate::cli::letter::Args;
use crate::commands::output_file;
use crate::error::{Exit, Outcome, Problem};
use crate::output::view::letter::Letter;
use crate::text::Value;

/// Writes the letter to where `-o` says, whole or not at all, readable by nobody else.
pub(super) fn put(args: &Args, letter: &mut Letter) -> Outcome<()> {
    if args.all {
        return into_folder(args, letter);
    }
    letter.file = one_file(args, &letter.bytes)?;
    Ok(())
}

/// Writes the letter into the folder that `-o` names.
pub(super) fn into_folder(args: &Args, letter: &mut Letter) -> Outcome<()> {
    let Some(folder) = &args.output else { return Ok(()) };
    letter.file = Some(written(&folder.join(file_name(letter)), &letter.bytes)?);
    Ok(())
}

/// Writes what `-o` names and answers where; none: it belongs on standard output.
pub(super) fn one_file(args: &Args, bytes: &[u8]) -> Outcome<Option<String>> {
    args.output.as_ref().map(|place| written(place, bytes)).transpose()
}

/// Writes it there and answers where.
pub(crate) fn written(place: &Path, bytes: &[u8]) -> Outcome<String> {
    output_file::write(place, bytes).map_err(|error| LetterFileProblem { place: place.to_owned(), error })?;
    Ok(place.display().to_string())
}

/// `R8-K-0001-third-party-notice-5-third-party-1.txt`: the case, the letter, the act that it tells, to whom.
fn file_name(letter: &Letter) -> String {
    let kind = letter.letter.code().replace('_', "-");
    let to = letter.to.as_deref().map(|to| format!("-{}", to.replace(':', "-"))).unwrap_or_default();
    format!("{}-{kind}-{}{to}.{}", letter.number, letter.tells, letter.form.code())
}

/// The letter cannot be written there.
#[derive(Debug, thiserror::Error)]
#[error("the letter cannot be written: {error}")]
pub(crate) struct LetterFileProblem {
    place: PathBuf,
    error: io::Error,
}

impl LetterFileProblem {
    pub(super) const fn of(place: PathBuf, error: io::Error) -> LetterFileProblem {
        LetterFileProblem { place, error }
    }
}

impl Problem for LetterFileProblem {
    fn code(&self) -> &'static str {
        "letter_file_failed"
    }

    fn exit(&self) -> Exit {
        match self.error.kind() {
            io::ErrorKind::NotFound => Exit::NotFound,
            io::ErrorKind::IsADirectory | io::ErrorKind::AlreadyExists | io::ErrorKind::InvalidInput => Exit::Usage,
            _ => Exit::Unavailable,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let reason = crate::output::error::reason(&self.error);
        vec![("file", self.place.display().to_string().into()), ("reason", reason)]
    }

    fn field(&self) -> Option<String> {
        Some("--output".to_owned())
    }

    fn examples() -> Vec<LetterFileProblem> {
        let place = PathBuf::from("letters/notice.txt");
        vec![LetterFileProblem { place, error: io::ErrorKind::PermissionDenied.into() }]
    }
}
