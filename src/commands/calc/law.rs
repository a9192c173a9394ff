//! The law of a calculation: what comes with the program, or a file that is named.

use std::io;

use crate::cli::problem::UsageProblem;
use crate::error::{Exit, Outcome, Problem};
use crate::law::calc::{Fault, Law, Shipped};
use crate::law::calendar::Calendar;
use crate::law::ruleset::{RulesetError, parse, same_code};
use crate::law::{Date, Ruleset};
use crate::output;
use crate::text::Value;

/// The law that `--ruleset` names.
pub(super) enum Named {
    /// By the id of a shipped ruleset.
    Shipped(Shipped, String),
    /// By a file of one's own.
    OfFile(Box<Ruleset>, Calendar),
}

/// A name that ends in `.toml` or holds a slash is a file, every other one an id.
pub(super) fn named(name: &str) -> Outcome<Named> {
    if name.ends_with(".toml") || name.contains(['/', '\\']) {
        return Ok(Named::OfFile(Box::new(read(name)?), Calendar::national()));
    }
    if Shipped::ids().any(|id| same_code(id, name)) {
        return Ok(Named::Shipped(Shipped::new(), name.to_owned()));
    }
    let meant = Shipped::ids().find(|id| !name.is_empty() && id.contains(&name.to_ascii_lowercase()));
    Err(UsageProblem::NotOneOf {
        flag: "--ruleset".to_owned(),
        given: name.to_owned(),
        values: Shipped::ids().map(str::to_owned).collect(),
        meant: meant.map(str::to_owned),
    }
    .into())
}

fn read(path: &str) -> Result<Ruleset, RulesetFileUnusable> {
    let unreadable = |error| RulesetFileUnusable::Unreadable { path: path.to_owned(), error };
    // The plain function: the path stands in the message, it must not stand in the reason as well.
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    parse(&text).map_err(|errors| RulesetFileUnusable::Unsound {
        path: path.to_owned(),
        first: errors.first().map(RulesetError::to_string).unwrap_or_default(),
    })
}

impl Named {
    /// The id that requests name it by.
    pub(super) fn id(&self) -> &str {
        match self {
            Named::Shipped(_, id) => id,
            Named::OfFile(ruleset, _) => &ruleset.id,
        }
    }
}

impl Law for Named {
    fn ruleset(&self, id: &str, received: Date) -> Result<&Ruleset, Fault> {
        match self {
            Named::Shipped(shipped, _) => shipped.ruleset(id, received),
            Named::OfFile(ruleset, _) if received < ruleset.in_force => Err(Fault::NoVersionInForce),
            Named::OfFile(ruleset, _) => Ok(ruleset),
        }
    }

    fn calendar(&self) -> &Calendar {
        match self {
            Named::Shipped(shipped, _) => shipped.calendar(),
            Named::OfFile(_, calendar) => calendar,
        }
    }
}

/// The file that `--ruleset` names is no ruleset. Exit 2, or 4 where there is no file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RulesetFileUnusable {
    /// It cannot be read.
    #[error("the ruleset cannot be read: {error}")]
    Unreadable {
        /// As it was named.
        path: String,
        /// Why.
        error: io::Error,
    },
    /// What it says makes no law.
    #[error("the ruleset does not load: {first}")]
    Unsound {
        /// As it was named.
        path: String,
        /// The first thing that is wrong, with its line.
        first: String,
    },
}

impl Problem for RulesetFileUnusable {
    fn code(&self) -> &'static str {
        match self {
            RulesetFileUnusable::Unreadable { .. } => "ruleset_file_unreadable",
            RulesetFileUnusable::Unsound { .. } => "ruleset_file_unsound",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            RulesetFileUnusable::Unreadable { error, .. } if error.kind() == io::ErrorKind::NotFound => Exit::NotFound,
            _ => Exit::Usage,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            RulesetFileUnusable::Unreadable { path, error } => {
                vec![("path", path.into()), ("reason", output::error::reason(error))]
            }
            RulesetFileUnusable::Unsound { path, first } => vec![("path", path.into()), ("first", first.into())],
        }
    }

    fn field(&self) -> Option<String> {
        Some("--ruleset".to_owned())
    }

    fn examples() -> Vec<RulesetFileUnusable> {
        let path = || "own.toml".to_owned();
        vec![
            RulesetFileUnusable::Unreadable { path: path(), error: io::ErrorKind::NotFound.into() },
            RulesetFileUnusable::Unsound { path: path(), first: "line 7: unknown field `dayz`".to_owned() },
        ]
    }
}

/// What was asked cannot have happened, or cannot be asked. Exit 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("impossible: {}", .0.code())]
pub(crate) struct Impossible(Fault);

impl Impossible {
    /// The first fault: it is mended first.
    pub(super) fn of(faults: &[Fault]) -> Impossible {
        Impossible(faults.first().copied().unwrap_or(Fault::BadValue))
    }
}

impl Problem for Impossible {
    fn code(&self) -> &'static str {
        "impossible_request"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let key = format!("calc-fault-{}", self.0.code().replace('_', "-"));
        vec![("fault", Value::Words(key.clone())), ("right", Value::Words(format!("{key}-hint")))]
    }

    fn examples() -> Vec<Impossible> {
        Fault::ALL.map(Impossible).to_vec()
    }
}
