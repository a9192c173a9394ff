//! The town's year, from the table to the published figures.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use kaiji::law::Date;
use serde_json::Value;

use crate::figures::known;
use crate::ledger;
use crate::morning::{LONG, Stands};
use crate::office::Office;
use crate::reckoning::next_working_day;
use crate::town::{Request, Town};

const SEED: u64 = 20_260_331;
const COUNT: usize = 2_000;

/// The mornings after the year, most of them soon after it, while much is under way; `KAIJI_TOWN=1` asks for each of the 365.
fn mornings() -> Vec<i32> {
    match std::env::var_os("KAIJI_TOWN") {
        Some(_) => (1..=365).collect(),
        None => vec![1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 365],
    }
}

fn settled(town: &Town) -> Office {
    let office = Office::new();
    let rulesets = "--ruleset tannan-gikai --ruleset sendai-jigyodan --ruleset appi-admin --ruleset tango-fukushikai";
    office.run("2023-10-01", &format!("init {rulesets}"));
    std::fs::write(office.path("ledger.csv"), town.table()).unwrap();
    let today = town.until.to_string();
    let checked = office.json(&today, "import ledger.csv --check");
    let taken = office.json(&today, "import ledger.csv");
    assert_eq!(taken["cases"], COUNT);
    assert_eq!((&checked["cases"], &checked["events"]), (&taken["cases"], &taken["events"]));
    office.run(&today, "check");
    office
}

#[test]
fn every_case_every_morning_and_every_figure_is_what_the_town_knew() {
    let town = Town::new(SEED, COUNT);
    let office = settled(&town);
    let numbers = town.numbers();
    every_case(&town, &office, &numbers);
    let (mornings, (town, office, numbers)) = (mornings(), (&town, &office, &numbers));
    let some = |mornings: &[i32]| -> BTreeSet<&'static str> {
        let groups = mornings.iter().map(|after| every_group(town, office, numbers, town.until.plus(*after)));
        groups.flatten().collect()
    };
    let groups: BTreeSet<&str> = thread::scope(|scope| {
        let parts = mornings.chunks(mornings.len().div_ceil(2)).map(|part| scope.spawn(move || some(part)));
        let parts: Vec<_> = parts.collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    assert_eq!(groups, BTreeSet::from(GROUPS), "each group has been seen");
    every_line_of_the_book(town, office, numbers);
    every_figure(town, office);
}

/// Number, deadline and judgement of each case.
fn every_case(town: &Town, office: &Office, numbers: &[String]) {
    let listed = office.json(&town.until.to_string(), "list --all");
    let cases: BTreeMap<&str, &Value> =
        listed["cases"].as_array().unwrap().iter().map(|case| (case["number"].as_str().unwrap(), case)).collect();
    assert_eq!(cases.len(), COUNT);
    for (request, number) in town.requests.iter().zip(numbers) {
        let case = cases[number.as_str()];
        let place = || format!("{number}\n{request:#?}\n{case}");
        assert_eq!(case["received"], request.received.to_string(), "{}", place());
        assert_eq!(case["ruleset"], request.ruleset, "{}", place());
        if let (Some(due), None, None) = (request.due, request.waits_until, request.withdrawn) {
            assert_eq!(case["date"], due.to_string(), "{}", place());
        }
        if let (Some(decided), Some(due)) = (request.decided, request.due) {
            let status = if decided <= due { "decided_in_time" } else { "decided_late" };
            assert_eq!(case["status"], status, "{}", place());
        }
    }
}

/// Every group of the list of a morning, with the dates of each line; what is late also as `overdue` lists it.
fn every_group(town: &Town, office: &Office, numbers: &[String], today: Date) -> BTreeSet<&'static str> {
    let soon = (0..5).fold(today, |day, _| next_working_day(day.plus(1)));
    let requests = town.requests.iter().zip(numbers);
    let wanted: BTreeSet<Stands> = requests.flat_map(|(request, number)| request.stands(number, today, soon)).collect();
    let report = office.json(&today.to_string(), &format!("report daily --paused {LONG}"));
    let found: BTreeSet<Stands> = report["sections"].as_array().unwrap().iter().flat_map(stands).collect();
    let differing: Vec<_> =
        found.symmetric_difference(&wanted).take(4).map(|one| (one, request(town, numbers, one))).collect();
    assert!(differing.is_empty(), "{today}: {} listed, {} known: {differing:#?}", found.len(), wanted.len());
    for (group, count) in report["summary"].as_object().unwrap() {
        let known = wanted.iter().filter(|one| one.group == group).count();
        assert_eq!(*count, known, "{today}: {group}");
    }
    let overdue = office.json(&today.to_string(), "overdue");
    let overdue: BTreeSet<&str> = column(&overdue["cases"], "number").collect();
    let late = wanted.iter().filter(|one| one.group == "overdue").map(|one| one.number.as_str());
    assert_eq!(overdue, late.collect(), "{today}");
    wanted.iter().map(|one| one.group).collect()
}

