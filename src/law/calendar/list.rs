//! Reading lists of closed days: the Cabinet Office's CSV of national holidays, and an office's own.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::law::date::Date;

/// The first day of the official list; an excerpt that begins later would leave working days where holidays were.
pub(super) const FIRST_DAY: Date = match Date::from_ymd(1955, 1, 1) {
    Some(day) => day,
    None => panic!(),
};
/// The last day for which a calendar knows holidays (the approximation of the equinoxes ends here).
pub(super) const LAST_DAY: Date = match Date::from_ymd(2150, 12, 31) {
    Some(day) => day,
    None => panic!(),
};

const MOST_BYTES: usize = 1 << 20;
const LONGEST_NAME: usize = 60;

/// A closed day of the office itself, such as the day of its foundation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnDay {
    /// The day or the days of every year.
    pub when: OwnDate,
    /// What the office calls it.
    pub name: String,
}

/// When an office's own closed day falls. Written `2026-10-01` for one day, `10-01` for the same day of every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnDate {
    /// On this day only.
    Once(Date),
    /// On this month and day of every year that has it (02-29 only in leap years).
    EveryYear {
        /// 1–12.
        month: u32,
        /// 1–31.
        day: u32,
    },
}

/// A line of a list of closed days that cannot be taken, and why. No line is skipped: the whole list is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct ListError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: ListProblem,
}

/// What can be wrong with a list of closed days.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)]
pub enum ListProblem {
    #[error("the list is longer than {limit} bytes")]
    TooLong { limit: usize },
    #[error("the list has no day in it")]
    Empty,
    #[error("the text was not decoded with the right character set")]
    Garbled,
    #[error("expected a date, a comma and a name")]
    NotTwoFields,
    #[error("not a date like 2026/1/1")]
    NotADate { written: String },
    #[error("the name is empty")]
    NoName,
    #[error("the name is longer than {limit} characters")]
    NameTooLong { limit: usize },
    #[error("the name holds a control character")]
    ControlCharacter,
    #[error("{date} does not come after {previous}, the day of the line before")]
    NotLater { date: Date, previous: Date },
    #[error("the list begins on {first}; the whole official list begins on {expected}")]
    StartsLate { first: Date, expected: Date },
    #[error("no day of the year {year} is listed")]
    YearMissing { year: i32 },
    #[error("{date} lies after {limit}, the last day a list may name")]
    TooFar { date: Date, limit: Date },
}

impl ListProblem {
    /// The code that scripts see and the words are looked up by.
    pub fn code(&self) -> &'static str {
        match self {
            ListProblem::TooLong { .. } => "list_too_long",
            ListProblem::Empty => "list_empty",
            ListProblem::Garbled => "list_garbled",
            ListProblem::NotTwoFields => "list_not_two_fields",
            ListProblem::NotADate { .. } => "list_not_a_date",
            ListProblem::NoName => "list_no_name",
            ListProblem::NameTooLong { .. } => "list_name_too_long",
            ListProblem::ControlCharacter => "list_control_character",
            ListProblem::NotLater { .. } => "list_not_later",
            ListProblem::StartsLate { .. } => "list_starts_late",
            ListProblem::YearMissing { .. } => "list_year_missing",
            ListProblem::TooFar { .. } => "list_too_far",
        }
    }
}

