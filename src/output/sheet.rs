//! A sheet for people: headings, lines, labelled facts, tables. Everything on it is sanitized and fits the page.

use super::row::Row;
use super::screen::Screen;
use super::table::Layout;
use super::{sanitize, width};
use crate::text::{Text, Value};

/// A sheet that is being written.
pub(crate) struct Sheet<'t> {
    text: &'t Text,
    screen: Screen,
    brief: bool,
    written: String,
}

impl<'t> Sheet<'t> {
    pub(crate) fn new(text: &'t Text, screen: Screen) -> Sheet<'t> {
        Sheet { text, screen, brief: false, written: String::new() }
    }

    /// Only what must be seen before a yes; what follows from it is left to the answer itself.
    pub(crate) fn brief(self) -> Sheet<'t> {
        Sheet { brief: true, ..self }
    }

    /// Whether it is brief.
    pub(crate) fn is_brief(&self) -> bool {
        self.brief
    }

    /// The words of the language in force.
    pub(crate) fn text(&self) -> &'t Text {
        self.text
    }

    /// The message of a key, as a paragraph.
    pub(crate) fn say(&mut self, key: &str, values: &[(&str, Value)]) {
        let words = self.text.with(key, values);
        self.paragraph(&words);
    }

    /// A paragraph; its own line breaks stay.
    pub(crate) fn paragraph(&mut self, words: &str) {
        self.indented("", words);
    }

    /// A heading, after an empty line where something stands above it.
    pub(crate) fn heading(&mut self, key: &str) {
        if !self.written.is_empty() {
            self.blank();
        }
        let words = self.text.get(key);
        self.paragraph(&words);
    }

    /// An entry of a list.
    pub(crate) fn item(&mut self, words: &str) {
        self.indented("- ", words);
    }

    /// A paragraph that belongs to the entry above it.
    pub(crate) fn beneath(&mut self, words: &str) {
        let indent = "    ";
        let room = self.screen.page().saturating_sub(indent.len()).max(20);
        for line in width::wrapped(&sanitize::block(words), room) {
            self.written.push_str(format!("{indent}{line}").trim_end());
            self.written.push('\n');
        }
    }

    /// An empty line.
    pub(crate) fn blank(&mut self) {
        self.written.push('\n');
    }

    /// Labelled facts, the values under each other; a fact without a value is left out.
    pub(crate) fn facts(&mut self, facts: &[(&str, Option<String>)]) {
        let known = || facts.iter().filter_map(|(key, value)| Some((self.text.get(key), value.as_ref()?)));
        let label = known().map(|(label, _)| width::of(&label)).max().unwrap_or(0) + 2;
        let lines: Vec<(String, String)> =
            known().map(|(name, value)| (width::padded(&name, label), value.clone())).collect();
        lines.iter().for_each(|(name, value)| self.indented(name, value));
    }

    /// Rows under their headings.
    pub(crate) fn table<R: Row>(&mut self, rows: &[R]) {
        let mut layout = Layout::new(R::COLUMNS, R::WORDS, self.screen, self.text);
        for row in rows {
            self.written.extend(layout.push(&row.cells(), self.text));
        }
        self.written.push_str(&layout.flush());
    }

    /// Text that is shown as it stands, without a new line being broken: a calendar strip, a letter.
    pub(crate) fn plain(&mut self, words: &str) {
        self.written.push_str(&sanitize::block(words));
        if !words.ends_with('\n') {
            self.written.push('\n');
        }
    }

    /// The text of the sheet.
    pub(crate) fn into_text(self) -> String {
        self.written
    }

    fn indented(&mut self, first: &str, words: &str) {
        let indent = width::of(first);
        let room = self.screen.page().saturating_sub(indent).max(20);
        let words = sanitize::block(words);
        for (at, line) in width::wrapped(&words, room).iter().enumerate() {
            let before = if at == 0 { first.to_owned() } else { " ".repeat(indent) };
            self.written.push_str(format!("{before}{line}").trim_end());
            self.written.push('\n');
        }
    }
}
