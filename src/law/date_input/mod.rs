//! A day as a person types it.

use crate::law::date::{Date, Weekday};
use crate::law::typed::{number, plain};
use crate::law::wareki::{self, Era, NotOnCalendar, western_date};

mod fields;
mod problem;

use fields::Fields;
pub(crate) use fields::split_era;
pub use problem::{DateInputError, DateProblem};

/// Which way a day without a year is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// Something that happened: the nearest such day up to and with today.
    Past,
    /// Something planned: the nearest such day from and with today.
    Future,
}

/// No date is longer; what was typed is kept up to this length.
const LONGEST: usize = 40;

const DAYS_BY_NAME: [(&str, i32); 9] = [
    ("今日", 0),
    ("本日", 0),
    ("きょう", 0),
    ("today", 0),
    ("昨日", -1),
    ("yesterday", -1),
    ("明日", 1),
    ("あす", 1),
    ("tomorrow", 1),
];

/// Reads a day in any writing a person would use, full-width forms and spaces included.
///
/// * `2026-04-01` `2026/4/1` `2026.4.1` `2026年4月1日` `20260401`
/// * `令和8年4月1日` `令和八年四月一日` `令和元年5月1日` `㋿8年4月1日` `R8.4.1` `R8/4/1`
/// * `8.4.1` `8年4月1日`: a year of the era of today
/// * `4/1` `4月1日`: the nearest such day by `sense`, today included
/// * `今日` `本日` `today` `昨日` `yesterday` `明日` `tomorrow`, `+3` `-1`: days from today
///
/// A day of the week may follow (`4月1日（水）`) and must then be right.
///
/// # Errors
/// [`DateInputError`]: what was typed, what is wrong with it and, where that can be said, which day is right.
///
/// ```
/// use kaiji::law::date_input::{Sense, parse};
/// use kaiji::law::wareki;
/// let today = "2026-05-20".parse().unwrap();
/// assert_eq!(parse("令和八年四月一日", today, Sense::Past).unwrap().to_string(), "2026-04-01");
/// assert_eq!(parse("12/28", today, Sense::Past).unwrap().to_string(), "2025-12-28");
/// assert_eq!(parse("12/28", today, Sense::Future).unwrap().to_string(), "2026-12-28");
/// let error = parse("平成31年5月1日", today, Sense::Past).unwrap_err();
/// assert_eq!(wareki::long(error.problem.right().unwrap()), "令和元年5月1日");
/// ```
pub fn parse(text: &str, today: Date, sense: Sense) -> Result<Date, DateInputError> {
    read(text, today, sense)
        .map_err(|problem| DateInputError { written: text.trim().chars().take(LONGEST).collect(), problem })
}

fn read(text: &str, today: Date, sense: Sense) -> Result<Date, DateProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(DateProblem::Empty);
    }
    if text.chars().count() > LONGEST {
        return Err(DateProblem::TooLong);
    }
    let text = plain(text);
    let (text, weekday) = split_weekday(&text);
    let date = match relative(text, today) {
        Some(date) => date?,
        None => absolute(text, today, sense)?,
    };
    match weekday {
        Some(written) if written != wareki::weekday(date.weekday()) => Err(DateProblem::WrongWeekday { date }),
        _ => Ok(date),
    }
}

/// Takes `(水)`, `(水曜)`, `(水曜日)` or `水曜日` off the end.
fn split_weekday(text: &str) -> (&str, Option<char>) {
    const DAYS: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
    for kanji in DAYS.map(wareki::weekday) {
        for suffix in [format!("({kanji})"), format!("({kanji}曜)"), format!("({kanji}曜日)"), format!("{kanji}曜日")]
        {
            if let Some(rest) = text.strip_suffix(suffix.as_str()) {
                return (rest, Some(kanji));
            }
        }
    }
    (text, None)
}

/// A day named by its distance from today; `None` if the text is no such name.
fn relative(text: &str, today: Date) -> Option<Result<Date, DateProblem>> {
    let named = DAYS_BY_NAME.iter().find(|(name, _)| *name == text).map(|&(_, days)| days);
    let days = named.or_else(|| {
        let (sign, digits) =
            text.strip_prefix('+').map(|rest| (1, rest)).or(text.strip_prefix('-').map(|r| (-1, r)))?;
        let days = number(digits)?;
        Some(sign * i32::try_from(days).ok()?)
    })?;
    let (year, month, day) = today.plus(days).ymd();
    Some(western_date(year, month, day).map_err(DateProblem::from))
}