/// The days of the Cabinet Office's list (`1955/1/1,元日`, first line a heading), already decoded, in order.
pub(super) fn national(text: &str) -> Result<Vec<(Date, &str)>, ListError> {
    let mut days: Vec<(Date, &str)> = Vec::with_capacity(1200);
    for row in rows(text)? {
        let Row { line, date, name } = row?;
        let at = |problem| ListError { line, problem };
        let date = date_of(date).ok_or_else(|| at(ListProblem::NotADate { written: shortened(date) }))?;
        if date > LAST_DAY {
            return Err(at(ListProblem::TooFar { date, limit: LAST_DAY }));
        }
        match days.last() {
            None if date != FIRST_DAY => {
                return Err(at(ListProblem::StartsLate { first: date, expected: FIRST_DAY }));
            }
            Some(&(previous, _)) if date <= previous => return Err(at(ListProblem::NotLater { date, previous })),
            Some(&(previous, _)) if date.ymd().0 > previous.ymd().0 + 1 => {
                return Err(at(ListProblem::YearMissing { year: previous.ymd().0 + 1 }));
            }
            _ => days.push((date, name)),
        }
    }
    if days.is_empty() { Err(ListError { line: 1, problem: ListProblem::Empty }) } else { Ok(days) }
}

/// An office's own closed days from a list in the same form: `2026/10/1,創立記念日` for one day, `10/1,創立記念日` for
/// that day of every year. Lines may stand in any order; a heading is allowed.
///
/// ```
/// use kaiji::law::calendar::own_days;
/// let days = own_days("日付,名称\n10/1,創立記念日\n2026/8/14,夏季休業\n").unwrap();
/// assert_eq!(days[0].when.to_string(), "10-01");
/// assert_eq!(own_days("10/1,創立記念日\n2/30,休み\n").unwrap_err().line, 2);
/// ```
pub fn own_days(text: &str) -> Result<Vec<OwnDay>, ListError> {
    let mut days = Vec::new();
    for row in rows(text)? {
        let Row { line, date, name } = row?;
        let when = date.parse::<OwnDate>().map_err(|problem| ListError { line, problem })?;
        days.push(OwnDay { when, name: name.to_owned() });
    }
    if days.is_empty() { Err(ListError { line: 1, problem: ListProblem::Empty }) } else { Ok(days) }
}

struct Row<'a> {
    line: usize,
    date: &'a str,
    name: &'a str,
}

/// The lines that hold a day: without byte order mark, blank lines and a heading (a first line that has no digit).
fn rows(text: &str) -> Result<impl Iterator<Item = Result<Row<'_>, ListError>>, ListError> {
    if text.len() > MOST_BYTES {
        return Err(ListError { line: 1, problem: ListProblem::TooLong { limit: MOST_BYTES } });
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let holds_a_day = |&(index, line): &(usize, &str)| {
        let heading = index == 0 && !line.contains(|c: char| c.is_ascii_digit() || c == '\u{fffd}');
        !heading && !line.trim().trim_matches(',').is_empty()
    };
    Ok(text.lines().enumerate().filter(holds_a_day).map(|(index, line)| row(index + 1, line)))
}

fn row(line: usize, text: &str) -> Result<Row<'_>, ListError> {
    let at = |problem| Err(ListError { line, problem });
    if text.contains('\u{fffd}') {
        return at(ListProblem::Garbled);
    }
    // A spreadsheet that saved the list may have added empty columns and quotes.
    let Some((date, name)) = text.trim().trim_end_matches(',').split_once(',') else {
        return at(ListProblem::NotTwoFields);
    };
    let (date, name) = (unquoted(date), unquoted(name));
    if name.is_empty() {
        return at(ListProblem::NoName);
    }
    if name.contains([',', '"']) {
        return at(ListProblem::NotTwoFields);
    }
    if name.contains(char::is_control) {
        return at(ListProblem::ControlCharacter);
    }
    if name.chars().count() > LONGEST_NAME {
        return at(ListProblem::NameTooLong { limit: LONGEST_NAME });
    }
    Ok(Row { line, date, name })
}

fn unquoted(field: &str) -> &str {
    let field = field.trim();
    field.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(field).trim()
}

/// `1955/1/1`, `1955/01/01`, `1955-01-01`.
fn date_of(text: &str) -> Option<Date> {
    let mut fields = text.split(['/', '-']);
    let (year, month, day) = (fields.next()?, fields.next()?, fields.next()?);
    if fields.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::from_ymd(digits(year)? as i32, digits(month)?, digits(day)?)
}

