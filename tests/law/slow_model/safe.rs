//! The safe date: the earliest over the full product of the readings.

use std::collections::BTreeMap;

use kaiji::law::Date;

use super::facts::{Days, ModelRequest, ModelRule, Period};
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
    days: &Days,
) -> (Date, Run) {
    let as_it_is = run(request, rule, period, readings, days);
    let date = as_it_is.counts_as_safe.unwrap_or_else(|| {
        run(&as_if_stops_ended_today(request), rule, period, readings, days)
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

pub(crate) fn safe(request: &ModelRequest, rule: &ModelRule, period: Period, days: &Days) -> Safe {
    let in_use = in_use(request, rule);
    let mut secondary = run(request, rule, period, &in_use, days).secondary;
    let mut best: Option<(Date, usize, Readings)> = None;
    for readings in rule.readings.product(in_use) {
        let (date, run) = date_under(request, rule, period, &readings, days);
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
    request: &ModelRequest,
    rule: &ModelRule,
    days: &Days,
) -> bool {
    let period = rule.base.expect("only a rule with a number has a safe date");
    let in_use = in_use(request, rule);
    let with = |reading: &BTreeMap<usize, bool>| {
        let readings = reading.iter().fold(in_use, |so_far, (n, value)| so_far.with(*n, *value));
        date_under(request, rule, period, &readings, days).0
    };
    let safe_date = safe(request, rule, period, days).date;
    let all_differ = reading.iter().all(|(n, value)| in_use.values()[*n] != *value);
    let each_is_needed = reading.keys().all(|n| {
        let mut fewer = reading.clone();
        fewer.remove(n);
        with(&fewer) != safe_date
    });
    with(reading) == safe_date && all_differ && each_is_needed
}