/// The groups of the report; what has changed since another is told only where that is asked.
const GROUPS: [&str; 10] =
    ["overdue", "due_today", "letters", "at_risk", "soon", "resumed", "paused", "waiting", "carry_out", "prompt"];

/// The lines of a section of the report.
fn stands(section: &Value) -> Vec<Stands> {
    let group = GROUPS.into_iter().find(|group| section["section"] == *group).unwrap_or("another");
    let day = |row: &Value, key: &str| row[key].as_str().map(|day| day.parse().unwrap());
    let rows = section["rows"].as_array().unwrap().iter();
    let line = |row: &Value| Stands {
        group,
        number: row["number"].as_str().unwrap().to_owned(),
        date: day(row, "date"),
        safe_date: day(row, "safe_date"),
        days_remaining: row["days_remaining"].as_i64().map(|days| days as i32),
    };
    rows.map(line).collect()
}

fn request<'t>(town: &'t Town, numbers: &[String], stands: &Stands) -> Option<&'t Request> {
    town.requests.get(numbers.iter().position(|number| *number == stands.number)?)
}

fn column<'v>(rows: &'v Value, key: &'v str) -> impl Iterator<Item = &'v str> {
    rows.as_array().unwrap().iter().map(move |row| row[key].as_str().unwrap())
}

/// 処理簿 says of each case what the town's own table said.
fn every_line_of_the_book(town: &Town, office: &Office, numbers: &[String]) {
    let book = office.json(&town.until.to_string(), "report ledger --fy 2025");
    let lines = book["sections"][0]["rows"].as_array().unwrap();
    assert_eq!(lines.len(), COUNT);
    let lines: BTreeMap<&str, &Value> = lines.iter().map(|line| (line["number"].as_str().unwrap(), line)).collect();
    for (request, number) in town.requests.iter().zip(numbers) {
        for (column, known) in ledger::line(request, town.until) {
            assert_eq!(lines[number.as_str()][column], known, "{number}: {column}\n{request:#?}");
        }
    }
}

/// Every figure of the year.
fn every_figure(town: &Town, office: &Office) {
    let report = office.json(&town.until.to_string(), "report annual --fy 2025");
    let sections = report["sections"].as_array().unwrap();
    let figures = sections.iter().find(|section| section["section"] == "figures").unwrap();
    let mut known = known(town);
    let mut wrong = Vec::new();
    for row in figures["rows"].as_array().unwrap() {
        let figure = row["figure"].as_str().unwrap();
        let (told, counted) = (row["value"].as_f64().unwrap_or(0.0), known.remove(figure).unwrap_or(0.0));
        if told != counted {
            wrong.push(format!("{figure}: the report says {told}, the town knows {counted}"));
        }
    }
    wrong.extend(
        known
            .into_iter()
            .filter(|(_, count)| *count > 0.0)
            .map(|(figure, count)| format!("{figure}: {count} are not told")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
