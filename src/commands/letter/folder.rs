//! The office's own words of letters, read from a folder: `letter check DIR`, `office set letters=DIR`.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::error::{Exit, Outcome, Problem};
use crate::output::error::reason;
use crate::output::letter::LetterSet;
use crate::text::Value;
use crate::text::hostile::is_hostile;

/// The largest file of a set, in bytes: the longest that the program brings along has ten thousand.
const LARGEST: u64 = 256 << 10;
/// Files that people put beside a set and that are none of it.
const BESIDE: [&str; 2] = ["README", "fields"];
/// The only folder within a set.
const BLOCKS: &str = "blocks";

/// The set in the folder: only files that have a place in a set, none behind a link.
///
/// # Errors
/// The folder or a file cannot be read, or has no place in a set.
pub(crate) fn read(folder: &Path) -> Outcome<LetterSet> {
    let mut own = BTreeMap::new();
    for (name, place) in files(folder, "")? {
        own.insert(name, text(&place)?);
    }
    if own.is_empty() {
        return Err(LetterSetProblem::Empty { folder: shown(folder) }.into());
    }
    Ok(LetterSet::with(own))
}

/// The names of the files within the set, and where they are.
fn files(folder: &Path, within: &str) -> Result<Vec<(String, PathBuf)>, LetterSetProblem> {
    let failed = |error: io::Error| LetterSetProblem::Unreadable { file: shown(folder), error };
    let mut found = Vec::new();
    for entry in fs_err::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let (place, kind) = (entry.path(), entry.file_type().map_err(failed)?);
        let file = entry.file_name().to_string_lossy().into_owned();
        let name = format!("{within}{file}");
        let is_beside = file.starts_with('.') || BESIDE.iter().any(|beside| file.starts_with(beside));
        if kind.is_symlink() {
            return Err(LetterSetProblem::Link { file: shown(&place) });
        } else if kind.is_dir() && name == BLOCKS {
            found.extend(files(&place, &format!("{BLOCKS}/"))?);
        } else if kind.is_file() && LetterSet::takes(&name) {
            found.push((name, place));
        } else if !is_beside {
            return Err(LetterSetProblem::NoPlace { file: shown(&place) });
        }
    }
    Ok(found)
}

fn text(place: &Path) -> Result<String, LetterSetProblem> {
    let failed = |error: io::Error| LetterSetProblem::Unreadable { file: shown(place), error };
    let mut bytes = Vec::new();
    let opened = fs_err::File::open(place).map_err(failed)?;
    opened.take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LARGEST {
        return Err(LetterSetProblem::TooLarge { file: shown(place), kilobytes: LARGEST >> 10 });
    }
    let text = String::from_utf8(bytes).map_err(|_| LetterSetProblem::NotText { file: shown(place) })?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    match text.split('\n').position(|line| line.contains(is_hostile)) {
        Some(line) => Err(LetterSetProblem::Hostile { file: shown(place), line: line + 1 }),
        None => Ok(text),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Why the words of letters cannot be taken from a folder, or put into one.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LetterSetProblem {
    /// The system does not let it be read.
    #[error("cannot be read: {error}")]
    Unreadable {
        /// The path.
        file: String,
        /// Why.
        error: io::Error,
    },
    /// A link may lead anywhere.
    #[error("a link")]
    Link {
        /// The path.
        file: String,
    },
    /// The name is that of no letter, most often a slip of the pen.
    #[error("no such letter")]
    NoPlace {
        /// The path.
        file: String,
    },
    /// It is far larger than any letter.
    #[error("larger than {kilobytes} kB")]
    TooLarge {
        /// The path.
        file: String,
        /// The most.
        kilobytes: u64,
    },
    /// It is not UTF-8.
    #[error("no UTF-8")]
    NotText {
        /// The path.
        file: String,
    },
    /// It holds a character that acts on a screen or hides itself.
    #[error("line {line} holds a control character")]
    Hostile {
        /// The path.
        file: String,
        /// From 1.
        line: usize,
    },
    /// There is nothing in it that belongs to a set.
    #[error("no letters")]
    Empty {
        /// The path.
        folder: String,
    },
    /// Letters cannot be made with it.
    #[error("{faults} faults")]
    Faulty {
        /// The path.
        folder: String,
        /// How many.
        faults: usize,
        /// The first of them, in words.
        first: String,
    },
}

impl Problem for LetterSetProblem {
    fn code(&self) -> &'static str {
        match self {
            LetterSetProblem::Unreadable { .. } => "letter_set_unreadable",
            LetterSetProblem::Link { .. } => "letter_set_link",
            LetterSetProblem::NoPlace { .. } => "letter_set_no_place",
            LetterSetProblem::TooLarge { .. } => "letter_set_too_large",
            LetterSetProblem::NotText { .. } => "letter_set_not_text",
            LetterSetProblem::Hostile { .. } => "letter_set_hostile",
            LetterSetProblem::Empty { .. } => "letter_set_empty",
            LetterSetProblem::Faulty { .. } => "letter_set_faulty",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            LetterSetProblem::Unreadable { error, .. } if error.kind() == io::ErrorKind::NotFound => Exit::NotFound,
            LetterSetProblem::Faulty { .. } => Exit::Refused,
            _ => Exit::Usage,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            LetterSetProblem::Unreadable { file, error } => {
                vec![("file", file.as_str().into()), ("reason", reason(error))]
            }
            LetterSetProblem::Link { file }
            | LetterSetProblem::NoPlace { file }
            | LetterSetProblem::NotText { file }
            | LetterSetProblem::Empty { folder: file } => vec![("file", file.as_str().into())],
            LetterSetProblem::TooLarge { file, kilobytes } => {
                vec![("file", file.as_str().into()), ("kilobytes", (*kilobytes).into())]
            }
            LetterSetProblem::Hostile { file, line } => {
                vec![("file", file.as_str().into()), ("line", (*line).into())]
            }
            LetterSetProblem::Faulty { folder, faults, first } => {
                vec![("file", folder.as_str().into()), ("faults", (*faults).into()), ("first", first.as_str().into())]
            }
        }
    }

    fn examples() -> Vec<LetterSetProblem> {
        let file = || "letters/extention.txt".to_owned();
        vec![
            LetterSetProblem::Unreadable { file: file(), error: io::ErrorKind::PermissionDenied.into() },
            LetterSetProblem::Link { file: file() },
            LetterSetProblem::NoPlace { file: file() },
            LetterSetProblem::TooLarge { file: file(), kilobytes: 256 },
            LetterSetProblem::NotText { file: file() },
            LetterSetProblem::Hostile { file: file(), line: 3 },
            LetterSetProblem::Empty { folder: "letters".to_owned() },
            LetterSetProblem::Faulty { folder: "letters".to_owned(), faults: 2, first: "extension.txt".to_owned() },
        ]
    }
}
