//! What is known of the screen: how wide it is.

use std::io::IsTerminal;

/// The widest a page of help or a document gets: longer lines are hard to read.
const PAGE: usize = 80;

/// The columns of a screen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    columns: Option<usize>,
}

impl Screen {
    /// The screen behind standard output: the terminal's width, else `COLUMNS`; none for a pipe or a file.
    pub(crate) fn of_stdout() -> Screen {
        let given = || std::env::var("COLUMNS").ok()?.trim().parse().ok();
        let terminal = || {
            let (_, columns) = console::Term::stdout().size_checked()?;
            Some(usize::from(columns))
        };
        let columns = if std::io::stdout().is_terminal() { terminal().or_else(given) } else { given() };
        Screen { columns: columns.filter(|columns| *columns >= 20) }
    }

    /// None: text that goes to a file, where a line of a table may be as long as it is.
    pub(crate) const fn of_a_file() -> Screen {
        Screen { columns: None }
    }

    /// The screen behind standard error; none where it is no terminal: a message in a log stays on one line.
    pub(crate) fn of_stderr() -> Screen {
        let terminal = console::Term::stderr();
        let columns = terminal.is_term().then(|| terminal.size_checked()).flatten();
        Screen { columns: columns.map(|(_, columns)| usize::from(columns)).filter(|columns| *columns >= 20) }
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

    /// A screen of this width, for tests.
    #[cfg(test)]
    pub(crate) fn fixed(columns: usize) -> Screen {
        Screen { columns: Some(columns) }
    }
}
