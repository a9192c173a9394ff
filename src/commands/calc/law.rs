//! The law of a calculation: what comes with the program, or a file that is named.

use std::path::Path;

use crate::cli::problem::{Code, UsageProblem};
use crate::commands::given_file;
use crate::error::{Exit, Outcome, Problem};
use crate::law::calc::{Fault, Law, Shipped};
use crate::law::calendar::Calendar;
use crate::law::ruleset::{RulesetError, parse, same_code};
use crate::law::{Date, Ruleset};
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
    let ids = Shipped::ids().map(|id| Code { typed: id.to_owned(), meaning: None }).collect();
    Err(UsageProblem::not_one_of("--ruleset".to_owned(), name.to_owned(), ids).into())
}

fn read(path: &str) -> Outcome<Ruleset> {
    let file = || path.to_owned();
    let text = given_file::text(Path::new(path))?;
    let unsound = |faults: Vec<RulesetError>| RulesetFileUnsound {
        file: file(),
        first: faults.first().map(RulesetError::to_string).unwrap_or_default(),
    };
    Ok(parse(&text).map_err(unsound)?)
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

/// What the file that `--ruleset` names says makes no law. Exit 2.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the ruleset does not load: {first}")]
pub(crate) struct RulesetFileUnsound {
    file: String,
    /// The first thing that is wrong, with its line.
    first: String,
}

impl Problem for RulesetFileUnsound {
    fn code(&self) -> &'static str {
        "ruleset_file_unsound"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("file", self.file.as_str().into()), ("first", self.first.as_str().into())]
    }

    fn field(&self) -> Option<String> {
        Some("--ruleset".to_owned())
    }

    fn examples() -> Vec<RulesetFileUnsound> {
        vec![RulesetFileUnsound { file: "own.toml".to_owned(), first: "line 7: unknown field `dayz`".to_owned() }]
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
