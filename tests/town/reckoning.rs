//! How the town counts days: by walking from one to the next, with the numbers of the articles written down again. Nothing
//! of the engine is used but the calendar's arithmetic of a date.

use kaiji::law::Date;

/// Days that are not counted, first and last.
pub(crate) type Stop = (Date, Date);

/// A rule with a number: how many days, and whether the day of the request is the first of them.
#[derive(Clone, Copy)]
pub(crate) struct Days {
    pub(crate) count: i32,
    pub(crate) from_the_day_itself: bool,
}

/// 丹南 25(1), 35(1), 42(1): 「あった日から起算して」; 仙台 18(1), 23(1), 27(1): 「翌日から起算して」; 法 83(1), 94(1), 102(1).
/// 丹後 has no number: 「遅滞なく」.
pub(crate) fn days(ruleset: &str, kind: &str) -> Option<Days> {
    let (count, from_the_day_itself) = match (ruleset, kind) {
        ("tannan-gikai", "disclosure") => (15, true),
        ("tannan-gikai", _) => (30, true),
        ("sendai-jigyodan", "disclosure") => (14, false),
        ("sendai-jigyodan" | "appi-admin", _) => (30, false),
        _ => return None,
    };
    Some(Days { count, from_the_day_itself })
}

/// The last of so many counted days.
pub(crate) fn last_day(received: Date, days: Days, more: i32, stop: Option<Stop>) -> Date {
    let mut day = if days.from_the_day_itself { received } else { received.plus(1) };
    let mut left = days.count + more;
    loop {
        let stopped = stop.is_some_and(|(first, last)| first <= day && day <= last);
        if !stopped {
            left -= 1;
            if left == 0 {
                return day;
            }
        }
        day = day.plus(1);
    }
}

/// This day, or the next on which offices work: no Saturday, no Sunday, no national holiday, none of 29 December to 3 January
/// (行政機関の休日に関する法律 1条).
pub(crate) fn next_working_day(day: Date) -> Date {
    let mut day = day;
    while !is_working_day(day) {
        day = day.plus(1);
    }
    day
}

fn is_working_day(day: Date) -> bool {
    let (year, month, of_month) = day.ymd();
    // 2 January 2000 was a Sunday.
    let of_week = day.since("2000-01-02".parse().unwrap()).rem_euclid(7);
    let year_end = matches!((month, of_month), (12, 29..) | (1, ..=3));
    let holiday = HOLIDAYS.lines().any(|line| line.starts_with(&format!("{year}/{month}/{of_month},")));
    !(matches!(of_week, 0 | 6) || year_end || holiday)
}

/// The list of the Cabinet Office.
const HOLIDAYS: &str = include_str!("../../holidays/syukujitsu.csv");
