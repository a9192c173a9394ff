//! Facts at the ends of the calendar, absurd numbers, thousands of facts, lines that are no request: always an answer.

use kaiji::law::deadline::{
    About, Extension, Facts, Length, Post, Rules, Special, Supplement, Vacancy, deadline, safe_reading, steps,
};
use kaiji::law::{Date, Kind, Ruleset};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::closed_days::NATIONAL;
use crate::engine::Rulesets;
use crate::variations;

fn any_day() -> impl Strategy<Value = Date> {
    let ordinary = Date::from_ymd(2026, 4, 1).expect("a day").days();
    let near = |day: Date| (day.days() - 3..=day.days() + 3).prop_map(Date::from_days);
    prop_oneof![
        near(Date::MIN),
        near(Date::MAX),
        (ordinary - 40..ordinary + 60).prop_map(Date::from_days),
        (Date::MIN.days()..=Date::MAX.days()).prop_map(Date::from_days),
    ]
}

fn any_length() -> impl Strategy<Value = Length> {
    let days = prop_oneof![any::<i32>(), -1..60, Just(i32::MAX), Just(i32::MIN)];
    prop_oneof![days.prop_map(Length::Days), any_day().prop_map(Length::Until)]
}

/// Facts in any order of days: what `calc` would call impossible is in them too.
#[derive(Clone, Debug)]
struct Hostile {
    supplements: Vec<Supplement>,
    extensions: Vec<Extension>,
    vacancies: Vec<Vacancy>,
    others: Vec<Option<Date>>,
    special: Option<Special>,
    received: Date,
    today: Date,
}

impl Hostile {
    fn facts(&self) -> Facts<'_> {
        let other = |n: usize| self.others.get(n).copied().flatten();
        Facts {
            written: other(0),
            accepted: other(1),
            supplements: &self.supplements,
            extensions: &self.extensions,
            special: self.special,
            vacancies: &self.vacancies,
            third_party_heard: other(2).is_some(),
            partial_decision: other(2),
            decision: other(3),
            objection: other(4).is_some(),
            ruling_on: other(4),
            implemented_on: other(5),
            notice_received: other(6),
            disclosed_on: other(7),
            knew_on: other(8),
            ..Facts::received(self.received)
        }
    }
}

fn hostile() -> impl Strategy<Value = Hostile> {
    let day = || option::of(any_day());
    let supplement = (any_day(), day(), day(), any::<bool>()).prop_map(|(requested, due, ended, form)| Supplement {
        requested,
        due,
        ended,
        about: if form { About::Form } else { About::Identity },
    });
    let extension =
        (any_length(), day(), day()).prop_map(|(length, decided, notified)| Extension { length, decided, notified });
    let vacancy = (any_day(), day(), select(vec![Post::Both, Post::Chair, Post::Vice]))
        .prop_map(|(from, to, office)| Vacancy { from, to, office });
    let special = option::of((any_day(), day()))
        .prop_map(|special| special.map(|(remaining_until, notified)| Special { remaining_until, notified }));
    (vec(supplement, 0..4), vec(extension, 0..4), vec(vacancy, 0..4), vec(day(), 9), special, any_day(), any_day())
        .prop_map(|(supplements, extensions, vacancies, others, special, received, today)| Hostile {
            supplements,
            extensions,
            vacancies,
            others,
            special,
            received,
            today,
        })
}

