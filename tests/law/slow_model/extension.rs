//! Extensions: which are accepted, and which governs.

use std::collections::BTreeSet;

use kaiji::law::Date;

use super::count::{Around, Walk, rolled, walk};
use super::facts::{Extension, ExtensionRule, ModelRequest, ModelRule, Period};
use super::readings::Readings;
use super::run::{Base, Clock};
use super::stops::Stops;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ExtensionAnswer {
    pub accepted: Option<bool>,
    pub reason: Option<&'static str>,
    pub latest_allowed: Option<Date>,
}

impl ExtensionAnswer {
    pub(crate) const NOT_IN_RULE: ExtensionAnswer =
        ExtensionAnswer { accepted: Some(false), reason: Some("not_in_rule"), latest_allowed: None };
}

/// An accepted extension and where it leads.
#[derive(Clone, Debug)]
pub(crate) struct Extended {
    pub clock: Clock,
    pub paused_days: Vec<Date>,
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
    rule: ExtensionRule,
    base: &'a Base,
    stops: &'a Stops,
    readings: &'a Readings,
    received: Date,
    around: Around<'a>,
}

impl Extensions {
    pub(crate) fn judge(
        request: &ModelRequest,
        rule: &ModelRule,
        base: &Base,
        stops: &Stops,
        readings: &Readings,
        around: Around,
    ) -> Extensions {
        let received = request.received();
        let under_condition = rule.extension_if_third_party.filter(|_| request.third_party_heard);
        let court = Court { rule: under_condition.unwrap_or(rule.extension), base, stops, readings, received, around };
        let mut in_order: Vec<&Extension> = request.extensions.iter().collect();
        in_order.sort_by_key(|extension| extension.decided.or(extension.notified));

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
        if matches!(self.rule, ExtensionRule::None) {
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
            (Some(days), _) => self.days_allowed().is_some_and(|allowed| days > i64::from(allowed)),
            (None, Some(until)) => latest_allowed.is_some_and(|latest| until > latest),
            (None, None) => unreachable!("impossible input was sorted out before"),
        }
    }

    /// By how many days the base period may be lengthened; `None` without a cap.
    fn days_allowed(&self) -> Option<u32> {
        match self.rule {
            ExtensionRule::Added(days) | ExtensionRule::AddedCalendarDays(days) => Some(days),
            ExtensionRule::Total(total) => Some(total.days.saturating_sub(self.days_used_of(total))),
            ExtensionRule::None | ExtensionRule::Uncapped => None,
        }
    }

    /// How many days of a total the base period takes: the days on the way that no stop took out, closed days included.
    fn days_used_of(&self, total: Period) -> u32 {
        let mut day = total.first_day(self.base.start);
        let mut used = 0;
        let Some(last) = self.base.walk.last else {
            // Not known before the base is fixed: as many as the period has, one less where the total begins later.
            let begins_later = self.base.period.counts_first_day && !total.counts_first_day;
            let begins_earlier = !self.base.period.counts_first_day && total.counts_first_day;
            return self.base.period.days + u32::from(begins_earlier) - u32::from(begins_later);
        };
        while day <= last {
            if !self.stops.in_base.contains(day) {
                used += 1;
            }
            day = day.plus(1);
        }
        used
    }

    /// The last day an extension of this form can reach.
    fn latest_allowed(&self, extension: &Extension) -> Option<Date> {
        let mut stopped = self.stops.in_extension.clone();
        if matches!(self.rule, ExtensionRule::AddedCalendarDays(_)) {
            stopped.days.clear();
        }
        if extension.until.is_some() {
            // 10: a later open stop changes nothing for a named day.
            stopped.onwards = None;
        }
        let first = self.base.walk.last?.plus(1);
        let cap = walk(first, self.days_allowed()?, &stopped, self.around);
        cap.last.map(|last| rolled(last, self.readings.office_rolls, self.around.calendar))
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
        Extended { clock, paused_days, answer }
    }

    fn by_days(&self, days: u32) -> (Clock, Vec<Date>) {
        let more = match self.base.walk.last {
            Some(last) => walk(last.plus(1), days, &self.stops.in_extension, self.around),
            None => Walk::default(),
        };
        let whole = Walk {
            counted: [self.base.walk.counted.clone(), more.counted].concat(),
            stopped: [self.base.walk.stopped.clone(), more.stopped].concat(),
            last: more.last,
        };
        let date = whole.last.map(|last| rolled(last, self.readings.office_rolls, self.around.calendar));
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