fn absolute(text: &str, today: Date, sense: Sense) -> Result<Date, DateProblem> {
    let (era, rest) = split_era(text);
    let Some(fields) = Fields::of(rest) else {
        return Err(DateProblem::Unreadable);
    };
    let Fields { year, month, day, ambiguous } = fields;
    let date = match (era, year) {
        (None, None) => nearest(month, day, today, sense)?,
        (Some(era), Some(year)) => era.date(year, month, day)?,
        (None, Some(year)) if year >= 1000 => western_date(year as i32, month, day)?,
        (None, Some(year)) if year >= 100 => return Err(NotOnCalendar::YearOutOfRange { year: year as i32 }.into()),
        (None, Some(year)) => {
            let era = Era::of(today).ok_or(DateProblem::Unreadable)?;
            if ambiguous {
                return Err(DateProblem::AmbiguousYear { era, year, month, day });
            }
            era.date(year, month, day)?
        }
        (Some(_), None) => return Err(DateProblem::Unreadable),
    };
    Ok(date)
}

/// The nearest such day; where its year does not have it (2月29日), it is refused, not sought further away.
fn nearest(month: u32, day: u32, today: Date, sense: Sense) -> Result<Date, NotOnCalendar> {
    let (year, this_month, this_day) = today.ymd();
    let year = match sense {
        Sense::Past if (month, day) > (this_month, this_day) => year - 1,
        Sense::Future if (month, day) < (this_month, this_day) => year + 1,
        _ => year,
    };
    western_date(year, month, day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn today() -> Date {
        "2026-05-20".parse().unwrap()
    }

    fn past(text: &str) -> Result<String, &'static str> {
        parse(text, today(), Sense::Past).map(|date| date.to_string()).map_err(|error| error.problem.code())
    }

    #[test]
    fn every_writing_of_one_day_is_that_day() {
        let writings = "2026-04-01|2026/4/1|2026.4.1|2026/04/01|2026年4月1日|20260401|二〇二六年四月一日|\
            令和8年4月1日|令和八年四月一日|令和08年04月01日|R8.4.1|r8.4.1|Ｒ８．４．１|R8/4/1|R8-4-1|令8.4.1|令和8.4.1|\
            ㋿8年4月1日|8.4.1|８．４．１|8・4・1|8年4月1日|\
            4/1|4月1日|４月１日|４／１|四月一日|04/01| 令和8年 4月 1日 |　4/1　|令和8年4月1日（水）|\
            4/1(水)|4月1日水曜日|-49|－49|−49";
        for writing in writings.split('|') {
            assert_eq!(past(writing).as_deref(), Ok("2026-04-01"), "{writing}");
        }
    }

    #[test]
    fn days_are_named_from_today() {
        for (text, date) in [
            ("今日", "2026-05-20"),
            ("本日", "2026-05-20"),
            ("TODAY", "2026-05-20"),
            ("ｔｏｄａｙ", "2026-05-20"),
            ("昨日", "2026-05-19"),
            ("Yesterday", "2026-05-19"),
            ("明日", "2026-05-21"),
            ("tomorrow", "2026-05-21"),
            ("+3", "2026-05-23"),
            ("＋３", "2026-05-23"),
            ("-1", "2026-05-19"),
            ("+0", "2026-05-20"),
        ] {
            assert_eq!(past(text).as_deref(), Ok(date), "{text}");
        }
    }

    #[test]
    fn a_day_without_a_year_is_the_nearest_in_its_sense_and_today_counts_both_ways() {
        let read = |text, sense| parse(text, today(), sense).unwrap().to_string();
        assert_eq!(read("5/20", Sense::Past), "2026-05-20");
        assert_eq!(read("5/20", Sense::Future), "2026-05-20");
        assert_eq!(read("5/21", Sense::Past), "2025-05-21");
        assert_eq!(read("5/19", Sense::Future), "2027-05-19");
        assert_eq!(read("12/31", Sense::Past), "2025-12-31");
        assert_eq!(read("1/4", Sense::Future), "2027-01-04");
    }

    #[test]
    fn the_29th_of_february_is_not_sought_in_another_year() {
        let error = parse("2/29", today(), Sense::Past).unwrap_err();
        assert_eq!(error.problem.right().map(|day| day.to_string()).as_deref(), Some("2026-02-28"));
        let in_leap_year = "2024-03-01".parse().unwrap();
        assert_eq!(parse("2/29", in_leap_year, Sense::Past).unwrap().to_string(), "2024-02-29");
    }

    #[test]
    fn the_first_year_of_an_era_is_read_as_word_and_number() {
        for writing in ["令和元年5月1日", "令和1年5月1日", "R元.5.1", "R1.5.1", "元年5月1日", "1.5.1"] {
            assert_eq!(past(writing).as_deref(), Ok("2019-05-01"), "{writing}");
        }
        assert_eq!(past("昭和六十四年一月七日").as_deref(), Ok("1989-01-07"));
        assert_eq!(past("㍻31年4月30日").as_deref(), Ok("2019-04-30"));
    }

    #[test]
    fn a_day_that_is_not_there_is_refused_and_the_right_one_named() {
        let right = |text| {
            let problem = parse(text, today(), Sense::Past).unwrap_err().problem;
            (problem.code(), problem.right().map(wareki::long))
        };
        let named = |code, day: &str| (code, Some(day.to_owned()));
        assert_eq!(right("平成31年5月1日"), named("outside_era", "令和元年5月1日"));
        assert_eq!(right("昭和64年1月8日"), named("outside_era", "平成元年1月8日"));
        assert_eq!(right("令和元年4月30日"), named("outside_era", "平成31年4月30日"));
        assert_eq!(right("令和8年2月29日"), named("no_such_day", "令和8年2月28日"));
        assert_eq!(right("2月30日"), named("no_such_day", "令和8年2月28日"));
        assert_eq!(right("2026-04-31"), named("no_such_day", "令和8年4月30日"));
        assert_eq!(right("4月1日（木）"), named("date_wrong_weekday", "令和8年4月1日"));
        assert_eq!(right("令和0年4月1日"), ("year_zero", None));
        assert_eq!(right("13/1"), ("no_such_month", None));
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for (text, code) in [
            ("", "date_empty"),
            ("　", "date_empty"),
            ("8/4/1", "date_ambiguous_year"),
            ("26-4-1", "date_ambiguous_year"),
            ("1872-12-31", "year_out_of_range"),
            ("明治5年12月2日", "year_out_of_range"),
            ("2200-01-01", "year_out_of_range"),
            ("999999999-1-1", "year_out_of_range"),
            ("123.4.1", "year_out_of_range"),
            ("+999999999", "year_out_of_range"),
            ("-999999999", "year_out_of_range"),
            ("2026/4-1", "date_unreadable"),
            ("2026", "date_unreadable"),
            ("4/1/2026/1", "date_unreadable"),
            ("2026-04-01T00:00", "date_unreadable"),
            ("12 3/4", "date_unreadable"),
            ("令和8年4月", "date_unreadable"),
            ("令和8年4月1", "date_unreadable"),
            ("R4/1", "date_unreadable"),
            ("--1", "date_unreadable"),
            ("4/1²", "date_unreadable"),
            ("来週", "date_unreadable"),
        ] {
            assert_eq!(past(text), Err(code), "{text}");
        }
        assert_eq!(past(&"1".repeat(41)), Err("date_too_long"));
    }

    #[test]
    fn the_line_for_logs_does_not_repeat_what_was_typed() {
        let error = parse("山田太郎\u{1b}[2J", today(), Sense::Past).unwrap_err();
        assert_eq!(error.written, "山田太郎\u{1b}[2J");
        assert!(!error.to_string().contains(['山', '\u{1b}']));
    }

    fn written(date: Date, form: usize) -> String {
        let (year, month, day) = date.ymd();
        match form {
            0 => date.to_string(),
            1 => format!("{year}/{month}/{day}"),
            2 => wareki::long(date),
            3 => wareki::short(date),
            4 => wareki::long_with_weekday(date),
            5 => wareki::short(date).chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap()).collect(),
            _ => format!("{:+}", date.since(today())),
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in any::<String>(), days in any::<i32>(), future in any::<bool>()) {
            let sense = if future { Sense::Future } else { Sense::Past };
            let _ = parse(&text, Date::from_days(days), sense);
        }

        #[test]
        fn nearly_right_texts_are_a_day_in_range_or_an_error(
            text in "[令和平成昭元RrHS]{0,2}[0-9０-９一十元]{0,4}[年./-]?[0-9一十]{0,3}[月./-]?[0-9一十]{0,3}日?(（[月火]）)?"
        ) {
            if let Ok(date) = parse(&text, today(), Sense::Past) {
                prop_assert!((wareki::FIRST_YEAR..=wareki::LAST_YEAR).contains(&date.ymd().0));
            }
        }

        #[test]
        fn every_writing_comes_back(days in -35_429i32..84_000, form in 0usize..7) {
            let date = Date::from_days(days);
            prop_assert_eq!(parse(&written(date, form), today(), Sense::Past), Ok(date));
        }
    }
}
