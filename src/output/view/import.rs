//! What `kaiji import` says of a table: what came in, or every line that cannot.

use serde::Serialize;

use crate::case::number::CaseNumber;
use crate::output::document::Document;
use crate::output::error::Told;
use crate::output::sheet::Sheet;
use crate::record::Warned;
use crate::text::Value;

/// Cases that came in, or would.
#[derive(Debug, Serialize)]
pub(crate) struct TakenIn {
    /// How many cases.
    pub(crate) cases: usize,
    /// How many facts they have.
    pub(crate) events: usize,
    /// The numbers that were given, of each counter the first and the last.
    pub(crate) numbers: Vec<Numbers>,
    /// How many lines were left out because the request is there already.
    pub(crate) skipped: usize,
    /// How many lines had come in with the same key before.
    pub(crate) repeated: usize,
    /// What must be told, each with its lines.
    pub(crate) warnings: Vec<WarnedLines>,
    /// Nothing was written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) dry_run: bool,
}

/// A row of numbers.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Numbers {
    /// The first.
    pub(crate) first: CaseNumber,
    /// The last.
    pub(crate) last: CaseNumber,
}

/// A warning, with the lines that it is about.
#[derive(Debug, Serialize)]
pub(crate) struct WarnedLines {
    /// Its words, of the first line.
    #[serde(flatten)]
    pub(crate) warning: Warned,
    /// How many lines.
    pub(crate) count: usize,
    /// The first of them.
    pub(crate) lines: Vec<usize>,
}

impl Document for TakenIn {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let counted = [("cases", self.cases.into()), ("events", self.events.into())];
        sheet.say(if self.dry_run { "import-would-take" } else { "import-taken" }, &counted);
        for numbers in &self.numbers {
            let ends = [("first", numbers.first.on_screen().into()), ("last", numbers.last.on_screen().into())];
            sheet.say(if numbers.first == numbers.last { "import-number" } else { "import-numbers" }, &ends);
        }
        for (key, count) in [("import-skipped", self.skipped), ("import-repeated", self.repeated)] {
            if count > 0 {
                sheet.say(key, &[("count", count.into())]);
            }
        }
        if self.warnings.is_empty() {
            return;
        }
        sheet.heading("import-warnings");
        for WarnedLines { warning, count, lines } in &self.warnings {
            let article = warning.printed.as_ref().map(|article| format!(" ({article})")).unwrap_or_default();
            let words = [("message", format!("{}{article}", warning.message).into()), ("count", (*count).into())];
            sheet.item(&sheet.text().with("import-warning", &words));
            let named: Vec<String> = lines.iter().map(usize::to_string).collect();
            let more = count.saturating_sub(lines.len());
            let words = [("lines", named.join(", ").into()), ("more", more.into())];
            sheet.beneath(&sheet.text().with("import-warned-lines", &words));
        }
    }
}

/// Lines that cannot come in. Nothing did.
#[derive(Debug, Serialize)]
pub(crate) struct Refused {
    /// How many lines cannot come in.
    pub(crate) bad: usize,
    /// The first of them.
    pub(crate) lines: Vec<BadLine>,
    /// How many lines there are.
    pub(crate) of: usize,
}

/// A line that cannot come in. What is personal in it is never told.
#[derive(Debug, Serialize)]
pub(crate) struct BadLine {
    /// Where it begins in the file, from 1.
    pub(crate) line: usize,
    /// The heading of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) column: Option<String>,
    /// The value, where it can be no name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
    /// How many characters a value has that is not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) length: Option<usize>,
    /// Why, and what to do.
    #[serde(flatten)]
    pub(crate) told: Told,
}

impl Document for Refused {
    fn view(&self, sheet: &mut Sheet<'_>) {
        sheet.say("import-refused", &[("bad", self.bad.into()), ("of", self.of.into())]);
        for bad in &self.lines {
            sheet.item(&bad.place(sheet));
            sheet.beneath(&bad.told.told());
            if let Some(hint) = &bad.told.hint {
                sheet.beneath(hint);
            }
        }
        let more = self.bad.saturating_sub(self.lines.len());
        if more > 0 {
            sheet.say("import-more-lines", &[("count", more.into())]);
        }
    }
}

impl BadLine {
    fn place(&self, sheet: &Sheet<'_>) -> String {
        let line: (&str, Value) = ("line", self.line.into());
        let Some(column) = &self.column else { return sheet.text().with("import-line", &[line]) };
        let column = ("column", column.into());
        match (&self.value, self.length) {
            (Some(value), _) => sheet.text().with("import-line-value", &[line, column, ("value", value.into())]),
            (None, Some(length)) => sheet.text().with("import-line-length", &[line, column, ("length", length.into())]),
            (None, None) => sheet.text().with("import-line-column", &[line, column]),
        }
    }
}
