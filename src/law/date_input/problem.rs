//! Why a text is no day.

use super::LONGEST;
use crate::law::date::Date;
use crate::law::wareki::{Era, NotOnCalendar};

/// A text that is not a day, and what is wrong with it. What was typed may be anything, a name even: it is a field for the
/// screen and no part of the line for logs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date: {problem}")]
pub struct DateInputError {
    /// What was typed, at most 40 characters of it; may hold any character.
    pub written: String,
    /// What is wrong with it.
    pub problem: DateProblem,
}

/// What can be wrong with a typed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateProblem {
    /// Nothing was typed.
    #[error("nothing was given")]
    Empty,
    /// More was typed than any date has.
    #[error("more than {LONGEST} characters")]
    TooLong,
    /// No writing of a date.
    #[error("write it like 2026-04-01, 令和8年4月1日, R8.4.1, 4/1, today or -1")]
    Unreadable,
    /// `8/4/1` can be a year of the era or of the century; `8.4.1` and `R8/4/1` cannot.
    #[error(
        "the year can be read in two ways, write {}{year}.{month}.{day} or {}/{month}/{day}",
        era.letter(), 2000 + year
    )]
    AmbiguousYear {
        /// The present era.
        era: Era,
        /// As written, below 100.
        year: u32,
        /// As written.
        month: u32,
        /// As written.
        day: u32,
    },
    /// The day is not the day of the week that stands behind it.
    #[error("{date} is a {:?}", date.weekday())]
    WrongWeekday {
        /// The day named.
        date: Date,
    },
    /// A day that does not exist or is not of its era.
    #[error(transparent)]
    NotOnCalendar(#[from] NotOnCalendar),
}

impl DateProblem {
    /// The code that scripts see and the words are looked up by.
    pub fn code(&self) -> &'static str {
        match self {
            DateProblem::Empty => "date_empty",
            DateProblem::TooLong => "date_too_long",
            DateProblem::Unreadable => "date_unreadable",
            DateProblem::AmbiguousYear { .. } => "date_ambiguous_year",
            DateProblem::WrongWeekday { .. } => "date_wrong_weekday",
            DateProblem::NotOnCalendar(problem) => problem.code(),
        }
    }

    /// The day that would be right, where one can be named.
    pub fn right(&self) -> Option<Date> {
        match self {
            DateProblem::WrongWeekday { date } => Some(*date),
            DateProblem::NotOnCalendar(problem) => problem.right(),
            _ => None,
        }
    }
}
