//! The year that figures are about.

use crate::law::Date;
use crate::law::wareki::{fiscal_year, fiscal_year_first_day};

/// A fiscal year (年度, 1 April to 31 March), or as much of it as has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year of the common era in which it began.
    pub fiscal_year: i32,
    /// Its first day.
    pub first: Date,
    /// Its last day, of a year that still runs the day of asking; inclusive.
    pub last: Date,
}

impl Year {
    /// The year up to `today`; `None` where it has not begun or is no year.
    pub fn until(fiscal_year: i32, today: Date) -> Option<Year> {
        let first = fiscal_year_first_day(fiscal_year)?;
        let last = Date::from_ymd(fiscal_year.checked_add(1)?, 3, 31)?;
        (first <= today).then(|| Year { fiscal_year, first, last: last.min(today) })
    }

    /// The year that ended last before `today`.
    pub fn ended_before(today: Date) -> Option<Year> {
        Year::until(fiscal_year(today) - 1, today)
    }

    /// Whether its last day has passed on `today`: until then a request may still arrive.
    pub fn is_over(self, today: Date) -> bool {
        fiscal_year(today) > self.fiscal_year
    }

    /// Whether a day lies in it.
    pub fn has(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// The months of the year, April first, each by year and month; those to come, too.
    pub fn months(self) -> impl Iterator<Item = Month> {
        let year = self.fiscal_year;
        (4..=12)
            .map(move |month| Month { year, month })
            .chain((1..=3).map(move |month| Month { year: year + 1, month }))
    }
}

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year of the common era.
    pub year: i32,
    /// From 1.
    pub month: u32,
}

impl Month {
    /// The month that a day lies in.
    pub fn of(day: Date) -> Month {
        let (year, month, _) = day.ymd();
        Month { year, month }
    }

    /// The month of this writing, `2026-04`.
    pub fn from_code(code: &str) -> Option<Month> {
        let (year, month) = code.split_once('-')?;
        let month = Month { year: year.parse().ok()?, month: month.parse().ok()? };
        Date::from_ymd(month.year, month.month, 1).filter(|_| month.to_string() == code).map(|_| month)
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}
