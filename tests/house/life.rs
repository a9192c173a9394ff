//! The life of a case, drawn from the code: a request under 丹南 and under the Act is taken through every sequence of a few facts that
//! `case::admit` lets in, and each change of its state is written down.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use kaiji::case::admit::{Draft, Setting, admit};
use kaiji::case::clock::LawInForce;
use kaiji::case::fact::{Event, Fact, TextField, Texts};
use kaiji::case::life::Case;
use kaiji::case::state::{State, state};
use kaiji::law::calendar::Calendar;
use kaiji::law::ruleset::{load, shipped_versions};
use kaiji::law::{Date, Ruleset};

const RECEIVED: &str = r#"{"number":"R8-K-0001","ruleset":{"id":"tannan-gikai","in_force":"2023-04-01"},"kind":"disclosure","parts":1,"channel":"counter","by":"principal"}"#;

/// What is entered: its name in the drawing, its kind, its payload; `#` stands for the decision on file.
const FACTS: &[(&str, &str, &str)] = &[
    ("identified", "identified", r#"{"documents":[{"kind":"driving_licence"}]}"#),
    ("decided: granted", "decided", r#"{"outcome":"full"}"#),
    ("decided: refused", "decided", r#"{"outcome":"refused","grounds":["20条2号"]}"#),
    ("decided: dismissed", "decided", r#"{"outcome":"dismissed"}"#),
    ("decision sent", "sent", r##"{"letter":"decision","tells":#}"##),
    ("method asked for", "method_requested", r#"{"means":"read","late_reason":true}"#),
    ("implemented", "implemented", "{}"),
    ("withdrawn", "withdrawn", "{}"),
    ("transferred", "transferred", "{}"),
    ("receipt struck", "struck", r#"{"event":1}"#),
];

/// How many facts follow the receipt at most.
const DEPTH: usize = 5;

type Moves = BTreeMap<(usize, usize), BTreeSet<&'static str>>;

fn place(state: State) -> usize {
    State::ALL.iter().position(|one| *one == state).unwrap()
}

fn moves(ruleset: &Ruleset) -> Moves {
    let (calendar, start): (_, Date) = (Calendar::national(), "2026-04-01".parse().unwrap());
    let law = LawInForce { ruleset, calendar: &calendar };
    let receipt = Fact::read("received", 1, RECEIVED).unwrap();
    let mut found = Moves::new();
    let mut level = vec![(Vec::new(), vec![Event { seq: 1, n: 1, on: start, fact: receipt, texts: Texts::none() }])];
    let mut seen: BTreeSet<Vec<&str>> = BTreeSet::new();
    for _ in 0..DEPTH {
        let mut deeper = Vec::new();
        for (path, events) in &level {
            let from = state(&Case::of(events).unwrap(), ruleset);
            for (name, kind, payload) in FACTS {
                let decision = events.iter().find(|event| event.fact.kind() == "decided").map_or(0, |event| event.n);
                let fact = Fact::read(kind, 1, &payload.replace('#', &decision.to_string())).unwrap();
                let n = events.len() as u32 + 1;
                let on = start.plus(40 * (n as i32 - 1));
                let mut texts = Texts::none();
                texts.add(TextField::Reason, "理由");
                let draft = Draft { on, fact, texts };
                let case = Case::of(events).unwrap();
                if admit(&case, &draft, &Setting { law, vacancies: &[], today: on }).is_err() {
                    continue;
                }
                let mut after = events.clone();
                after.push(Event { seq: i64::from(n), n, on, fact: draft.fact, texts: draft.texts });
                let to = state(&Case::of(&after).unwrap(), ruleset);
                if from != to {
                    found.entry((place(from), place(to))).or_default().insert(name);
                }
                let path: Vec<&str> = path.iter().copied().chain([*name]).collect();
                if seen.insert(path.clone()) {
                    deeper.push((path, after));
                }
            }
        }
        level = deeper;
    }
    found
}

/// Where each state stands, in the order of `State::ALL`: left and top.
const PLACES: [(i32, i32); 9] =
    [(40, 40), (40, 180), (40, 340), (40, 500), (40, 640), (620, 180), (620, 640), (620, 340), (620, 40)];

fn svg(moves: &Moves) -> String {
    let mut out = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 820 720\" font-family=\"sans-serif\" font-size=\"11\">\n\
         <defs><marker id=\"to\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" \
         orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n<rect width=\"820\" height=\"720\" fill=\"#fff\"/>\n",
    );
    for (at, ((from, to), names)) in moves.iter().enumerate() {
        let ((x1, y1), (x2, y2)) = (PLACES[*from], PLACES[*to]);
        let shift = 12 * (at as i32 % 8);
        let (x1, y1, x2, y2) = match x1 == x2 {
            true => (x1 + 20 + shift, y1 + 40, x2 + 20 + shift, y2),
            false => (x1 + 160, y1 + 20, x2, y2 + 20),
        };
        let _ = writeln!(
            out,
            "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"#555\" marker-end=\"url(#to)\"><title>{}</title></line>",
            names.iter().copied().collect::<Vec<_>>().join(", ")
        );
    }
    for (state, (x, y)) in State::ALL.iter().zip(PLACES) {
        let (open, middle, base) = (if state.is_open() { "#e8f0fe" } else { "#eee" }, x + 80, y + 25);
        let _ = writeln!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"160\" height=\"40\" rx=\"6\" fill=\"{open}\" stroke=\"#333\"/>\n\
             <text x=\"{middle}\" y=\"{base}\" font-size=\"14\" text-anchor=\"middle\">{}</text>",
            state.code()
        );
    }
    out + "</svg>\n"
}

fn page(moves: &Moves) -> String {
    let mut out = String::from(
        "# The life of a case\n\nEvery change of state that facts bring about, found by taking a disclosure under \
         `tannan-gikai` and `appi-admin` through all sequences\nof the facts below that the law admits. Written by \
         `tests/house/life.rs`; the drawing is [life.svg](life.svg).\n\n| from | to | by |\n|---|---|---|\n",
    );
    for ((from, to), names) in moves {
        let names = names.iter().copied().collect::<Vec<_>>().join(", ");
        let _ = writeln!(out, "| {} | {} | {names} |", State::ALL[*from].code(), State::ALL[*to].code());
    }
    out
}

/// The page and the drawing: file and bytes.
pub(crate) fn drawn() -> [(&'static str, String); 2] {
    // 丹南 knows no transfer; 個人情報保護法85(1) does.
    let mut moves = Moves::new();
    for version in shipped_versions().filter(|version| ["tannan-gikai", "appi-admin"].contains(&version.id)) {
        for (ends, names) in self::moves(&load(version.what).unwrap()) {
            moves.entry(ends).or_default().extend(names);
        }
    }
    let reached: BTreeSet<usize> = moves.keys().map(|(_, to)| *to).collect();
    assert_eq!(reached.len(), State::ALL.len() - 1, "a state that nothing leads to: {reached:?}");
    [("docs/life.md", page(&moves)), ("docs/life.svg", svg(&moves))]
}
