//! What time it is. Deadlines know days of Japan only; the moment of recording is kept in UTC.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};

use super::Environment;
use crate::law::Date;

/// Japan is nine hours ahead of UTC, all year.
const JAPAN: i64 = 9 * 3600;
const DAY: i64 = 24 * 3600;

/// A moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant(SystemTime);

impl Instant {
    /// Whole seconds since 1970-01-01T00:00:00Z, negative before it.
    pub(crate) fn seconds(self) -> i64 {
        let whole = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        match self.0.duration_since(UNIX_EPOCH) {
            Ok(after) => whole(after),
            Err(before) => -whole(before.duration()),
        }
    }

    /// `2026-04-01T00:30:00Z`: how it is recorded.
    pub(crate) fn utc(self) -> String {
        DateTime::<Utc>::from(self.0).to_rfc3339_opts(SecondsFormat::Secs, true)
    }

    /// The moment that was recorded so; `None` of a text that is no moment.
    pub(crate) fn of(recorded: &str) -> Option<Instant> {
        Some(Instant(DateTime::parse_from_rfc3339(recorded).ok()?.into()))
    }

    /// `2026-04-01 09:30`: what the clock on the wall in Japan showed.
    pub(crate) fn wall_in_japan(self) -> String {
        (DateTime::<Utc>::from(self.0) + TimeDelta::seconds(JAPAN)).format("%Y-%m-%d %H:%M").to_string()
    }

    /// The day it is in Japan at this moment.
    pub(crate) fn day_in_japan(self) -> Date {
        let days = (self.seconds().saturating_add(JAPAN)).div_euclid(DAY);
        Date::from_days(i32::try_from(days).unwrap_or(i32::MAX))
    }
}

/// The machine's clock, or one that stands still.
#[derive(Clone, Debug)]
pub(super) enum Clock {
    Machine,
    Standing(Instant),
}

impl Clock {
    /// The machine's clock. Tests of a debug build may let it stand (`KAIJI_TEST_CLOCK`, seconds since 1970); the
    /// released program does not look at that variable, so that nobody can date a record back with it.
    pub(super) fn of(environment: &Environment) -> Clock {
        match environment.test_clock.filter(|_| cfg!(debug_assertions)) {
            Some(seconds) => Clock::Standing(Instant(UNIX_EPOCH + Duration::from_secs(seconds))),
            None => Clock::Machine,
        }
    }

    /// A clock that stands at noon of this day in Japan.
    pub(super) fn standing_at_noon(today: Date) -> Clock {
        let seconds = i64::from(today.days()) * DAY + DAY / 2 - JAPAN;
        Clock::Standing(Instant(UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0))))
    }

    pub(super) fn now(&self) -> Instant {
        match self {
            Clock::Machine => Instant(SystemTime::now()),
            Clock::Standing(instant) => *instant,
        }
    }

    pub(super) fn today_in_japan(&self) -> Date {
        self.now().day_in_japan()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Instant {
        Instant(UNIX_EPOCH + Duration::from_secs(seconds))
    }

    #[test]
    fn the_day_in_japan_begins_at_fifteen_hours_utc() {
        // 2026-03-31T14:59:59Z and one second later.
        assert_eq!(at(1_774_969_199).day_in_japan().to_string(), "2026-03-31");
        assert_eq!(at(1_774_969_200).day_in_japan().to_string(), "2026-04-01");
        assert_eq!(at(1_774_969_200).utc(), "2026-03-31T15:00:00Z");
        assert_eq!(at(1_774_969_200).wall_in_japan(), "2026-04-01 00:00");
        assert_eq!(Instant::of("2026-03-31T15:00:00Z"), Some(at(1_774_969_200)));
        assert_eq!(Instant::of("yesterday"), None);
    }

    #[test]
    fn a_clock_before_1970_is_a_day_before_1970() {
        assert_eq!(Instant(UNIX_EPOCH - Duration::from_secs(DAY as u64)).day_in_japan().to_string(), "1969-12-31");
    }

    #[test]
    fn noon_of_a_day_is_that_day() {
        let today = Date::from_ymd(2026, 4, 1).unwrap();
        let clock = Clock::standing_at_noon(today);
        assert_eq!(clock.today_in_japan(), today);
        assert_eq!(clock.now().utc(), "2026-04-01T03:00:00Z");
    }
}
