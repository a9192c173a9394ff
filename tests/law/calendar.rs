//! Closed days against the official list, and the search for an open one.

use kaiji::law::Date;
use kaiji::law::calendar::{Calendar, ClosedKind, OFFICIAL_LIST};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The list read in the plainest way there is.
fn listed() -> Vec<(Date, &'static str)> {
    let read = |line: &'static str| {
        let (date, name) = line.split_once(',')?;
        let numbers: Vec<u32> = date.split('/').filter_map(|field| field.parse().ok()).collect();
        Some((Date::from_ymd(*numbers.first()? as i32, *numbers.get(1)?, *numbers.get(2)?)?, name))
    };
    OFFICIAL_LIST.lines().filter_map(read).collect()
}

#[test]
fn the_calendar_has_every_holiday_of_the_list_and_no_other() {
    let calendar = Calendar::national();
    let listed = listed();
    assert_eq!(listed.len(), 1067);
    let mut seen = 0;
    for days in day("1955-01-01").days()..=calendar.last_official_day().days() {
        let date = Date::from_days(days);
        let in_list = listed.iter().find(|(holiday, _)| *holiday == date).map(|&(_, name)| name);
        let holiday = calendar.kind_of(date).filter(|closed| closed.kind == ClosedKind::Holiday);
        assert_eq!(holiday.and_then(|closed| closed.name), in_list, "{date}");
        assert!(!holiday.is_some_and(|closed| closed.estimated), "{date}");
        seen += usize::from(holiday.is_some());
    }
    assert_eq!(seen, 1067);
}

#[test]
fn years_after_the_list_are_estimated_and_the_calendar_says_from_when() {
    let calendar = Calendar::national();
    assert_eq!(calendar.last_official_day(), day("2027-12-31"));
    assert!(!calendar.is_estimated(day("2027-12-31")) && calendar.is_estimated(day("2028-01-01")));
    for (date, name) in
        [("2028-01-01", "元日"), ("2028-03-20", "春分の日"), ("2032-09-21", "休日"), ("2150-11-23", "勤労感謝の日")]
    {
        let closed = calendar.kind_of(day(date)).unwrap();
        assert_eq!((closed.name, closed.estimated), (Some(name), true), "{date}");
    }
    // Saturdays and the turn of the year are law, not an estimate.
    assert!(!calendar.kind_of(day("2028-01-08")).unwrap().estimated);
    assert!(!calendar.kind_of(day("2029-12-31")).unwrap().estimated);
}

#[test]
fn before_1955_only_weekends_and_the_turn_of_the_year_are_known() {
    let calendar = Calendar::national();
    assert_eq!(calendar.first_official_day(), day("1955-01-01"));
    assert_eq!(calendar.kind_of(day("1954-11-03")), None);
    assert_eq!(calendar.kind_of(day("1954-12-31")).map(|closed| closed.kind), Some(ClosedKind::YearEnd));
    assert_eq!(calendar.kind_of(day("1954-12-26")).map(|closed| closed.kind), Some(ClosedKind::Weekend));
}

#[test]
fn a_newer_list_settles_a_year_that_was_estimated() {
    let a_day_the_law_does_not_know = "2028/6/9,結婚の儀";
    let rest: Vec<String> = Calendar::national()
        .named_days(2028)
        .filter(|(_, closed)| closed.kind == ClosedKind::Holiday)
        .map(|(date, closed)| format!("{},{}", date.to_string().replace('-', "/"), closed.name.unwrap()))
        .collect();
    let mut lines: Vec<&str> = rest.iter().map(String::as_str).collect();
    let at = lines.iter().position(|line| line.starts_with("2028/07")).unwrap();
    lines.insert(at, a_day_the_law_does_not_know);
    let newer = Calendar::with_list(&format!("{OFFICIAL_LIST}{}\n", lines.join("\n"))).unwrap();

    assert_eq!(newer.last_official_day(), day("2028-12-31"));
    let wedding = newer.kind_of(day("2028-06-09")).unwrap();
    assert_eq!((wedding.name, wedding.estimated), (Some("結婚の儀"), false));
    assert!(!Calendar::national().is_closed(day("2028-06-09")));
    assert!(newer.kind_of(day("2029-01-01")).unwrap().estimated);
}

#[test]
fn the_named_days_of_a_year_are_its_holidays_and_the_turn_of_the_year() {
    let calendar = Calendar::national();
    let days: Vec<Date> = calendar.named_days(2026).map(|(date, _)| date).collect();
    assert_eq!(days.len(), 18 + 5); // 1 January is both
    assert_eq!(days.first(), Some(&day("2026-01-01")));
    assert_eq!(days.last(), Some(&day("2026-12-31")));
    assert_eq!(calendar.named_days(0).count(), 0);
}

#[test]
fn a_deadline_at_the_turn_of_the_year_rolls_to_the_first_day_of_business() {
    let calendar = Calendar::national();
    assert_eq!(calendar.next_open_day(day("2026-12-29")), day("2027-01-04"));
    assert_eq!(calendar.next_open_day(day("2026-12-28")), day("2026-12-28"));
    assert_eq!(calendar.next_open_day(day("2026-09-19")), day("2026-09-24"));
    assert_eq!(calendar.previous_open_day(day("2026-09-23")), day("2026-09-18"));
}

proptest! {
    #[test]
    fn the_next_open_day_is_open_and_all_before_it_are_closed(days in Date::MIN.days()..=2_900_000) {
        let calendar = Calendar::national();
        let from = Date::from_days(days);
        let next = calendar.next_open_day(from);
        prop_assert!(!calendar.is_closed(next));
        prop_assert!((0..next.since(from)).all(|n| calendar.is_closed(from.plus(n))));
        prop_assert!(next.since(from) <= 10);
    }

    #[test]
    fn any_text_as_a_list_is_read_or_refused(text in any::<String>(), line in "[0-9/,日\"]{0,20}") {
        let _ = Calendar::with_list(&text);
        let _ = Calendar::with_list(&format!("1955/1/1,元日\n{line}\n"));
        let _ = kaiji::law::calendar::own_days(&line);
    }
}
