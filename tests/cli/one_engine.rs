//! One engine: the same date in `show`, `list`, `due`, `explain`, JSON, CSV and `calc`, whatever happened to a case, and on
//! every day on which a file is looked at.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::office::Office;

/// Generated cases: 4 offices with 50 each.
const OFFICES: u64 = 4;
const CASES: usize = 50;
/// Every fact lies before this day.
const TOLD: &str = "2026-07-31";

/// A generator that gives the same cases in every run (xorshift64).
struct Dice(u64);

impl Dice {
    fn upto(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }

    fn one_of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.upto(choices.len() as u64) as usize]
    }

    /// A day in a stretch of days after 2026-04-01.
    fn day(&mut self, from: i32, days: u64) -> String {
        day(from + self.upto(days) as i32)
    }
}

fn day(after: i32) -> String {
    let first: kaiji::law::Date = "2026-04-01".parse().unwrap();
    first.plus(after).to_string()
}

/// An office with cases on file, and the same cases as `calc` takes them, by number.
struct OnFile {
    office: Office,
    requests: BTreeMap<String, Map<String, Value>>,
}

impl OnFile {
    fn begin() -> OnFile {
        let office = Office::new().today(TOLD);
        let rulesets =
            "--ruleset tannan-gikai --ruleset sendai-jigyodan --ruleset tango-fukushikai --ruleset appi-admin";
        done(&office, &format!("init {rulesets}"));
        OnFile { office, requests: BTreeMap::new() }
    }

    /// Both posts vacant on these days.
    fn vacancy(&mut self, from: &str, to: &str) {
        done(&self.office, &format!("vacancy start --office both --on {from}"));
        done(&self.office, &format!("vacancy end --office both --on {to}"));
    }

    fn receive(&mut self, ruleset: &str, kind: &str, received: &str, more: &str) -> String {
        let line =
            format!("receive --ruleset {ruleset} --kind {kind} --received {received} --name 甲 --subject 乙 {more}");
        let answer = done(&self.office, &format!("{line} --format json"));
        let number = answer["number"].as_str().unwrap().to_owned();
        let request = json!({"id": number, "ruleset": ruleset, "kind": kind, "received": received});
        self.requests.insert(number.clone(), request.as_object().unwrap().clone());
        number
    }