fn digits(text: &str) -> Option<u32> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// Enough of a hostile field to recognise it by.
fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

impl FromStr for OwnDate {
    type Err = ListProblem;

    fn from_str(text: &str) -> Result<OwnDate, ListProblem> {
        let every_year = || {
            let (month, day) = text.split_once(['/', '-'])?;
            let (month, day) = (digits(month)?, digits(day)?);
            // 2000 was a leap year: 02-29 is a day that exists, if not every year.
            Date::from_ymd(2000, month, day).map(|_| OwnDate::EveryYear { month, day })
        };
        date_of(text)
            .map(OwnDate::Once)
            .or_else(every_year)
            .ok_or_else(|| ListProblem::NotADate { written: shortened(text) })
    }
}

impl fmt::Display for OwnDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OwnDate::Once(date) => write!(f, "{date}"),
            OwnDate::EveryYear { month, day } => write!(f, "{month:02}-{day:02}"),
        }
    }
}

impl Serialize for OwnDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for OwnDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<OwnDate, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> (usize, &'static str) {
        let error = national(text).unwrap_err();
        (error.line, error.problem.code())
    }

    #[test]
    fn each_bad_line_of_a_list_is_named_with_what_is_wrong() {
        let good = "国民の祝日・休日月日,国民の祝日・休日名称\r\n1955/1/1,元日\r\n";
        let with = |line: &str| problem(&format!("{good}{line}\r\n"));
        assert_eq!(with("1955/2/30,休日"), (3, "list_not_a_date"));
        assert_eq!(with("55/1/15,成人の日"), (3, "list_not_a_date"));
        assert_eq!(with("1955/1/15"), (3, "list_not_two_fields"));
        assert_eq!(with("1955/1/15,成人の日,3"), (3, "list_not_two_fields"));
        assert_eq!(with("1955/1/15,\" \""), (3, "list_no_name"));
        assert_eq!(with("1955/1/15,a\u{1b}[2J"), (3, "list_control_character"));
        assert_eq!(with("1955/1/15,\u{fffd}\u{fffd}"), (3, "list_garbled"));
        assert_eq!(with(&format!("1955/1/15,{}", "日".repeat(61))), (3, "list_name_too_long"));
        assert_eq!(with("1955/1/1,元日"), (3, "list_not_later"));
        assert_eq!(with("1957/1/1,元日"), (3, "list_year_missing"));
        assert_eq!(with("2151/1/1,元日"), (3, "list_too_far"));
    }

    #[test]
    fn an_excerpt_an_empty_text_and_a_flood_are_refused() {
        assert_eq!(problem("2026/1/1,元日\n"), (1, "list_starts_late"));
        assert_eq!(problem(""), (1, "list_empty"));
        assert_eq!(problem("国民の祝日・休日月日,国民の祝日・休日名称\n"), (1, "list_empty"));
        assert_eq!(problem(&"1955/1/1,元日\n".repeat(100_000)), (1, "list_too_long"));
    }

    #[test]
    fn a_list_saved_by_a_spreadsheet_is_read() {
        let days = national("\u{feff}heading\n\"1955-01-01\",\"元日\",,\n,,\n1955/01/15,成人の日\n").unwrap();
        assert_eq!(days.iter().map(|day| day.1).collect::<Vec<_>>(), ["元日", "成人の日"]);
    }

    #[test]
    fn an_own_day_keeps_its_writing_in_json() {
        for text in ["2026-10-01", "10-01", "02-29"] {
            let json = format!(r#"{{"when":"{text}","name":"創立記念日"}}"#);
            let day: OwnDay = serde_json::from_str(&json).unwrap();
            assert_eq!(serde_json::to_string(&day).unwrap(), json);
        }
        for text in ["13-01", "02-30", "1", "", "10-01-2026-1", "十月一日"] {
            assert!(text.parse::<OwnDate>().is_err(), "{text}");
        }
    }
}
