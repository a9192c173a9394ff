//! A set of calendar days, held as spans that neither touch nor overlap: a day excluded twice is excluded once.

/// A set of days (as days since 1970-01-01), up to six spans without allocation.
#[derive(Clone, Debug)]
pub(crate) struct DaySet {
    few: [Span; FEW],
    count: usize,
    many: Vec<Span>,
}

/// Days `from..=to`, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Span {
    pub(crate) from: i32,
    pub(crate) to: i32,
}

const FEW: usize = 6;

impl DaySet {
    pub(crate) const fn empty() -> DaySet {
        DaySet { few: [Span { from: 0, to: 0 }; FEW], count: 0, many: Vec::new() }
    }

    /// The spans in order, disjoint and apart.
    pub(crate) fn spans(&self) -> &[Span] {
        if self.many.is_empty() { &self.few[..self.count] } else { &self.many }
    }

    /// Adds the days `from..=to`; nothing if `to` lies before `from`.
    pub(crate) fn add(&mut self, from: i32, to: i32) {
        if to < from {
            return;
        }
        let mut new = Span { from, to };
        let spans = self.spans();
        // Everything that touches the new span is swallowed by it.
        let start = spans.partition_point(|span| span.to < from.saturating_sub(1));
        let mut end = start;
        while end < spans.len() && spans[end].from <= to.saturating_add(1) {
            new = Span { from: new.from.min(spans[end].from), to: new.to.max(spans[end].to) };
            end += 1;
        }
        self.replace(start, end, new);
    }

    fn replace(&mut self, start: usize, end: usize, new: Span) {
        if self.many.is_empty() {
            let count = self.count - (end - start) + 1;
            if count <= FEW {
                self.few.copy_within(end..self.count, start + 1);
                self.few[start] = new;
                self.count = count;
                return;
            }
            self.many = self.few[..self.count].to_vec();
        }
        self.many.splice(start..end, [new]);
    }

    pub(crate) fn contains(&self, day: i32) -> bool {
        let spans = self.spans();
        spans.get(spans.partition_point(|span| span.to < day)).is_some_and(|span| span.from <= day)
    }

    /// The last day up to which all days are in the set, or none is, as `day` is.
    pub(crate) fn same_until(&self, day: i32) -> i32 {
        let spans = self.spans();
        match spans.get(spans.partition_point(|span| span.to < day)) {
            Some(span) if span.from <= day => span.to,
            Some(span) => span.from - 1,
            None => i32::MAX,
        }
    }

    /// The days that are in both sets.
    pub(crate) fn shared_with(&self, other: &DaySet) -> DaySet {
        let (mut mine, mut theirs) = (self.spans().iter().peekable(), other.spans().iter().peekable());
        let mut shared = DaySet::empty();
        while let (Some(one), Some(two)) = (mine.peek(), theirs.peek()) {
            shared.add(one.from.max(two.from), one.to.min(two.to));
            if one.to < two.to {
                mine.next()
            } else {
                theirs.next()
            };
        }
        shared
    }

    /// The days of the set from `first` on.
    pub(crate) fn onwards(&self, first: i32) -> DaySet {
        let mut later = DaySet::empty();
        for span in self.spans() {
            later.add(span.from.max(first), span.to);
        }
        later
    }

    pub(crate) fn add_all(&mut self, other: &DaySet) {
        for span in other.spans() {
            self.add(span.from, span.to);
        }
    }

    /// How many days of `from..=to` are in the set.
    pub(crate) fn count_inside(&self, from: i32, to: i32) -> i32 {
        self.spans().iter().map(|span| (span.to.min(to) - span.from.max(from) + 1).max(0)).sum()
    }

    /// The day that completes `days` days outside the set, counted from `first` on; the day before `first` for none.
    pub(crate) fn nth_outside(&self, first: i32, days: i32) -> i32 {
        if days <= 0 {
            return first - 1;
        }
        let mut last = first.saturating_add(days - 1);
        for span in self.spans() {
            if span.to < first {
                continue;
            }
            if span.from > last {
                break;
            }
            last = last.saturating_add(span.to - span.from.max(first) + 1);
        }
        last
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn set(spans: &[(i32, i32)]) -> DaySet {
        let mut set = DaySet::empty();
        spans.iter().for_each(|(from, to)| set.add(*from, *to));
        set
    }

    #[test]
    fn a_day_excluded_twice_is_excluded_once() {
        let set = set(&[(5, 8), (7, 10), (20, 20), (9, 9)]);
        assert_eq!(set.count_inside(0, 30), 7);
        assert_eq!(set.spans(), [Span { from: 5, to: 10 }, Span { from: 20, to: 20 }]);
    }

    #[test]
    fn counting_jumps_over_the_set() {
        let set = set(&[(3, 4), (6, 6)]);
        assert_eq!(set.nth_outside(1, 2), 2);
        assert_eq!(set.nth_outside(1, 3), 5);
        assert_eq!(set.nth_outside(1, 4), 7);
        assert_eq!(set.nth_outside(4, 1), 5);
        assert_eq!(set.nth_outside(4, 0), 3);
    }

    proptest::proptest! {
        #[test]
        fn it_is_the_set_of_its_days(spans in proptest::collection::vec((0..60i32, 0..9i32), 0..14), first in 0..60i32, days in 0..40i32) {
            let spans: Vec<_> = spans.into_iter().map(|(from, length)| (from, from + length - 1)).collect();
            let fast = set(&spans);
            let slow: BTreeSet<i32> = spans.iter().flat_map(|(from, to)| *from..=*to).collect();
            proptest::prop_assert!((0..80).all(|day| fast.contains(day) == slow.contains(&day)));
            let others = set(&[(first, first + 7), (first + days, first + days + 3)]);
            let shared = fast.shared_with(&others);
            proptest::prop_assert!((0..120).all(|day| shared.contains(day) == (fast.contains(day) && others.contains(day))));
            let same_until = fast.same_until(first).min(200);
            proptest::prop_assert!((first..=same_until).all(|day| fast.contains(day) == fast.contains(first)));
            proptest::prop_assert!(same_until == 200 || fast.contains(same_until + 1) != fast.contains(first));
            let onwards = fast.onwards(first);
            proptest::prop_assert!((0..80).all(|day| onwards.contains(day) == (fast.contains(day) && day >= first)));
            proptest::prop_assert_eq!(fast.count_inside(first, first + days) as usize, slow.range(first..=first + days).count());
            if days > 0 {
                let nth = (first..).filter(|day| !slow.contains(day)).nth(days as usize - 1);
                proptest::prop_assert_eq!(Some(fast.nth_outside(first, days)), nth);
            }
        }
    }
}
