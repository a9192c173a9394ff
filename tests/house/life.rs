//! The life of a case, drawn from the code: a disclosure under 丹南 and under the Act is taken along a few roads, and at every step
//! of them whatever `case::admit` lets in is tried, alone and followed by one thing more. Each change is written down.

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

/// What is entered: its name in the drawing, its kind, its payload; `#` stands for the decision on file, `@` for the review.
const FACTS: &[(&str, &str, &str)] = &[
    ("identified", "identified", r#"{"documents":[{"kind":"driving_licence"}]}"#),
    ("third party asked", "third_party_asked", r#"{"party":1}"#),
    ("third party objects", "third_party_replied", r#"{"party":1,"objects":true}"#),
    ("granted", "decided", r#"{"outcome":"full"}"#),
    ("refused", "decided", r#"{"outcome":"refused","grounds":["20条2号"]}"#),
    ("dismissed", "decided", r#"{"outcome":"dismissed"}"#),
    ("decision sent", "sent", r##"{"letter":"decision","tells":#}"##),
    ("decision arrived", "delivered", r##"{"letter":"decision","tells":#}"##),
    ("method asked for", "method_requested", r#"{"means":"read","late_reason":true}"#),
    ("no method asked", "method_not_asked", "{}"),
    ("implemented", "implemented", "{}"),
    ("review filed", "review_filed", r##"{"by":"requester","against":#}"##),
    ("no decision: review filed", "review_filed", r#"{"by":"requester"}"#),
    ("panel consulted", "review_consulted", r#"{"review":@}"#),
    ("panel reported", "review_reported", r#"{"review":@}"#),
    ("ruling: disclosed", "review_ruled", r#"{"review":@,"outcome":"granted","disclose":true}"#),
    ("ruling: denied", "review_ruled", r#"{"review":@,"outcome":"denied"}"#),
    ("withdrawn", "withdrawn", "{}"),
    ("transferred", "transferred", "{}"),
    (STRUCK, "struck", r#"{"event":1}"#),
];

const STRUCK: &str = "receipt struck";

/// The roads, by the names of the facts.
const ROADS: &[&[&str]] = &[
    &[
        "identified",
        "third party asked",
        "third party objects",
        "granted",
        "decision sent",
        "decision arrived",
        "method asked for",
        "implemented",
    ],
    &[
        "identified",
        "granted",
        "decision sent",
        "decision arrived",
        "no method asked",
        "review filed",
        "ruling: denied",
    ],
    &["refused", "decision sent", "review filed", "panel consulted", "panel reported", "ruling: denied"],
    &[
        "identified",
        "refused",
        "decision sent",
        "review filed",
        "panel consulted",
        "panel reported",
        "ruling: disclosed",
        "method asked for",
        "implemented",
    ],
    &["identified", "granted", "method asked for", "implemented", "decision sent", "review filed", "panel consulted"],
    &["dismissed", "decision sent", "review filed", "panel consulted", "panel reported", "ruling: denied"],
];

/// Where a case stands in the drawing, in the order of its life: its state, or within it what is waited for.
const PLACES: &[&str] = &[
    "received",
    "in_progress",
    "third party heard",
    "decided",
    "review pending",
    "at the panel",
    "panel has reported",
    "implemented",
    "closed",
    "dismissed",
    "withdrawn",
    "transferred",
    "void",
];

/// Of a pending review how far it is, while a decision is owed whether a third party is being heard, else the state.
fn place(events: &[Event], ruleset: &Ruleset) -> usize {
    let case = Case::of(events).unwrap();
    let state = state(&case, ruleset);
    let reviews = case.reviews();
    let pending = reviews.iter().find(|review| review.is_pending() && state.is_open());
    let heard = case.parties().iter().any(|party| party.asked.is_some() && party.replied.is_none());
    let name = match (pending, heard && state.owes_decision()) {
        (Some(review), _) if review.reported.is_some() => "panel has reported",
        (Some(review), _) if review.consulted.is_some() => "at the panel",
        (Some(_), _) => "review pending",
        (None, true) => "third party heard",
        (None, false) => state.code(),
    };
    PLACES.iter().position(|one| *one == name).unwrap_or_else(|| panic!("{name} has no place in the drawing"))
}

type Moves = BTreeMap<(usize, usize), BTreeSet<&'static str>>;

struct Drawing<'a> {
    ruleset: &'a Ruleset,
    calendar: Calendar,
    moves: Moves,
}

impl Drawing<'_> {
    fn start() -> Vec<Event> {
        let fact = Fact::read("received", 1, RECEIVED).unwrap();
        vec![Event { seq: 1, n: 1, on: "2026-04-01".parse().unwrap(), fact, texts: Texts::none() }]
    }

    /// The case with this fact, forty days after the last one so that periods have passed; none where it is not let in.
    fn with(&mut self, events: &[Event], name: &'static str) -> Option<Vec<Event>> {
        let (_, kind, payload) = FACTS.iter().find(|(one, ..)| *one == name).unwrap();
        let number = |kind: &str| events.iter().find(|event| event.fact.kind() == kind).map(|event| event.n);
        let (decided, filed) = (number("decided"), number("review_filed"));
        // One review is enough for a drawing, of the decision or of there being none.
        let against = payload.contains('#').then_some(decided).or(payload.contains('@').then_some(filed));
        let again = *kind == "review_filed" && (filed.is_some() || payload.contains('#') != decided.is_some());
        if against == Some(None) || again {
            return None;
        }
        let payload = payload.replace(['#', '@'], &against.flatten().unwrap_or_default().to_string());
        let fact = Fact::read(kind, 1, &payload).unwrap();
        let n = events.len() as u32 + 1;
        let on: Date = events[0].on.plus(40 * (n as i32 - 1));
        let mut texts = Texts::none();
        texts.add(TextField::Reason, "理由");
        let draft = Draft { on, fact, texts };
        let law = LawInForce { ruleset: self.ruleset, calendar: &self.calendar };
        admit(&Case::of(events).unwrap(), &draft, &Setting { law, vacancies: &[], today: on }).ok()?;
        let mut after = events.to_vec();
        after.push(Event { seq: i64::from(n), n, on, fact: draft.fact, texts: draft.texts });
        let (from, to) = (place(events, self.ruleset), place(&after, self.ruleset));
        if from != to {
            self.moves.entry((from, to)).or_default().insert(name);
        }
        Some(after)
    }

    fn along(&mut self, road: &[&'static str]) {
        let mut events = Drawing::start();
        for name in road {
            self.around(&events);
            // What one of the two rulesets does not have is left out of its road.
            events = self.with(&events, name).unwrap_or(events);
        }
        self.around(&events);
    }

    fn around(&mut self, events: &[Event]) {
        for (name, ..) in FACTS {
            let Some(after) = self.with(events, name) else { continue };
            for (name, ..) in FACTS {
                let _ = self.with(&after, name);
            }
        }
    }
}

fn moves() -> Moves {
    let mut moves = Moves::new();
    // 丹南 knows no transfer; 個人情報保護法85(1) does.
    for version in shipped_versions().filter(|version| ["tannan-gikai", "appi-admin"].contains(&version.id)) {
        let ruleset = load(version.what).unwrap();
        let mut drawing = Drawing { ruleset: &ruleset, calendar: Calendar::national(), moves };
        ROADS.iter().for_each(|road| drawing.along(road));
        moves = drawing.moves;
    }
    let reached: BTreeSet<usize> = moves.keys().map(|(_, to)| *to).collect();
    assert_eq!(reached.len(), PLACES.len() - 1, "a place that nothing leads to: {reached:?}");
    moves
}

const COLUMN: i32 = 128;
const LEFT: i32 = 70;
const HEAD: i32 = 60;
const LINE: i32 = 13;

/// A column for each place, a row for each move: so no arrow crosses another, and each bears its words.
fn svg(moves: &Moves) -> String {
    let void = PLACES.len() - 1;
    let x = |place: usize| LEFT + COLUMN * place as i32;
    let drawn: Vec<_> = moves.iter().filter(|((_, to), _)| *to != void).collect();
    let mut rows = String::new();
    let mut y = HEAD + 24;
    for ((from, to), names) in drawn {
        let (start, end) = (x(*from), x(*to));
        let forth = if start < end { 1 } else { -1 };
        for name in names {
            let width = 6 * name.len() as i32 + 6;
            let middle = (start + end) / 2;
            let _ = writeln!(
                rows,
                "<rect x=\"{}\" y=\"{}\" width=\"{width}\" height=\"{LINE}\" fill=\"#fff\"/>\n\
                 <text x=\"{middle}\" y=\"{y}\" text-anchor=\"middle\">{name}</text>",
                middle - width / 2,
                y - LINE + 3,
            );
            y += LINE;
        }
        let line = y - LINE + 6;
        let _ = writeln!(
            rows,
            "<circle cx=\"{start}\" cy=\"{line}\" r=\"3\"/>\n<line x1=\"{start}\" y1=\"{line}\" x2=\"{}\" y2=\"{line}\" \
             stroke=\"#222\" marker-end=\"url(#to)\"/>",
            end - forth
        );
        y += 18;
    }
    let (width, height) = (x(void) - COLUMN + LEFT, y + 20);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"11\">\n\
         <defs><marker id=\"to\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" \
         orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n"
    );
    for (at, name) in PLACES.iter().enumerate().take(void) {
        let open = State::ALL.iter().find(|state| state.code() == *name).is_none_or(|state| state.is_open());
        let (fill, left) = (if open { "#dce8fc" } else { "#e6e6e6" }, x(at) - COLUMN / 2 + 4);
        let _ = writeln!(
            out,
            "<line x1=\"{0}\" y1=\"{HEAD}\" x2=\"{0}\" y2=\"{1}\" stroke=\"#bbb\" stroke-dasharray=\"2 4\"/>\n\
             <rect x=\"{left}\" y=\"20\" width=\"{2}\" height=\"32\" rx=\"6\" fill=\"{fill}\" stroke=\"#333\"/>\n\
             <text x=\"{0}\" y=\"40\" font-size=\"12\" text-anchor=\"middle\">{name}</text>",
            x(at),
            height - 24,
            COLUMN - 8,
        );
    }
    // Said once instead of drawn from everywhere.
    let struck = (0..void).all(|from| moves.get(&(from, void)).is_some_and(|names| names.contains(STRUCK)));
    assert!(struck, "the receipt can be struck wherever a case stands");
    out + &rows + &format!("<text x=\"12\" y=\"{}\">From everywhere: {STRUCK} -&gt; void.</text>\n</svg>\n", height - 8)
}

fn page(moves: &Moves) -> String {
    let mut out = String::from(
        "# The life of a case\n\nEvery change that facts bring about in where a case stands, found by taking a disclosure under \
         `tannan-gikai` and `appi-admin`\nalong a few roads and trying at every step whatever the law admits. Besides the states \
         it shows what is waited for within\nthem: the answer of a third party, and how far a request for review is. Written by \
         `tests/house/life.rs`; the drawing is\n[life.svg](life.svg).\n\n| from | to | by |\n|---|---|---|\n",
    );
    for ((from, to), names) in moves {
        let names = names.iter().copied().collect::<Vec<_>>().join(", ");
        let _ = writeln!(out, "| {} | {} | {names} |", PLACES[*from], PLACES[*to]);
    }
    out
}

/// The page and the drawing: file and bytes.
pub(crate) fn drawn() -> [(&'static str, String); 2] {
    let moves = moves();
    [("docs/life.md", page(&moves)), ("docs/life.svg", svg(&moves))]
}
