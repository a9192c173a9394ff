//! A day as it was typed: `2026-04-01`, `令和8年4月1日`, `R8.4.1`, `昨日`, `-1`.

use super::flag::{NotReadable, Typed, read_by_flag};
use crate::error::{Exit, Problem};
use crate::law::Date;
use crate::law::date_input::{self, DateInputError, DateProblem, Sense};
use crate::law::wareki::{Era, FIRST_YEAR, LAST_YEAR, NotOnCalendar};
use crate::text::Value;

/// A day as it was typed. [`Context::day`](crate::context::Context::day) says which one it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    /// The flag it was typed with, e.g. `--received`.
    pub(crate) flag: String,
    /// What was typed.
    pub(crate) text: String,
}

impl Typed for Day {
    // Any text: only with today at hand can it be said which day is meant, or which would be right.
    fn read(flag: &str, text: &str) -> Result<Day, NotReadable> {
        Ok(Day { flag: flag.to_owned(), text: text.to_owned() })
    }
}

read_by_flag!(Day);

impl Day {
    /// The day that is meant, seen from `today`.
    pub(crate) fn resolved(&self, today: Date, sense: Sense) -> Result<Date, NotADay> {
        date_input::parse(&self.text, today, sense).map_err(|error| NotADay { flag: self.flag.clone(), error })
    }
}

/// What was typed is no day. The flag is empty where it came from a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{flag}: {error}")]
pub(crate) struct NotADay {
    /// Where it was typed.
    pub(crate) flag: String,
    /// What is wrong with it.
    pub(crate) error: DateInputError,
}

impl Problem for NotADay {
    fn code(&self) -> &'static str {
        self.error.problem.code()
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let mut fields = vec![("flag", (&self.flag).into()), ("given", (&self.error.written).into())];
        fields.extend(self.error.problem.right().map(|right| ("right", right.into())));
        match self.error.problem {
            DateProblem::AmbiguousYear { era, year, month, day } => {
                fields.push(("era-way", format!("{}{year}.{month}.{day}", era.letter()).into()));
                fields.push(("western-way", format!("{}-{month:02}-{day:02}", 2000 + year).into()));
            }
            DateProblem::NotOnCalendar(NotOnCalendar::YearZero { era }) => fields.push(("era", era.name().into())),
            DateProblem::NotOnCalendar(NotOnCalendar::OutsideEra { era, .. }) => {
                fields.push(("era", era.name().into()))
            }
            DateProblem::NotOnCalendar(NotOnCalendar::YearOutOfRange { .. }) => {
                fields.push(("first", FIRST_YEAR.to_string().into()));
                fields.push(("last", LAST_YEAR.to_string().into()));
            }
            _ => {}
        }
        fields
    }

    fn field(&self) -> Option<String> {
        Some(self.flag.clone()).filter(|flag| !flag.is_empty())
    }

    fn examples() -> Vec<NotADay> {
        let day = |year, month, day| Date::from_ymd(year, month, day).unwrap_or(Date::MIN);
        let example = |written: &str, problem: DateProblem| NotADay {
            flag: "--received".to_owned(),
            error: DateInputError { written: written.to_owned(), problem },
        };
        vec![
            example("", DateProblem::Empty),
            example("令和八年四月一日の午前中に窓口で受け付けたもの", DateProblem::TooLong),
            example("soon", DateProblem::Unreadable),
            example("8/4/1", DateProblem::AmbiguousYear { era: Era::Reiwa, year: 8, month: 4, day: 1 }),
            example("4/1(月)", DateProblem::WrongWeekday { date: day(2026, 4, 1) }),
            example("2026-13-01", NotOnCalendar::NoSuchMonth { month: 13 }.into()),
            example("2026-02-30", NotOnCalendar::NoSuchDay { day: 30, last: day(2026, 2, 28) }.into()),
            example("R0.4.1", NotOnCalendar::YearZero { era: Era::Reiwa }.into()),
            example("平成31年5月1日", NotOnCalendar::OutsideEra { era: Era::Heisei, right: day(2019, 5, 1) }.into()),
            example("1600-10-21", NotOnCalendar::YearOutOfRange { year: 1600 }.into()),
        ]
    }
}
