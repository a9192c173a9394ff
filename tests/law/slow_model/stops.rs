//! Which days stop the clock.

use kaiji::law::Date;

use super::count::DaySet;
use super::facts::{ModelRequest, ModelRule, Office, StopsRule, Supplement, Vacancy};
use super::readings::Readings;

/// The stopped days of the two periods, for one combination of readings.
#[derive(Clone, Debug)]
pub(crate) struct Stops {
    pub in_base: DaySet,
    pub in_extension: DaySet,
}

impl Stops {
    pub(crate) fn of(request: &ModelRequest, rule: &ModelRule, readings: &Readings) -> Stops {
        let supplements = supplement_days(request, readings);
        let vacancies = vacancy_days(request);
        let by = |rule: StopsRule| match (rule.supplements, rule.vacancies) {
            (true, true) => supplements.together_with(&vacancies),
            (true, false) => supplements.clone(),
            (false, true) => vacancies.clone(),
            (false, false) => DaySet::default(),
        };
        // 丹南 26(2) speaks of the whole article before it, so a vacancy always stops an extension; a supplement by the reading.
        let supplements_too = rule.extension_stops.supplements && readings.supplement_stops_extension;
        Stops {
            in_base: by(rule.base_stops),
            in_extension: by(StopsRule { supplements: supplements_too, ..rule.extension_stops }),
        }
    }
}

/// The supplements that can stop a clock at all.
pub(crate) fn stopping_supplements<'a>(
    request: &'a ModelRequest,
    readings: &'a Readings,
) -> impl Iterator<Item = &'a Supplement> {
    request.supplements.iter().filter(|supplement| !supplement.identity || readings.identity_papers_stop)
}

fn supplement_days(request: &ModelRequest, readings: &Readings) -> DaySet {
    let mut days = DaySet::default();
    for supplement in stopping_supplements(request, readings).filter(|one| one.has_begun(request.today())) {
        let first = if readings.asking_day_is_excluded { supplement.requested } else { supplement.requested.plus(1) };
        if supplement.is_open(request.today()) {
            days.add_all_from(first);
        } else {
            days.add(first, last_day_of(supplement, readings, request.today()));
        }
    }
    days
}

/// The last stopped day of a closed supplement.
fn last_day_of(supplement: &Supplement, readings: &Readings, today: Date) -> Date {
    if supplement.ended_with_its_set_day(today) {
        return supplement.due.expect("it has a set day");
    }
    let answered = supplement.answered().expect("a closed supplement was answered or its set day passed");
    if readings.completion_day_is_excluded { answered } else { answered.plus(-1) }
}

/// The days on which both posts are vacant: those of vacancies of both, and those of the chair's that are the vice-chair's
/// too. Whether it has begun and whether it has an end is asked of these days, not of one post alone.
fn vacancy_days(request: &ModelRequest) -> DaySet {
    let chair = days_of(request, Office::Chair);
    let vice = days_of(request, Office::Vice);
    let mut joint = days_of(request, Office::Both);
    for day in chair.days.iter().chain(&vice.days) {
        if chair.contains(*day) && vice.contains(*day) {
            joint.days.insert(*day);
        }
    }
    if let (Some(chair_from), Some(vice_from)) = (chair.onwards, vice.onwards) {
        joint.add_all_from(chair_from.max(vice_from));
    }
    joint.onwards = joint.onwards.filter(|from| *from <= request.today());
    joint
}

/// The days of the vacancies that name exactly this.
fn days_of(request: &ModelRequest, office: Office) -> DaySet {
    let mut days = DaySet::default();
    for vacancy in request.vacancies.iter().filter(|vacancy| vacancy.office == office) {
        match vacancy.to {
            Some(to) => days.add(vacancy.from, to),
            None => days.add_all_from(vacancy.from),
        }
    }
    days
}

/// The same facts as if every open stop ended today; a supplement without a set day as if it had never been asked.
pub(crate) fn as_if_stops_ended_today(request: &ModelRequest) -> ModelRequest {
    let today = request.today();
    let mut request = request.clone();
    request.supplements.retain(|supplement| !supplement.is_open(today) || supplement.due.is_some());
    for supplement in request.supplements.iter_mut().filter(|supplement| supplement.is_open(today)) {
        supplement.completed = Some(today);
    }
    let vacant = vacancy_days(&request);
    let on = |from, to| Vacancy { from, to: Some(to), office: Office::Both };
    request.vacancies = vacant.days.iter().map(|day| on(*day, *day)).collect();
    request.vacancies.extend(vacant.onwards.map(|from| on(from, today)));
    request
}
