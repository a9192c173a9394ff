//! A sheet for people: headings, lines, labelled facts, tables. Everything on it is sanitized and fits the page.

use std::borrow::Cow;
use std::rc::Rc;

use super::row::Row;
use super::screen::Screen;
use super::table::Layout;
use super::tone::Tone;
use super::veil::Veil;
use super::{sanitize, width};
use crate::text::{Text, Value};

/// A value narrower than this can hardly be read.
const READABLE: usize = 20;

/// A few rows of a kind under a title of their own.
pub(crate) struct Group<'a, R> {
    /// The title.
    pub(crate) title: String,
    /// Its tone.
    pub(crate) tone: Tone,
    /// The rows.
    pub(crate) rows: &'a [R],
    /// What stands below them.
    pub(crate) after: Option<String>,
}

/// A sheet that is being written.
pub(crate) struct Sheet<'t> {
    text: &'t Text,
    screen: Screen,
    veil: Rc<Veil>,
    brief: bool,
    written: String,
}

impl<'t> Sheet<'t> {
    pub(crate) fn new(text: &'t Text, screen: Screen) -> Sheet<'t> {
        Sheet { text, screen, veil: Rc::default(), brief: false, written: String::new() }
    }

    /// The same behind a veil.
    pub(super) fn behind(self, veil: &Rc<Veil>) -> Sheet<'t> {
        Sheet { veil: Rc::clone(veil), ..self }
    }

