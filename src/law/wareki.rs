//! The Japanese calendar of eras: 令和8年4月1日, and the fiscal year.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::law::date::{Date, Weekday, days_in_month};

/// An era since Japan counts by the Gregorian calendar (1 January of 明治6年, 1873).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Era {
    /// 明治, here from 1873-01-01.
    Meiji,
    /// 大正, from 1912-07-30.
    Taisho,
    /// 昭和, from 1926-12-25.
    Showa,
    /// 平成, from 1989-01-08.
    Heisei,
    /// 令和, from 2019-05-01.
    Reiwa,
}

/// A day as the Japanese calendar names it. Prints as `令和8年4月1日`; the first year of an era is 元年.
///
/// ```
/// use kaiji::law::Date;
/// use kaiji::law::wareki::Wareki;
/// let day: Date = "2026-04-01".parse().unwrap();
/// assert_eq!(Wareki::of(day).unwrap().to_string(), "令和8年4月1日");
/// assert_eq!(Wareki::of("2019-05-01".parse().unwrap()).unwrap().to_string(), "令和元年5月1日");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wareki {
    /// The era of this very day.
    pub era: Era,
    /// The year of the era, from 1.
    pub year: u32,
    /// 1–12.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

/// A year, month and day that name no day, with the day that was probably meant where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotOnCalendar {
    /// A month past 12, or 0.
    #[error("there is no month {month}")]
    NoSuchMonth {
        /// As written.
        month: u32,
    },
    /// A day that its month does not have (2月30日).
    #[error("there is no day {day} in that month, its last day is {last}")]
    NoSuchDay {
        /// As written.
        day: u32,
        /// The last day of the month named.
        last: Date,
    },
    /// Year 0 of an era: its first year is 元年.
    #[error("{} has no year 0, its first year is 元年", era.name())]
    YearZero {
        /// As written.
        era: Era,
    },
    /// A day before the era began or after it ended (平成31年5月1日).
    #[error("not a day of {}, the day is {}", era.name(), long(*right))]
    OutsideEra {
        /// As written.
        era: Era,
        /// The day the numbers name, which has another era.
        right: Date,
    },
    /// A year in which Japan did not yet count by this calendar, or one too far ahead to be meant.
    #[error("the year {year} is not between {} and {}", FIRST_YEAR, LAST_YEAR)]
    YearOutOfRange {
        /// The year of the common era.
        year: i32,
    },
}

/// The first year that can be written: Japan counts by the Gregorian calendar since 1873 (明治5年太政官布告337号).
pub const FIRST_YEAR: i32 = 1873;
/// The last year that is taken to be meant.
pub const LAST_YEAR: i32 = 2199;

impl NotOnCalendar {
    /// The code that scripts see and the words are looked up by.
    pub fn code(&self) -> &'static str {
        match self {
            NotOnCalendar::NoSuchMonth { .. } => "no_such_month",
            NotOnCalendar::NoSuchDay { .. } => "no_such_day",
            NotOnCalendar::YearZero { .. } => "year_zero",
            NotOnCalendar::OutsideEra { .. } => "outside_era",
            NotOnCalendar::YearOutOfRange { .. } => "year_out_of_range",
        }
    }

    /// The day that would be right: the last of the month, or the same day under its own era.
    pub fn right(&self) -> Option<Date> {
        match *self {
            NotOnCalendar::NoSuchDay { last, .. } => Some(last),
            NotOnCalendar::OutsideEra { right, .. } => Some(right),
            _ => None,
        }
    }
}

impl Era {
    /// All eras, oldest first.
    pub const ALL: [Era; 5] = [Era::Meiji, Era::Taisho, Era::Showa, Era::Heisei, Era::Reiwa];

    /// The era of a day; `None` before 1873.
    pub fn of(date: Date) -> Option<Era> {
        Era::ALL.into_iter().rev().find(|era| era.first_day() <= date)
    }

