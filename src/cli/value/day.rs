//! A day as it was typed: `2026-04-01`, `令和8年4月1日`, `R8.4.1`, `昨日`, `-1`.

use super::flag::{NotReadable, Typed, read_by_flag};

/// A day as it was typed. [`Context::day`](crate::context::Context::day) says which one it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    /// The flag it was typed with, e.g. `--received`.
    pub(crate) flag: String,
    /// What was typed.
    pub(crate) text: String,
}

impl Typed for Day {
    // Any text: only with today at hand can it be said which day is meant, or which would be right.
    fn read(flag: &str, text: &str) -> Result<Day, NotReadable> {
        Ok(Day { flag: flag.to_owned(), text: text.to_owned() })
    }
}

read_by_flag!(Day);
