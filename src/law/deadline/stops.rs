//! The days on which a clock stands still, under one set of readings.

use super::facts::{About, Facts, Post, StopEnd, Supplement};
use super::rules::StopsOf;
use crate::law::Date;
use crate::law::day_set::DaySet;
use crate::law::reading::{IdentityPapersPause, Readings, SupplementFrom, SupplementTo};

/// What becomes of a stop whose end is not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OpenStops {
    /// It is open: no date can be fixed.
    StayOpen,
    /// Taken to end today (the safe date while suspended); a supplement without a set day is taken as never asked.
    EndToday,
}

/// The stopped days whose end is known, and where the first open stop begins.
#[derive(Clone, Debug)]
pub(super) struct Stops {
    pub(super) days: DaySet,
    pub(super) open_from: Option<i32>,
}

impl Stops {
    /// The stops of a period that knows `kinds` of them, as they are known on `today`.
    pub(super) fn of(kinds: StopsOf, facts: &Facts, readings: &Readings, today: Date, open: OpenStops) -> Stops {
        let mut stops = Stops { days: DaySet::empty(), open_from: None };
        if kinds.supplement {
            for supplement in facts.supplements {
                stops.add_supplement(supplement, readings, today, open);
            }
        }
        if kinds.clarification {
            for clarification in facts.clarifications {
                match clarification.to {
                    Some(to) => stops.days.add(clarification.from.days(), to.days()),
                    None => stops.open_span(Some(clarification.from), today, open),
                }
            }
        }
        if kinds.vacancy && !facts.vacancies.is_empty() {
            let (joint, from) = joint_vacancies(facts);
            stops.days.add_all(&joint);
            stops.open_span(from.map(Date::from_days), today, open);
        }
        stops
    }

    fn add_supplement(&mut self, supplement: &Supplement, readings: &Readings, today: Date, open: OpenStops) {
        if supplement.about == About::Identity && readings.identity_papers_pause == IdentityPapersPause::No {
            return;
        }
        let from = first_day(supplement, readings);
        match supplement.known_end(today) {
            Some(StopEnd::Completed(ended)) => self.days.add(from, last_day(ended, readings)),
            Some(StopEnd::SetDay(due)) => self.days.add(from, due.days()),
            // It is open from the day of asking on; before that day it has not begun and changes nothing.
            None if today < supplement.requested => {}
            None => match (open, supplement.due) {
                (OpenStops::StayOpen, _) => self.opens(from),
                (OpenStops::EndToday, Some(_)) => self.days.add(from, last_day(today, readings)),
                (OpenStops::EndToday, None) => {}
            },
        }
    }

    /// A stop without an end: open from its first day on; before that day it has not begun.
    fn open_span(&mut self, from: Option<Date>, today: Date, open: OpenStops) {
        match from {
            Some(from) if today < from => {}
            Some(from) if open == OpenStops::StayOpen => self.opens(from.days()),
            Some(from) => self.days.add(from.days(), today.days()),
            None => {}
        }
    }

    fn opens(&mut self, from: i32) {
        self.open_from = Some(self.open_from.map_or(from, |earlier| earlier.min(from)));
    }

    /// Where a stop opens at or before `last`, if one does.
    pub(super) fn open_by(&self, last: i32) -> Option<i32> {
        self.open_from.filter(|from| *from <= last)
    }

    /// How many stopped days lie in `from..=today`, the open stop included.
    pub(super) fn days_until(&self, from: i32, today: i32) -> i32 {
        let open = self.open_from.unwrap_or(i32::MAX).max(from);
        let closed = self.days.count_inside(from, today.min(open - 1));
        closed + (today - open + 1).max(0)
    }
}

/// The first stopped day of a supplement.
pub(super) fn first_day(supplement: &Supplement, readings: &Readings) -> i32 {
    match readings.supplement_from {
        SupplementFrom::AskingDay => supplement.requested.days(),
        SupplementFrom::NextDay => supplement.requested.days() + 1,
    }
}

fn last_day(ended: Date, readings: &Readings) -> i32 {
    match readings.supplement_to {
        SupplementTo::CompletionDay => ended.days(),
        SupplementTo::DayBefore => ended.days() - 1,
    }
}

/// 丹南 26(2): only days on which both posts are vacant.
///
/// Whether a joint vacancy has an end and whether it has begun is asked of those days: a chair's vacancy without an end
/// and a vice-chair's with one make a joint one that ends.
pub(super) fn joint_vacancies(facts: &Facts) -> (DaySet, Option<i32>) {
    let (chair, chair_open) = vacancies_of(facts, Post::Chair);
    let (vice, vice_open) = vacancies_of(facts, Post::Vice);
    let (mut joint, mut open) = vacancies_of(facts, Post::Both);
    joint.add_all(&chair.shared_with(&vice));
    if let Some(from) = chair_open {
        joint.add_all(&vice.onwards(from));
    }
    if let Some(from) = vice_open {
        joint.add_all(&chair.onwards(from));
    }
    if let (Some(chair), Some(vice)) = (chair_open, vice_open) {
        let both = chair.max(vice);
        open = Some(open.map_or(both, |open| open.min(both)));
    }
    (joint, open)
}

/// The days of the vacancies that name exactly this, and from where on one has no end.
fn vacancies_of(facts: &Facts, office: Post) -> (DaySet, Option<i32>) {
    let (mut days, mut open) = (DaySet::empty(), None);
    for vacancy in facts.vacancies.iter().filter(|vacancy| vacancy.office == office) {
        let from = vacancy.from.days();
        match vacancy.to {
            Some(to) => days.add(from, to.days()),
            None => open = Some(open.map_or(from, |open: i32| open.min(from))),
        }
    }
    (days, open)
}
