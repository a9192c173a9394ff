//! Questions to a person at a terminal. Without a terminal nothing ever asks.
//!
//! One question at a time, on standard error: its words, then one line to type in ([`line`]) or a list to choose from
//! ([`list`]). Esc goes back, Ctrl-C and the end of the input leave ([`Failure::Left`](crate::error::Failure::Left)). No
//! transaction is open while a person is asked.

mod keyboard;
mod line;
mod list;
mod window;

use std::io::IsTerminal;

use console::Term;

use super::sheet::Sheet;
use super::{error, sanitize, width};
use crate::error::{Exit, Outcome, Problem};
use crate::text::Text;
use keyboard::{Keyboard, Stroke};
pub(crate) use list::Choice;

/// Whether there is a person to ask: standard input and standard error are both a terminal.
pub(crate) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// What a person did with a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer<T> {
    /// Answered it.
    Given(T),
    /// Went back to the one before (Esc).
    Back,
}

/// A conversation: while it lasts the terminal echoes nothing of its own.
pub(crate) struct Conversation<'t> {
    text: &'t Text,
    term: Term,
    keyboard: Keyboard,
    /// The question takes several answers: Tab gives one and asks for another.
    several: bool,
    /// The last answer was given so.
    another: bool,
}

impl<'t> Conversation<'t> {
    /// Begins to ask. The terminal is as it was when the conversation is dropped, however it ends.
    pub(crate) fn begin(text: &'t Text) -> Outcome<Conversation<'t>> {
        let term = Term::stderr();
        let keyboard = Keyboard::of(&term)?;
        Ok(Conversation { text, term, keyboard, several: false, another: false })
    }

    /// Lets several answers be given by what is put next, each but the last with Tab.
    pub(crate) fn several<T>(&mut self, asked: impl FnOnce(&mut Self) -> Outcome<T>) -> Outcome<T> {
        self.several = true;
        let answered = asked(self);
        self.several = false;
        answered
    }

    /// Whether the last answer was given with Tab.
    pub(crate) const fn wants_another(&self) -> bool {
        self.another
    }

    /// Says a paragraph.
    pub(crate) fn say(&self, words: &str) {
        let lines = width::wrapped(&sanitize::block(words), self.page());
        error::print(&(lines.join("\n") + "\n"));
    }

    /// Shows what is laid out already: a sheet, a command to copy.
    pub(crate) fn show(&self, sheet: &str) {
        error::print(sheet);
    }

    /// A sheet as wide as the terminal, to be shown.
    pub(crate) fn sheet(&self) -> Sheet<'t> {
        Sheet::new(self.text, error::screen())
    }

    /// Shows a line that can be copied as it is: the terminal may break it, kaiji does not.
    pub(crate) fn copyable(&self, line: &str) {
        error::print(&format!("  {}\n", sanitize::line(line)));
    }

    /// Tells what is wrong with an answer, where it was typed.
    pub(crate) fn refuse(&self, problem: &dyn Problem) {
        error::print(&error::Told::of(problem, self.text).lines(self.text));
    }

    /// Asks yes or no: only a clear yes is one.
    pub(crate) fn yes_or_no(&mut self, question: &str) -> Outcome<Answer<bool>> {
        self.say(format!("{question} {}", self.text.get("common-yes-or-no")).trim_start());
        self.one_key(|typed| match typed {
            "y" | "Y" | "ｙ" | "Ｙ" => Some((true, "common-yes")),
            "n" | "N" | "ｎ" | "Ｎ" => Some((false, "common-no")),
            _ => None,
        })
    }

    /// Waits for a stroke. Whoever leaves leaves the row as well.
    fn stroke(&mut self) -> Outcome<Stroke> {
        let stroke = self.keyboard.stroke();
        if stroke.is_err() {
            error::print("\r\n");
        }
        stroke
    }

    /// How wide a paragraph is.
    fn page(&self) -> usize {
        error::screen().message().unwrap_or(usize::MAX)
    }

    /// How many columns a line may take that must not be broken: one less than the terminal has.
    fn columns(&self) -> usize {
        usize::from(self.term.size().1).saturating_sub(1).max(8)
    }

    /// How many lines a list may take.
    fn rows(&self) -> usize {
        usize::from(self.term.size().0).saturating_sub(4).clamp(3, 15)
    }
}

/// Asks yes or no; anything but a clear yes is no. `sure` is `--yes`: then nothing is asked.
///
/// # Errors
/// `needs_yes` without a terminal: a script says `--yes`.
#[expect(dead_code, reason = "no command of this version asks for a single yes; erasing what may be erased will")]
pub(crate) fn confirm(sure: bool, question: &str, text: &Text) -> Outcome<bool> {
    if sure {
        return Ok(true);
    }
    if !can_ask() {
        return Err(NeedsYes.into());
    }
    let answer = Conversation::begin(text)?.yes_or_no(question)?;
    Ok(answer == Answer::Given(true))
}

/// The command does nothing but ask, and nobody can be asked.
#[derive(Debug, thiserror::Error)]
#[error("a terminal is needed to be asked at")]
pub(crate) struct NeedsTerminal;

impl Problem for NeedsTerminal {
    fn code(&self) -> &'static str {
        "needs_terminal"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn examples() -> Vec<NeedsTerminal> {
        vec![NeedsTerminal]
    }
}

/// A confirmation is needed and nobody can be asked.
#[derive(Debug, thiserror::Error)]
#[error("--yes is needed where nobody can be asked")]
pub(crate) struct NeedsYes;

impl Problem for NeedsYes {
    fn code(&self) -> &'static str {
        "needs_yes"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn field(&self) -> Option<String> {
        Some("--yes".to_owned())
    }

    fn examples() -> Vec<NeedsYes> {
        vec![NeedsYes]
    }
}
