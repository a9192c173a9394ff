//! Random sequences of facts on hostile days, of every kind and under every ruleset: nothing panics, whatever is admitted
//! can be derived, explained and followed by next steps, and the order of entry changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use kaiji::case::admit::{Draft, Setting, admit};
use kaiji::case::clock::{Horizon, LawInForce, derivation, derive};
use kaiji::case::fact::{Event, Fact, TextField, Texts};
use kaiji::case::letter::LetterKind;
use kaiji::case::life::Case;
use kaiji::case::next::{forbidden, next, quote};
use kaiji::law::calendar::Calendar;
use kaiji::law::deadline::{Post, Vacancy};
use kaiji::law::ruleset::load;
use kaiji::law::{Date, Kind, Ruleset};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::story::Story;

const RULESETS: [&str; 6] =
    ["tannan-gikai", "sendai-jigyodan", "tango-fukushikai", "nayoro-polaris", "appi-admin", "chitose-connect"];

/// Every kind of fact that a case can hold after its receipt.
const KINDS: &[&str] = &[
    "identified",
    "supplement_asked",
    "supplement_done",
    "supplement_lapsed",
    "extended",
    "special_set",
    "decided",
    "sent",
    "delivered",
    "implemented",
    "withdrawn",
    "wish_confirmed",
    "assigned",
    "clarification_begun",
    "clarification_ended",
    "inquiry_asked",
    "inquiry_chased",
    "inquiry_replied",
    "third_party_asked",
    "third_party_replied",
    "third_party_unknown",
    "drafted",
    "approved",
    "transferred",
    "method_requested",
    "method_changed",
    "method_not_asked",
    "copies_arrived",
    "recipients_told",
    "fee_entered",
    "review_filed",
    "review_consulted",
    "review_exempted",
    "review_reported",
    "review_ruled",
    "noted",
    "letter_issued",
    "struck",
];

const OF_OFFICE: [&str; 12] = [
    "ruleset_adopted",
    "office_set",
    "holidays_imported",
    "vacancy_started",
    "vacancy_ended",
    "engine_raised",
    "figures_published",
    "breach_recorded",
    "breach_updated",
    "breach_reported",
    "breach_notified",
    "breach_relieved",
];

#[test]
fn every_kind_of_fact_is_tried() {
    let known: BTreeSet<&str> = Fact::KNOWN.iter().map(|(kind, _)| *kind).collect();
    let tried: BTreeSet<&str> = KINDS.iter().chain(&OF_OFFICE).copied().chain(["received"]).collect();
    assert_eq!(tried, known);
}

/// What a random entry is made of.
#[derive(Clone, Debug)]
struct Step {
    kind: &'static str,
    on: Date,
    other_day: Date,
    refers: u32,
    party: u32,
    length: i32,
    flags: [bool; 4],
    choice: Index,
    words: Option<&'static str>,
}

fn any_day() -> impl Strategy<Value = Date> {
    let start: Date = "2026-04-01".parse().unwrap();
    let near = move |days: std::ops::Range<i32>| days.prop_map(move |days| start.plus(days));
    prop_oneof![
        20 => near(0..60),
        6 => near(-5..400),
        1 => (Date::MIN.days()..=Date::MAX.days()).prop_map(Date::from_days),
        1 => select(vec![Date::MIN, Date::MAX]),
    ]
}

fn any_step() -> impl Strategy<Value = Step> {
    let length = prop_oneof![1..40, any::<i32>(), select(vec![0, -1, i32::MAX, i32::MIN])];
    let words = select(vec![None, Some("理由"), Some("\u{202e}\u{7}"), Some("123456789018")]);
    let refers = prop_oneof![1..9_u32, select(vec![0, 41, u32::MAX])];
    let of_fact = (select(KINDS.to_vec()), any_day(), any_day(), refers, 0..4_u32);
    let rest = (length, any::<[bool; 4]>(), any::<Index>(), words);
    (of_fact, rest).prop_map(|((kind, on, other_day, refers, party), (length, flags, choice, words))| Step {
        kind,
        on,
        other_day,
        refers,
        party,
        length,
        flags,
        choice,
        words,
    })
}

