//! The town's year, from the table to the published figures.

use std::collections::{BTreeMap, BTreeSet};

use kaiji::law::Date;
use serde_json::Value;

use crate::figures::known;
use crate::office::Office;
use crate::town::Town;

const SEED: u64 = 20_260_331;
const COUNT: usize = 2_000;

/// Every how many mornings the list is asked for; `KAIJI_TOWN=1` asks for each of the 365.
fn mornings() -> impl Iterator<Item = i32> {
    let apart = std::env::var("KAIJI_TOWN").ok().and_then(|apart| apart.parse().ok()).unwrap_or(31);
    (1..=365).step_by(apart)
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
    for after in mornings() {
        every_overdue(&town, &office, &numbers, town.until.plus(after));
    }
    every_figure(&town, &office);
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

/// What is late in the morning of a day.
fn every_overdue(town: &Town, office: &Office, numbers: &[String], today: Date) {
    let listed = office.json(&today.to_string(), "overdue");
    let found: BTreeSet<&str> =
        listed["cases"].as_array().unwrap().iter().map(|case| case["number"].as_str().unwrap()).collect();
    let overdue = town.requests.iter().zip(numbers).filter(|(request, _)| request.is_overdue(today));
    let wanted: BTreeSet<&str> = overdue.map(|(_, number)| number.as_str()).collect();
    let place = |number: &&str| {
        let at = numbers.iter().position(|known| known == number);
        at.map(|at| format!("{number}: {:#?}", town.requests[at]))
    };
    let differing: Vec<_> = found.symmetric_difference(&wanted).take(3).map(place).collect();
    assert!(differing.is_empty(), "{today}: {} listed, {} known: {differing:#?}", found.len(), wanted.len());
}

/// Every figure of the year that is about counts or longest days.
fn every_figure(town: &Town, office: &Office) {
    let report = office.json(&town.until.to_string(), "report annual --fy 2025");
    let sections = report["sections"].as_array().unwrap();
    let figures = sections.iter().find(|section| section["section"] == "figures").unwrap();
    let mut known = known(town);
    let mut wrong = Vec::new();
    for row in figures["rows"].as_array().unwrap() {
        let figure = row["figure"].as_str().unwrap();
        if figure.contains("median") || figure == "disclosure_rate" {
            continue;
        }
        let (told, counted) = (row["value"].as_u64().unwrap_or(0), known.remove(figure).unwrap_or(0));
        if told != counted {
            wrong.push(format!("{figure}: the report says {told}, the town knows {counted}"));
        }
    }
    wrong.extend(
        known
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(figure, count)| format!("{figure}: {count} are not told")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