    /// 明治, 大正, 昭和, 平成, 令和.
    pub const fn name(self) -> &'static str {
        match self {
            Era::Meiji => "明治",
            Era::Taisho => "大正",
            Era::Showa => "昭和",
            Era::Heisei => "平成",
            Era::Reiwa => "令和",
        }
    }

    /// M, T, S, H, R.
    pub const fn letter(self) -> char {
        match self {
            Era::Meiji => 'M',
            Era::Taisho => 'T',
            Era::Showa => 'S',
            Era::Heisei => 'H',
            Era::Reiwa => 'R',
        }
    }

    /// The first day that is counted by this era; of 明治 the first by the Gregorian calendar.
    pub const fn first_day(self) -> Date {
        let (year, month, day) = match self {
            Era::Meiji => (1873, 1, 1),
            Era::Taisho => (1912, 7, 30),
            Era::Showa => (1926, 12, 25),
            Era::Heisei => (1989, 1, 8),
            Era::Reiwa => (2019, 5, 1),
        };
        match Date::from_ymd(year, month, day) {
            Some(date) => date,
            None => Date::MIN,
        }
    }

    /// The last day of this era; of the present one the last day there is.
    pub fn last_day(self) -> Date {
        let next = Era::ALL.into_iter().find(|&era| era > self);
        next.map_or(Date::MAX, |next| next.first_day().plus(-1))
    }

    /// The year of the common era in which this year of the era began.
    pub fn western_year(self, year: u32) -> i32 {
        let before_first = match self {
            Era::Meiji => 1867,
            Era::Taisho => 1911,
            Era::Showa => 1925,
            Era::Heisei => 1988,
            Era::Reiwa => 2018,
        };
        i32::try_from(year).unwrap_or(i32::MAX).saturating_add(before_first)
    }

    /// The year of this era that a year of the common era is; 0 or less before the era began.
    fn year_of(self, western: i32) -> i32 {
        western - self.western_year(0)
    }

    /// The day of this year, month and day of the era.
    ///
    /// # Errors
    /// A day that does not exist, or that lies outside the era: 平成31年5月1日 was 令和元年5月1日.
    ///
    /// ```
    /// use kaiji::law::wareki::{Era, long};
    /// assert_eq!(Era::Reiwa.date(8, 4, 1).unwrap().to_string(), "2026-04-01");
    /// let error = Era::Heisei.date(31, 5, 1).unwrap_err();
    /// assert_eq!(long(error.right().unwrap()), "令和元年5月1日");
    /// ```
    pub fn date(self, year: u32, month: u32, day: u32) -> Result<Date, NotOnCalendar> {
        if year == 0 {
            return Err(NotOnCalendar::YearZero { era: self });
        }
        let date = western_date(self.western_year(year), month, day)?;
        if date < self.first_day() || date > self.last_day() {
            return Err(NotOnCalendar::OutsideEra { era: self, right: date });
        }
        Ok(date)
    }
}

/// The day of this year of the common era, month and day, between 1873 and 2199.
///
/// # Errors
/// A day that does not exist (with the last day of its month), or a year that cannot be meant.
pub fn western_date(year: i32, month: u32, day: u32) -> Result<Date, NotOnCalendar> {
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return Err(NotOnCalendar::YearOutOfRange { year });
    }
    let last = Date::from_ymd(year, month, days_in_month(year, month)).ok_or(NotOnCalendar::NoSuchMonth { month })?;
    Date::from_ymd(year, month, day).ok_or(NotOnCalendar::NoSuchDay { day, last })
}

impl Wareki {
    /// This day by the Japanese calendar; `None` before 1873.
    pub fn of(date: Date) -> Option<Wareki> {
        let (western, month, day) = date.ymd();
        let era = Era::of(date)?;
        let year = u32::try_from(era.year_of(western)).ok()?;
        Some(Wareki { era, year, month, day })
    }
}

impl fmt::Display for Wareki {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Wareki { era, year, month, day } = *self;
        write!(f, "{}{}年{month}月{day}日", era.name(), year_word(year))
    }
}

/// `令和8年4月1日`; a day before 1873, which no era of this calendar has, as `1872年12月31日`.
pub fn long(date: Date) -> String {
    Wareki::of(date).map_or_else(|| western_long(date), |wareki| wareki.to_string())
}

/// `令和8年4月1日（水）`.
///
/// ```
/// assert_eq!(kaiji::law::wareki::long_with_weekday("2026-04-01".parse().unwrap()), "令和8年4月1日（水）");
/// ```
pub fn long_with_weekday(date: Date) -> String {
    format!("{}（{}）", long(date), weekday(date.weekday()))
}

/// `R8.4.1`; a day before 1873 as `1872.12.31`.
pub fn short(date: Date) -> String {
    let (western, month, day) = date.ymd();
    match Wareki::of(date) {
        Some(wareki) => format!("{}{}.{month}.{day}", wareki.era.letter(), wareki.year),
        None => format!("{western}.{month}.{day}"),
    }
}

fn western_long(date: Date) -> String {
    let (year, month, day) = date.ymd();
    format!("{year}年{month}月{day}日")
}

/// 月 火 水 木 金 土 日.
pub const fn weekday(weekday: Weekday) -> char {
    match weekday {
        Weekday::Monday => '月',
        Weekday::Tuesday => '火',
        Weekday::Wednesday => '水',
        Weekday::Thursday => '木',
        Weekday::Friday => '金',
        Weekday::Saturday => '土',
        Weekday::Sunday => '日',
    }
}

/// The number of a year of an era as it is written: 元 for the first.
pub(crate) fn year_word(year: u32) -> String {
    if year == 1 { "元".to_owned() } else { year.to_string() }
}