impl Step {
    fn one<'a, T: ?Sized>(&self, of: &[&'a T]) -> &'a T {
        of[self.choice.index(of.len())]
    }

    fn letter(&self) -> Value {
        let to = if self.flags[0] { Value::Null } else { json!({ "third_party": self.party }) };
        let letter = LetterKind::ALL[self.choice.index(LetterKind::ALL.len())].code();
        json!({ "letter": letter, "tells": self.refers, "to": to })
    }

    fn decided(&self, ruleset: &Ruleset, kind: Kind) -> Value {
        let outcomes = ruleset.request(kind).map_or(&[][..], |rule| &rule.outcomes);
        let offered: Vec<&str> = outcomes.iter().map(|outcome| &*outcome.code).chain(["unheard_of"]).collect();
        let grounds: Vec<&str> = ruleset.grounds.iter().map(|ground| &*ground.code).chain(["9条9号"]).collect();
        let ground = if self.flags[2] { vec![self.one(&grounds)] } else { vec![] };
        let stage = if self.flags[3] { json!(self.one(&["substantial", "remaining"])) } else { Value::Null };
        json!({
            "outcome": self.one(&offered),
            "part": if self.flags[0] { Value::Null } else { json!(self.party) },
            "stage": stage,
            "grounds": ground,
            "implement_on": if self.flags[1] { Value::Null } else { json!(self.other_day) },
            "withholds_parties": [self.party],
            "happened": self.flags[1],
        })
    }

    fn payload(&self, ruleset: &Ruleset, kind: Kind) -> Value {
        let [first, second, ..] = self.flags;
        match self.kind {
            "identified" => json!({ "documents": [{ "kind": "resident_record", "made": self.other_day }] }),
            "supplement_asked" => json!({ "by": self.other_day, "about": self.one(&["form", "identity"]) }),
            "supplement_done" | "supplement_lapsed" | "inquiry_chased" => json!({ "asked": self.refers }),
            "extended" if first => json!({ "days": self.length, "happened": second }),
            "extended" => json!({ "until": self.other_day, "happened": second }),
            "special_set" => json!({ "remaining_until": self.other_day, "happened": first }),
            "decided" => self.decided(ruleset, kind),
            "sent" | "delivered" => self.letter(),
            "implemented" => json!({ "part": self.party, "pages": self.refers, "happened": first }),
            "wish_confirmed" => json!({ "wish": self.one(&["confirmed", "opposed"]) }),
            "clarification_ended" => json!({ "begun": self.refers }),
            "inquiry_asked" => json!({ "by": self.other_day }),
            "inquiry_replied" => json!({ "asked": self.refers, "pages": self.party }),
            "third_party_asked" => json!({ "party": self.party, "by": self.other_day, "mandatory": first }),
            "third_party_replied" => json!({ "party": self.party, "objects": first }),
            "third_party_unknown" => json!({ "party": self.party }),
            "transferred" => json!({ "happened": first }),
            "method_requested" => json!({ "means": self.one(&["read", "copy", "post"]), "late_reason": first }),
            "method_changed" => json!({ "means": "copy", "part": self.party }),
            "copies_arrived" => json!({ "implemented": self.refers }),
            "recipients_told" => json!({ "needed": first }),
            "fee_entered" => json!({ "what": self.one(&["asked", "paid", "relieved"]), "yen": self.refers }),
            "review_filed" => json!({ "by": { "third_party": self.party }, "against": self.refers }),
            "review_consulted" | "review_reported" => json!({ "review": self.refers }),
            "review_exempted" => json!({ "review": self.refers, "ground": "45(1)1号" }),
            "review_ruled" => {
                let outcome = self.one(&["granted", "granted_in_part", "denied", "inadmissible"]);
                json!({ "review": self.refers, "outcome": outcome, "disclose": first, "happened": second })
            }
            "letter_issued" => json!({ "letter": "decision", "tells": self.refers, "form": "txt", "sha256": "00" }),
            "struck" => json!({ "event": self.refers }),
            _ => json!({}),
        }
    }

    fn draft(&self, ruleset: &Ruleset, kind: Kind) -> Draft {
        let fact = Fact::read(self.kind, 1, &self.payload(ruleset, kind).to_string()).unwrap();
        let mut texts = Texts::none();
        for field in [TextField::Reason, TextField::Name] {
            self.words.into_iter().for_each(|words| texts.add(field, words));
        }
        Draft { on: self.on, fact, texts }
    }
}

fn any_vacancies() -> impl Strategy<Value = Vec<Vacancy>> {
    let posts = select(vec![Post::Both, Post::Chair, Post::Vice]);
    let vacancy = (any_day(), proptest::option::of(any_day()), posts);
    vec(vacancy.prop_map(|(from, to, office)| Vacancy { from, to: to.filter(|to| *to >= from), office }), 0..3)
}

