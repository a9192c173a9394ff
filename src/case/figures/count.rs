//! In which figures a case counts.

use std::collections::BTreeSet;

use super::figure::{Figure, Measure, Of};
use super::year::{Month, Year};
use crate::case::fact::Decided;
use crate::case::life::Case;
use crate::law::Date;
use crate::law::deadline::{Answer, Operative, Status};
use crate::law::ruleset::Ruleset;

/// That a case counts in a figure, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The figure.
    pub figure: Figure<'a>,
    /// The event that it is about, where it is about one: a decision, a step of a review.
    pub event: Option<u32>,
    /// How many days, where days are measured.
    pub days: Option<i32>,
}

/// A case with what it is judged by.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a, 'e> {
    /// The case.
    pub case: &'a Case<'e>,
    /// The ruleset that its decision is judged by.
    pub ruleset: &'a Ruleset,
    /// The deadline of its decision, as the one engine answers it.
    pub answer: Option<Answer>,
}

/// How a request was finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Finish {
    Decided,
    Withdrawn,
    Transferred,
}

/// Names every figure of the year that the case counts in, as often as it counts.
///
/// Requests count by the day of receipt and the day on which they were finished, decisions by their own day. A case whose
/// receipt was struck counts nowhere.
pub fn count<'e>(judged: &Judged<'_, 'e>, year: Year, each: &mut dyn FnMut(Entry<'e>)) {
    let case = judged.case;
    if case.is_void() || case.received_on() > year.last {
        return;
    }
    let mut counting = Counting { judged, year, each };
    counting.flow();
    counting.decisions();
    counting.reviews();
}

struct Counting<'c, 'a, 'e> {
    judged: &'c Judged<'a, 'e>,
    year: Year,
    each: &'c mut dyn FnMut(Entry<'e>),
}

impl<'e> Counting<'_, '_, 'e> {
    fn flow(&mut self) {
        let case = self.judged.case;
        let finish = self.finish();
        if self.year.has(case.received_on()) {
            self.requests(Measure::Received, Some(case.received_on()));
        } else if finish.is_none_or(|(day, _)| day >= self.year.first) {
            self.requests(Measure::CarriedOver, None);
        }
        match finish {
            Some((day, how)) if self.year.has(day) => {
                let measure = match how {
                    Finish::Decided => Measure::Decided,
                    Finish::Withdrawn => Measure::Withdrawn,
                    Finish::Transferred => Measure::Transferred,
                };
                self.requests(measure, Some(day));
                if how == Finish::Decided {
                    self.timeliness(day);
                }
            }
            Some((day, _)) if day < self.year.first => {}
            _ => self.requests(Measure::Pending, None),
        }
    }

    /// What finished the request first: what comes after that finishes nothing any more.
    fn finish(&self) -> Option<(Date, Finish)> {
        let case = self.judged.case;
        let sent_on = case.transferred().filter(|_| case.ended_by_transfer(self.judged.ruleset));
        let finishes = [
            case.withdrawn_on().map(|day| (day, Finish::Withdrawn)),
            sent_on.map(|event| (event.on, Finish::Transferred)),
            case.decided_on().map(|day| (day, Finish::Decided)),
        ];
        finishes.into_iter().flatten().min_by_key(|(day, _)| *day)
    }

    /// A request counts in all, by what is asked, who asks, section and ruleset; by month where it has a day.
    fn requests(&mut self, measure: Measure, day: Option<Date>) {
        let case = self.judged.case;
        let received = case.received();
        let section = case.section_on(self.year.last).map(str::trim).filter(|section| !section.is_empty());
        let of = [
            Of::All,
            Of::Kind(received.kind),
            Of::Requester(received.by),
            Of::Section(section),
            Of::Ruleset(&received.ruleset.id),
        ];
        for of in of.into_iter().chain(day.map(|day| Of::Month(Month::of(day)))) {
            self.once(measure, of, None);
        }
    }

