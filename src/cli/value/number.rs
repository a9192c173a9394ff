//! A case number as it was typed, when it is none.

use crate::case::number::{CaseNumber, Letter, NumberError, NumberProblem};
use crate::cli::words;
use crate::error::{Exit, Problem};
use crate::law::wareki::Era;
use crate::text::Value;

/// What was typed is no case number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{error}")]
pub(crate) struct NotANumber {
    /// Where it was typed: a flag, or the name of a positional value (`NO`).
    pub(crate) flag: String,
    /// What is wrong with it.
    pub(crate) error: NumberError,
}

impl Problem for NotANumber {
    fn code(&self) -> &'static str {
        self.error.problem.code()
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let flag = if self.flag.starts_with('-') {
            self.flag.as_str().into()
        } else {
            Value::Placeholder(words::value_key(&self.flag))
        };
        let mut fields = vec![("flag", flag), ("given", self.error.written.as_str().into())];
        if let NumberProblem::OutsideEra { right, .. } = self.error.problem {
            fields.push(("right", right.on_screen().into()));
        }
        fields
    }

    fn field(&self) -> Option<String> {
        Some(self.flag.clone())
    }

    fn examples() -> Vec<NotANumber> {
        let right = CaseNumber { fiscal_year: 2026, letter: Letter::K, sequence: 1 };
        let example = |written: &str, problem| NotANumber {
            flag: "NO".to_owned(),
            error: NumberError { written: written.to_owned(), problem },
        };
        vec![
            example("", NumberProblem::Empty),
            example("令和8年度に窓口で受け付けた開示請求の第1号のもの", NumberProblem::TooLong),
            example("X-1", NumberProblem::Unreadable),
            example("K0", NumberProblem::SequenceZero),
            example("H38-K-1", NumberProblem::OutsideEra { era: Era::Heisei, right }),
            example("9999-K-1", NumberProblem::YearOutOfRange),
        ]
    }
}
