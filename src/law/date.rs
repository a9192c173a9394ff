//! A calendar day, as deadline law counts them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the (proleptic Gregorian) civil calendar, without time or zone.
///
/// Inside it is the number of days since 1970-01-01, so that counting days is integer arithmetic.
/// Written and read as ISO 8601 (`2026-04-01`), years 1 to 9999.
///
/// ```
/// use kaiji::law::Date;
/// let day: Date = "2026-04-01".parse().unwrap();
/// assert_eq!(day.plus(14).to_string(), "2026-04-15");
/// assert_eq!(day.ymd(), (2026, 4, 1));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// The text is not a day that exists, written as `YYYY-MM-DD`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date: {0}")]
pub struct NotADate(pub String);

impl Date {
    /// 0001-01-01, the first day that can be written.
    pub const MIN: Date = Date(-719_162);
    /// 9999-12-31, the last day that can be written.
    pub const MAX: Date = Date(2_932_896);

    /// The day of this year, month and day of the month, if there is one.
    pub const fn from_ymd(year: i32, month: u32, day: u32) -> Option<Date> {
        if year < 1 || year > 9999 || month < 1 || month > 12 {
            return None;
        }
        if day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(Date(days_from_civil(year, month as i32, day as i32)))
    }

    /// The day that lies this many days after 1970-01-01 (before it when negative), held inside `MIN..=MAX`.
    pub const fn from_days(days: i32) -> Date {
        if days < Date::MIN.0 {
            Date::MIN
        } else if days > Date::MAX.0 {
            Date::MAX
        } else {
            Date(days)
        }
    }

    /// Days since 1970-01-01, negative before it.
    pub const fn days(self) -> i32 {
        self.0
    }

    /// Year, month (1–12), day of the month (1–31).
    pub const fn ymd(self) -> (i32, u32, u32) {
        civil_from_days(self.0)
    }

    /// The day `days` calendar days later (earlier when negative), held inside `MIN..=MAX`.
    pub const fn plus(self, days: i32) -> Date {
        Date::from_days(self.0.saturating_add(days))
    }

    /// Calendar days from `earlier` to this day: 0 on the same day, negative when `earlier` is the later one.
    pub const fn since(self, earlier: Date) -> i32 {
        self.0 - earlier.0
    }

    /// The day of the week.
    pub const fn weekday(self) -> Weekday {
        match (self.0 + 3).rem_euclid(7) {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    /// The day that ends a period of `months` months which begins on this day (民法143条): the day before the
    /// corresponding day, or the last day of the month that has no corresponding day.
    pub const fn end_of_months(self, months: u32) -> Date {
        let (year, month, day) = self.ymd();
        let index = year * 12 + (month as i32 - 1) + months as i32;
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) as u32 + 1);
        if year > 9999 {
            return Date::MAX;
        }
        let length = days_in_month(year, month);
        if day > length {
            Date(days_from_civil(year, month as i32, length as i32))
        } else {
            Date(days_from_civil(year, month as i32, day as i32)).plus(-1)
        }
    }
}

/// How many days this month of this year has.
pub const fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

// The usual conversion by eras of 400 years, each beginning on 1 March.
const fn days_from_civil(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

const fn civil_from_days(days: i32) -> (i32, u32, u32) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + (month <= 2) as i32;
    (year, month as u32, day as u32)
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.iso(&mut [0; 10]))
    }
}

impl Date {
    /// The day as ISO 8601. An answer of `calc` holds a dozen of them: no formatting machinery, no allocation.
    fn iso(self, text: &mut [u8; 10]) -> &str {
        let (year, month, day) = self.ymd();
        let digit = |number: u32, place: u32| b'0' + (number / place % 10) as u8;
        let (year, month, day) = (year.unsigned_abs(), month, day);
        *text = [
            digit(year, 1000),
            digit(year, 100),
            digit(year, 10),
            digit(year, 1),
            b'-',
            digit(month, 10),
            digit(month, 1),
            b'-',
            digit(day, 10),
            digit(day, 1),
        ];
        // Digits and hyphens only.
        std::str::from_utf8(text).unwrap_or_default()
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Date, NotADate> {
        iso(text.as_bytes()).ok_or_else(|| NotADate(text.to_owned()))
    }
}

/// `YYYY-MM-DD` and nothing else.
fn iso(text: &[u8]) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else {
        return None;
    };
    let digit = |byte: u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
    let year = digit(y1)? * 1000 + digit(y2)? * 100 + digit(y3)? * 10 + digit(y4)?;
    let month = digit(m1)? * 10 + digit(m2)?;
    let day = digit(d1)? * 10 + digit(d2)?;
    Date::from_ymd(year as i32, month, day)
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.iso(&mut [0; 10]))
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_comes_back_from_its_year_month_and_day() {
        for days in Date::MIN.days()..=Date::MAX.days() {
            let date = Date::from_days(days);
            let (year, month, day) = date.ymd();
            assert_eq!(Date::from_ymd(year, month, day), Some(date));
        }
    }

    #[test]
    fn a_day_is_written_as_it_is_read() {
        for days in (Date::MIN.days()..=Date::MAX.days()).step_by(17) {
            let date = Date::from_days(days);
            let (year, month, day) = date.ymd();
            assert_eq!(date.to_string(), format!("{year:04}-{month:02}-{day:02}"));
            assert_eq!(date.to_string().parse(), Ok(date));
        }
    }

    #[test]
    fn the_week_runs_on_from_a_known_thursday() {
        assert_eq!(Date::from_days(0).weekday(), Weekday::Thursday);
        let saturday = Date::from_ymd(2026, 5, 30).unwrap();
        assert_eq!(saturday.weekday(), Weekday::Saturday);
        assert_eq!(saturday.plus(1).weekday(), Weekday::Sunday);
    }

    #[test]
    fn days_that_do_not_exist_are_not_read() {
        for text in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-4-1", "", "２０２６-04-01", "0000-01-01"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn three_months_from_the_next_day_end_before_the_corresponding_day() {
        // 民法143条: learnt on 11-29 and on 11-30, both end on the last day of February.
        let learnt = |text: &str| text.parse::<Date>().unwrap().plus(1).end_of_months(3).to_string();
        assert_eq!(learnt("2026-11-29"), "2027-02-28");
        assert_eq!(learnt("2026-11-30"), "2027-02-28");
        assert_eq!(learnt("2026-12-01"), "2027-03-01");
    }
}
