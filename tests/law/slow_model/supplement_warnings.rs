//! What is wrong with a supplement.

use std::collections::BTreeSet;

use super::facts::{ModelRequest, ModelRule};
use super::readings::Readings;
use super::run::Run;
use super::stops::stopping_supplements;

pub(crate) fn supplement_warnings(
    request: &ModelRequest,
    rule: &ModelRule,
    readings: &Readings,
    run: &Run,
) -> BTreeSet<&'static str> {
    let today = request.today();
    let mut warnings = BTreeSet::new();
    if !rule.base_stops.supplements {
        return warnings;
    }
    for supplement in stopping_supplements(request, readings) {
        let too_late = run.unrolled.is_some_and(|last| supplement.requested > last);
        if too_late {
            warnings.insert("supplement_too_late");
        } else if supplement.ended_with_its_set_day(today) {
            warnings.insert("supplement_period_passed");
        }
        if supplement.is_open(today) && supplement.due.is_none() && run.date.is_none() {
            warnings.insert("supplement_without_period");
        }
    }
    warnings
}