fn is_answered(ruleset: &Ruleset, kind: Kind, facts: &Facts, today: Date) {
    let Some(rules) = Rules::of(ruleset, kind) else { return };
    let used = rules.readings_in_use();
    let answer = deadline(&rules, &NATIONAL, facts, &used, today);
    safe_reading(&rules, &NATIONAL, facts, &used, today, &answer);
    steps(&rules, &NATIONAL, facts, &used, today);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn days_at_the_ends_of_the_calendar_are_answered(ruleset in any::<Index>(), kind in any::<Index>(), hostile in hostile()) {
        let ruleset = ruleset.get(Rulesets::shipped().all());
        is_answered(ruleset, *kind.get(&Kind::ALL), &hostile.facts(), hostile.today);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn so_they_are_under_the_rules_of_other_bodies(hostile in hostile()) {
        for (_, ruleset) in variations::rulesets() {
            is_answered(&ruleset, Kind::Disclosure, &hostile.facts(), hostile.today);
        }
    }
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

#[test]
fn ten_thousand_supplements_are_each_counted_once() {
    let received = day("2026-04-01");
    // Every second day: asked for on a day that counts, completed on the next, which does not.
    let supplements: Vec<Supplement> = (0..10_000)
        .map(|n| Supplement {
            requested: received.plus(2 * n),
            due: None,
            ended: Some(received.plus(2 * n + 1)),
            about: About::Form,
        })
        .collect();
    let special = Special { remaining_until: day("2026-07-31"), notified: None };
    let rules = Rules::of(Rulesets::shipped().named("tannan-gikai"), Kind::Disclosure).expect("it is offered");
    let facts = Facts { supplements: &supplements, special: Some(special), ..Facts::received(received) };
    let answer = deadline(&rules, &NATIONAL, &facts, &rules.readings_in_use(), received);
    assert_eq!(answer.base.map(|base| base.excluded_days), Some(14));
    assert_eq!(answer.base.and_then(|base| base.date), Some(day("2026-04-29")));
    assert_eq!(answer.date, Some(day("2026-05-15")));
}

#[test]
fn ten_thousand_vacancies_of_chair_and_vice_chair_stop_the_clock_on_their_joint_days() {
    let received = day("2026-04-01");
    let vacant = |first: i32, length: i32, office| {
        (0..5_000).map(move |n| Vacancy {
            from: received.plus(4 * n + first),
            to: Some(received.plus(4 * n + first + length - 1)),
            office,
        })
    };
    // Days 0–2 of every four without a chair, days 2–3 without a vice-chair: day 2 without both.
    let vacancies: Vec<Vacancy> = vacant(0, 3, Post::Chair).chain(vacant(2, 2, Post::Vice)).collect();
    let rules = Rules::of(Rulesets::shipped().named("tannan-gikai"), Kind::Disclosure).expect("it is offered");
    let facts = Facts { vacancies: &vacancies, ..Facts::received(received) };
    let used = rules.readings_in_use();
    let answer = deadline(&rules, &NATIONAL, &facts, &used, received);
    assert_eq!(answer.date, Some(day("2026-04-20")));
    assert_eq!(answer.base.map(|base| base.excluded_days), Some(5));
    let last_step = steps(&rules, &NATIONAL, &facts, &used, received).last().map(|step| step.to);
    assert_eq!(last_step, answer.date);
}

#[test]
fn ten_thousand_extensions_are_judged_one_after_the_other() {
    let received = day("2026-04-01");
    let one = |n: i32| Extension { length: Length::Days(n % 31), decided: Some(received), notified: None };
    let extensions: Vec<Extension> = (1..=10_000).map(one).collect();
    let rules = Rules::of(Rulesets::shipped().named("tannan-gikai"), Kind::Disclosure).expect("it is offered");
    let facts = Facts { extensions: &extensions, ..Facts::received(received) };
    let answer = deadline(&rules, &NATIONAL, &facts, &rules.readings_in_use(), received);
    // 10,000 = 31 × 322 + 18: the last one is by 18 days.
    assert_eq!(answer.date, Some(day("2026-05-03")));
}

/// Words, dates, numbers and nested things where the contract has something else.
fn any_value() -> impl Strategy<Value = Value> {
    let text = select(vec![
        "2026-04-01",
        "令和8年4月1日",
        "9999-12-31",
        "0001-01-01",
        "4/1",
        "2026-02-30",
        "",
        "both",
        "identity",
        "none",
        "tannan-gikai",
        "nayoro-polaris",
        "disclosure",
        "purpose-notice",
        "asking_day",
        "yes",
        "\u{202e}今日",
        "+99999999999",
    ])
    .prop_map(|text| json!(text));
    let leaf = prop_oneof![6 => text, 1 => any::<i64>().prop_map(|n| json!(n)), 1 => any::<bool>().prop_map(|b| json!(b)),
        1 => Just(Value::Null), 1 => any::<String>().prop_map(|text| json!(text)), 1 => any::<f64>().prop_map(|n| json!(n))];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![vec(inner.clone(), 0..4).prop_map(Value::Array), fields(inner).prop_map(Value::Object)]
    })
}

fn fields(value: impl Strategy<Value = Value>) -> impl Strategy<Value = serde_json::Map<String, Value>> {
    let names = select(vec![
        "id",
        "ruleset",
        "kind",
        "received",
        "supplements",
        "extension",
        "special",
        "vacancies",
        "partial_decision",
        "decision",
        "objection",
        "implemented_on",
        "ruling_on",
        "notice_received",
        "disclosed_on",
        "knew_on",
        "today",
        "readings",
        "requested",
        "due",
        "completed",
        "refused",
        "about",
        "days",
        "until",
        "decided",
        "notified",
        "remaining_until",
        "from",
        "to",
        "office",
        "roll",
        "supplement_from",
        "no_such_field",
    ]);
    btree_map(names.prop_map(str::to_owned), value, 0..8).prop_map(|fields| fields.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_line_has_its_answer(line in fields(any_value()), whole in any::<bool>()) {
        let mut request = json!({"ruleset": "tannan-gikai", "kind": "disclosure", "received": "2026-04-01"});
        if !whole {
            request = json!({});
        }
        request.as_object_mut().expect("an object").extend(line);
        let answer = Rulesets::shipped().answer(&request, day("2026-04-01"));
        prop_assert_eq!(answer["ok"].as_bool(), Some(answer["errors"].as_array().expect("a list").is_empty()));
        prop_assert_eq!(answer["ok"].as_bool(), answer.get("status").map(|_| true).or(Some(false)));
    }
}
