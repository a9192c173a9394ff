//! A day as people write it, with its day of the week: `common-day` for sentences, `common-day-short` for tables.

use super::{Text, Value};
use crate::law::Date;

impl Text {
    /// The day in a sentence.
    pub(crate) fn day(&self, date: Date) -> String {
        self.written("common-day", date)
    }

    /// The day in a table.
    pub(crate) fn day_short(&self, date: Date) -> String {
        self.written("common-day-short", date)
    }

    fn written(&self, key: &str, date: Date) -> String {
        // The names of the week are asked for once: a table writes thousands of days.
        let week = self.week.get_or_init(|| {
            let names = self.get("common-week");
            names.split(' ').map(str::to_owned).collect()
        });
        let weekday = week.get(date.weekday() as usize).map_or("", String::as_str);
        self.with(key, &[("day", date.to_string().into()), ("weekday", weekday.into())])
    }
}
