//! Why a text is no case number.

use super::{CaseNumber, LONGEST};
use crate::law::wareki::Era;

/// A text that is not a case number, and what is wrong with it. What was typed may be anything, a name even: it is a
/// field for the screen and no part of the line for logs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a case number: {problem}")]
pub struct NumberError {
    /// What was typed, at most 40 characters of it; may hold any character.
    pub written: String,
    /// What is wrong with it.
    pub problem: NumberProblem,
}

/// What can be wrong with a typed case number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberProblem {
    /// Nothing was typed.
    #[error("nothing was given")]
    Empty,
    /// More was typed than any case number has.
    #[error("more than {LONGEST} characters")]
    TooLong,
    /// No writing of a case number.
    #[error("write it like R8-K-0001 or K1")]
    Unreadable,
    /// Sequences begin with 1.
    #[error("the sequence begins with 1")]
    SequenceZero,
    /// An era that has no such fiscal year.
    #[error("{} has no such fiscal year, the number is {right}", era.name())]
    OutsideEra {
        /// As written.
        era: Era,
        /// The number under the era of its fiscal year.
        right: CaseNumber,
    },
    /// A fiscal year that cannot be meant.
    #[error("there is no such fiscal year")]
    YearOutOfRange,
}

impl NumberProblem {
    /// The code that scripts see and the words are looked up by.
    pub fn code(&self) -> &'static str {
        match self {
            NumberProblem::Empty => "number_empty",
            NumberProblem::TooLong => "number_too_long",
            NumberProblem::Unreadable => "number_unreadable",
            NumberProblem::SequenceZero => "number_sequence_zero",
            NumberProblem::OutsideEra { .. } => "number_outside_era",
            NumberProblem::YearOutOfRange => "number_year_out_of_range",
        }
    }
}