/// Another order of entry; facts of one day and rank keep theirs, for between them it is the order of what happened.
fn entered_otherwise(events: &[Event], order: &[Index]) -> Vec<Event> {
    let mut shuffled: Vec<(usize, &Event)> =
        events.iter().enumerate().map(|(at, event)| (order[at % order.len()].index(1000), event)).collect();
    shuffled.sort_by_key(|(key, _)| *key);
    let mut other: Vec<Event> =
        shuffled.iter().zip(1..).map(|((_, event), seq)| Event { seq, ..(*event).clone() }).collect();
    let mut ties: BTreeMap<(Date, u8), Vec<usize>> = BTreeMap::new();
    other.iter().enumerate().for_each(|(at, event)| ties.entry((event.on, event.fact.rank())).or_default().push(at));
    for tied in ties.values() {
        let mut in_order = tied.clone();
        in_order.sort_by_key(|at| other[*at].n);
        let places: Vec<i64> = tied.iter().map(|at| other[*at].seq).collect();
        in_order.iter().zip(places).for_each(|(at, seq)| other[*at].seq = seq);
    }
    other
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_entered_nothing_panics_and_all_is_derived_and_explained(
        id in select(RULESETS.to_vec()),
        kind in select(vec![Kind::Disclosure, Kind::Correction, Kind::Suspension, Kind::PurposeNotice]),
        parts in 1..4_u32,
        steps in vec(any_step(), 1..=40),
        vacancies in any_vacancies(),
        days in vec(any_day(), 2),
        order in vec(any::<Index>(), 41),
    ) {
        let mut story = Story::of(id, kind, "04-01", parts);
        story.vacancies = vacancies;
        let calendar = Calendar::national();
        let law = LawInForce { ruleset: &story.ruleset, calendar: &calendar };
        let horizon = Horizon { judged_by: law, now: law, second: None, target: None };
        let mut events = story.events.clone();
        for step in &steps {
            let today = if step.flags[3] { story.today } else { step.on };
            let setting = Setting { law, vacancies: &story.vacancies, today };
            let draft = step.draft(&story.ruleset, kind);
            if admit(&Case::of(&events).unwrap(), &draft, &setting).is_ok() {
                let n = events.len() as u32 + 1;
                events.push(Event { seq: i64::from(n), n, on: draft.on, fact: draft.fact, texts: draft.texts });
            }
            let case = Case::of(&events).unwrap();
            let derived = derive(&case, horizon, &story.vacancies, today);
            for next in next(&case, &derived, &story.ruleset, today) {
                let _ = quote(&story.ruleset, kind, &next);
            }
            // What is told as forbidden has an article or ends the case; it is never a missing flag.
            for one in forbidden(&case, &setting) {
                prop_assert!(one.refusal.missing.is_none(), "{:?}", one);
            }
        }
        let case = Case::of(&events).unwrap();
        let other = entered_otherwise(&events, &order);
        let otherwise = Case::of(&other).unwrap();
        for today in days.into_iter().chain([story.today]) {
            let derived = derive(&case, horizon, &story.vacancies, today);
            let steps = derivation(&case, law, &story.vacancies, today);
            let dated = derived.answer.is_some_and(|answer| answer.date.is_some());
            prop_assert!(!dated || !steps.is_empty(), "a date without a step");
            prop_assert!(steps.iter().all(|step| !step.article.is_empty()));
            let same = derive(&otherwise, horizon, &story.vacancies, today);
            prop_assert_eq!(&derived.clocks, &same.clocks);
            prop_assert_eq!(derived.stored, same.stored);
            prop_assert_eq!(derived.state, same.state);
        }
        for event in &events {
            let payload = event.fact.payload(None).unwrap();
            prop_assert_eq!(&Fact::read(event.fact.kind(), event.fact.version(), &payload).unwrap(), &event.fact);
        }
    }
}

#[test]
fn every_ruleset_that_is_shipped_is_tried() {
    let shipped: BTreeSet<&str> = kaiji::law::ruleset::shipped_versions().map(|version| version.id).collect();
    assert_eq!(RULESETS.into_iter().collect::<BTreeSet<_>>(), shipped);
    assert!(kaiji::law::ruleset::shipped_versions().all(|version| load(version.what).is_ok()));
}
