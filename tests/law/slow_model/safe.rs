//! The safe date: the earliest over the product of the readings.

use std::collections::BTreeMap;

use kaiji::law::Date;
use kaiji::law::calendar::Calendar;

use super::facts::{ModelRequest, ModelRule, Period};
use super::other_side::Secondary;
use super::readings::{NAMES, Readings};
use super::run::{Run, run};
use super::stops::as_if_stops_ended_today;

/// The readings in use: the ruleset's, and the request's own where it has some.
pub(crate) fn in_use(request: &ModelRequest, rule: &ModelRule) -> Readings {
    request.readings.iter().fold(rule.readings.in_use, |so_far, (reading, value)| so_far.with(*reading, *value))
}

/// The date of one combination: as it is, or as if the open stop ended today.
fn date_under(
    request: &ModelRequest,
    rule: &ModelRule,
    period: Period,
    readings: &Readings,
    calendar: &Calendar,
) -> (Date, Run) {
    let as_it_is = run(request, rule, period, readings, calendar);
    let date = as_it_is.counts_as_safe.unwrap_or_else(|| {
        run(&as_if_stops_ended_today(request), rule, period, readings, calendar)
            .counts_as_safe
            .expect("with every open stop ended the date is fixed")
    });
    (date, as_it_is)
}

pub(crate) struct Safe {
    pub date: Date,
    /// Number of the reading → the value that gives the safe date.
    pub reading: BTreeMap<usize, bool>,
    pub secondary: Secondary,
}

/// Over every combination of those readings that these facts leave room for. [`safe_over_every_combination`] shows on
/// some cases that the others move nothing; 256 whole computations for each case would take too long for all.
pub(crate) fn safe(request: &ModelRequest, rule: &ModelRule, period: Period, calendar: &Calendar) -> Safe {
    safe_over(&readings_that_matter(request), request, rule, period, calendar)
}

/// Over every combination of all eight readings.
pub(crate) fn safe_over_every_combination(
    request: &ModelRequest,
    rule: &ModelRule,
    period: Period,
    calendar: &Calendar,
) -> Safe {
    safe_over(&[true; 8], request, rule, period, calendar)
}

fn readings_that_matter(request: &ModelRequest) -> [bool; 8] {
    let supplements = !request.supplements.is_empty();
    let extensions = !request.extensions.is_empty();
    let two_weeks = request.objection;
    let periods_of_the_other_side =
        [request.notice_received, request.disclosed_on, request.knew_on].iter().any(Option::is_some);
    [
        supplements,
        supplements,
        true,
        periods_of_the_other_side,
        supplements && extensions,
        request.special.is_some(),
        two_weeks,
        request.supplements.iter().any(|supplement| supplement.identity),
    ]
}

fn safe_over(
    matters: &[bool; 8],
    request: &ModelRequest,
    rule: &ModelRule,
    period: Period,
    calendar: &Calendar,
) -> Safe {
    let in_use = in_use(request, rule);
    let mut secondary = run(request, rule, period, &in_use, calendar).secondary;
    let mut best: Option<(Date, usize, Readings)> = None;
    for readings in rule.readings.product_of(matters, in_use) {
        let (date, run) = date_under(request, rule, period, &readings, calendar);
        secondary.widen_safe_dates(&run.secondary);
        let candidate = (date, differing(&in_use, &readings).len(), readings);
        if best.is_none_or(|best| candidate < best) {
            best = Some(candidate);
        }
    }
    let (date, _, readings) = best.expect("the values in use are one combination");
    Safe { date, reading: differing(&in_use, &readings), secondary }
}

fn differing(in_use: &Readings, readings: &Readings) -> BTreeMap<usize, bool> {
    let values = readings.values();
    (0..NAMES.len()).filter(|n| in_use.values()[*n] != values[*n]).map(|n| (n, values[n])).collect()
}

/// Whether these readings, and not fewer of them, put in place of the values in use give the safe date.
pub(crate) fn gives_the_safe_date(
    reading: &BTreeMap<usize, bool>,
    safe_date: Date,
    request: &ModelRequest,
    rule: &ModelRule,
    calendar: &Calendar,
) -> bool {
    let period = rule.base.expect("only a rule with a number has a safe date");
    let in_use = in_use(request, rule);
    let with = |reading: &BTreeMap<usize, bool>| {
        let readings = reading.iter().fold(in_use, |so_far, (n, value)| so_far.with(*n, *value));
        date_under(request, rule, period, &readings, calendar).0
    };
    let all_differ = reading.iter().all(|(n, value)| in_use.values()[*n] != *value);
    let each_is_needed = reading.keys().all(|n| {
        let mut fewer = reading.clone();
        fewer.remove(n);
        with(&fewer) != safe_date
    });
    with(reading) == safe_date && all_differ && each_is_needed
}
