//! What `kaiji export` and `kaiji import` say, and the cases for a spreadsheet.

use serde::Serialize;

use crate::output::csv;
use crate::output::document::Document;
use crate::output::row::Cell;
use crate::output::sheet::Sheet;
use crate::store::CaseRow;
use crate::text::Text;

/// What left the file.
#[derive(Debug, Serialize)]
pub(crate) struct Exported {
    /// Where to.
    pub(crate) file: String,
    /// How many events, of json lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) events: Option<i64>,
    /// How many cases, of a spreadsheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cases: Option<i64>,
}

impl Document for Exported {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let file = ("file", self.file.as_str().into());
        match (self.events, self.cases) {
            (Some(events), _) => sheet.say("export-done", &[file, ("events", events.into())]),
            (None, cases) => sheet.say("export-cases", &[file, ("cases", cases.unwrap_or_default().into())]),
        }
    }
}

/// What came in.
#[derive(Debug, Serialize)]
pub(crate) struct Imported {
    /// The new file.
    pub(crate) file: String,
    /// How many events.
    pub(crate) events: i64,
    /// How many cases.
    pub(crate) cases: i64,
    /// It was only looked at.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) dry_run: bool,
}

impl Document for Imported {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let key = if self.dry_run { "import-checked" } else { "import-done" };
        let counted = [("events", self.events.into()), ("cases", self.cases.into())];
        sheet.say(key, &[("file", self.file.as_str().into()), counted[0].clone(), counted[1].clone()]);
    }
}

/// The columns of the spreadsheet, as keys of their words.
const COLUMNS: [&str; 15] = [
    "number",
    "ruleset",
    "kind",
    "state",
    "received",
    "name",
    "subject",
    "officer",
    "section",
    "due",
    "safe-date",
    "decided-on",
    "late",
    "ended-on",
    "events",
];

/// The line of headings: with the mark by which Excel knows UTF-8.
pub(crate) fn headings(text: &Text) -> Vec<u8> {
    let names: Vec<String> = COLUMNS.iter().map(|column| text.get(&format!("export-column-{column}"))).collect();
    let cells: Vec<Cell<'_>> = names.iter().map(|name| Cell::text(name.as_str())).collect();
    let mut line = csv::BYTE_ORDER_MARK.to_vec();
    line.extend(csv::row(&cells));
    line
}

/// A case as a line of the spreadsheet: words instead of codes, dates as every spreadsheet reads them.
pub(crate) fn line(row: &CaseRow, text: &Text) -> Vec<u8> {
    let words = |text: &Option<String>| text.clone().map_or(Cell::None, Cell::text);
    let late = row.late.map(|late| text.get(if late { "export-late" } else { "export-in-time" }));
    csv::row(&[
        Cell::text(row.number.as_str()),
        Cell::text(row.ruleset.as_str()),
        Cell::text(text.term("kind", &row.kind)),
        Cell::text(text.term("state", &row.state)),
        Cell::Date(row.received),
        words(&row.name),
        words(&row.subject),
        words(&row.officer),
        words(&row.section),
        Cell::or_none(row.due, Cell::Date),
        Cell::or_none(row.safe, Cell::Date),
        Cell::or_none(row.decided_on, Cell::Date),
        words(&late),
        Cell::or_none(row.ended_on, Cell::Date),
        Cell::Number(row.events.into()),
    ])
}
