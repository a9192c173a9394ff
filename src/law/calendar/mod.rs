//! On which days an office is closed, and why.
//!
//! Closed are Saturdays and Sundays, national holidays, 29 December to 3 January (行政機関の休日に関する法律 1条1項) and
//! the days an office adds for itself. Which of these classes matter for a deadline is said by its ruleset, so every
//! question can be asked for all classes or for some.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::law::date::{Date, Weekday};

mod closed;
mod holiday_law;
mod list;

pub use closed::{ClosedDay, ClosedKind, ClosedKinds};
pub use list::{ListError, ListProblem, OwnDate, OwnDay, own_days};

/// The Cabinet Office's list of national holidays that this version carries (holidays/README.md), decoded.
pub const OFFICIAL_LIST: &str = include_str!("../../../holidays/syukujitsu.csv");

/// The same, read when the program was built.
const OFFICIAL_HOLIDAYS: &[(Date, &str)] = &include!(concat!(env!("OUT_DIR"), "/official_holidays.rs"));

const fn day(year: i32, month: u32, day: u32) -> Date {
    match Date::from_ymd(year, month, day) {
        Some(date) => date,
        None => panic!(),
    }
}

/// The closed days of one office. Cheap to clone: clones share one table.
///
/// National holidays come from a list up to [`last_official_day`](Calendar::last_official_day); after it, up to 2150,
/// from the law's rule, marked as estimated (推定). Before 1955, where no list reaches, and after 2150 only weekends, the
/// turn of the year and the office's own days are known.
///
/// ```
/// use kaiji::law::Date;
/// use kaiji::law::calendar::{Calendar, ClosedKind};
///
/// let calendar = Calendar::national();
/// let day = |text: &str| text.parse::<Date>().unwrap();
/// assert!(calendar.is_closed(day("2026-05-06")));
/// assert_eq!(calendar.next_open_day(day("2026-05-02")), day("2026-05-07"));
/// let labour = calendar.kind_of(day("2030-11-23")).unwrap();
/// assert_eq!((labour.kind, labour.estimated), (ClosedKind::Holiday, true));
/// ```
#[derive(Clone)]
pub struct Calendar(Arc<Table>);

