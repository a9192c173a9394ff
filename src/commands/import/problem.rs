//! Why a table cannot come in. Never with what stands in it, but for the headings.

use crate::cli::value::prose::LONGEST;
use crate::error::{Exit, Problem};
use crate::output::error::reason;
use crate::text::Value;

/// What is wrong with the table as a whole.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum ImportProblem {
    /// No line names columns that are known.
    #[error("no line of headings")]
    NoHeadings,
    /// No line names columns that are known, and in this one stand bytes that are no characters.
    #[error("no line of headings; line {line} is broken")]
    BrokenText {
        /// The line, from 1.
        line: usize,
    },
    /// Columns that nobody can place.
    #[error("{} unknown columns", columns.len())]
    UnknownColumns {
        /// Their headings.
        columns: Vec<String>,
    },
    /// Columns without which no line is a request.
    #[error("{} columns are missing", columns.len())]
    ColumnsMissing {
        /// The first heading that each is known by.
        columns: Vec<String>,
    },
    /// Two columns hold the same.
    #[error("two columns hold the same")]
    ColumnTwice {
        /// The heading of the first.
        first: String,
        /// The heading of the second.
        second: String,
    },
    /// Nothing stands below the headings.
    #[error("no lines")]
    NoLines,
    /// Lines that cannot come in; they were listed.
    #[error("{count} lines cannot come in")]
    BadLines {
        /// How many.
        count: usize,
        /// All of them are refused by law or by what is on file already.
        refused: bool,
    },
    /// A workbook of the format before XLSX.
    #[error("an old workbook")]
    OldWorkbook,
    /// A damaged workbook, or none.
    #[error("no workbook")]
    NoWorkbook,
    /// A workbook that unfolds to far more than workbooks do.
    #[error("the workbook is too large")]
    TooLarge,
    /// The workbook has no sheet of that name.
    #[error("no such sheet")]
    NoSheet {
        /// Those it has.
        sheets: String,
    },
    /// The system does not let it be read.
    #[error("the table cannot be read")]
    Unreadable {
        /// Why.
        reason: Value,
    },
    /// The mapping file is no TOML of its form.
    #[error("the mapping file cannot be read at line {line}")]
    MapUnreadable {
        /// The line, from 1.
        line: usize,
    },
    /// The mapping file names a column that there is not.
    #[error("the mapping file names an unknown column")]
    MapColumn {
        /// As it stands there.
        name: String,
    },
    /// The mapping file names an encoding that is not known.
    #[error("the mapping file names an unknown encoding")]
    MapEncoding {
        /// As it stands there.
        name: String,
    },
}

impl Problem for ImportProblem {
    fn code(&self) -> &'static str {
        match self {
            ImportProblem::NoHeadings => "import_no_headings",
            ImportProblem::BrokenText { .. } => "import_broken_text",
            ImportProblem::UnknownColumns { .. } => "import_unknown_columns",
            ImportProblem::ColumnsMissing { .. } => "import_columns_missing",
            ImportProblem::ColumnTwice { .. } => "import_column_twice",
            ImportProblem::NoLines => "import_no_lines",
            ImportProblem::BadLines { .. } => "import_bad_lines",
            ImportProblem::OldWorkbook => "import_old_workbook",
            ImportProblem::NoWorkbook => "import_no_workbook",
            ImportProblem::TooLarge => "import_too_large",
            ImportProblem::NoSheet { .. } => "import_no_sheet",
            ImportProblem::Unreadable { .. } => "import_table_unreadable",
            ImportProblem::MapUnreadable { .. } => "import_map_unreadable",
            ImportProblem::MapColumn { .. } => "import_map_column",
            ImportProblem::MapEncoding { .. } => "import_map_encoding",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            ImportProblem::BadLines { refused: true, .. } => Exit::Refused,
            ImportProblem::Unreadable { .. } => Exit::Unavailable,
            _ => Exit::Usage,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            ImportProblem::UnknownColumns { columns } | ImportProblem::ColumnsMissing { columns } => {
                vec![("columns", columns.join(", ").into())]
            }
            ImportProblem::ColumnTwice { first, second } => vec![("first", first.into()), ("second", second.into())],
            ImportProblem::BadLines { count, .. } => vec![("count", (*count).into())],
            ImportProblem::NoSheet { sheets } => vec![("sheets", sheets.into())],
            ImportProblem::Unreadable { reason } => vec![("reason", reason.clone())],
            ImportProblem::BrokenText { line } | ImportProblem::MapUnreadable { line } => {
                vec![("line", (*line).into())]
            }
            ImportProblem::MapColumn { name } | ImportProblem::MapEncoding { name } => vec![("name", name.into())],
            _ => Vec::new(),
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            ImportProblem::MapUnreadable { .. }
            | ImportProblem::MapColumn { .. }
            | ImportProblem::MapEncoding { .. } => Some("--map".to_owned()),
            ImportProblem::NoSheet { .. } => Some("--sheet".to_owned()),
            _ => None,
        }
    }

    fn examples() -> Vec<ImportProblem> {
        let text = str::to_owned;
        vec![
            ImportProblem::NoHeadings,
            ImportProblem::BrokenText { line: 3 },
            ImportProblem::UnknownColumns { columns: vec![text("好きな色"), text("血液型")] },
            ImportProblem::ColumnsMissing { columns: vec![text("kind")] },
            ImportProblem::ColumnTwice { first: text("受付日"), second: text("請求日") },
            ImportProblem::NoLines,
            ImportProblem::BadLines { count: 3, refused: false },
            ImportProblem::OldWorkbook,
            ImportProblem::NoWorkbook,
            ImportProblem::TooLarge,
            ImportProblem::NoSheet { sheets: text("令和7年度, 令和8年度") },
            ImportProblem::Unreadable { reason: reason(&std::io::ErrorKind::PermissionDenied.into()) },
            ImportProblem::MapUnreadable { line: 4 },
            ImportProblem::MapColumn { name: text("recieved") },
            ImportProblem::MapEncoding { name: text("euc") },
        ]
    }
}

