//! Counting: one day after the other.

use std::collections::BTreeSet;

use kaiji::law::Date;
use kaiji::law::calendar::{Calendar, ClosedKinds};

/// A set of days: some named ones and, where a stop is open, every day from a certain one on.
#[derive(Clone, Debug, Default)]
pub(crate) struct DaySet {
    pub days: BTreeSet<Date>,
    pub onwards: Option<Date>,
}

impl DaySet {
    pub(crate) fn contains(&self, day: Date) -> bool {
        self.days.contains(&day) || self.holds_all_from(day)
    }

    pub(crate) fn holds_all_from(&self, day: Date) -> bool {
        self.onwards.is_some_and(|from| from <= day)
    }

    pub(crate) fn add(&mut self, from: Date, to: Date) {
        let mut day = from;
        while day <= to {
            self.days.insert(day);
            day = day.plus(1);
        }
    }

    pub(crate) fn add_all_from(&mut self, from: Date) {
        self.onwards = Some(self.onwards.map_or(from, |known| known.min(from)));
    }

    pub(crate) fn together_with(&self, other: &DaySet) -> DaySet {
        let mut both = self.clone();
        both.days.extend(&other.days);
        if let Some(from) = other.onwards {
            both.add_all_from(from);
        }
        both
    }
}

/// A period, walked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Walk {
    pub counted: Vec<Date>,
    /// The stopped days on the way; where the count never gets full, through today.
    pub stopped: Vec<Date>,
    /// The day on which the count is full; `None` where an open stop keeps it from it.
    pub last: Option<Date>,
}

/// Where a walk looks: the closed days, and today, beyond which an open stop is not known.
#[derive(Clone, Copy)]
pub(crate) struct Around<'a> {
    pub calendar: &'a Calendar,
    pub today: Date,
}

/// Walks from `first` until `days` days are counted.
pub(crate) fn walk(first: Date, days: u32, stopped: &DaySet, around: Around) -> Walk {
    walk_without(ClosedKinds::NONE, first, days, stopped, around)
}

/// The same where some closed days never count.
pub(crate) fn walk_without(
    never_counted: ClosedKinds,
    first: Date,
    days: u32,
    stopped: &DaySet,
    around: Around,
) -> Walk {
    let mut walk = Walk::default();
    let mut day = first;
    if days == 0 {
        walk.last = Some(first.plus(-1));
        return walk;
    }
    loop {
        if day > around.today && stopped.holds_all_from(day) {
            return walk;
        }
        if stopped.contains(day) {
            walk.stopped.push(day);
        } else if !around.calendar.is_closed_by(day, never_counted) {
            walk.counted.push(day);
        }
        if walk.counted.len() == days as usize {
            walk.last = Some(day);
            return walk;
        }
        assert!(day < Date::MAX, "the count left the calendar");
        day = day.plus(1);
    }
}

/// The day itself or, where it is closed and the roll applies, the next day that is not.
pub(crate) fn rolled(day: Date, rolls: bool, calendar: &Calendar) -> Date {
    let mut day = day;
    while rolls && calendar.is_closed(day) {
        day = day.plus(1);
    }
    day
}
