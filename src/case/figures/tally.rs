//! How often each figure was named: what is kept of the cases of a year while they go by.

use std::collections::BTreeMap;

use super::count::Entry;

/// The counts of a year. Its size does not grow with the number of cases.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    counts: BTreeMap<String, u64>,
    days: BTreeMap<String, Days>,
    code: String,
}

/// Numbers of days, each with how often it came.
#[derive(Clone, Debug, Default)]
pub struct Days {
    often: BTreeMap<i32, u64>,
    count: u64,
}

impl Tally {
    /// Counts an entry.
    pub fn add(&mut self, entry: &Entry) {
        use std::fmt::Write;
        self.code.clear();
        // Writing to a String never fails.
        let _ = write!(self.code, "{}", entry.figure);
        match entry.days {
            Some(days) => at(&mut self.days, &self.code).add(days),
            None => *at(&mut self.counts, &self.code) += 1,
        }
    }

    /// Every figure that was named, with how often.
    pub fn counts(&self) -> impl Iterator<Item = (&str, u64)> {
        self.counts.iter().map(|(code, count)| (code.as_str(), *count))
    }

    /// The days that were measured for a figure.
    pub fn days(&self, code: &str) -> Option<&Days> {
        self.days.get(code)
    }
}

/// The value of this code; a new one the first time.
fn at<'m, V: Default>(map: &'m mut BTreeMap<String, V>, code: &str) -> &'m mut V {
    if !map.contains_key(code) {
        map.insert(code.to_owned(), V::default());
    }
    map.entry(code.to_owned()).or_default()
}

impl Days {
    fn add(&mut self, days: i32) {
        *self.often.entry(days).or_default() += 1;
        self.count += 1;
    }

    /// How many were measured.
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// The longest.
    pub fn longest(&self) -> Option<i32> {
        self.often.last_key_value().map(|(days, _)| *days)
    }

    /// Twice the median: of an even number of them it lies between two, half a day may be left.
    pub fn median_twice(&self) -> Option<i32> {
        let lower = self.nth((self.count.checked_sub(1)?) / 2)?;
        Some(lower + self.nth(self.count / 2)?)
    }

    /// The one at this place, from 0, in order of length.
    fn nth(&self, place: u64) -> Option<i32> {
        let mut before = 0;
        self.often.iter().find_map(|(days, often)| {
            before += often;
            (place < before).then_some(*days)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(all: &[i32]) -> Days {
        let mut days = Days::default();
        all.iter().for_each(|one| days.add(*one));
        days
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assert_eq!(days(&[]).median_twice(), None);
        assert_eq!(days(&[7]).median_twice(), Some(14));
        assert_eq!(days(&[14, 3]).median_twice(), Some(17));
        assert_eq!(days(&[30, 3, 3]).median_twice(), Some(6));
        assert_eq!(days(&[1, 2, 3, 100]).median_twice(), Some(5));
        assert_eq!(days(&[1, 2, 3, 100]).longest(), Some(100));
    }
}
