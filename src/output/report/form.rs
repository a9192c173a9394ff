//! The forms of a report.

use std::path::Path;

use super::heading::{Heading, Section};
use crate::error::Outcome;
use crate::output::row::Cell;

/// What makes a report of what it is told, in this order: the heading, each section with its rows, the end.
pub(super) trait Form {
    /// The heading.
    fn begin(&mut self, heading: &Heading) -> Outcome<()>;
    /// A section begins. Its columns are filled in.
    fn section(&mut self, section: &Section) -> Outcome<()>;
    /// A row of it.
    fn row(&mut self, cells: &[Cell<'_>]) -> Outcome<()>;
    /// Nothing follows. No transaction of the file is open any more.
    fn end(&mut self) -> Outcome<()>;
}

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ReportForm {
    /// For the screen or a mail.
    #[default]
    Table,
    /// One line a row.
    Csv,
    /// A spreadsheet.
    Xlsx,
    /// For programs.
    Json,
    /// One page for a browser.
    Html,
    /// For the printer.
    Pdf,
}

impl ReportForm {
    const ALL: [ReportForm; 6] =
        [ReportForm::Table, ReportForm::Csv, ReportForm::Xlsx, ReportForm::Json, ReportForm::Html, ReportForm::Pdf];

    /// The code.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            ReportForm::Table => "table",
            ReportForm::Csv => "csv",
            ReportForm::Xlsx => "xlsx",
            ReportForm::Json => "json",
            ReportForm::Html => "html",
            ReportForm::Pdf => "pdf",
        }
    }

    /// The form of this code.
    pub(crate) fn from_code(code: &str) -> Option<ReportForm> {
        ReportForm::ALL.into_iter().find(|form| form.code() == code)
    }

    /// The form that the name of a file asks for.
    pub(crate) fn of_file(file: &Path) -> Option<ReportForm> {
        let ending = file.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "htm" => Some(ReportForm::Html),
            "txt" => Some(ReportForm::Table),
            ending => ReportForm::from_code(ending),
        }
    }

    /// Whether a terminal can show it.
    pub(crate) const fn is_text(self) -> bool {
        !matches!(self, ReportForm::Xlsx | ReportForm::Pdf)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_tells_the_form() {
        let form = |name: &str| ReportForm::of_file(Path::new(name));
        assert_eq!(form("out/今朝.XLSX"), Some(ReportForm::Xlsx));
        assert_eq!(form("mail.txt"), Some(ReportForm::Table));
        assert_eq!(form("ledger.htm"), Some(ReportForm::Html));
        assert_eq!((form("ledger"), form("ledger.docx")), (None, None));
    }
}
