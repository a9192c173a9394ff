//! The days that are not the office's decision: two weeks, method request, claim window, review request.

use kaiji::law::Date;
use kaiji::law::calendar::Calendar;

use super::count::{Around, DaySet, rolled, walk};
use super::facts::{ModelRequest, ModelRule, Period};
use super::readings::Readings;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OtherDay {
    pub unrolled: Date,
    pub date: Date,
    pub safe_date: Date,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Secondary {
    pub earliest_implementation: Option<OtherDay>,
    pub earliest_implementation_substantial: Option<OtherDay>,
    pub method_request_last_day: Option<OtherDay>,
    pub claim_window_last_day: Option<OtherDay>,
    pub review_request_last_day: Option<OtherDay>,
}

impl Secondary {
    /// The days under one combination of readings; the safe date of each is its date until the latest is looked for.
    pub(crate) fn of(request: &ModelRequest, rule: &ModelRule, readings: &Readings, calendar: &Calendar) -> Secondary {
        let office = |day: Date| other_day(day, readings.office_rolls, calendar);
        let other_side = |day: Date| other_day(day, readings.requester_rolls, calendar);
        let two_weeks = |decided: Option<Date>| {
            let applies = rule.two_weeks && request.objection;
            decided.filter(|_| applies).map(|decided| office(after_two_weeks(decided, readings)))
        };
        let period = |period: Option<Period>, start: Option<Date>| {
            Some(other_side(last_day_of(period?, start?, Around { calendar, today: request.today() })))
        };
        Secondary {
            earliest_implementation: two_weeks(request.ruling_on.or(request.decision)),
            earliest_implementation_substantial: two_weeks(request.partial_decision),
            method_request_last_day: period(rule.method_request, request.notice_received),
            claim_window_last_day: period(rule.claim_window, request.disclosed_on),
            review_request_last_day: last_day_for_review(request).filter(|_| rule.review_request).map(other_side),
        }
    }

    pub(crate) fn widen_safe_dates(&mut self, other: &Secondary) {
        let pairs = [
            (&mut self.earliest_implementation, &other.earliest_implementation),
            (&mut self.earliest_implementation_substantial, &other.earliest_implementation_substantial),
            (&mut self.method_request_last_day, &other.method_request_last_day),
            (&mut self.claim_window_last_day, &other.claim_window_last_day),
            (&mut self.review_request_last_day, &other.review_request_last_day),
        ];
        for (mine, theirs) in pairs {
            if let (Some(mine), Some(theirs)) = (mine, theirs) {
                mine.safe_date = mine.safe_date.max(theirs.date);
            }
        }
    }
}

fn other_day(unrolled: Date, rolls: bool, calendar: &Calendar) -> OtherDay {
    let date = rolled(unrolled, rolls, calendar);
    OtherDay { unrolled, date, safe_date: date }
}

/// 14 whole days between, or the same weekday two weeks later (丹南 27(3)).
fn after_two_weeks(decided: Date, readings: &Readings) -> Date {
    if readings.two_weeks_are_clear_days {
        let mut day = decided;
        let mut days_between = 0;
        while days_between < 14 {
            day = day.plus(1);
            days_between += 1;
        }
        day.plus(1)
    } else {
        decided.plus(14)
    }
}

fn last_day_of(period: Period, start: Date, around: Around) -> Date {
    let walked = walk(period.first_day(start), period.days, &DaySet::default(), around);
    walked.last.expect("nothing stops the other side's periods")
}

/// 3 months from the day after it was known, at most 1 year from the day after the decision (行審法18条).
fn last_day_for_review(request: &ModelRequest) -> Option<Date> {
    let known = request.knew_on.or(request.notice_received)?;
    let three_months = known.plus(1).end_of_months(3);
    Some(match request.decision {
        Some(decision) => three_months.min(decision.plus(1).end_of_months(12)),
        None => three_months,
    })
}
