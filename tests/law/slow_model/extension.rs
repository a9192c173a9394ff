//! Extensions: which are accepted, and which governs.

use std::collections::BTreeSet;

use kaiji::law::Date;

use super::count::{DaySet, Walk, rolled, walk};
use super::facts::{Days, Extension, ExtensionRule, ModelRequest, ModelRule};
use super::readings::Readings;
use super::run::{Base, Clock};
use super::stops::Stops;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ExtensionAnswer {
    pub accepted: Option<bool>,
    pub reason: Option<&'static str>,
    pub latest_allowed: Option<Date>,
}

/// An accepted extension and where it leads.
#[derive(Clone, Debug)]
pub(crate) struct Extended {
    pub clock: Clock,
    pub paused_days: Vec<Date>,
    pub told_too_late: bool,
    answer: ExtensionAnswer,
}

pub(crate) struct Extensions {
    pub governing: Option<Extended>,
    pub answer: Option<ExtensionAnswer>,
    pub warnings: BTreeSet<&'static str>,
    /// What `extended` shows where the last one could not be judged and none is accepted.
    not_judged: Option<Clock>,
}

/// What every extension of one request is judged by.
struct Court<'a> {
    rule: &'a ModelRule,
    base: &'a Base,
    stopped: DaySet,
    readings: &'a Readings,
    today: Date,
    received: Date,
    calendar: &'a Days<'a>,
}

impl Extensions {
    pub(crate) fn judge(
        request: &ModelRequest,
        rule: &ModelRule,
        base: &Base,
        stops: &Stops,
        readings: &Readings,
        calendar: &Days,
    ) -> Extensions {
        let received = request.received();
        let stopped = stops.in_extension(readings);
        let court = Court { rule, base, stopped, readings, today: request.today(), received, calendar };
        let mut in_order: Vec<&Extension> = request.extensions.iter().collect();
        in_order.sort_by_key(|extension| extension.decided_on(received));

        let mut all = Extensions { governing: None, answer: None, warnings: BTreeSet::new(), not_judged: None };
        let mut in_force = base.date;
        let mut accepted = 0;
        for extension in in_order {
            let answer = court.judge(extension, in_force);
            all.answer = Some(answer.clone());
            match answer.accepted {
                Some(true) => {
                    let extended = court.extend(extension, answer, in_force, &mut all.warnings);
                    in_force = extended.clock.date;
                    all.governing = Some(extended);
                    accepted += 1;
                }
                Some(false) => _ = all.warnings.insert("extension_refused"),
                None => {}
            }
        }
        if accepted > 1 && rule.extension_limited {
            all.warnings.insert("extended_twice");
        }
        if let Some(governing) = &all.governing {
            all.answer = Some(governing.answer.clone());
        }
        if all.answer.as_ref().is_some_and(|answer| answer.accepted.is_none()) {
            all.not_judged = Some(Clock::of_period(&base.walk, base.date, base.period.days));
        }
        all
    }

    pub(crate) fn extended(&self) -> Option<Clock> {
        self.governing.as_ref().map(|extended| extended.clock.clone()).or_else(|| self.not_judged.clone())
    }
}

impl Court<'_> {
    fn judge(&self, extension: &Extension, in_force: Option<Date>) -> ExtensionAnswer {
        let latest_allowed = self.latest_allowed(extension);
        let refused = |reason| ExtensionAnswer { accepted: Some(false), reason: Some(reason), latest_allowed };
        if matches!(self.rule.extension, ExtensionRule::None) {
            return refused("not_in_rule");
        }
        if extension.is_negative() {
            return refused("negative");
        }
        if extension.until.is_some() && self.base.date.is_none() {
            return ExtensionAnswer { accepted: None, reason: Some("not_fixed"), latest_allowed };
        }
        if in_force.is_some_and(|deadline| extension.decided_on(self.received) > deadline) {
            return refused("after_base");
        }
        if self.is_over_the_cap(extension, latest_allowed) {
            return refused("over_cap");
        }
        ExtensionAnswer { accepted: Some(true), reason: None, latest_allowed }
    }

    fn is_over_the_cap(&self, extension: &Extension, latest_allowed: Option<Date>) -> bool {
        match (extension.days, extension.until) {
            (Some(days), _) => match self.rule.extension {
                ExtensionRule::Added(cap) => days > i64::from(cap),
                ExtensionRule::Total(total) => i64::from(self.base.period.days) + days > i64::from(total),
                ExtensionRule::None | ExtensionRule::Uncapped => false,
            },
            (None, Some(until)) => latest_allowed.is_some_and(|latest| until > latest),
            (None, None) => unreachable!("impossible input was sorted out before"),
        }
    }

    /// The last day an extension of this form can reach.
    fn latest_allowed(&self, extension: &Extension) -> Option<Date> {
        let days = match self.rule.extension {
            ExtensionRule::Added(cap) => cap,
            ExtensionRule::Total(total) => total - self.base.period.days,
            ExtensionRule::None | ExtensionRule::Uncapped => return None,
        };
        let mut stopped = self.stopped.clone();
        if extension.until.is_some() {
            // 10: a later open stop changes nothing for a named day.
            stopped.onwards = None;
        }
        let first = self.base.walk.last?.plus(1);
        let cap = walk(first, days, &stopped, self.today, self.calendar);
        cap.last.map(|last| rolled(last, self.readings.office_rolls, self.calendar))
    }

    fn extend(
        &self,
        extension: &Extension,
        answer: ExtensionAnswer,
        in_force: Option<Date>,
        warnings: &mut BTreeSet<&'static str>,
    ) -> Extended {
        let told = extension.notified;
        let told_too_late = in_force.is_some_and(|deadline| told.is_some_and(|told| told > deadline));
        let (clock, paused_days) = match (extension.days, extension.until) {
            (Some(days), _) => self.by_days(days as u32),
            (None, Some(until)) => (self.to_named_day(until), Vec::new()),
            (None, None) => unreachable!("impossible input was sorted out before"),
        };
        if told_too_late {
            warnings.insert("told_after_base");
        }
        if extension.days == Some(0) || (extension.until.is_some() && clock.date == self.base.date) {
            warnings.insert("extension_without_effect");
        }
        Extended { clock, paused_days, told_too_late, answer }
    }

    fn by_days(&self, days: u32) -> (Clock, Vec<Date>) {
        let more = match self.base.walk.last {
            Some(last) => walk(last.plus(1), days, &self.stopped, self.today, self.calendar),
            None => Walk::default(),
        };
        let whole = Walk {
            counted: [self.base.walk.counted.clone(), more.counted].concat(),
            stopped: [self.base.walk.stopped.clone(), more.stopped].concat(),
            last: more.last,
        };
        let date = whole.last.map(|last| rolled(last, self.readings.office_rolls, self.calendar));
        (Clock::of_period(&whole, date, self.base.period.days + days), whole.stopped)
    }

    /// 5: neither moved by a later stop nor rolled, and never earlier than the base deadline.
    fn to_named_day(&self, until: Date) -> Clock {
        Clock {
            unrolled: self.base.walk.last.map(|last| last.max(until)),
            date: self.base.date.map(|date| date.max(until)),
            excluded_days: self.base.walk.stopped.len() as u32,
            days_left_when_suspended: None,
        }
    }
}