struct Table {
    /// One set of classes a day, from the first day of the list to the year after its last: all that most deadlines read.
    days: Vec<ClosedKinds>,
    /// The days after these, made when the first of them is asked for: a century by the law's rule takes longer than all else.
    later: OnceLock<Vec<ClosedKinds>>,
    listed: Arc<[(Date, Cow<'static, str>)]>,
    last_official_day: Date,
    own: Vec<OwnDay>,
}

impl Calendar {
    /// The calendar of the list that this version carries. Built on first use, shared by every caller.
    pub fn national() -> Calendar {
        static NATIONAL: OnceLock<Calendar> = OnceLock::new();
        let build =
            || Calendar::of(OFFICIAL_HOLIDAYS.iter().map(|(date, name)| (*date, Cow::Borrowed(*name))).collect());
        NATIONAL.get_or_init(build).clone()
    }

    /// The calendar of a list of the Cabinet Office, already decoded. It depends on that text alone, so that the same
    /// list gives the same calendar in every version.
    ///
    /// # Errors
    /// The first line that cannot be taken: not a date and a name, not in order, a year left out, or a list that does
    /// not begin in 1955 as the official one does.
    pub fn with_list(text: &str) -> Result<Calendar, ListError> {
        if text == OFFICIAL_LIST {
            return Ok(Calendar::national());
        }
        let days = list::national(text)?;
        Ok(Calendar::of(days.into_iter().map(|(date, name)| (date, Cow::Owned(name.to_owned()))).collect()))
    }

    /// This calendar with further closed days of the office's own.
    ///
    /// ```
    /// use kaiji::law::calendar::{Calendar, OwnDate, OwnDay};
    /// let founded = OwnDay { when: OwnDate::EveryYear { month: 10, day: 1 }, name: "創立記念日".to_owned() };
    /// let calendar = Calendar::national().with_own_days([founded]);
    /// let day = calendar.kind_of("2026-10-01".parse().unwrap()).unwrap();
    /// assert_eq!(day.name, Some("創立記念日"));
    /// ```
    pub fn with_own_days(&self, days: impl IntoIterator<Item = OwnDay>) -> Calendar {
        let own = self.0.own.iter().cloned().chain(days).collect();
        Calendar(Arc::new(Table::of(Arc::clone(&self.0.listed), own)))
    }

    fn of(listed: Vec<(Date, Cow<'static, str>)>) -> Calendar {
        Calendar(Arc::new(Table::of(Arc::from(listed), Vec::new())))
    }

    /// Whether the office is closed on this day, for whatever reason.
    pub fn is_closed(&self, date: Date) -> bool {
        !self.kinds_of(date).is_empty()
    }

    /// Whether the office is closed on this day for a reason among `kinds`.
    pub fn is_closed_by(&self, date: Date, kinds: ClosedKinds) -> bool {
        self.kinds_of(date).meets(kinds)
    }

    /// Every class this day belongs to.
    #[inline]
    pub fn kinds_of(&self, date: Date) -> ClosedKinds {
        match usize::try_from(date.since(list::FIRST_DAY)).ok().and_then(|index| self.0.days.get(index)) {
            Some(&kinds) => kinds,
            None => self.0.kinds_beyond(date),
        }
    }

    /// The day itself if it is open, else the next that is: where a last day on a closed day rolls to.
    pub fn next_open_day(&self, date: Date) -> Date {
        self.next_open_day_by(date, ClosedKinds::ALL)
    }

    /// The day itself if none of `kinds` closes it, else the next such day.
    pub fn next_open_day_by(&self, date: Date, kinds: ClosedKinds) -> Date {
        self.seek(date, kinds, 1)
    }

    /// The day itself if it is open, else the last open day before it.
    pub fn previous_open_day(&self, date: Date) -> Date {
        self.previous_open_day_by(date, ClosedKinds::ALL)
    }

    /// The day itself if none of `kinds` closes it, else the last such day before it.
    pub fn previous_open_day_by(&self, date: Date, kinds: ClosedKinds) -> Date {
        self.seek(date, kinds, -1)
    }

    fn seek(&self, from: Date, kinds: ClosedKinds, step: i32) -> Date {
        let mut day = from;
        // An office whose own days close the whole year has no open day: the search ends with the calendar.
        while self.is_closed_by(day, kinds) && day != Date::MIN && day != Date::MAX {
            day = day.plus(step);
        }
        day
    }

    /// Why the office is closed on this day, `None` if it is open.
    pub fn kind_of(&self, date: Date) -> Option<ClosedDay<'_>> {
        let kinds = self.kinds_of(date);
        if kinds.contains(ClosedKind::Holiday) {
            let estimated = self.is_estimated(date);
            return Some(ClosedDay { kind: ClosedKind::Holiday, name: self.0.holiday_name(date), estimated });
        }
        let kind = [ClosedKind::Own, ClosedKind::YearEnd, ClosedKind::Weekend]
            .into_iter()
            .find(|&kind| kinds.contains(kind))?;
        let name = if kind == ClosedKind::Own { self.0.own_name(date) } else { None };
        Some(ClosedDay { kind, name, estimated: false })
    }

    /// The closed days of a year in order, without those that are nothing but a weekend.
    pub fn named_days(&self, year: i32) -> impl Iterator<Item = (Date, ClosedDay<'_>)> {
        let first = Date::from_ymd(year, 1, 1);
        let days = first.into_iter().flat_map(|first| (0..366).map(move |n| first.plus(n)));
        days.take_while(move |day| day.ymd().0 == year)
            .filter_map(|day| Some((day, self.kind_of(day)?)))
            .filter(|(_, closed)| closed.kind != ClosedKind::Weekend)
    }

    /// The office's own closed days, in the order they were added.
    pub fn own_days(&self) -> &[OwnDay] {
        &self.0.own
    }

    /// The first day for which holidays are known; before it only weekends, the turn of the year and own days are.
    pub fn first_official_day(&self) -> Date {
        list::FIRST_DAY
    }

    /// The last day whose holidays an official list settles: 31 December of its last year, or the last day it names if
    /// that year is not complete. What comes later is estimated by the law's rule.
    pub fn last_official_day(&self) -> Date {
        self.0.last_official_day
    }

    /// Whether it rests on the law's rule alone whether this day is a holiday (推定).
    pub fn is_estimated(&self, date: Date) -> bool {
        date > self.0.last_official_day
    }
}

impl Default for Calendar {
    fn default() -> Calendar {
        Calendar::national()
    }
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calendar")
            .field("last_official_day", &self.0.last_official_day)
            .field("own", &self.0.own)
            .finish_non_exhaustive()
    }
}

impl Table {
    fn of(listed: Arc<[(Date, Cow<'static, str>)]>, own: Vec<OwnDay>) -> Table {
        let last_official_day = listed.last().map_or(list::FIRST_DAY, |&(last, _)| last_day_settled_by(last));
        let mut table = Table { days: Vec::new(), later: OnceLock::new(), listed, last_official_day, own };
        let last = Date::from_ymd(last_official_day.ymd().0 + 1, 12, 31).unwrap_or(list::LAST_DAY);
        table.days = table.stretch(list::FIRST_DAY, last.min(list::LAST_DAY));
        table
    }

    /// The classes of the days `first..=last`, both of which the list or the law's rule reaches.
    fn stretch(&self, first: Date, last: Date) -> Vec<ClosedKinds> {
        let mut stretch = Stretch::of_weekends(first, last);
        for (date, _) in self.listed.iter() {
            stretch.mark(*date, ClosedKind::Holiday);
        }
        for year in first.ymd().0..=last.ymd().0 {
            for (month, day) in [(1, 1), (1, 2), (1, 3), (12, 29), (12, 30), (12, 31)] {
                stretch.mark_if_there(Date::from_ymd(year, month, day), ClosedKind::YearEnd);
            }
            if year >= self.last_official_day.ymd().0 {
                for (date, _) in holiday_law::holidays(year) {
                    if date > self.last_official_day {
                        stretch.mark(date, ClosedKind::Holiday);
                    }
                }
            }
            for own in &self.own {
                if let OwnDate::EveryYear { month, day } = own.when {
                    stretch.mark_if_there(Date::from_ymd(year, month, day), ClosedKind::Own);
                }
            }
        }
        for own in &self.own {
            if let OwnDate::Once(date) = own.when {
                stretch.mark(date, ClosedKind::Own);
            }
        }
        stretch.days
    }

    #[cold]
    fn kinds_beyond(&self, date: Date) -> ClosedKinds {
        let first_later = list::FIRST_DAY.plus(self.days.len() as i32);
        if date < first_later || date > list::LAST_DAY {
            return self.kinds_without_holidays(date);
        }
        let later = self.later.get_or_init(|| self.stretch(first_later, list::LAST_DAY));
        later.get(date.since(first_later) as usize).copied().unwrap_or(ClosedKinds::NONE)
    }

    fn kinds_without_holidays(&self, date: Date) -> ClosedKinds {
        let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday).then_some(ClosedKind::Weekend);
        let year_end = matches!(date.ymd(), (_, 1, 1..=3) | (_, 12, 29..=31)).then_some(ClosedKind::YearEnd);
        let own = self.own_name(date).map(|_| ClosedKind::Own);
        [weekend, year_end, own].into_iter().flatten().collect()
    }

    fn own_name(&self, date: Date) -> Option<&str> {
        let (_, this_month, this_day) = date.ymd();
        let falls = |own: &&OwnDay| match own.when {
            OwnDate::Once(once) => once == date,
            OwnDate::EveryYear { month, day } => (month, day) == (this_month, this_day),
        };
        self.own.iter().find(falls).map(|own| own.name.as_str())
    }

    fn holiday_name(&self, date: Date) -> Option<&str> {
        if let Ok(index) = self.listed.binary_search_by_key(&date, |&(day, _)| day) {
            return self.listed.get(index).map(|(_, name)| name.as_ref());
        }
        holiday_law::holidays(date.ymd().0).into_iter().find(|&(day, _)| day == date).map(|(_, name)| name)
    }
}

/// Days one after the other, with what is known of each so far.
struct Stretch {
    first: Date,
    days: Vec<ClosedKinds>,
}

impl Stretch {
    /// The days `first..=last` with their Saturdays and Sundays marked.
    fn of_weekends(first: Date, last: Date) -> Stretch {
        let mut days = vec![ClosedKinds::NONE; last.since(first) as usize + 1];
        for closed in [Weekday::Saturday, Weekday::Sunday] {
            for day in days.iter_mut().skip((closed as usize + 7 - first.weekday() as usize) % 7).step_by(7) {
                *day = ClosedKind::Weekend.into();
            }
        }
        Stretch { first, days }
    }

