//! Why a report cannot be written in the form asked for.

use crate::error::{Exit, Problem};
use crate::text::Value;

/// Why a report cannot be written in the form asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ReportProblem {
    /// What is no text has no place on a screen.
    #[error("a {form} needs a file")]
    FileNeeded {
        /// The form.
        form: &'static str,
    },
    /// `--format` and `--to` say different things.
    #[error("--format {format} is not --to {form}")]
    FormatDiffers {
        /// What `--format` says.
        format: &'static str,
        /// What `--to` says.
        form: &'static str,
    },
    /// A spreadsheet is put together in the folder for temporary files, and there is little room in it, or it is closed.
    #[error("no room in {folder}")]
    NoRoom {
        /// The folder.
        folder: String,
    },
    /// A sheet has no more rows.
    #[error("a sheet has only {rows} rows")]
    TooManyRows {
        /// How many it has.
        rows: u32,
    },
}

impl Problem for ReportProblem {
    fn code(&self) -> &'static str {
        match self {
            ReportProblem::FileNeeded { .. } => "report_file_needed",
            ReportProblem::FormatDiffers { .. } => "report_format_differs",
            ReportProblem::NoRoom { .. } => "report_no_room",
            ReportProblem::TooManyRows { .. } => "report_too_many_rows",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            ReportProblem::NoRoom { .. } => Exit::Unavailable,
            _ => Exit::Usage,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            ReportProblem::FileNeeded { form } => vec![("form", (*form).into())],
            ReportProblem::FormatDiffers { format, form } => {
                vec![("format", (*format).into()), ("form", (*form).into())]
            }
            ReportProblem::NoRoom { folder } => vec![("folder", folder.into())],
            ReportProblem::TooManyRows { rows } => vec![("rows", (*rows).into())],
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            ReportProblem::FileNeeded { .. } => Some("--output".to_owned()),
            ReportProblem::FormatDiffers { .. } | ReportProblem::TooManyRows { .. } => Some("--to".to_owned()),
            ReportProblem::NoRoom { .. } => None,
        }
    }

    fn examples() -> Vec<ReportProblem> {
        vec![
            ReportProblem::FileNeeded { form: "xlsx" },
            ReportProblem::FormatDiffers { format: "csv", form: "xlsx" },
            ReportProblem::NoRoom { folder: "/tmp".to_owned() },
            ReportProblem::TooManyRows { rows: 1_048_576 },
        ]
    }
}
