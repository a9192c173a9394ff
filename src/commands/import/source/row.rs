//! A line of a table: its cells, one after the other in one buffer that the next line takes over.

/// Between several values of one cell: what JSON writes as a list.
pub(in crate::commands::import) const SEVERAL: char = '\u{1F}';

/// A line.
#[derive(Debug, Default)]
pub(in crate::commands::import) struct Row {
    /// Where it begins in the file, from 1.
    pub(in crate::commands::import) line: usize,
    /// Why it cannot be read at all.
    pub(in crate::commands::import) fault: Option<Fault>,
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

/// Why a line cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::commands::import) enum Fault {
    /// A quotation mark is never closed; nothing after it can be told apart.
    QuoteOpen,
    /// A quotation mark stands where none may stand.
    QuoteStray,
    /// It is far longer than any line of a table.
    TooLong,
    /// It is no JSON object of texts, numbers and truths.
    NoJson,
}

impl Row {
    pub(super) fn begin(&mut self, line: usize) {
        (self.line, self.fault) = (line, None);
        self.bytes.clear();
        self.ends.clear();
    }

    pub(super) fn push(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub(super) fn extend(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    pub(super) fn end_cell(&mut self) {
        self.ends.push(self.bytes.len());
    }

    pub(super) fn cell(&mut self, text: &str) {
        self.extend(text.as_bytes());
        self.end_cell();
    }

    pub(super) fn length(&self) -> usize {
        self.bytes.len()
    }

    /// How many cells it has.
    pub(in crate::commands::import) fn cells(&self) -> usize {
        self.ends.len()
    }

    /// The text of a cell, from 0, without spaces around it; empty where there is none.
    pub(in crate::commands::import) fn get(&self, at: usize) -> &str {
        let start = if at == 0 { Some(0) } else { self.ends.get(at - 1).copied() };
        let bytes = start.zip(self.ends.get(at)).and_then(|(start, end)| self.bytes.get(start..*end));
        // Cells end at ASCII characters of a text that was decoded, so they are whole.
        std::str::from_utf8(bytes.unwrap_or_default()).unwrap_or("\u{FFFD}").trim()
    }

    /// Whether nothing stands in it.
    pub(in crate::commands::import) fn is_blank(&self) -> bool {
        self.fault.is_none() && self.bytes.trim_ascii().is_empty()
            || self.fault.is_none() && (0..self.cells()).all(|at| self.get(at).is_empty())
    }
}