    /// Only what must be seen before a yes; what follows from it is left to the answer itself.
    pub(crate) fn brief(self) -> Sheet<'t> {
        Sheet { brief: true, ..self }
    }

    /// Whether it is brief.
    pub(crate) fn is_brief(&self) -> bool {
        self.brief
    }

    /// How wide a page of it is.
    pub(crate) fn page(&self) -> usize {
        self.screen.page()
    }

    /// Whether nothing may stand side by side that must be seen to be understood.
    pub(crate) fn is_plain(&self) -> bool {
        self.screen.plain()
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
        self.title(&words);
    }

    /// The name of what follows.
    pub(crate) fn title(&mut self, words: &str) {
        self.toned(Tone::Heading, words);
    }

    /// A paragraph in this tone.
    pub(crate) fn toned(&mut self, tone: Tone, words: &str) {
        for line in width::wrapped(&self.seen(words), self.screen.page()) {
            self.written.push_str(&tone.of(&line, self.screen));
            self.written.push('\n');
        }
    }

    /// An entry of a list.
    pub(crate) fn item(&mut self, words: &str) {
        self.indented("- ", words);
    }

    /// A paragraph behind its label; what does not fit beside it stands further in, below.
    pub(crate) fn labelled(&mut self, label: &str, words: &str) {
        let seen = self.seen(&format!("{label} {words}")).into_owned();
        let indent = "    ";
        let room = self.screen.page().max(20);
        for (at, line) in width::wrapped(&seen, room.saturating_sub(indent.len())).iter().enumerate() {
            self.written.push_str(format!("{}{line}", if at == 0 { "" } else { indent }).trim_end());
            self.written.push('\n');
        }
    }

    /// A paragraph that belongs to the entry above it.
    pub(crate) fn beneath(&mut self, words: &str) {
        let indent = "    ";
        let room = self.screen.page().saturating_sub(indent.len()).max(20);
        for line in width::wrapped(&self.seen(words), room) {
            self.written.push_str(format!("{indent}{line}").trim_end());
            self.written.push('\n');
        }
    }

    /// An empty line.
    pub(crate) fn blank(&mut self) {
        self.written.push('\n');
    }

    /// Labelled facts, the values under each other; a fact without a value is left out. Where the screen is too narrow for
    /// both, a value stands beneath its label.
    pub(crate) fn facts(&mut self, facts: &[(&str, Option<String>)]) {
        let known = || facts.iter().filter_map(|(key, value)| Some((self.text.get(key), value.as_ref()?)));
        let label = known().map(|(label, _)| width::of(&label)).max().unwrap_or(0) + 2;
        let lines: Vec<(String, String)> =
            known().map(|(name, value)| (width::padded(&name, label), value.clone())).collect();
        let beside = label + READABLE <= self.screen.page();
        for (name, value) in lines {
            if beside {
                self.indented(&name, &value);
            } else {
                self.paragraph(name.trim_end());
                self.beneath(&value);
            }
        }
    }

    /// Rows under their headings.
    pub(crate) fn table<R: Row>(&mut self, rows: &[R]) {
        let mut layout = Layout::new(R::COLUMNS, R::WORDS, self.screen, Rc::clone(&self.veil), self.text);
        for row in rows {
            self.written.extend(layout.push(&row.cells(), row.tone(), self.text));
        }
        self.written.push_str(&layout.flush());
    }

    /// Groups of rows, each under a title of its own, the columns of all under each other; `after` says what stands below one.
    pub(crate) fn groups<R: Row>(&mut self, groups: &[Group<'_, R>]) {
        let mut layout =
            Layout::new(R::COLUMNS, R::WORDS, self.screen, Rc::clone(&self.veil), self.text).without_headings();
        for row in groups.iter().flat_map(|group| group.rows) {
            layout.take(&row.cells(), row.tone(), self.text);
        }
        for group in groups {
            self.blank();
            self.toned(group.tone, &group.title);
            self.written.push_str(&layout.flush_first(group.rows.len()));
            if let Some(after) = &group.after {
                self.paragraph(after);
            }
        }
    }

    /// Commands to be typed, each with what it is for.
    pub(crate) fn commands(&mut self, commands: &[(String, String)]) {
        let typed = commands.iter().map(|(command, _)| width::of(command)).max().unwrap_or(0) + 2;
        let longest = commands.iter().map(|(_, words)| width::of(words)).max().unwrap_or(0);
        let beside = 2 + typed + longest <= self.screen.page();
        for (command, words) in commands {
            if beside {
                self.indented(&format!("  {}", width::padded(command, typed)), words);
            } else {
                self.plain(&format!("  {command}"));
                self.beneath(words);
            }
        }
    }

    /// A command line to be typed: broken between words only.
    pub(crate) fn typed(&mut self, line: &str) {
        for (at, part) in
            width::wrapped_words(&self.seen(line), self.screen.page().saturating_sub(6)).iter().enumerate()
        {
            self.written.push_str(&format!("{}{part}\n", if at == 0 { "  " } else { "      " }));
        }
    }

    /// What the program has answered: laid out already, a little further in where there is room.
    pub(crate) fn shown(&mut self, answer: &str) {
        let widest = answer.lines().map(width::of).max().unwrap_or(0);
        let indent = if widest + 2 <= self.screen.page() { "  " } else { "" };
        for line in answer.lines() {
            self.written.push_str(format!("{indent}{line}").trim_end());
            self.written.push('\n');
        }
    }

    /// Text that is shown as it stands, without a new line being broken: a calendar strip, a letter.
    pub(crate) fn plain(&mut self, words: &str) {
        let seen = self.seen(words).into_owned();
        self.written.push_str(&seen);
        if !words.ends_with('\n') {
            self.written.push('\n');
        }
    }

    /// The text of the sheet.
    pub(crate) fn into_text(self) -> String {
        self.written
    }

    /// What this screen may show of the words.
    fn seen<'w>(&self, words: &'w str) -> Cow<'w, str> {
        match sanitize::block(words) {
            Cow::Borrowed(words) => self.veil.over(words),
            Cow::Owned(words) => Cow::Owned(self.veil.over(&words).into_owned()),
        }
    }

    fn indented(&mut self, first: &str, words: &str) {
        let indent = width::of(first);
        let room = self.screen.page().saturating_sub(indent).max(20);
        let words = self.seen(words).into_owned();
        for (at, line) in width::wrapped(&words, room).iter().enumerate() {
            let before = if at == 0 { first.to_owned() } else { " ".repeat(indent) };
            self.written.push_str(format!("{before}{line}").trim_end());
            self.written.push('\n');
        }
    }
}