    /// Enters a fact; what the law refuses does not happen.
    fn happens(&mut self, number: &str, line: &str, field: &str, value: Value) -> bool {
        let output = self.office.output(words(line), b"");
        let code = output.status.code();
        assert!(matches!(code, Some(0 | 3)), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        if code == Some(0) {
            let request = self.requests.get_mut(number).unwrap();
            match (request.get_mut(field), value) {
                (Some(Value::Array(known)), Value::Array(new)) => known.extend(new),
                (_, value) => drop(request.insert(field.to_owned(), value)),
            }
        }
        code == Some(0)
    }

    /// What `calc` answers for every case on a day, by number.
    fn calculated(&self, today: &str, vacancies: &Value) -> BTreeMap<String, Value> {
        let mut lines = String::new();
        for request in self.requests.values() {
            let mut request = request.clone();
            request.insert("today".to_owned(), today.into());
            request.insert("vacancies".to_owned(), vacancies.clone());
            lines += &format!("{}\n", Value::Object(request));
        }
        let output = self.office.output(["calc", "--jsonl"], lines.as_bytes());
        let answers = String::from_utf8(output.stdout).unwrap();
        let answer = |line: &str| {
            let answer: Value = serde_json::from_str(line).unwrap();
            assert_eq!(answer["ok"], true, "{line}");
            (answer["id"].as_str().unwrap().to_owned(), answer)
        };
        answers.lines().map(answer).collect()
    }

    fn asked(&self, line: &str) -> Value {
        done(&self.office, &format!("{line} --format json"))
    }
}

/// The words of a line; none of these has a space in a value.
fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

#[track_caller]
fn done(office: &Office, line: &str) -> Value {
    let output = office.output(words(line), b"");
    assert_eq!(output.status.code(), Some(0), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap_or(Value::Null)
}

const VACANT: (&str, &str) = ("2026-04-24", "2026-04-27");

fn vacancies() -> Value {
    json!([{"from": VACANT.0, "to": VACANT.1}])
}

/// A case in which anything may have happened.
fn generated(file: &mut OnFile, dice: &mut Dice) {
    let ruleset = dice.one_of(&["tannan-gikai", "tannan-gikai", "sendai-jigyodan", "tango-fukushikai", "appi-admin"]);
    let kind = dice.one_of(&["disclosure", "disclosure", "correction", "suspension"]);
    let disclosed = if kind == "disclosure" { String::new() } else { day(-20) };
    let more = if disclosed.is_empty() { String::new() } else { format!("--disclosed-on {disclosed}") };
    let start = dice.upto(20) as i32;
    let number = file.receive(ruleset, kind, &day(start), &more);
    if !disclosed.is_empty() {
        file.requests.get_mut(&number).unwrap().insert("disclosed_on".to_owned(), disclosed.into());
    }
    if kind == "disclosure" {
        done(&file.office, &format!("identify {number} --document passport --on {}", day(start)));
    }
    if dice.upto(2) == 0 {
        supplement(file, dice, &number, start);
    }
    if dice.upto(3) == 0 {
        extension(file, dice, &number, start);
    } else if dice.upto(4) == 0 {
        special(file, dice, &number, start);
    }
    if dice.upto(3) == 0 {
        decision(file, dice, &number, kind, start);
    }
}

fn supplement(file: &mut OnFile, dice: &mut Dice, number: &str, start: i32) {
    let (asked, due) = (dice.day(start, 12), dice.day(start + 12, 30));
    let about = dice.one_of(&["form", "identity"]);
    let end = ["", "done", "lapse"][dice.upto(3) as usize];
    let mut given = json!({"requested": asked, "due": due, "about": about});
    let line = format!("supplement ask {number} --on {asked} --by {due} --missing 丙 --about {about}");
    if !file.happens(number, &line, "supplements", json!([])) {
        return;
    }
    let ended = dice.day(start + 12, 10);
    if !end.is_empty()
        && file.happens(number, &format!("supplement {end} {number} --on {ended}"), "supplements", json!([]))
    {
        given[if end == "done" { "completed" } else { "refused" }] = ended.into();
    }
    file.requests.get_mut(number).unwrap().insert("supplements".to_owned(), json!([given]));
}

fn extension(file: &mut OnFile, dice: &mut Dice, number: &str, start: i32) {
    let decided = dice.day(start, 14);
    let (flag, value) = match dice.upto(2) {
        0 => ("days", json!(dice.upto(40))),
        _ => ("until", json!(dice.day(start + 15, 40))),
    };
    let shown = value.as_str().map_or(value.to_string(), str::to_owned);
    let mut given = json!({"decided": decided, flag: value});
    let mut line = format!("extend {number} --{flag} {shown} --reason 丁 --on {decided}");
    if dice.upto(2) == 0 {
        let told = dice.day(start + 14, 8);
        line += &format!(" --notified {told}");
        given["notified"] = told.into();
    }
    file.happens(number, &line, "extension", given);
}

fn special(file: &mut OnFile, dice: &mut Dice, number: &str, start: i32) {
    let (until, set) = (dice.day(start + 60, 60), dice.day(start, 8));
    let told = dice.day(start + 8, 12);
    let line = format!("special {number} --remaining-until {until} --reason 丁 --on {set} --notified {told}");
    file.happens(number, &line, "special", json!({"remaining_until": until, "notified": told}));
}

fn decision(file: &mut OnFile, dice: &mut Dice, number: &str, kind: &str, start: i32) {
    let decided = dice.day(start + 14, 40);
    let outcome = if kind == "disclosure" { "not-held" } else { "not-done" };
    let line = format!("decide {number} --outcome {outcome} --reason 戊 --on {decided}");
    if file.happens(number, &line, "decision", decided.into()) && dice.upto(2) == 0 {
        done(&file.office, &format!("sent {number} --letter decision --on {}", day(start + 60)));
    }
}

/// The fields that a line of a list has in common with an answer of `calc`.
fn of_a_line(answer: &Value) -> Value {
    let fields = ["status", "date", "safe_date", "days_remaining"];
    fields.map(|field| (field.to_owned(), answer[field].clone())).into_iter().collect::<Map<_, _>>().into()
}

fn check_list(file: &OnFile, today: &str, line: &str, calculated: &BTreeMap<String, Value>) {
    for case in file.asked(&format!("{line} --today {today}"))["cases"].as_array().unwrap() {
        let number = case["number"].as_str().unwrap();
        assert_eq!(of_a_line(case), of_a_line(&calculated[number]), "{line} of {today}: {number}");
    }
}

/// Number, date, safe date and status of the CSV, which quotes none of them.
fn check_csv(file: &OnFile, today: &str, calculated: &BTreeMap<String, Value>) {
    let output = file.office.output(words(&format!("list --all --format csv --encoding utf-8 --today {today}")), b"");
    let csv = String::from_utf8(output.stdout).unwrap();
    let keys: Vec<&str> = csv.lines().next().unwrap().split(',').collect();
    assert_eq!(csv.lines().skip(1).count(), calculated.len());
    for line in csv.lines().skip(1) {
        let cell = |key: &str| line.split(',').nth(keys.iter().position(|known| *known == key).unwrap()).unwrap();
        let answer = &calculated[cell("number")];
        for key in ["date", "safe_date", "status"] {
            assert_eq!(cell(key), answer[key].as_str().unwrap_or_default(), "CSV of {today}: {line}");
        }
    }
}

/// `show` and `explain` of each case, with the whole answer of `calc`.
fn check_cases(file: &OnFile, today: &str) {
    for (number, answer) in file.calculated(today, &vacancies()) {
        let mut expected = answer.as_object().unwrap().clone();
        expected.retain(|field, _| !["version", "id", "ok", "errors", "warnings"].contains(&field.as_str()));
        for command in ["show", "explain"] {
            let shown = file.asked(&format!("{command} {number} --today {today}"));
            let mut deadline = shown["deadline"].clone();
            let steps = deadline["steps"].as_array_mut().unwrap();
            steps.iter_mut().for_each(|step| drop(step.as_object_mut().unwrap().remove("text")));
            assert_eq!(deadline, Value::Object(expected.clone()), "{command} {number} on {today}");
            assert_eq!(of_a_line(&shown["clocks"][0]), of_a_line(&answer), "first clock of {command} {number}");
        }
    }
}

/// What the cases of an office stood at, on any of these days: status and governing deadline.
fn filled_and_checked(seed: u64) -> BTreeSet<String> {
    let (mut file, mut dice) = (OnFile::begin(), Dice(0x9E37_79B9_7F4A_7C15 ^ seed));
    file.vacancy(VACANT.0, VACANT.1);
    for _ in 0..CASES {
        generated(&mut file, &mut dice);
    }
    check_cases(&file, "2026-06-01");
    let mut seen = BTreeSet::new();
    for today in ["2026-04-22", "2026-04-25", "2026-05-11", "2026-06-01", TOLD] {
        let calculated = file.calculated(today, &vacancies());
        check_list(&file, today, "list --all", &calculated);
        check_list(&file, today, "due --within 400", &calculated);
        check_csv(&file, today, &calculated);
        for answer in calculated.values() {
            seen.extend(["status", "operative"].iter().filter_map(|field| Some(answer[field].as_str()?.to_owned())));
        }
    }
    seen
}

#[test]
fn two_hundred_generated_cases_have_the_same_date_everywhere() {
    let mut seen = BTreeSet::new();
    std::thread::scope(|scope| {
        let offices: Vec<_> = (1..=OFFICES).map(|seed| scope.spawn(move || filled_and_checked(seed))).collect();
        offices.into_iter().for_each(|office| seen.extend(office.join().unwrap()));
    });
    // Otherwise they would prove little.
    let statuses = ["open", "paused", "suspended", "overdue", "decided_in_time", "decided_late", "prompt", "decided"];
    for code in statuses.iter().chain(&["base", "extended", "substantial", "special"]) {
        assert!(seen.contains(*code), "no case is {code}");
    }
}

fn numbers<'a>(cases: impl Iterator<Item = &'a Value>) -> BTreeSet<String> {
    cases.map(|case| case["number"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_file_left_untouched_for_sixty_days_agrees_with_calc_on_each_of_them() {
    let mut file = OnFile::begin();
    file.vacancy(VACANT.0, VACANT.1);
    let mut dice = Dice(60);
    for _ in 0..16 {
        generated(&mut file, &mut dice);
    }
    for after in 21..81 {
        let (today, last) = (day(after), day(after + 7));
        let calculated = file.calculated(&today, &vacancies());
        check_list(&file, &today, "list --all", &calculated);
        let those = |wanted: &dyn Fn(&Value) -> bool| -> BTreeSet<String> {
            calculated.iter().filter(|(_, answer)| wanted(answer)).map(|(number, _)| number.clone()).collect()
        };
        let overdue = file.asked(&format!("overdue --today {today}"));
        let late = those(&|answer| answer["status"] == "overdue");
        assert_eq!(numbers(overdue["cases"].as_array().unwrap().iter()), late, "overdue of {today}");
        let due = file.asked(&format!("due --within 7 --today {today}"));
        let cases = due["cases"].as_array().unwrap().iter();
        // What runs again by itself is listed however far off it is.
        let due = cases.filter(|case| {
            let safe = case["safe_date"].as_str().unwrap_or_default();
            case["group"] == "dated" || case["group"] == "resumed" && safe <= last.as_str()
        });
        let soon = those(&|answer| {
            let undecided = !answer["status"].as_str().unwrap().starts_with("decided");
            undecided && answer["safe_date"].as_str().is_some_and(|safe| safe <= last.as_str())
        });
        assert_eq!(numbers(due), soon, "due of {today}");
    }
}
