//! `HH:MM`: the time of day at which a request came in.

use super::flag::{NotReadable, Typed, read_by_flag};

/// A time of day, 0:00 to 23:59.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Time {
    /// 0–23.
    pub(crate) hour: u8,
    /// 0–59.
    pub(crate) minute: u8,
}

impl Typed for Time {
    fn read(_flag: &str, text: &str) -> Result<Time, NotReadable> {
        let (hour, minute) = text.trim().split_once([':', '：']).ok_or(NotReadable::Form)?;
        let number =
            |text: &str, below: u8| text.parse::<u8>().ok().filter(|number| *number < below).ok_or(NotReadable::Form);
        Ok(Time { hour: number(hour, 24)?, minute: number(minute, 60)? })
    }
}

read_by_flag!(Time);

impl std::fmt::Display for Time {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_is_read_and_written_with_two_digits() {
        assert_eq!(Time::read("", "9:05").unwrap().to_string(), "09:05");
        assert_eq!(Time::read("", "23：59").unwrap().to_string(), "23:59");
    }

    #[test]
    fn times_that_no_clock_shows_are_not_readable() {
        for text in ["24:00", "12:60", "12", "-1:00", "", "12:00:00"] {
            assert_eq!(Time::read("", text), Err(NotReadable::Form), "{text}");
        }
    }
}
