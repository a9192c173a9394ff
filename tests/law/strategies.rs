//! Random requests and rules: realistic and edgy ones, written as small offsets in days so that they shrink well.

use std::collections::BTreeMap;

use kaiji::law::Date;
use kaiji::law::calendar::{ClosedKind, ClosedKinds};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use crate::slow_model::*;

/// The shipped rules that have a number.
pub(crate) const COUNTED_RULES: [(&str, &str); 9] = [
    ("tannan-gikai", "disclosure"),
    ("tannan-gikai", "correction"),
    ("tannan-gikai", "suspension"),
    ("sendai-jigyodan", "disclosure"),
    ("sendai-jigyodan", "correction"),
    ("sendai-jigyodan", "suspension"),
    ("appi-admin", "disclosure"),
    ("appi-admin", "correction"),
    ("appi-admin", "suspension"),
];

/// A request under one of the shipped rules, all of its facts possible.
pub(crate) fn possible_request() -> impl Strategy<Value = ModelRequest> {
    (0..COUNTED_RULES.len(), sketch()).prop_map(|(rule, sketch)| {
        let (ruleset, kind) = COUNTED_RULES[rule];
        sketch.request(ruleset, kind)
    })
}

/// A possible request for a disclosure under a rule that is told apart from it.
pub(crate) fn request_for_disclosure() -> impl Strategy<Value = ModelRequest> {
    (sketch(), any::<bool>()).prop_map(|(sketch, third_party_heard)| ModelRequest {
        third_party_heard,
        ..sketch.request("variation", "disclosure")
    })
}

/// A request in which some days may lie before the receipt or in the wrong order, or a field may be missing.
pub(crate) fn dented_request() -> impl Strategy<Value = ModelRequest> {
    let dent = (0..15_usize, -6..4_i32);
    (possible_request(), vec(dent, 1..4)).prop_map(|(mut request, dents)| {
        for (what, by) in dents {
            put_dent(&mut request, what, by);
        }
        request
    })
}

/// A rule that no shipped ruleset has, and a request under it: short periods, total caps and caps under a condition, days
/// that are never counted, starts that roll, stops in one of the two periods only, readings that are not admissible.
pub(crate) fn strange_case() -> impl Strategy<Value = (ModelRule, ModelRequest)> {
    let kind = prop_oneof![3 => Just("disclosure"), 1 => Just("correction"), 1 => Just("suspension")];
    let heard = any::<bool>();
    (kind, strange_rule(), sketch(), heard).prop_map(|(kind, mut rule, sketch, third_party_heard)| {
        rule.two_weeks &= kind == "disclosure";
        rule.method_request = rule.method_request.filter(|_| kind == "disclosure");
        rule.claim_window = rule.claim_window.filter(|_| kind != "disclosure");
        (rule, ModelRequest { third_party_heard, ..sketch.request("tannan-gikai", kind) })
    })
}

fn strange_rule() -> impl Strategy<Value = ModelRule> {
    let periods = (period(), special_rule(), strange_extension(), closed_days());
    let stops = (stops_rule(), stops_rule());
    let readings = (any::<[bool; 8]>(), any::<[bool; 8]>());
    let limited_and_public = (any::<bool>(), any::<bool>());
    (periods, stops, readings, limited_and_public).prop_map(
        |(periods, stops, (in_use, other_too), (limited, public))| {
            let (base, special, (extension, extension_if_third_party), (start_rolls, never_counted)) = periods;
            let (base_stops, extension_stops) = stops;
            let has_extension = extension != ExtensionRule::None;
            // Where no rule is the other side's, nothing tells what its roll is: as the shipped rulesets have it.
            let (mut in_use, mut other_too) = (in_use, other_too);
            in_use[3] |= !public;
            other_too[3] |= !public;
            let of_the_other_side = |days: u32| public.then_some(Period { days, counts_first_day: false });
            ModelRule {
                in_force_from: Date::from_ymd(2023, 4, 1),
                time_word: None,
                base: Some(base),
                start_rolls,
                never_counted,
                base_stops,
                extension_stops: if has_extension { extension_stops } else { StopsRule::NONE },
                extension,
                extension_if_third_party: extension_if_third_party.filter(|_| has_extension),
                extension_limited: limited && has_extension,
                special,
                two_weeks: public,
                method_request: of_the_other_side(30),
                claim_window: of_the_other_side(90),
                review_request: public,
                readings: AdmissibleReadings { in_use: Readings::from_values(in_use), other_too },
            }
        },
    )
}