/// What is wrong with one line or value of it.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum CellProblem {
    /// Every line must have it, or this one, for what else it says.
    #[error("a value is missing")]
    Missing {
        /// The heading.
        column: String,
    },
    /// None of the words that stand for a code.
    #[error("no code of its set")]
    NoCode {
        /// The heading.
        column: String,
        /// The codes there are.
        codes: String,
    },
    /// No whole number.
    #[error("no number")]
    NoNumber {
        /// The heading.
        column: String,
    },
    /// A day without a year would be another one next year.
    #[error("a day without a year")]
    DayWithoutYear {
        /// The heading.
        column: String,
    },
    /// A character that does not exist in the encoding, or a value that the spreadsheet itself could not compute.
    #[error("a broken character")]
    Broken {
        /// The heading.
        column: String,
    },
    /// A text that is longer than the file keeps.
    #[error("a text is too long")]
    TextTooLong {
        /// The heading.
        column: String,
    },
    /// A character that acts on a screen or hides itself.
    #[error("U+{code:04X}", code = u32::from(*character))]
    Hostile {
        /// The heading.
        column: String,
        /// The character.
        character: char,
    },
    /// It says nothing without another column.
    #[error("it stands alone")]
    Alone {
        /// The heading.
        column: String,
        /// The other heading.
        other: String,
    },
    /// More values than the table has columns.
    #[error("more values than columns")]
    TooManyCells {
        /// How many columns there are.
        columns: usize,
    },
    /// A quotation mark is never closed.
    #[error("a quotation mark is never closed")]
    QuoteOpen,
    /// A quotation mark stands inside a value.
    #[error("a quotation mark stands inside a value")]
    QuoteStray,
    /// It is far longer than a line of a table.
    #[error("the line is too long")]
    TooLong,
    /// It is no JSON object of texts and numbers.
    #[error("no JSON object")]
    NoJson,
    /// An earlier line is the same request.
    #[error("the same request as line {line}")]
    SameAsLine {
        /// The line, from 1.
        line: usize,
    },
    /// The request is on file.
    #[error("the same request as a case on file")]
    SameAsCase {
        /// The number of the case.
        number: String,
    },
}

impl Problem for CellProblem {
    fn code(&self) -> &'static str {
        match self {
            CellProblem::Missing { .. } => "import_missing",
            CellProblem::NoCode { .. } => "import_no_code",
            CellProblem::NoNumber { .. } => "import_no_number",
            CellProblem::DayWithoutYear { .. } => "import_day_without_year",
            CellProblem::Broken { .. } => "import_broken",
            CellProblem::TextTooLong { .. } => "import_text_too_long",
            CellProblem::Hostile { .. } => "import_hostile",
            CellProblem::Alone { .. } => "import_alone",
            CellProblem::TooManyCells { .. } => "import_too_many_cells",
            CellProblem::QuoteOpen => "import_quote_open",
            CellProblem::QuoteStray => "import_quote_stray",
            CellProblem::TooLong => "import_line_too_long",
            CellProblem::NoJson => "import_no_json",
            CellProblem::SameAsLine { .. } => "import_same_as_line",
            CellProblem::SameAsCase { .. } => "import_same_as_case",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            CellProblem::SameAsLine { .. } | CellProblem::SameAsCase { .. } => Exit::Refused,
            _ => Exit::Usage,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            CellProblem::Missing { column }
            | CellProblem::NoNumber { column }
            | CellProblem::DayWithoutYear { column }
            | CellProblem::Broken { column } => vec![("column", column.into())],
            CellProblem::NoCode { column, codes } => vec![("column", column.into()), ("codes", codes.into())],
            CellProblem::TextTooLong { column } => {
                vec![("column", column.into()), ("longest", LONGEST.into())]
            }
            CellProblem::Hostile { column, character } => {
                vec![("column", column.into()), ("character", format!("U+{:04X}", u32::from(*character)).into())]
            }
            CellProblem::Alone { column, other } => vec![("column", column.into()), ("other", other.into())],
            CellProblem::TooManyCells { columns } => vec![("columns", (*columns).into())],
            CellProblem::SameAsLine { line } => vec![("line", (*line).into())],
            CellProblem::SameAsCase { number } => vec![("number", number.into())],
            _ => Vec::new(),
        }
    }

    fn examples() -> Vec<CellProblem> {
        let column = || "決定区分".to_owned();
        vec![
            CellProblem::Missing { column: column() },
            CellProblem::NoCode { column: column(), codes: "full, partial".to_owned() },
            CellProblem::NoNumber { column: "延長日数".to_owned() },
            CellProblem::DayWithoutYear { column: "受付日".to_owned() },
            CellProblem::Broken { column: column() },
            CellProblem::TextTooLong { column: "件名".to_owned() },
            CellProblem::Hostile { column: "氏名".to_owned(), character: '\u{202E}' },
            CellProblem::Alone { column: column(), other: "決定日".to_owned() },
            CellProblem::TooManyCells { columns: 12 },
            CellProblem::QuoteOpen,
            CellProblem::QuoteStray,
            CellProblem::TooLong,
            CellProblem::NoJson,
            CellProblem::SameAsLine { line: 14 },
            CellProblem::SameAsCase { number: "令和8-開-0001".to_owned() },
        ]
    }
}