    fn mark(&mut self, date: Date, kind: ClosedKind) {
        let index = usize::try_from(date.since(self.first)).ok();
        if let Some(day) = index.and_then(|index| self.days.get_mut(index)) {
            *day = *day | kind.into();
        }
    }

    fn mark_if_there(&mut self, date: Option<Date>, kind: ClosedKind) {
        if let Some(date) = date {
            self.mark(date, kind);
        }
    }
}

/// How far a list whose last day is `last` settles the holidays. The official list is published for whole years; one
/// that ends before the law's last holiday of its last year was cut off.
fn last_day_settled_by(last: Date) -> Date {
    let year = last.ymd().0;
    let complete = holiday_law::holidays(year).last().is_none_or(|&(by_law, _)| last >= by_law);
    if complete { Date::from_ymd(year, 12, 31).unwrap_or(last) } else { last }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_official_list_is_the_same_whether_it_is_read_or_compiled_in() {
        assert_eq!(list::national(OFFICIAL_LIST).unwrap(), OFFICIAL_HOLIDAYS);
    }

    #[test]
    fn the_classes_of_a_day_are_told_apart() {
        let calendar = Calendar::national();
        let kind = |text: &str| calendar.kind_of(day(text)).map(|closed| closed.kind);
        assert_eq!(kind("2026-04-01"), None);
        assert_eq!(kind("2026-04-04"), Some(ClosedKind::Weekend));
        assert_eq!(kind("2026-04-29"), Some(ClosedKind::Holiday));
        assert_eq!(kind("2026-12-29"), Some(ClosedKind::YearEnd));
        assert_eq!(kind("2026-12-28"), None);
        assert_eq!(kind("2027-01-01"), Some(ClosedKind::Holiday));
        assert!(calendar.kinds_of(day("2027-01-02")).contains(ClosedKind::Weekend));
        assert!(calendar.kinds_of(day("2027-01-02")).contains(ClosedKind::YearEnd));
        assert_eq!(kind("2027-01-04"), None);
    }

    #[test]
    fn a_list_that_was_cut_off_settles_nothing_after_its_last_line() {
        let cut = OFFICIAL_LIST.lines().take_while(|line| !line.starts_with("2027/9/")).collect::<Vec<_>>().join("\n");
        let calendar = Calendar::with_list(&cut).unwrap();
        assert_eq!(calendar.last_official_day(), day("2027-08-11"));
        let equinox = calendar.kind_of(day("2027-09-23")).unwrap();
        assert_eq!((equinox.name, equinox.estimated), (Some("秋分の日"), true));
    }

    #[test]
    fn days_far_ahead_are_what_the_law_says_of_them() {
        let calendar =
            Calendar::national().with_own_days([OwnDay { when: "10-01".parse().unwrap(), name: "創立".to_owned() }]);
        for year in 2027..=2150 {
            for month in 1..=12 {
                for date in (1..=31).filter_map(|day| Date::from_ymd(year, month, day)) {
                    let kinds = calendar.kinds_of(date);
                    let by_law = holiday_law::holidays(year).iter().any(|(holiday, _)| *holiday == date);
                    assert_eq!(kinds.contains(ClosedKind::Holiday), by_law, "{date}");
                    let without = calendar.0.kinds_without_holidays(date);
                    let others = [ClosedKind::Weekend, ClosedKind::YearEnd, ClosedKind::Own];
                    assert!(others.iter().all(|kind| kinds.contains(*kind) == without.contains(*kind)), "{date}");
                }
            }
        }
        assert!(!calendar.kinds_of(day("2151-01-02")).contains(ClosedKind::Holiday));
        assert!(calendar.is_closed(day("2151-01-02")));
    }

    #[test]
    fn an_own_day_closes_its_calendar_and_no_other() {
        let national = Calendar::national();
        let own = |text: &str| OwnDay { when: text.parse().unwrap(), name: "夏季休業".to_owned() };
        let office = national.with_own_days([own("2026-08-14"), own("10-01"), own("02-29")]);
        for date in ["2026-08-14", "2026-10-01", "2031-10-01", "2028-02-29", "2400-10-01", "1900-10-01"] {
            assert!(office.is_closed_by(day(date), ClosedKind::Own.into()), "{date}");
            assert!(!national.is_closed_by(day(date), ClosedKind::Own.into()), "{date}");
        }
        assert!(!office.is_closed(day("2027-03-01")));
        assert_eq!(office.own_days().len(), 3);
    }

    #[test]
    fn the_search_for_an_open_day_ends_even_where_there_is_none() {
        let every_day = (1..=12).flat_map(|month| (1..=31).map(move |day| OwnDate::EveryYear { month, day }));
        let closed = Calendar::national().with_own_days(every_day.map(|when| OwnDay { when, name: "休".to_owned() }));
        assert_eq!(closed.next_open_day(day("9998-01-01")), Date::MAX);
        assert_eq!(closed.previous_open_day(day("0002-01-01")), Date::MIN);
        assert_eq!(Calendar::national().next_open_day(Date::MAX), Date::MAX);
    }

    #[test]
    fn rolling_can_be_asked_for_some_classes_only() {
        let calendar = Calendar::national();
        let holidays = ClosedKinds::from(ClosedKind::Holiday);
        assert_eq!(calendar.next_open_day_by(day("2026-05-04"), holidays), day("2026-05-07"));
        assert_eq!(calendar.next_open_day_by(day("2026-05-02"), holidays), day("2026-05-02"));
        assert_eq!(calendar.previous_open_day(day("2027-01-03")), day("2026-12-28"));
    }
}
