//! The special case (期限の特例).

use std::collections::BTreeSet;

use kaiji::law::Date;

use super::count::{Around, DaySet, Walk, rolled, walk};
use super::facts::{ModelRequest, ModelRule, SpecialRule};
use super::readings::Readings;
use super::run::Base;
use super::stops::Stops;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SpecialAnswer {
    pub accepted: Option<bool>,
    pub reason: Option<&'static str>,
    pub notice_due: Option<Date>,
    pub notice_in_time: Option<bool>,
    pub substantial: Option<Date>,
    pub remaining: Option<Date>,
}

pub(crate) struct JudgedSpecial {
    pub answer: SpecialAnswer,
    pub substantial_walk: Walk,
    pub remaining_unrolled: Option<Date>,
    pub warnings: BTreeSet<&'static str>,
}

pub(crate) fn judge_special(
    request: &ModelRequest,
    rule: &ModelRule,
    base: &Base,
    stops: &Stops,
    readings: &Readings,
    around: Around,
) -> Option<JudgedSpecial> {
    let special = request.special?;
    let named = special.remaining_until.expect("impossible input was sorted out before");
    let mut judged = JudgedSpecial::not_available(base, named, "not_in_rule");
    if matches!(rule.special, SpecialRule::None) {
        judged.answer.notice_due = None;
        return Some(judged);
    }
    let Some(notice_due) = base.date else {
        judged = JudgedSpecial::not_available(base, named, "not_fixed");
        judged.answer.accepted = None;
        judged.warnings.clear();
        return Some(judged);
    };
    let in_time = special.notified.map(|notified| notified <= notice_due);
    if in_time == Some(false) {
        judged = JudgedSpecial::not_available(base, named, "notice_late");
        judged.answer.notice_in_time = in_time;
        return Some(judged);
    }

    judged.answer.accepted = Some(true);
    judged.answer.reason = None;
    judged.answer.notice_in_time = in_time;
    judged.answer.remaining = Some(named.max(notice_due));
    judged.remaining_unrolled = base.walk.last.map(|last| last.max(named));
    judged.warnings.clear();
    if in_time.is_none() {
        judged.warnings.insert("special_notice_unknown");
    }
    if let SpecialRule::SubstantialPart(period) = rule.special {
        let all_stops = &stops.in_base;
        let excluded = if readings.special_excludes_stopped_days { all_stops.clone() } else { DaySet::default() };
        let first = period.first_day(base.start);
        let substantial = walk(first, period.days, &excluded, around);
        judged.answer.substantial = substantial.last.map(|last| rolled(last, readings.office_rolls, around.calendar));
        let runs_through_a_stop = substantial.counted.iter().any(|day| all_stops.contains(*day));
        if runs_through_a_stop {
            judged.warnings.insert("special_runs_through_stops");
        }
        judged.substantial_walk = substantial;
    }
    Some(judged)
}

impl SpecialAnswer {
    pub(crate) fn not_in_rule(named: Date) -> SpecialAnswer {
        SpecialAnswer {
            accepted: Some(false),
            reason: Some("not_in_rule"),
            notice_due: None,
            notice_in_time: None,
            substantial: None,
            remaining: Some(named),
        }
    }
}

impl JudgedSpecial {
    fn not_available(base: &Base, named: Date, reason: &'static str) -> JudgedSpecial {
        JudgedSpecial {
            answer: SpecialAnswer { reason: Some(reason), notice_due: base.date, ..SpecialAnswer::not_in_rule(named) },
            substantial_walk: Walk::default(),
            remaining_unrolled: None,
            warnings: BTreeSet::from(["special_refused"]),
        }
    }
}
