//! Where a request stands in the list of a morning, as the town reckons it.

use kaiji::law::Date;

use crate::reckoning::{Days, days, last_day, next_working_day};
use crate::town::Request;

/// A stop that has lasted so many days is listed apart (`--paused`).
pub(crate) const LONG: i32 = 10;

/// What a morning's list says of a request, group by group.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stands {
    pub(crate) group: &'static str,
    pub(crate) number: String,
    pub(crate) date: Option<Date>,
    pub(crate) safe_date: Option<Date>,
    pub(crate) days_remaining: Option<i32>,
}

impl Request {
    /// The groups in which it stands on this morning, where the safe dates until `soon` are listed.
    pub(crate) fn stands(&self, number: &str, today: Date, soon: Date) -> Vec<Stands> {
        let date = self.due.filter(|_| !self.is_suspended(today));
        let days_remaining = date.filter(|_| self.is_open()).map(|date| date.since(today));
        let stands =
            |group| Stands { group, number: number.to_owned(), date, safe_date: self.safe(today), days_remaining };
        self.groups(today, soon).into_iter().map(stands).collect()
    }

    fn groups(&self, today: Date, soon: Date) -> Vec<&'static str> {
        let mut groups = Vec::new();
        if self.is_open() {
            groups.extend(self.by_date(today, soon));
            groups.extend(self.by_stop(today));
            groups.extend(self.due.is_none().then_some("prompt"));
        }
        groups.extend(self.owes_a_letter().then_some("letters"));
        groups.extend(self.awaits_a_wish(today, soon).then_some("waiting"));
        groups.extend(self.is_to_be_carried_out().then_some("carry_out"));
        groups
    }

    fn is_open(&self) -> bool {
        self.decided.is_none() && self.withdrawn.is_none()
    }

    fn is_suspended(&self, today: Date) -> bool {
        self.is_open() && self.waits_until.is_some_and(|until| today <= until)
    }

    fn by_date(&self, today: Date, soon: Date) -> Option<&'static str> {
        let due = self.due.filter(|_| !self.is_suspended(today))?;
        let safe = self.safe(today)?;
        match due.since(today) {
            ..0 => Some("overdue"),
            0 => Some("due_today"),
            _ if safe <= today => Some("at_risk"),
            _ => (safe <= soon).then_some("soon"),
        }
    }

    fn by_stop(&self, today: Date) -> Option<&'static str> {
        let (asked, until) = (self.day("補正依頼日")?, self.waits_until?);
        Some(match today <= until {
            false => "resumed",
            true if today.since(asked) >= LONG => "paused",
            true => "waiting",
        })
    }

    /// The earliest date under any admissible reading. Of a stop the day on which the paper came may count again; of one that
    /// goes on the paper may come today; one that nobody answered ends with its set day under each of them.
    fn safe(&self, today: Date) -> Option<Date> {
        let came = if self.is_suspended(today) { Some(today) } else { self.day("補正完了日") };
        let (Some(asked), Some(came)) = (self.day("補正依頼日"), came) else { return self.due };
        let rule = days(self.ruleset, self.kind)?;
        Some(last_day(self.received, rule, 0, Some((asked.plus(1), came.plus(-1)))))
    }

    /// A decision is told (丹南 24), that the panel was consulted too (丹南 45(2), 法 105(2)).
    pub(crate) fn owes_a_letter(&self) -> bool {
        let untold = |what, told| self.day(what).is_some() && self.day(told).is_none();
        untold("決定日", "発送日")
            || untold("相当の部分の決定日", "相当の部分の発送日")
            || untold("諮問日", "諮問通知日")
    }

    /// 丹南 28(4), 法 87(3): thirty days from the day after the notice; acts of people move to the next working day.
    fn awaits_a_wish(&self, today: Date, soon: Date) -> bool {
        let asked = self.needs_a_wish() && self.grants() && self.day("実施方法申出日").is_none();
        let Some(arrived) = self.day("到達確認日").filter(|_| asked) else { return false };
        let thirty = Days { count: 30, from_the_day_itself: false };
        let last = next_working_day(last_day(arrived, thirty, 0, None));
        // What ended more than a year ago is nobody's morning work.
        today.since(last) <= 366 && last <= soon
    }

    fn is_to_be_carried_out(&self) -> bool {
        let granted = self.decided.is_some() && self.grants() && self.day("実施日").is_none();
        granted && (!self.needs_a_wish() || self.day("実施方法申出日").is_some())
    }
}