fn period() -> impl Strategy<Value = Period> {
    (1..40_u32, any::<bool>()).prop_map(|(days, counts_first_day)| Period { days, counts_first_day })
}

fn special_rule() -> impl Strategy<Value = SpecialRule> {
    prop_oneof![Just(SpecialRule::None), Just(SpecialRule::NamedDay), period().prop_map(SpecialRule::SubstantialPart),]
}

fn strange_extension() -> impl Strategy<Value = (ExtensionRule, Option<ExtensionRule>)> {
    let capped = || {
        prop_oneof![
            (0..50_u32).prop_map(ExtensionRule::Added),
            (0..50_u32).prop_map(ExtensionRule::AddedCalendarDays),
            (20..80_u32, any::<bool>())
                .prop_map(|(days, counts_first_day)| ExtensionRule::Total(Period { days, counts_first_day })),
            Just(ExtensionRule::Uncapped),
        ]
    };
    let extension = prop_oneof![1 => Just(ExtensionRule::None), 5 => capped()];
    (extension, option::weighted(0.2, capped()))
}

/// Whether the start rolls, and which closed days are never counted; mostly neither.
fn closed_days() -> impl Strategy<Value = (bool, ClosedKinds)> {
    let holidays = ClosedKinds::from(ClosedKind::Holiday) | ClosedKind::YearEnd.into();
    let never_counted = prop_oneof![4 => Just(ClosedKinds::NONE), 1 => Just(holidays), 1 => Just(ClosedKinds::ALL)];
    (proptest::bool::weighted(0.2), never_counted)
}

fn stops_rule() -> impl Strategy<Value = StopsRule> {
    (proptest::bool::weighted(0.8), proptest::bool::weighted(0.7))
        .prop_map(|(supplements, vacancies)| StopsRule { supplements, vacancies })
}

/// Facts as offsets in days, most of them from the day of receipt.
#[derive(Clone, Debug)]
struct Sketch {
    /// From 2026-03-20, so that the row of holidays in May is often near.
    received: i32,
    today: i32,
    supplements: Vec<SupplementSketch>,
    extensions: Vec<ExtensionSketch>,
    special: Option<(i32, Option<i32>)>,
    vacancies: Vec<(i32, Option<i32>, usize)>,
    partial_decision: Option<i32>,
    /// From the partial decision where there is one.
    decision: Option<i32>,
    objection: bool,
    /// From the decision.
    afterwards: Afterwards,
    /// Before the receipt.
    disclosed: Option<i32>,
    readings: BTreeMap<usize, bool>,
}

#[derive(Clone, Debug)]
struct SupplementSketch {
    requested: i32,
    due: Option<i32>,
    answered: Option<(bool, i32)>,
    identity: bool,
}

#[derive(Clone, Debug)]
struct ExtensionSketch {
    /// `true`: by days; else to a day.
    by_days: bool,
    length: i32,
    decided: Option<i32>,
    notified: Option<i32>,
}

#[derive(Clone, Debug)]
struct Afterwards {
    implemented: Option<i32>,
    ruling: Option<i32>,
    notice: Option<i32>,
    knew: Option<i32>,
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let days = (0..80_i32, 0..70_i32);
    let acts = (vec(supplement(), 0..4), vec(extension(), 0..4), seldom((0..150_i32, option::of(0..45_i32))));
    let vacancy = (-12..60_i32, option::weighted(0.75, 0..15_i32), 0..3_usize);
    let decided = (seldom(0..60_i32), seldom(0..60_i32), any::<bool>(), afterwards());
    let other = (vec(vacancy, 0..4), seldom(0..120_i32), btree_map(0..8_usize, any::<bool>(), 0..3));
    (days, acts, decided, other).prop_map(|(days, acts, decided, other)| Sketch {
        received: days.0,
        today: days.1,
        supplements: acts.0,
        extensions: acts.1,
        special: acts.2,
        vacancies: other.0,
        partial_decision: decided.0,
        decision: decided.1,
        objection: decided.2,
        afterwards: decided.3,
        disclosed: other.1,
        readings: other.2,
    })
}

fn seldom<S: Strategy>(strategy: S) -> impl Strategy<Value = Option<S::Value>> {
    option::weighted(0.3, strategy)
}

fn supplement() -> impl Strategy<Value = SupplementSketch> {
    let answered = option::weighted(0.7, (any::<bool>(), 0..16_i32));
    (0..50_i32, option::weighted(0.7, 0..14_i32), answered, proptest::bool::weighted(0.25))
        .prop_map(|(requested, due, answered, identity)| SupplementSketch { requested, due, answered, identity })
}

