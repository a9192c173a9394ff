//! What is known of the screen, and how things are wanted on it.

use std::io::IsTerminal;

use console::Term;

use crate::context::{Display, When};

/// The widest a page of help or a document gets: longer lines are hard to read.
const PAGE: usize = 80;
/// What claims to be narrower is not believed.
const NARROWEST: usize = 20;

/// A screen, or what stands in its place: a pipe, a file.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Screen {
    columns: Option<usize>,
    rows: Option<usize>,
    plain: bool,
    colored: bool,
    private: bool,
}

impl Screen {
    /// The screen behind standard output: the terminal's width, else `COLUMNS`; none for a pipe or a file.
    pub(crate) fn of_stdout(display: &Display) -> Screen {
        let given = || std::env::var("COLUMNS").ok()?.trim().parse().ok();
        let terminal = std::io::stdout().is_terminal();
        let size = terminal.then(|| Term::stdout().size_checked()).flatten();
        let columns = size.map(|(_, columns)| usize::from(columns)).or_else(given);
        Screen {
            columns: columns.filter(|columns| *columns >= NARROWEST),
            rows: size.map(|(rows, _)| usize::from(rows)),
            plain: display.plain.value,
            colored: colored(display, terminal),
            private: display.private.value,
        }
    }

    /// None: text that goes to a file, where a line of a table may be as long as it is.
    pub(crate) fn of_a_file() -> Screen {
        Screen::default()
    }

    /// The screen behind standard error; none where it is no terminal: a message in a log stays on one line.
    pub(crate) fn of_stderr(display: &Display) -> Screen {
        let terminal = Term::stderr();
        let size = terminal.is_term().then(|| terminal.size_checked()).flatten();
        Screen {
            columns: size.map(|(_, columns)| usize::from(columns)).filter(|columns| *columns >= NARROWEST),
            rows: size.map(|(rows, _)| usize::from(rows)),
            colored: colored(display, terminal.is_term()),
            ..Screen::of_stdout(display)
        }
    }

    /// How wide a message is; `None` where a line may be as long as it is.
    pub(crate) fn message(self) -> Option<usize> {
        self.columns.map(|columns| columns.min(PAGE))
    }

    /// How wide a table may be; `None` where a line may be as long as it is (a pipe: one line a row).
    pub(crate) fn table(self) -> Option<usize> {
        self.columns
    }

    /// How wide a page of text is.
    pub(crate) fn page(self) -> usize {
        self.columns.unwrap_or(PAGE).min(PAGE)
    }

    /// Columns and rows of a terminal; `None` where nobody sits before it.
    pub(crate) fn size(self) -> Option<(usize, usize)> {
        self.columns.zip(self.rows)
    }

    /// `--plain`: no ruled lines, nothing side by side that must be seen to be understood.
    pub(crate) fn plain(self) -> bool {
        self.plain
    }

    /// Whether words that warn are coloured.
    pub(crate) fn colored(self) -> bool {
        self.colored
    }

    /// `--private`: the citizen can see it.
    pub(crate) fn private(self) -> bool {
        self.private
    }

    /// A screen of this width, for tests.
    #[cfg(test)]
    pub(crate) fn fixed(columns: usize) -> Screen {
        Screen { columns: Some(columns), ..Screen::default() }
    }

    /// The same as `--plain` has it, for tests.
    #[cfg(test)]
    pub(crate) fn in_plain(self) -> Screen {
        Screen { plain: true, ..self }
    }

    /// The same in colour, for tests.
    #[cfg(test)]
    pub(crate) fn in_color(self) -> Screen {
        Screen { colored: true, ..self }
    }

    /// The same as `--private` has it, for tests.
    #[cfg(test)]
    pub(crate) fn in_private(self) -> Screen {
        Screen { private: true, ..self }
    }
}

fn colored(display: &Display, terminal: bool) -> bool {
    match display.color.value {
        When::Auto => terminal,
        When::Always => true,
        When::Never => false,
    }
}
