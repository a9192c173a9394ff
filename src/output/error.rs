//! What people read when something went wrong: what was wrong, with which value, what to do now. On standard error.

use std::io::{self, Write};
use std::sync::OnceLock;

use serde::Serialize;

use super::screen::Screen;
use super::tone::Tone;
use super::{json, sanitize, width};
use crate::cli::Format;
use crate::context::Display;
use crate::error::{Exit, Problem};
use crate::text::{Language, Text, Value};

/// A problem in words.
#[derive(Debug, Serialize)]
pub(crate) struct Told {
    /// The stable code.
    pub(crate) code: &'static str,
    /// What was wrong.
    pub(crate) message: String,
    /// What to do now.
    pub(crate) hint: Option<String>,
    /// The flag or key that the value came from.
    pub(crate) field: Option<String>,
    /// The code of the article that refuses.
    pub(crate) article: Option<String>,
    #[serde(skip)]
    article_printed: Option<String>,
}

impl Told {
    /// The words of a problem, from `error-<code>` and, where there is one, `error-<code>-hint`.
    pub(crate) fn of(problem: &dyn Problem, text: &Text) -> Told {
        let key = format!("error-{}", problem.code().replace('_', "-"));
        let fields = problem.fields();
        Told {
            code: problem.code(),
            message: text.with(&key, &fields),
            hint: text.find(&format!("{key}-hint"), &fields),
            field: problem.field(),
            article: problem.article(),
            article_printed: problem.article_printed(),
        }
    }

    /// What was wrong, with the article that refuses.
    pub(crate) fn told(&self) -> String {
        match &self.article_printed {
            Some(article) => format!("{} ({article})", self.message),
            None => self.message.clone(),
        }
    }

    /// The lines for people.
    pub(crate) fn lines(&self, text: &Text) -> String {
        let mut lines = labelled(&text.get("common-error"), Tone::Late, &self.told());
        if let Some(hint) = &self.hint {
            lines.push_str(&labelled(&text.get("common-hint"), Tone::Heading, hint));
        }
        lines
    }
}

/// Tells a problem in the form that was asked for.
pub(crate) fn tell(problem: &dyn Problem, format: Format, text: &Text) {
    let told = Told::of(problem, text);
    let words = match format {
        Format::Json => json::line(&told).unwrap_or_default() + "\n",
        Format::Table | Format::Csv => told.lines(text),
    };
    print(&words);
}

/// Leaves at once with this code, where nothing is left that could return.
pub(crate) fn leave(exit: Exit) -> ! {
    #[expect(clippy::exit, reason = "a panic that does not unwind has no caller")]
    std::process::exit(exit as i32)
}

/// Tells a defect of the program: one calm sentence, and what a supporter wants to know.
pub(crate) fn tell_internal(detail: &str, format: Format, text: &Text) {
    let message = text.with("error-internal", &[("detail", detail.into())]);
    let hint = Some(text.get("error-internal-hint"));
    let told = Told { code: "internal", message, hint, field: None, article: None, article_printed: None };
    let words = match format {
        Format::Json => json::line(&told).unwrap_or_default() + "\n",
        Format::Table | Format::Csv => told.lines(text),
    };
    print(&words);
}

/// A line on standard error that is no error.
pub(crate) fn note(text: &Text, key: &str, values: &[(&str, Value)]) {
    print(&labelled(&text.get("common-note"), Tone::Heading, &text.with(key, values)));
}

/// The language of the line that says the file is locked; the store can only call a plain function.
static WAITING_IN: OnceLock<Language> = OnceLock::new();

/// The screen behind standard error. What goes wrong may go wrong anywhere: nothing needs to be handed there.
static SCREEN: OnceLock<Screen> = OnceLock::new();

/// In which language [`waiting`] will speak, and how messages are to look.
pub(crate) fn speak(language: Language, display: &Display) {
    let _ = WAITING_IN.set(language);
    let _ = SCREEN.set(Screen::of_stderr(display));
}

/// The screen behind standard error.
pub(super) fn screen() -> Screen {
    SCREEN.get().copied().unwrap_or_default()
}

/// Says that somebody else has the file and that this run waits for it.
pub(crate) fn waiting() {
    let text = Text::new(WAITING_IN.get().copied().unwrap_or(Language::Ja));
    note(&text, "common-waiting", &[]);
}

/// Why the system refused, in words; what has none, in the system's own.
pub(crate) fn reason(error: &io::Error) -> Value {
    let key = match error.kind() {
        io::ErrorKind::NotFound => "error-reason-not-found",
        io::ErrorKind::PermissionDenied => "error-reason-permission-denied",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "error-reason-storage-full",
        io::ErrorKind::FileTooLarge => "error-reason-too-large",
        io::ErrorKind::ReadOnlyFilesystem => "error-reason-read-only",
        io::ErrorKind::IsADirectory => "error-reason-is-a-directory",
        io::ErrorKind::NotADirectory => "error-reason-not-a-directory",
        io::ErrorKind::AlreadyExists => "error-reason-already-exists",
        io::ErrorKind::InvalidData => "error-reason-invalid-data",
        io::ErrorKind::InvalidInput => "error-reason-no-file",
        _ => return Value::Text(error.to_string()),
    };
    Value::Words(key.to_owned())
}

fn labelled(label: &str, tone: Tone, words: &str) -> String {
    let screen = screen();
    let room = screen.message().map_or(usize::MAX, |room| room.saturating_sub(width::of(label)).max(20));
    let indent = " ".repeat(width::of(label));
    let lines = width::wrapped(&sanitize::block(words), room);
    let mut out = String::new();
    for (at, line) in lines.iter().enumerate() {
        out.push_str(&if at == 0 { tone.of(label, screen) } else { indent.clone() });
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Standard error is the last place: where it cannot be written, nothing is left to say.
pub(crate) fn print(words: &str) {
    let _ = io::stderr().write_all(words.as_bytes());
}
