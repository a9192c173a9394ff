//! A case number that nobody was given, with those that were probably meant.

use crate::case::number::{CaseNumber, Letter};
use crate::error::{Exit, Outcome, Problem};
use crate::store::Store;
use crate::text::Value;

/// So many are named.
const MOST: usize = 3;

/// There is no case of this number.
#[derive(Clone, Debug, thiserror::Error)]
#[error("no case {number}")]
pub(crate) struct NoSuchCase {
    number: CaseNumber,
    /// The nearest of the same letter that there are, the nearest first.
    near: Vec<CaseNumber>,
}

impl NoSuchCase {
    /// The refusal of a number, with the nearest ones of its letter: of its fiscal year, else of the one before, since a
    /// number without a year is taken for one of this year.
    pub(crate) fn of(store: &Store, number: CaseNumber) -> Outcome<NoSuchCase> {
        let mut near = Vec::new();
        for fiscal_year in [number.fiscal_year, number.fiscal_year.saturating_sub(1)] {
            let sequences =
                store.sequences_near(fiscal_year, &number.letter.code().to_string(), number.sequence, MOST)?;
            near.extend(sequences.into_iter().map(|sequence| CaseNumber { fiscal_year, sequence, ..number }));
            if !near.is_empty() {
                break;
            }
        }
        near.sort_by_key(|other| (other.sequence.abs_diff(number.sequence), other.sequence));
        near.truncate(MOST);
        Ok(NoSuchCase { number, near })
    }
}

impl Problem for NoSuchCase {
    fn code(&self) -> &'static str {
        "no_such_case"
    }

    fn exit(&self) -> Exit {
        Exit::NotFound
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let meant = self.near.iter().map(|number| number.on_screen().into()).collect();
        vec![("number", self.number.on_screen().into()), ("near", self.near.len().into()), ("meant", Value::All(meant))]
    }

    fn examples() -> Vec<NoSuchCase> {
        let number = |sequence| CaseNumber { fiscal_year: 2026, letter: Letter::K, sequence };
        vec![
            NoSuchCase { number: number(1), near: Vec::new() },
            NoSuchCase { number: number(9), near: vec![number(8), number(7), number(6)] },
        ]
    }
}
