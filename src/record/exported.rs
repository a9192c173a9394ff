//! A file made of an export: event by event as it was stored, every row computed anew.

use std::io::BufRead;
use std::path::Path;

use super::exchange::{Line, Opening, Reader, Unreadable};
use super::in_office::derive_anew;
use super::office_on_file::OfficeOnFile;
use super::rows::office_rows;
use super::{ENGINE, means};
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::output::error::reason;
use crate::store::{NotAsExported, Store, StoreError, Writing};
use crate::text::Value;

/// What came in.
#[derive(Debug)]
pub(crate) struct CameIn {
    /// How many events.
    pub(crate) events: i64,
    /// How many cases.
    pub(crate) cases: usize,
    /// The head, the same as in the file that was exported.
    pub(crate) head: String,
}

/// Makes a new file at `place` of this export; with `keep` unset it is only looked at. All or nothing.
///
/// # Errors
/// What is no export, or not as it was written; whatever keeps a file from being made.
pub(crate) fn from_export(context: &Context, place: &Path, lines: impl BufRead, keep: bool) -> Outcome<CameIn> {
    let mut reader = Reader::new(lines);
    let opening = reader.opening().map_err(|error| fault(&reader, error))?.ok_or(ExportProblem::NoExport)?;
    let means = means(context);
    if opening.engine > ENGINE {
        return Err(StoreError::NewerEngine { found: opening.engine, known: ENGINE }.into());
    }
    let id = opening.file().ok_or(ExportProblem::NoExport)?;
    let mut writing = Store::create_like(place, &means, &id, opening.engine)?;
    let head = append_all(&mut writing, &mut reader, &opening)?;
    writing.begin_rebuild()?;
    let rows = office_rows(&OfficeOnFile::load(&writing)?)?;
    writing.replace_office(&rows)?;
    let cases = writing.case_ids()?;
    derive_anew(&mut writing, &cases)?;
    writing.end_rebuild(opening.engine)?;
    if keep {
        writing.commit()?;
    }
    Ok(CameIn { events: opening.events, cases: cases.len(), head })
}

fn append_all(writing: &mut Writing, reader: &mut Reader<impl BufRead>, opening: &Opening) -> Outcome<String> {
    loop {
        let line = reader.line();
        let event = match line.map_err(|error| fault(reader, error))? {
            Line::Event(event) => event,
            Line::End(head) => {
                let now = writing.file()?;
                if head != now.head.to_string() || now.event_count != opening.events {
                    return Err(ExportProblem::OtherHead { line: reader.at() }.into());
                }
                if !reader.is_at_end().map_err(|error| fault(reader, error))? {
                    return Err(ExportProblem::Line { line: reader.at() }.into());
                }
                return Ok(head);
            }
        };
        writing.append_raw(&event)?.map_err(|altered| match altered {
            NotAsExported::Chain => ExportProblem::Altered { line: reader.at() },
            NotAsExported::Seal => ExportProblem::SealBroken { line: reader.at() },
        })?;
    }
}

fn fault<R: BufRead>(reader: &Reader<R>, error: Unreadable) -> ExportProblem {
    match error {
        Unreadable::CutOff => ExportProblem::CutOff { line: reader.at() },
        Unreadable::Line(line) => ExportProblem::Line { line },
        Unreadable::Io(error) => ExportProblem::Unreadable { reason: reason(&error) },
    }
}

/// Why an export cannot come in. Never what stands in it.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum ExportProblem {
    /// It does not begin like one.
    #[error("no export")]
    NoExport,
    /// Its end is missing.
    #[error("cut off at line {line}")]
    CutOff {
        /// The line, from 1.
        line: usize,
    },
    /// A line is not what an export holds there.
    #[error("line {line} is none of an export")]
    Line {
        /// The line, from 1.
        line: usize,
    },
    /// An event is not the one that was exported, or not in its place.
    #[error("line {line} was changed")]
    Altered {
        /// The line, from 1.
        line: usize,
    },
    /// What is personal in an event, or a letter, is not what was sealed.
    #[error("what line {line} has sealed was changed")]
    SealBroken {
        /// The line, from 1.
        line: usize,
    },
    /// Events are missing at its end.
    #[error("line {line} bears another head")]
    OtherHead {
        /// The line, from 1.
        line: usize,
    },
    /// The system does not let it be read.
    #[error("the export cannot be read")]
    Unreadable {
        /// Why.
        reason: Value,
    },
}

impl Problem for ExportProblem {
    fn code(&self) -> &'static str {
        match self {
            ExportProblem::NoExport => "import_no_export",
            ExportProblem::CutOff { .. } => "import_cut_off",
            ExportProblem::Line { .. } => "import_bad_line",
            ExportProblem::Altered { .. } => "import_altered",
            ExportProblem::SealBroken { .. } => "import_seal_broken",
            ExportProblem::OtherHead { .. } => "import_other_head",
            ExportProblem::Unreadable { .. } => "import_unreadable",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            ExportProblem::NoExport | ExportProblem::Line { .. } => Exit::Usage,
            ExportProblem::Unreadable { .. } => Exit::Unavailable,
            _ => Exit::Damaged,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            ExportProblem::NoExport => Vec::new(),
            ExportProblem::CutOff { line }
            | ExportProblem::Line { line }
            | ExportProblem::Altered { line }
            | ExportProblem::SealBroken { line }
            | ExportProblem::OtherHead { line } => vec![("line", (*line).into())],
            ExportProblem::Unreadable { reason } => vec![("reason", reason.clone())],
        }
    }

    fn examples() -> Vec<ExportProblem> {
        vec![
            ExportProblem::NoExport,
            ExportProblem::CutOff { line: 120 },
            ExportProblem::Line { line: 3 },
            ExportProblem::Altered { line: 3 },
            ExportProblem::SealBroken { line: 3 },
            ExportProblem::OtherHead { line: 121 },
            ExportProblem::Unreadable { reason: reason(&std::io::ErrorKind::PermissionDenied.into()) },
        ]
    }
}
