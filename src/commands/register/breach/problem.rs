//! Why nothing is entered about a breach, or shown of it.

use crate::error::{Exit, Problem};
use crate::text::Value;

/// Why a command about a breach does nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BreachProblem {
    /// The register has no breach of this number.
    #[error("no breach {number}")]
    NoSuchBreach {
        /// As it was given.
        number: u32,
    },
    /// The rule has no such exception to the notice.
    #[error("no exception of this code")]
    UnknownExemption {
        /// The ruleset.
        ruleset: String,
        /// Those it has, as flags print them.
        offered: Vec<String>,
    },
    /// Nothing was entered that a letter could tell.
    #[error("nobody was told of breach {number} yet")]
    NothingToTell {
        /// The breach.
        number: u32,
    },
}

impl Problem for BreachProblem {
    fn code(&self) -> &'static str {
        match self {
            BreachProblem::NoSuchBreach { .. } => "breach_not_found",
            BreachProblem::UnknownExemption { .. } => "breach_exemption_unknown",
            BreachProblem::NothingToTell { .. } => "breach_nothing_to_tell",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            BreachProblem::NoSuchBreach { .. } => Exit::NotFound,
            BreachProblem::UnknownExemption { .. } => Exit::Usage,
            BreachProblem::NothingToTell { .. } => Exit::Refused,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            BreachProblem::NoSuchBreach { number } | BreachProblem::NothingToTell { number } => {
                vec![("number", (*number).into())]
            }
            BreachProblem::UnknownExemption { ruleset, offered } => {
                let offered = if offered.is_empty() { "none".to_owned() } else { offered.join(", ") };
                vec![("ruleset", ruleset.as_str().into()), ("offered", offered.into())]
            }
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            BreachProblem::NoSuchBreach { .. } => Some("BREACH".to_owned()),
            BreachProblem::UnknownExemption { .. } => Some("--exempt".to_owned()),
            BreachProblem::NothingToTell { .. } => None,
        }
    }

    fn examples() -> Vec<BreachProblem> {
        let offered = vec!["exempt-information".to_owned()];
        vec![
            BreachProblem::NoSuchBreach { number: 3 },
            BreachProblem::UnknownExemption { ruleset: "tannan-gikai".to_owned(), offered },
            BreachProblem::UnknownExemption { ruleset: "sendai-jigyodan".to_owned(), offered: Vec::new() },
            BreachProblem::NothingToTell { number: 1 },
        ]
    }
}
