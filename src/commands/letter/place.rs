//! Where a letter is put: the file named, or one for each letter in the folder named.

use std::io;
use std::path::{Path, PathBuf};

use super::problem::LetterProblem;
use crate::cli::Format;
use crate::cli::letter::Args;
use crate::cli::value::Code;
use crate::commands::output_file;
use crate::error::{Exit, Outcome, Problem};
use crate::output::Sink;
use crate::output::letter::LetterForm;
use crate::output::view::letter::Letter;
use crate::text::Value;

/// The form asked for: by its code, else by the name of the file; said before anything is issued: what is no text among escape
/// sequences or inside JSON is of use to nobody.
///
/// # Errors
/// It is no text, and neither a file nor a pipe takes it.
pub(crate) fn form_given(to: Option<Code>, output: Option<&Path>, out: &Sink) -> Outcome<LetterForm> {
    let form = form_asked(to, output);
    if !form.is_text() && output.is_none() && (out.format() != Format::Table || out.is_terminal()) {
        return Err(LetterProblem::FileNeeded { form: form.code() }.into());
    }
    Ok(form)
}

/// The same, nothing asked of where it goes.
pub(super) fn form_asked(to: Option<Code>, output: Option<&Path>) -> LetterForm {
    let named = to.and_then(|form| LetterForm::from_code(form.as_str()));
    named.or_else(|| output.and_then(LetterForm::of_file)).unwrap_or(LetterForm::Txt)
}

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
