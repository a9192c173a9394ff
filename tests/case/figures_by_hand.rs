//! The yearly figures against a slow count written apart from them, over random years; and numbers left out against a reader
//! who adds and subtracts.

use std::collections::{BTreeMap, BTreeSet};

use kaiji::case::clock::{LawInForce, decision_deadline};
use kaiji::case::fact::{Channel, Decided, Event, Fact, Received, RulesetRef, TextField, Texts, Withdrawn};
use kaiji::case::figures::{Figure, Judged, Number, Numbers, Rate, Scope, Tally, Year, count, mask, relations};
use kaiji::case::life::Case;
use kaiji::law::calendar::Calendar;
use kaiji::law::ruleset::Asker;
use kaiji::law::{Date, Kind, Ruleset};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::story::{day, ruleset};

const GROUNDS: [&str; 3] = ["20条1号", "20条2号", "20条5号ア"];
const NEED_GROUNDS: [&str; 3] = ["partial", "refused", "existence_refused"];
const SECTIONS: [Option<&str>; 4] = [None, Some("総務課"), Some("議事課"), Some("医事.第1係")];

/// A request as a clerk would tell it in one line; days are counted from 2026-01-01.
#[derive(Clone, Debug)]
struct Told {
    kind: Kind,
    by: Asker,
    section: Option<&'static str>,
    received: i32,
    end: End,
}

#[derive(Clone, Debug)]
enum End {
    None,
    Withdrawn(i32),
    Decided(i32, &'static str, Vec<&'static str>),
}

fn told() -> impl Strategy<Value = Told> {
    let kinds = select(vec![Kind::Disclosure, Kind::Disclosure, Kind::Disclosure, Kind::Correction, Kind::Suspension]);
    let askers = select(vec![Asker::Principal, Asker::Principal, Asker::StatutoryAgent, Asker::MandatedAgent]);
    (kinds, askers, select(SECTIONS.to_vec()), 0..360i32).prop_flat_map(|(kind, by, section, received)| {
        let after = received..received + 60;
        let outcomes = match kind {
            Kind::Disclosure => vec!["full", "partial", "refused", "not_held", "existence_refused", "dismissed"],
            _ => vec!["done", "partly_done", "not_done", "dismissed"],
        };
        // A ground is named where the outcome needs one, and nowhere else.
        let decided = (after.clone(), select(outcomes), subsequence(GROUNDS.to_vec(), 1..=3usize)).prop_map(
            |(on, outcome, grounds)| {
                let needed = NEED_GROUNDS.contains(&outcome);
                (on, outcome, if needed { grounds } else { Vec::new() })
            },
        );
        let end = prop_oneof![
            1 => Just(End::None),
            1 => after.prop_map(End::Withdrawn),
            6 => decided.prop_map(|(on, outcome, grounds)| End::Decided(on, outcome, grounds)),
        ];
        end.prop_map(move |end| Told { kind, by, section, received, end })
    })
}

fn on(days: i32) -> Date {
    day("01-01").plus(days)
}

fn events(told: &Told) -> Vec<Event> {
    let mut texts = Texts::none();
    texts.add_if(TextField::Section, told.section);
    let received = Received {
        number: "R8-K-0001".parse().unwrap(),
        ruleset: RulesetRef { id: "tannan-gikai".to_owned(), in_force: "2023-04-01".parse().unwrap() },
        kind: told.kind,
        parts: 1,
        at: None,
        written: None,
        accepted: None,
        at_office: None,
        channel: Channel::Counter,
        by: told.by,
        on_behalf_of: None,
        heir_class: None,
        disclosed_on: None,
        prior: None,
        road: None,
        specific_pi: false,
        class: None,
        claims: Vec::new(),
    };
    let mut events = vec![Event { seq: 1, n: 1, on: on(told.received), fact: Fact::from(received), texts }];
    let end = match &told.end {
        End::None => None,
        End::Withdrawn(day) => Some((*day, Fact::from(Withdrawn {}))),
        End::Decided(day, outcome, grounds) => {
            let withheld = grounds.iter().map(|ground| (*ground).to_owned()).collect();
            Some((*day, Fact::from(Decided { withheld, ..Decided::of(outcome) })))
        }
    };
    events.extend(end.map(|(day, fact)| Event { seq: 2, n: 2, on: on(day), fact, texts: Texts::none() }));
    events
}

struct Law {
    ruleset: Ruleset,
    calendar: Calendar,
}

