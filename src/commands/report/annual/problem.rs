//! Why the figures of a year cannot be had.

use crate::error::{Exit, Problem};
use crate::law::Date;
use crate::text::Value;

/// The year or the figure is none that could be asked for.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum AnnualProblem {
    /// The year has not begun.
    #[error("the fiscal year has not begun on {today}")]
    NotBegun {
        /// The day of asking.
        today: Date,
    },
    /// 丹南 51: 毎年度、…取りまとめ. What still changes is not published.
    #[error("the fiscal year is not over on {today}")]
    NotOver {
        /// The day of asking.
        today: Date,
        /// The last day of the year.
        last: Date,
    },
    /// There is no figure of this code.
    #[error("no figure of this code")]
    NoSuchFigure {
        /// As it was typed.
        code: String,
    },
}

impl Problem for AnnualProblem {
    fn code(&self) -> &'static str {
        match self {
            AnnualProblem::NotBegun { .. } => "fiscal_year_not_begun",
            AnnualProblem::NotOver { .. } => "fiscal_year_not_over",
            AnnualProblem::NoSuchFigure { .. } => "no_such_figure",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            AnnualProblem::NotOver { .. } => Exit::Refused,
            AnnualProblem::NotBegun { .. } | AnnualProblem::NoSuchFigure { .. } => Exit::Usage,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            AnnualProblem::NotBegun { today } => vec![("today", (*today).into())],
            AnnualProblem::NotOver { today, last } => vec![("today", (*today).into()), ("last", (*last).into())],
            AnnualProblem::NoSuchFigure { code } => vec![("figure", code.as_str().into())],
        }
    }

    fn field(&self) -> Option<String> {
        let flag = match self {
            AnnualProblem::NotBegun { .. } => "--fy",
            AnnualProblem::NotOver { .. } => "--publish",
            AnnualProblem::NoSuchFigure { .. } => "--explain",
        };
        Some(flag.to_owned())
    }

    fn examples() -> Vec<AnnualProblem> {
        let (today, last) = (Date::from_days(20_544), Date::from_days(20_543));
        vec![
            AnnualProblem::NotBegun { today },
            AnnualProblem::NotOver { today, last },
            AnnualProblem::NoSuchFigure { code: "requests.lost".to_owned() },
        ]
    }
}
