//! Which days stop the clock.

use kaiji::law::Date;

use super::count::DaySet;
use super::facts::{ModelRequest, ModelRule, Office, Supplement};
use super::readings::Readings;

/// The stopped days by what stopped them, for one combination of readings.
#[derive(Clone, Debug)]
pub(crate) struct Stops {
    pub supplements: DaySet,
    pub vacancies: DaySet,
}

impl Stops {
    pub(crate) fn of(request: &ModelRequest, rule: &ModelRule, readings: &Readings) -> Stops {
        Stops { supplements: supplement_days(request, rule, readings), vacancies: vacancy_days(request, rule) }
    }

    pub(crate) fn in_base(&self) -> DaySet {
        self.supplements.together_with(&self.vacancies)
    }

    /// 丹南 26(2) speaks of the whole article before it, so a vacancy always stops an extension; a supplement by the reading.
    pub(crate) fn in_extension(&self, readings: &Readings) -> DaySet {
        if readings.supplement_stops_extension { self.in_base() } else { self.vacancies.clone() }
    }
}

/// The supplements that can stop this clock at all, and have begun.
pub(crate) fn stopping_supplements<'a>(
    request: &'a ModelRequest,
    rule: &'a ModelRule,
    readings: &'a Readings,
) -> impl Iterator<Item = &'a Supplement> {
    request
        .supplements
        .iter()
        .filter(|_| rule.supplements_stop)
        .filter(|supplement| !supplement.identity || readings.identity_papers_stop)
        .filter(|supplement| supplement.has_begun(request.today()))
}

fn supplement_days(request: &ModelRequest, rule: &ModelRule, readings: &Readings) -> DaySet {
    let mut days = DaySet::default();
    for supplement in stopping_supplements(request, rule, readings) {
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

/// The days on which both offices are vacant.
fn vacancy_days(request: &ModelRequest, rule: &ModelRule) -> DaySet {
    if !rule.vacancies_stop {
        return DaySet::default();
    }
    let chair = office_days(request, Office::Chair);
    let vice = office_days(request, Office::Vice);
    let mut both = DaySet::default();
    for day in chair.days.iter().chain(&vice.days) {
        if chair.contains(*day) && vice.contains(*day) {
            both.days.insert(*day);
        }
    }
    if let (Some(chair_from), Some(vice_from)) = (chair.onwards, vice.onwards) {
        both.add_all_from(chair_from.max(vice_from));
    }
    both
}

fn office_days(request: &ModelRequest, office: Office) -> DaySet {
    let mut days = DaySet::default();
    for vacancy in request.vacancies.iter().filter(|vacancy| vacancy.office == office || vacancy.office == Office::Both)
    {
        match vacancy.to {
            Some(to) => days.add(vacancy.from, to),
            None if vacancy.from <= request.today() => days.add_all_from(vacancy.from),
            None => {}
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
    for vacancy in request.vacancies.iter_mut().filter(|vacancy| vacancy.to.is_none() && vacancy.from <= today) {
        vacancy.to = Some(today);
    }
    request
}