fn law() -> Law {
    Law { ruleset: ruleset("tannan-gikai"), calendar: Calendar::national() }
}

fn counted(law: &Law, all: &[Told], year: Year) -> Numbers {
    let mut tally = Tally::default();
    for told in all {
        let events = events(told);
        let case = Case::of(&events).unwrap();
        let in_force = LawInForce { ruleset: &law.ruleset, calendar: &law.calendar };
        let answer = decision_deadline(&case, in_force, &[], Date::MAX);
        count(&Judged { case: &case, ruleset: &law.ruleset, answer }, year, &mut |entry| tally.add(&entry));
    }
    Numbers::of(&tally, &Scope::of([&law.ruleset]), year, &Rate::shipped()[0])
}

/// One figure after the other, each by going through every request again.
fn by_hand(all: &[Told], year: Year) -> BTreeMap<String, u64> {
    let (first, last) = (year.first, year.last);
    let within = |day: i32| first <= on(day) && on(day) <= last;
    let mut known: BTreeMap<String, u64> = BTreeMap::new();
    let mut put = |code: String| *known.entry(code).or_default() += 1;
    for told in all {
        let end = match &told.end {
            End::None => None,
            End::Withdrawn(day) => Some((*day, "withdrawn")),
            End::Decided(day, ..) => Some((*day, "decided")),
        };
        let mut flow: Vec<(&str, Option<i32>)> = Vec::new();
        if within(told.received) {
            flow.push(("received", Some(told.received)));
        }
        if on(told.received) < first && end.is_none_or(|(day, _)| on(day) >= first) {
            flow.push(("carried_over", None));
        }
        if let Some((day, how)) = end.filter(|(day, _)| within(*day)) {
            flow.push((how, Some(day)));
        }
        if on(told.received) <= last && end.is_none_or(|(day, _)| on(day) > last) {
            flow.push(("pending", None));
        }
        for (measure, day) in flow {
            put(format!("requests.{measure}"));
            put(format!("requests.{measure}.kind.{}", told.kind.code()));
            put(format!("requests.{measure}.requester.{}", told.by.code()));
            put(format!("requests.{measure}.section.{}", told.section.unwrap_or("-")));
            put(format!("requests.{measure}.ruleset.tannan-gikai"));
            day.into_iter().for_each(|day| put(format!("requests.{measure}.month.{}", &on(day).to_string()[..7])));
        }
        let End::Decided(decided, outcome, grounds) = &told.end else { continue };
        if !within(*decided) {
            continue;
        }
        // 丹南 25(1): 15 days, 35(1), 42(1): 30 days, the day of the request counted.
        let last_day = told.received + if told.kind == Kind::Disclosure { 14 } else { 29 };
        let judged = if *decided > last_day { "late" } else { "in_time" };
        for code in [format!("requests.{judged}"), format!("requests.{judged}_first"), "decisions".to_owned()] {
            put(format!("{code}.kind.{}", told.kind.code()));
            put(code);
        }
        put("decisions.ruleset.tannan-gikai".to_owned());
        put(format!("decisions.outcome.{}.{outcome}", told.kind.code()));
        grounds.iter().for_each(|ground| put(format!("decisions.grounded.ground.tannan-gikai.{ground}")));
        if !grounds.is_empty() {
            put("decisions.grounded".to_owned());
        }
    }
    known
}

