//! The closed days of 2026 and of the weeks around it, written out for the tests of deadlines.

use kaiji::law::Date;
use kaiji::law::date::Weekday;

use crate::slow_model::Days;

/// National holidays 2026-01 … 2027-05, from the official list.
const HOLIDAYS: [&str; 26] = [
    "2026-01-01",
    "2026-01-12",
    "2026-02-11",
    "2026-02-23",
    "2026-03-20",
    "2026-04-29",
    "2026-05-03",
    "2026-05-04",
    "2026-05-05",
    "2026-05-06",
    "2026-07-20",
    "2026-08-11",
    "2026-09-21",
    "2026-09-22",
    "2026-09-23",
    "2026-10-12",
    "2026-11-03",
    "2026-11-23",
    "2027-01-01",
    "2027-01-11",
    "2027-02-11",
    "2027-02-23",
    "2027-03-21",
    "2027-03-22",
    "2027-04-29",
    "2027-05-03",
];

/// Saturdays, Sundays, holidays, 12/29–1/3 (行政機関の休日に関する法律1条).
pub(crate) fn is_closed(day: Date) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let (_, month, of_month) = day.ymd();
    let year_end = (month == 12 && of_month >= 29) || (month == 1 && of_month <= 3);
    weekend || year_end || HOLIDAYS.contains(&day.to_string().as_str())
}

/// Every day counts; closed days matter only where something rolls.
pub(crate) const EVERY_DAY_COUNTS: Days<'static> = Days { closed: &is_closed, never_counted: &|_| false };