/// The fiscal year (年度, 1 April to 31 March) that a day lies in, by the year of the common era in which it began.
///
/// ```
/// use kaiji::law::wareki::{fiscal_year, fiscal_year_name};
/// assert_eq!(fiscal_year("2026-03-31".parse().unwrap()), 2025);
/// assert_eq!(fiscal_year_name(2026), "令和8年度");
/// assert_eq!(fiscal_year_name(2019), "平成31年度"); // 1 April 2019 was still 平成
/// ```
pub fn fiscal_year(date: Date) -> i32 {
    let (year, month, _) = date.ymd();
    if month >= 4 { year } else { year - 1 }
}

/// 1 April of a fiscal year; `None` outside the years 1 to 9999.
pub fn fiscal_year_first_day(fiscal_year: i32) -> Option<Date> {
    Date::from_ymd(fiscal_year, 4, 1)
}

/// The era that a fiscal year is named by, that of its 1 April, and the year of that era; `None` before 1873.
pub fn fiscal_year_era(fiscal_year: i32) -> Option<(Era, u32)> {
    let first = Wareki::of(fiscal_year_first_day(fiscal_year)?)?;
    Some((first.era, first.year))
}

/// `令和8年度`, by the era of its 1 April; before 1873 `1872年度`.
pub fn fiscal_year_name(fiscal_year: i32) -> String {
    match fiscal_year_era(fiscal_year) {
        Some((era, year)) => format!("{}{}年度", era.name(), year_word(year)),
        None => format!("{fiscal_year}年度"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn each_era_begins_and_ends_on_its_day() {
        let written = |text: &str| long(day(text));
        assert_eq!(written("1872-12-31"), "1872年12月31日");
        assert_eq!(written("1873-01-01"), "明治6年1月1日");
        assert_eq!(written("1912-07-29"), "明治45年7月29日");
        assert_eq!(written("1912-07-30"), "大正元年7月30日");
        assert_eq!(written("1926-12-24"), "大正15年12月24日");
        assert_eq!(written("1926-12-25"), "昭和元年12月25日");
        assert_eq!(written("1989-01-07"), "昭和64年1月7日");
        assert_eq!(written("1989-01-08"), "平成元年1月8日");
        assert_eq!(written("2019-04-30"), "平成31年4月30日");
        assert_eq!(written("2019-05-01"), "令和元年5月1日");
        assert_eq!(short(day("2019-05-01")), "R1.5.1");
    }

    #[test]
    fn a_day_outside_its_era_is_refused_and_the_right_one_named() {
        let right = |era: Era, year, month, day| era.date(year, month, day).unwrap_err().right().map(long);
        assert_eq!(right(Era::Heisei, 31, 5, 1).as_deref(), Some("令和元年5月1日"));
        assert_eq!(right(Era::Showa, 64, 1, 8).as_deref(), Some("平成元年1月8日"));
        assert_eq!(right(Era::Reiwa, 1, 4, 30).as_deref(), Some("平成31年4月30日"));
        assert_eq!(right(Era::Showa, 100, 4, 1).as_deref(), Some("令和7年4月1日"));
        assert_eq!(right(Era::Reiwa, 8, 2, 29).as_deref(), Some("令和8年2月28日"));
        assert_eq!(right(Era::Reiwa, 10, 2, 30).as_deref(), Some("令和10年2月29日"));
        assert_eq!(Era::Reiwa.date(0, 4, 1), Err(NotOnCalendar::YearZero { era: Era::Reiwa }));
        assert_eq!(Era::Reiwa.date(8, 13, 1), Err(NotOnCalendar::NoSuchMonth { month: 13 }));
        assert_eq!(Era::Meiji.date(5, 12, 2), Err(NotOnCalendar::YearOutOfRange { year: 1872 }));
        assert_eq!(Era::Reiwa.date(u32::MAX, 1, 1), Err(NotOnCalendar::YearOutOfRange { year: i32::MAX }));
    }

    #[test]
    fn a_refusal_says_the_right_day_in_words() {
        let error = Era::Heisei.date(31, 5, 1).unwrap_err();
        assert_eq!(error.to_string(), "not a day of 平成, the day is 令和元年5月1日");
    }

    #[test]
    fn the_fiscal_year_turns_on_1_april() {
        assert_eq!(fiscal_year(day("2026-03-31")), 2025);
        assert_eq!(fiscal_year(day("2026-04-01")), 2026);
        assert_eq!(fiscal_year_name(1989), "平成元年度");
        assert_eq!(fiscal_year_name(1988), "昭和63年度");
        assert_eq!(fiscal_year_name(2020), "令和2年度");
        assert_eq!(fiscal_year_name(1872), "1872年度");
    }
}
