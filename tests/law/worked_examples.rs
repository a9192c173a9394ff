//! Dates that real offices named, computed by the model under a rule that says what that office did.

use kaiji::law::Date;
use kaiji::law::calendar::{ClosedKind, ClosedKinds};
use kaiji::law::date::Weekday;

use crate::closed_days::NATIONAL;
use crate::slow_model::*;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn rule(days: u32, counts_first_day: bool) -> ModelRule {
    ModelRule {
        in_force_from: None,
        base: Some(Period { days, counts_first_day }),
        ..shipped_rule("tannan-gikai", "disclosure").expect("it is shipped")
    }
}

fn request(received: &str) -> ModelRequest {
    ModelRequest { received: Some(day(received)), today: Some(day(received)), ..ModelRequest::default() }
}

fn by_days(days: i64) -> Vec<Extension> {
    vec![Extension { days: Some(days), until: None, decided: None, notified: None }]
}

fn date_of(request: &ModelRequest, rule: &ModelRule) -> Option<String> {
    answer(request, rule, &NATIONAL).date.map(|date| date.to_string())
}

/// A Tokyo ward, 2016/17: 15 days counting the day of receipt; holidays and 12/29–1/3 not counted, Saturdays and
/// Sundays counted; a last day on a closed day moves on.
#[test]
fn the_year_end_table_of_a_tokyo_ward_is_reproduced() {
    let mut rule = rule(15, true);
    rule.readings.in_use.office_rolls = true;
    rule.never_counted = ClosedKinds::from(ClosedKind::Holiday) | ClosedKind::YearEnd.into();

    // The table has a row for each day on which the ward was open.
    let last_days = [
        "2016-12-26",
        "2016-12-27",
        "2016-12-28",
        "2017-01-04",
        "2017-01-05",
        "2017-01-06",
        "2017-01-10",
        "2017-01-11",
        "2017-01-12",
        "2017-01-13",
        "2017-01-16",
        "2017-01-17",
        "2017-01-18",
        "2017-01-19",
        "2017-01-20",
        "2017-01-23",
    ];
    let mut received = day("2016-12-09");
    let mut rows: Vec<String> = Vec::new();
    while received <= day("2017-01-06") {
        if !NATIONAL.is_closed(received) {
            rows.extend(date_of(&request(&received.to_string()), &rule));
        }
        received = received.plus(1);
    }
    assert_eq!(rows, last_days);
}

/// 千葉市 2019/20: 14 days from the next day, nothing skipped; at most 46 days more.
#[test]
fn chiba_city_counts_fourteen_days_and_up_to_forty_six_more_through_the_year_end() {
    let mut rule = rule(14, false);
    rule.extension = ExtensionRule::Added(46);
    for (received, base, extended) in
        [("2019-12-10", "2019-12-24", "2020-02-08"), ("2019-12-23", "2020-01-06", "2020-02-21")]
    {
        let mut request = request(received);
        assert_eq!(date_of(&request, &rule).as_deref(), Some(base));
        request.extensions = by_days(46);
        assert_eq!(date_of(&request, &rule).as_deref(), Some(extended));
    }
}

/// 防衛大臣 2011: 27 September + 30 = 27 October, + 30 = Saturday 26 November, named as Monday 28 November.
#[test]
fn the_minister_of_defence_rolled_an_extended_date_from_saturday_to_monday() {
    let mut rule = rule(30, false);
    rule.readings.in_use.office_rolls = true;
    let mut request = request("2011-09-27");
    assert_eq!(date_of(&request, &rule).as_deref(), Some("2011-10-27"));
    request.extensions = by_days(30);
    let answer = answer(&request, &rule, &NATIONAL);
    let extended = answer.extended.expect("it is accepted");
    assert_eq!(extended.unrolled, Some(day("2011-11-26")));
    assert_eq!(extended.date, Some(day("2011-11-28")));
}

/// 外務大臣 2006: notice on day 30 exactly; 60 days end on Saturday 24 June, not rolled; the rest named two years later.
#[test]
fn the_foreign_minister_told_a_special_case_on_the_thirtieth_day() {
    let mut rule = rule(30, false);
    rule.special = SpecialRule::SubstantialPart(Period { days: 60, counts_first_day: false });
    let mut request = request("2006-04-25");
    request.special = Some(Special { remaining_until: Some(day("2008-05-26")), notified: Some(day("2006-05-25")) });
    let special = answer(&request, &rule, &NATIONAL).special.expect("it is asked for");
    assert_eq!(special.accepted, Some(true));
    assert_eq!(special.notice_due, Some(day("2006-05-25")));
    assert_eq!(special.substantial, Some(day("2006-06-24")));
    assert_eq!(special.remaining, Some(day("2008-05-26")));
}

/// 厚生労働省 2020 and お茶の水女子大 2002/03: extended dates that stay on a Saturday.
#[test]
fn two_offices_left_an_extended_date_on_a_saturday() {
    for (days_counting_the_day, received, extended) in
        [(false, "2020-06-30", "2020-08-29"), (true, "2002-12-25", "2003-02-22")]
    {
        let mut request = request(received);
        request.extensions = by_days(30);
        let rule = rule(30, days_counting_the_day);
        assert_eq!(date_of(&request, &rule).as_deref(), Some(extended));
        assert_eq!(day(extended).weekday(), Weekday::Saturday);
    }
}

/// 愛知県: 15 and 45 days counting the day; received online on a holiday.
#[test]
fn aichi_counts_a_holiday_on_which_a_request_arrived_online() {
    let mut request = request("2026-09-22");
    request.special = Some(Special { remaining_until: Some(day("2026-12-28")), notified: Some(day("2026-10-05")) });
    let answer = answer(&request, &rule(15, true), &NATIONAL);
    let special = answer.special.expect("it is asked for");
    assert_eq!(answer.base.and_then(|base| base.date), Some(day("2026-10-06")));
    assert_eq!(special.substantial, Some(day("2026-11-05")));
    assert_eq!(special.remaining, Some(day("2026-12-28")));
}

/// 新潟市, 札幌市, 延岡市, 神栖市: short periods.
#[test]
fn short_periods_of_four_cities_are_reproduced() {
    for (days, counts_first_day, received, last) in [
        (14, false, "2023-06-28", "2023-07-12"),
        (14, false, "2022-12-02", "2022-12-16"),
        (15, true, "2013-03-27", "2013-04-10"),
        (15, true, "2026-11-05", "2026-11-19"),
    ] {
        let date = date_of(&request(received), &rule(days, counts_first_day));
        assert_eq!(date.as_deref(), Some(last));
    }
}

/// 糸満市: 15 days counting the day, at most 45 in all: the cap is in all, whatever the base period has taken.
#[test]
fn a_total_cap_holds_for_base_and_extension_together() {
    let mut rule = rule(15, true);
    rule.extension = ExtensionRule::Total(Period { days: 45, counts_first_day: true });
    let mut request = request("2026-04-01");
    for (days, accepted) in [(30, true), (31, false)] {
        request.extensions = by_days(days);
        let extension = answer(&request, &rule, &NATIONAL).extension.expect("it is asked for");
        assert_eq!(extension.accepted, Some(accepted), "{days} days");
        assert_eq!(extension.latest_allowed, Some(day("2026-05-15")));
    }
}

/// 安曇野市: 14 working days from the next day.
#[test]
fn fourteen_working_days_leave_out_every_closed_day() {
    let rule = ModelRule { never_counted: ClosedKinds::ALL, ..rule(14, false) };
    let date = date_of(&request("2026-04-22"), &rule);
    assert_eq!(date.as_deref(), Some("2026-05-18"));
}
