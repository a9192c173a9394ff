//! What can go wrong: typed problems, the exit code of each kind, and what is left over (internal).

use std::fmt::Debug;

use crate::text::Value;

/// How the program ends. The numbers are documented and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Done = 0,
    /// "Yes, there are" (`--exit-code`).
    Found = 1,
    /// Usage, or input that cannot be read.
    Usage = 2,
    /// Refused by the law or by the state of the case.
    Refused = 3,
    /// No such case, no such file.
    NotFound = 4,
    /// The file is busy, read-only, on a network drive, or the disk is full.
    Unavailable = 5,
    /// The file is damaged or of another version.
    Damaged = 6,
    /// A defect of the program.
    Internal = 70,
    /// Ctrl-C.
    Interrupted = 130,
}

/// A typed error that a person can be told about.
///
/// Its `Display` is one plain English line for logs and tests and holds no personal data; what people read is made in
/// `output/error.rs` from code and fields, with the messages `error-<code>` and `error-<code>-hint` of `locales/`
/// (hyphens for the underscores of the code). Every implementing type stands in the list of `house.rs`.
pub(crate) trait Problem: std::error::Error + Debug + Send + Sync + 'static {
    /// snake_case, stable, unique in the program.
    fn code(&self) -> &'static str;
    /// How the program ends with it.
    fn exit(&self) -> Exit;
    /// Named values for the message, as they were given (the output sanitizes them).
    fn fields(&self) -> Vec<(&'static str, Value)> {
        Vec::new()
    }
    /// The flag or key that the value came from, e.g. `--received`.
    fn field(&self) -> Option<String> {
        None
    }
    /// The code of the article that refuses, e.g. `25(2)`.
    fn article(&self) -> Option<String> {
        None
    }
    /// The article as it is printed for people, e.g. `第25条第2項`; the code where a rule has no printed form.
    fn article_printed(&self) -> Option<String> {
        self.article()
    }
    /// One of each variant, for the test that shows every error in both languages.
    fn examples() -> Vec<Self>
    where
        Self: Sized;
}

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something a person can mend.
    Problem(Box<dyn Problem>),
    /// A defect or a state that no person can mend (exit 70).
    Internal(anyhow::Error),
    /// Whoever read the output has closed it: nothing is left to say, and nothing went wrong.
    OutputClosed,
    /// The person who was asked left (Ctrl-C, Esc at the first question, the end of the input): nothing was recorded.
    Left,
}

impl<P: Problem> From<P> for Failure {
    fn from(problem: P) -> Failure {
        Failure::Problem(Box::new(problem))
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Failure {
        Failure::Internal(error)
    }
}

/// The result of everything that can fail in the program.
pub(crate) type Outcome<T> = Result<T, Failure>;