    /// Judged against the deadline that was valid at the decision: 丹南 25 and its like speak of the request, so a request
    /// of several parts is in time when its last part is.
    fn timeliness(&mut self, decided: Date) {
        let case = self.judged.case;
        self.days(Measure::DaysToDecision, decided.since(case.received_on()));
        let answer = self.judged.answer;
        let late = match answer.map(|answer| answer.status) {
            Some(Status::DecidedLate) => true,
            Some(Status::DecidedInTime) => false,
            _ => return self.of_kind(Measure::NoNumber),
        };
        let (whole, first, extended, special) = if late {
            (Measure::Late, Measure::LateFirst, Measure::LateExtended, Measure::LateSpecial)
        } else {
            (Measure::InTime, Measure::InTimeFirst, Measure::InTimeExtended, Measure::InTimeSpecial)
        };
        self.of_kind(whole);
        self.of_kind(match answer.and_then(|answer| answer.operative) {
            Some(Operative::Extended) => extended,
            Some(Operative::Substantial | Operative::Remaining | Operative::Special) => special,
            Some(Operative::Base) | None => first,
        });
        if let Some(deadline) = answer.and_then(|answer| answer.date).filter(|_| late) {
            self.days(Measure::DaysLate, decided.since(deadline));
        }
        // 丹南 26(1): the substantial part has a date of its own.
        let substantial = answer.and_then(|answer| answer.special?.substantial);
        if case.partial_decision_on().zip(substantial).is_some_and(|(decided, date)| decided > date) {
            self.of_kind(Measure::SubstantialLate);
        }
    }

    fn decisions(&mut self) {
        let (case, year) = (self.judged.case, self.year);
        let received = case.received();
        let mut made = 0;
        for decision in case.decisions().filter(|decision| year.has(decision.event.on)) {
            let event = Some(decision.event.n);
            made += 1;
            let outcome = Of::Outcome(received.kind, &decision.decided.outcome);
            for of in [Of::All, Of::Kind(received.kind), Of::Ruleset(&received.ruleset.id), outcome] {
                self.once(Measure::Decisions, of, event);
            }
            let grounds = grounds(decision.decided);
            if !grounds.is_empty() {
                self.once(Measure::Grounded, Of::All, event);
            }
            for ground in grounds {
                self.once(Measure::Grounded, Of::Ground(&received.ruleset.id, ground), event);
            }
        }
        if made > 1 {
            self.once(Measure::SeveralDecisions, Of::All, None);
        }
    }

    fn reviews(&mut self) {
        let year = self.year;
        for review in self.judged.case.reviews() {
            let (filed, ruled) = (review.event, review.ruled);
            if filed.on > year.last {
                continue;
            }
            let ruled_on = ruled.map(|(event, _)| event.on);
            if year.has(filed.on) {
                self.once(Measure::ReviewsFiled, Of::All, Some(filed.n));
            } else if ruled_on.is_none_or(|day| day >= year.first) {
                self.once(Measure::ReviewsCarriedOver, Of::All, Some(filed.n));
            }
            let steps = [
                (Measure::ReviewsConsulted, review.consulted),
                (Measure::ReviewsExempted, review.exempted),
                (Measure::ReviewsReported, review.reported),
            ];
            for (measure, step) in steps {
                if let Some(event) = step.filter(|event| year.has(event.on)) {
                    self.once(measure, Of::All, Some(event.n));
                }
            }
            match ruled {
                Some((event, ruled)) if year.has(event.on) => {
                    self.once(Measure::ReviewsRuled, Of::All, Some(event.n));
                    self.once(Measure::ReviewsRuled, Of::Ruling(ruled.outcome), Some(event.n));
                }
                Some((event, _)) if event.on < year.first => {}
                _ => self.once(Measure::ReviewsPending, Of::All, Some(filed.n)),
            }
        }
    }

    fn of_kind(&mut self, measure: Measure) {
        self.once(measure, Of::All, None);
        self.once(measure, Of::Kind(self.judged.case.received().kind), None);
    }

    fn days(&mut self, measure: Measure, days: i32) {
        for of in [Of::All, Of::Kind(self.judged.case.received().kind)] {
            (self.each)(Entry { figure: Figure { measure, of }, event: None, days: Some(days) });
        }
    }

    fn once(&mut self, measure: Measure, of: Of<'e>, event: Option<u32>) {
        (self.each)(Entry { figure: Figure { measure, of }, event, days: None });
    }
}

/// Every ground that a decision names, once.
fn grounds(decided: &Decided) -> BTreeSet<&str> {
    decided.grounds.iter().chain(&decided.withheld).map(String::as_str).collect()
}