fn extension() -> impl Strategy<Value = ExtensionSketch> {
    let length = prop_oneof![6 => -1..36_i32, 2 => Just(30), 2 => 36..70_i32];
    (any::<bool>(), length, option::weighted(0.8, 0..50_i32), option::of(0..55_i32))
        .prop_map(|(by_days, length, decided, notified)| ExtensionSketch { by_days, length, decided, notified })
}

fn afterwards() -> impl Strategy<Value = Afterwards> {
    (seldom(0..30_i32), seldom(0..90_i32), seldom(0..10_i32), seldom(0..400_i32))
        .prop_map(|(implemented, ruling, notice, knew)| Afterwards { implemented, ruling, notice, knew })
}

impl Sketch {
    fn request(&self, ruleset: &str, kind: &str) -> ModelRequest {
        let start = Date::from_ymd(2026, 3, 20).expect("a day");
        let received = start.plus(self.received);
        let later = |offset: i32| received.plus(offset);
        let partial_decision = self.partial_decision.map(later);
        let decision = self.decision.map(|offset| partial_decision.unwrap_or(received).plus(offset));
        let decided = decision.or(partial_decision);
        let after = |offset: Option<i32>| decided.and_then(|decided| offset.map(|offset| decided.plus(offset)));
        ModelRequest {
            id: None,
            ruleset: ruleset.to_owned(),
            kind: kind.to_owned(),
            received: Some(received),
            supplements: self.supplements.iter().map(|supplement| supplement.on(received)).collect(),
            extensions: self.extensions.iter().map(|extension| extension.on(received)).collect(),
            special: self.special.map(|(until, notified)| Special {
                remaining_until: Some(later(until)),
                notified: notified.map(later),
            }),
            vacancies: self
                .vacancies
                .iter()
                .map(|(from, length, office)| Vacancy {
                    from: later(*from),
                    to: length.map(|length| later(from + length)),
                    office: [Office::Both, Office::Chair, Office::Vice][*office],
                })
                .collect(),
            partial_decision,
            decision,
            objection: self.objection,
            implemented_on: after(self.afterwards.implemented),
            ruling_on: after(self.afterwards.ruling),
            notice_received: after(self.afterwards.notice),
            disclosed_on: self.disclosed.map(|before| received.plus(-before)),
            knew_on: after(self.afterwards.knew),
            third_party_heard: false,
            today: Some(later(self.today)),
            readings: self.readings.clone(),
        }
    }
}

impl SupplementSketch {
    fn on(&self, received: Date) -> Supplement {
        let requested = received.plus(self.requested);
        let answered = |refusal: bool| {
            self.answered.filter(|(refused, _)| *refused == refusal).map(|(_, after)| requested.plus(after))
        };
        Supplement {
            requested,
            due: self.due.map(|after| requested.plus(after)),
            completed: answered(false),
            refused: answered(true),
            identity: self.identity,
        }
    }
}

impl ExtensionSketch {
    fn on(&self, received: Date) -> Extension {
        Extension {
            days: self.by_days.then_some(i64::from(self.length)),
            until: (!self.by_days).then(|| received.plus(self.length)),
            decided: self.decided.map(|offset| received.plus(offset)),
            notified: self.notified.map(|offset| received.plus(offset)),
        }
    }
}

fn put_dent(request: &mut ModelRequest, what: usize, by: i32) {
    let day = request.received().plus(by);
    match what {
        0 => request.today = Some(day),
        1 => request.decision = Some(day),
        2 => request.partial_decision = Some(day),
        3 => request.implemented_on = Some(day),
        4 => request.notice_received = Some(day),
        5 => request.knew_on = Some(day),
        6 => request.ruling_on = Some(day),
        7 => request.supplements.iter_mut().for_each(|s| s.completed = Some(s.requested.plus(by))),
        8 => request.supplements.iter_mut().for_each(|s| s.due = Some(s.requested.plus(by))),
        9 => request.vacancies.iter_mut().for_each(|v| v.to = Some(v.from.plus(by))),
        10 => request.extensions.iter_mut().for_each(|e| e.until = Some(day)),
        11 => request.ruleset = ["tango-fukushikai", "nayoro-polaris", "osaka"][by.rem_euclid(3) as usize].to_owned(),
        12 => request.kind = ["purpose_notice", "complaint"][by.rem_euclid(2) as usize].to_owned(),
        13 => request.received = Date::from_ymd(2023, 4, 1).map(|first| first.plus(by)),
        _ => request.special = Some(Special { remaining_until: None, notified: Some(day) }),
    }
}