fn years() -> impl Strategy<Value = Year> {
    (select(vec![2025, 2026]), select(vec!["06-30", "12-28"]))
        .prop_map(|(fiscal_year, today)| Year::until(fiscal_year, day(today)).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn every_figure_of_a_random_year_is_what_a_slow_count_finds(all in vec(told(), 0..40), year in years()) {
        let law = law();
        let numbers = counted(&law, &all, year);
        let known = by_hand(&all, year);
        for (code, number) in numbers.codes() {
            if let Number::Count(count) = number {
                prop_assert_eq!(known.get(code).copied().unwrap_or(0), count, "{}", code);
            }
        }
        let number = |code: &str| known.get(code).copied().unwrap_or(0);
        for relation in relations(&numbers, &Scope::of([&law.ruleset])) {
            prop_assert!(relation.holds(number), "{:?}", relation);
        }
        for code in known.keys() {
            let there = numbers.codes().any(|(one, _)| one == code);
            prop_assert!(there, "{code} is missing");
        }
    }

    #[test]
    fn no_number_left_out_can_be_computed(all in vec(told(), 0..60), below in 2u64..6, year in years()) {
        let law = law();
        let numbers = counted(&law, &all, year);
        let masked = mask(&numbers, below, &Rate::shipped()[0], &Scope::of([&law.ruleset]));
        let printed: BTreeMap<String, Option<i64>> = masked
            .codes()
            .filter_map(|(code, number)| match number {
                Number::Count(count) => Some((code.to_owned(), Some(count as i64))),
                Number::Masked if numbers.codes().any(|(one, number)| one == code && matches!(number, Number::Count(_))) => {
                    Some((code.to_owned(), None))
                }
                _ => None,
            })
            .collect();
        let reader = Reader::new(&printed);
        for (code, number) in numbers.codes() {
            let Number::Count(count) = number else { continue };
            let small = 0 < count && count < below;
            if printed[code].is_some() {
                prop_assert!(!small, "{code} is printed");
                continue;
            }
            let (least, most) = reader.bounds[code];
            prop_assert!(least < most, "{code} = {count} can only be {least}");
            let below = below as i64;
            let candidates = (1..below).filter(|value| least <= *value && *value <= most).count() as i64;
            prop_assert!(!small || candidates == below - 1, "{code} = {count} is narrowed down to {least}..{most}");
        }
        // Nothing small: nothing is left out.
        if numbers.codes().all(|(_, number)| !matches!(number, Number::Count(count) if 0 < count && count < below)) {
            prop_assert!(printed.values().all(Option::is_some));
        }
    }

    #[test]
    fn what_is_measured_of_few_is_left_out(all in vec(told(), 0..30), below in 2u64..6, year in years()) {
        let law = law();
        let numbers = counted(&law, &all, year);
        let masked = mask(&numbers, below, &Rate::shipped()[0], &Scope::of([&law.ruleset]));
        let get = |numbers: &Numbers, code: &str| numbers.get(Figure::from_code(code).unwrap()).unwrap();
        for (code, counted) in [
            ("days_to_decision.longest", "requests.decided"),
            ("days_late.median.kind.disclosure", "requests.late.kind.disclosure"),
        ] {
            let few = matches!(get(&numbers, counted), Number::Count(count) if 0 < count && count < below);
            if few || get(&masked, counted) == Number::Masked {
                prop_assert_eq!(get(&masked, code), Number::Masked);
            }
        }
        if get(&masked, "decisions.outcome.disclosure.full") == Number::Masked {
            prop_assert_eq!(get(&masked, "disclosure_rate"), Number::Masked);
        }
    }
}

/// Somebody who reads the printed numbers, knows what adds up to what, and nothing of how numbers are left out.
struct Reader {
    bounds: BTreeMap<String, (i64, i64)>,
}

/// Nobody expects more requests than that.
const MANY: i64 = 1_000_000;

impl Reader {
    fn new(printed: &BTreeMap<String, Option<i64>>) -> Reader {
        let bounds = printed.iter().map(|(code, number)| (code.clone(), number.map_or((0, MANY), |one| (one, one))));
        let mut reader = Reader { bounds: bounds.collect() };
        let sums = reader.sums();
        for _ in 0..60 {
            let before = reader.bounds.clone();
            for (whole, parts) in &sums {
                reader.add_up(whole, parts);
            }
            reader.grounds();
            reader.law();
            if reader.bounds == before {
                break;
            }
        }
        reader
    }

    /// Pairs of lists that add up to the same.
    fn sums(&self) -> Vec<(Vec<String>, Vec<String>)> {
        let mut sums = Vec::new();
        let codes: BTreeSet<&String> = self.bounds.keys().collect();
        for whole in &codes {
            for dimension in ["kind", "requester", "section", "ruleset", "month", "ruling"] {
                let begins = format!("{whole}.{dimension}.");
                let parts: Vec<String> =
                    codes.iter().filter(|code| code.starts_with(&begins)).map(|c| c.to_string()).collect();
                if !parts.is_empty() {
                    sums.push((vec![whole.to_string()], parts));
                }
            }
        }
        let tails: BTreeSet<&str> = codes.iter().filter_map(|code| code.strip_prefix("requests.pending")).collect();
        for tail in tails {
            let of = |names: &[&str]| names.iter().map(|name| format!("requests.{name}{tail}")).collect::<Vec<_>>();
            sums.push((of(&["carried_over", "received"]), of(&["decided", "withdrawn", "transferred", "pending"])));
            if tail.is_empty() || tail.starts_with(".kind.") {
                sums.push((of(&["decided"]), of(&["in_time", "late", "no_number"])));
                sums.push((of(&["in_time"]), of(&["in_time_first", "in_time_extended", "in_time_special"])));
                sums.push((of(&["late"]), of(&["late_first", "late_extended", "late_special"])));
            }
        }
        for kind in ["disclosure", "correction", "suspension"] {
            let begins = format!("decisions.outcome.{kind}.");
            let parts = codes.iter().filter(|code| code.starts_with(&begins)).map(|code| code.to_string()).collect();
            sums.push((vec![format!("decisions.kind.{kind}")], parts));
        }
        sums
    }

    fn total(&self, codes: &[String], without: &str) -> (i64, i64) {
        let others = codes.iter().filter(|code| *code != without).map(|code| self.bounds[code]);
        others.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    }

    fn add_up(&mut self, left: &[String], right: &[String]) {
        for (side, other) in [(left, right), (right, left)] {
            for code in side {
                let (rest, all) = (self.total(side, code), self.total(other, ""));
                self.narrow(code, all.0 - rest.1, all.1 - rest.0);
            }
        }
    }

    /// What the ordinance says: which outcomes name a ground, which can; and whoever is decided has a decision.
    fn law(&mut self) {
        let of = |names: &[&str]| names.iter().map(|name| format!("decisions.outcome.{name}")).collect::<Vec<_>>();
        let needed = NEED_GROUNDS.map(|outcome| format!("decisions.outcome.disclosure.{outcome}"));
        let rest = of(&[
            "disclosure.not_held",
            "disclosure.dismissed",
            "correction.partly_done",
            "correction.not_done",
            "correction.dismissed",
            "suspension.partly_done",
            "suspension.not_done",
            "suspension.dismissed",
        ]);
        let can = [&needed[..], &rest[..]].concat();
        let (whole, named) = ("decisions.grounded".to_owned(), self.bounds["decisions.grounded"]);
        for outcome in &needed {
            let others = self.total(&needed, outcome);
            self.narrow(outcome, 0, named.1 - others.0);
        }
        for outcome in &can {
            let others = self.total(&can, outcome);
            self.narrow(outcome, named.0 - others.1, MANY);
        }
        let (least, most) = (self.total(&needed, "").0, self.total(&can, "").1);
        self.narrow(&whole, least, most);
        for tail in ["", ".kind.disclosure", ".kind.correction", ".kind.suspension", ".ruleset.tannan-gikai"] {
            let (requests, decisions) = (format!("requests.decided{tail}"), format!("decisions{tail}"));
            let (fewest, most) = (self.bounds[&requests].0, self.bounds[&decisions].1);
            self.narrow(&requests, 0, most);
            self.narrow(&decisions, fewest, MANY);
        }
    }

    /// Each ground has at most as many decisions as name any, and these are at most all grounds together.
    fn grounds(&mut self) {
        let each: Vec<String> = self.bounds.keys().filter(|code| code.contains(".ground.")).cloned().collect();
        let whole = "decisions.grounded";
        let (least, most) = self.bounds[whole];
        for ground in &each {
            let others = self.total(&each, ground).1;
            self.narrow(ground, least - others, most);
        }
        let most_of_each = each.iter().map(|ground| self.bounds[ground].0).max().unwrap_or(0);
        self.narrow(whole, most_of_each, self.total(&each, "").1.min(self.bounds["decisions"].1));
    }

    fn narrow(&mut self, code: &str, least: i64, most: i64) {
        let bounds = self.bounds.get_mut(code).unwrap();
        *bounds = (bounds.0.max(least), bounds.1.min(most));
    }
}

#[test]
fn little_more_than_the_small_numbers_is_left_out() {
    let (law, mut runner) = (law(), TestRunner::deterministic());
    let year = Year::until(2026, day("12-28")).unwrap();
    for many in [10, 60, 300] {
        let all = vec(told(), many).new_tree(&mut runner).unwrap().current();
        let numbers = counted(&law, &all, year);
        let small = numbers.codes().filter(|(_, number)| matches!(number, Number::Count(1..=2))).count();
        let masked = mask(&numbers, 3, &Rate::shipped()[0], &Scope::of([&law.ruleset]));
        let out = masked.codes().filter(|(_, number)| *number == Number::Masked).count();
        assert!(out <= 2 * small, "{many} requests: {out} left out for {small}");
    }
}
