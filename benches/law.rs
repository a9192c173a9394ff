//! What the law costs: one deadline, one closed day, one Japanese date, each beside the plain way of getting it.
//!
//! `cargo bench --bench law -- --quick`. Every group asks for each day of a year in turn, so that `thrpt` is answers a
//! second. Before anything is timed both ways must give the same answer for every one of those days.

use std::collections::HashSet;
use std::hint::black_box;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use kaiji::law::calendar::{Calendar, OFFICIAL_LIST};
use kaiji::law::date_input::{Sense, parse};
use kaiji::law::deadline::{About, Extension, Facts, Length, Rules, Supplement, deadline};
use kaiji::law::ruleset::Roll;
use kaiji::law::{Date, Kind, Readings, ruleset, wareki};

const TANNAN: &str = include_str!("../rulesets/tannan-gikai.2023-04-01.toml");

/// Every day of 2026.
fn days() -> Vec<Date> {
    let first = Date::from_ymd(2026, 1, 1).expect("a day");
    (0..365).map(|days| first.plus(days)).collect()
}

/// A request with a supplement and an extension: asked on the 6th day, mended on the 8th, extended on the 11th by 30
/// days, looked at on the 21st.
struct Situation {
    received: Date,
    supplement: Supplement,
    extension: Extension,
}

impl Situation {
    fn of(received: Date) -> Situation {
        Situation {
            received,
            supplement: Supplement {
                requested: received.plus(5),
                due: Some(received.plus(15)),
                ended: Some(received.plus(7)),
                about: About::Form,
            },
            extension: Extension {
                length: Length::Days(30),
                decided: Some(received.plus(10)),
                notified: Some(received.plus(12)),
            },
        }
    }

    /// The date and the safe date, as every command of the program gets them.
    fn by_kaiji(&self, rules: &Rules, calendar: &Calendar, readings: &Readings) -> (Option<Date>, Option<Date>) {
        let facts = Facts {
            supplements: std::slice::from_ref(&self.supplement),
            extensions: std::slice::from_ref(&self.extension),
            ..Facts::received(self.received)
        };
        let answer = deadline(rules, calendar, &facts, readings, self.received.plus(20));
        (answer.date, answer.safe.and_then(|safe| safe.date))
    }

    /// The same two dates the plain way: one day after the other, by hand for this one rule (丹南 25) and this one
    /// situation, without articles, reasons, warnings or anything else of the answer.
    fn by_a_loop_over_days(&self, closed: &ClosedDays) -> (NaiveDate, NaiveDate) {
        let received = chrono_day(self.received);
        let (asked, mended) = (received + Days::new(5), received + Days::new(7));
        let last_day = |first: NaiveDate, days: u32, stopped: &dyn Fn(NaiveDate) -> bool| {
            let (mut day, mut counted) = (first, 0);
            loop {
                counted += u32::from(!stopped(day));
                if counted == days {
                    return day;
                }
                day = day + Days::new(1);
            }
        };
        let in_use = |day: NaiveDate| asked < day && day <= mended;
        let base = last_day(received, 15, &in_use);
        let date = closed.next_open(last_day(base + Days::new(1), 30, &in_use));
        let fewest = |day: NaiveDate| asked < day && day < mended;
        let base = last_day(received, 15, &fewest);
        (date, last_day(base + Days::new(1), 30, &|_| false))
    }
}

/// Closed days as a set of dates.
struct ClosedDays(HashSet<NaiveDate>);

impl ClosedDays {
    fn official() -> ClosedDays {
        let day = |line: &str| NaiveDate::parse_from_str(line.split(',').next()?, "%Y/%m/%d").ok();
        ClosedDays(OFFICIAL_LIST.lines().filter_map(day).collect())
    }

    fn next_open(&self, mut day: NaiveDate) -> NaiveDate {
        while self.is_closed(day) {
            day = day + Days::new(1);
        }
        day
    }

    fn is_closed(&self, day: NaiveDate) -> bool {
        matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
            || matches!((day.month(), day.day()), (1, 1..=3) | (12, 29..=31))
            || self.0.contains(&day)
    }
}

fn chrono_day(date: Date) -> NaiveDate {
    NaiveDate::from_epoch_days(date.days()).expect("a day that chrono knows too")
}

fn of_deadlines(bench: &mut Criterion) {
    let ruleset = ruleset::parse(TANNAN).expect("a ruleset that is shipped");
    let rules = Rules::of(&ruleset, Kind::Disclosure).expect("a kind that it offers");
    let readings = Readings { roll: Some(Roll::NextWorkingDay), ..rules.readings_in_use() };
    let (calendar, closed) = (Calendar::national(), ClosedDays::official());
    let situations: Vec<Situation> = days().into_iter().map(Situation::of).collect();
    for situation in &situations {
        let (date, safe_date) = situation.by_a_loop_over_days(&closed);
        let (own, own_safe) = situation.by_kaiji(&rules, &calendar, &readings);
        assert_eq!((own.map(chrono_day), own_safe.map(chrono_day)), (Some(date), Some(safe_date)));
    }

    let mut group = bench.benchmark_group("deadline with supplement, extension, roll, safe date");
    group.throughput(Throughput::Elements(situations.len() as u64));
    group.bench_function("kaiji", |bench| {
        bench.iter(|| {
            for situation in &situations {
                black_box(black_box(situation).by_kaiji(&rules, &calendar, &readings));
            }
        });
    });
    group.bench_function("chrono, day by day", |bench| {
        bench.iter(|| {
            for situation in &situations {
                black_box(black_box(situation).by_a_loop_over_days(&closed));
            }
        });
    });
    group.finish();
}

fn of_closed_days(bench: &mut Criterion) {
    let (calendar, closed) = (Calendar::national(), ClosedDays::official());
    let days = days();
    for day in &days {
        assert_eq!(chrono_day(calendar.next_open_day(*day)), closed.next_open(chrono_day(*day)));
    }

    let mut group = bench.benchmark_group("next open day");
    group.throughput(Throughput::Elements(days.len() as u64));
    group.bench_function("kaiji", |bench| {
        bench.iter(|| days.iter().map(|day| calendar.next_open_day(black_box(*day)).days()).sum::<i32>());
    });
    let days: Vec<NaiveDate> = days.into_iter().map(chrono_day).collect();
    group.bench_function("chrono, set of dates", |bench| {
        bench.iter(|| days.iter().map(|day| closed.next_open(black_box(*day)).num_days_from_ce()).sum::<i32>());
    });
    group.finish();
}

fn of_japanese_dates(bench: &mut Criterion) {
    let days = days();
    let today = days[0];
    let typed: Vec<String> = days.iter().map(|day| wareki::long(*day)).collect();
    for (day, text) in days.iter().zip(&typed) {
        assert_eq!(parse(text, today, Sense::Past).as_ref(), Ok(day));
    }

    let mut group = bench.benchmark_group("Japanese date");
    group.throughput(Throughput::Elements(days.len() as u64));
    group.bench_function("write", |bench| {
        bench.iter(|| days.iter().map(|day| wareki::long(black_box(*day)).len()).sum::<usize>());
    });
    group.bench_function("read", |bench| {
        bench.iter(|| typed.iter().filter(|text| parse(black_box(text), today, Sense::Past).is_ok()).count());
    });
    group.finish();
}

criterion_group!(benches, of_deadlines, of_closed_days, of_japanese_dates);
criterion_main!(benches);
