//! Situations as data: a request as `calc` reads it, and those fields of the answer that matter, with the sentence that
//! says so and its source. Whoever answers requests is run over them.

use serde::Deserialize;
use serde_json::Value;

use crate::closed_days::NATIONAL;
use crate::slow_model;

const FILES: [(&str, &str); 3] = [
    ("silent_texts", include_str!("silent_texts.toml")),
    ("own_tests", include_str!("own_tests.toml")),
    ("edges", include_str!("edges.toml")),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    situation: Vec<Situation>,
}

/// One request and what must come out of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Situation {
    pub sentence: String,
    pub source: String,
    request: String,
    expect: String,
}

impl Situation {
    pub(crate) fn request(&self) -> Value {
        serde_json::from_str(&self.request).unwrap_or_else(|error| panic!("{}: request: {error}", self.sentence))
    }

    pub(crate) fn expect(&self) -> Value {
        serde_json::from_str(&self.expect).unwrap_or_else(|error| panic!("{}: expect: {error}", self.sentence))
    }
}

/// All situations, with the file each is from.
pub(crate) fn situations() -> Vec<(&'static str, Situation)> {
    let read = |(name, text): (&'static str, &str)| {
        let file: File = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        file.situation.into_iter().map(move |situation| (name, situation))
    };
    FILES.into_iter().flat_map(read).collect()
}

/// Where the answer is not what the situation expects: path, expected, found. Fields that are not named are free;
/// `errors` and `warnings` are compared as sets, a missing field is `null`.
pub(crate) fn differences(expected: &Value, found: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    compare("", expected, found, &mut differences);
    differences
}

fn compare(path: &str, expected: &Value, found: &Value, differences: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(fields), Value::Object(_)) => {
            let everything = path.ends_with("safe_reading");
            if everything && expected != found {
                differences.push(format!("{path}: expected {expected}, found {found}"));
            }
            for (field, value) in fields {
                compare(&format!("{path}/{field}"), value, &found[field], differences);
            }
        }
        (Value::Array(expected), Value::Array(found)) => {
            let sorted = |values: &[Value]| {
                let mut codes: Vec<String> = values.iter().map(Value::to_string).collect();
                codes.sort();
                codes
            };
            if sorted(expected) != sorted(found) {
                differences.push(format!("{path}: expected {expected:?}, found {found:?}"));
            }
        }
        _ if expected == found => {}
        _ => differences.push(format!("{path}: expected {expected}, found {found}")),
    }
}

/// Asks `answer` every situation and fails with all that differ.
pub(crate) fn run_over_all(answer: impl Fn(&Value) -> Value) {
    run_over(|_| true, answer);
}

/// Asks `answer` the situations of a source, fails with all that differ, and says how many they were.
pub(crate) fn run_over(source: impl Fn(&str) -> bool, answer: impl Fn(&Value) -> Value) -> usize {
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for (file, situation) in situations().into_iter().filter(|(_, situation)| source(&situation.source)) {
        asked += 1;
        let differences = differences(&situation.expect(), &answer(&situation.request()));
        if !differences.is_empty() {
            wrong.push(format!(
                "{file}: {} ({})\n    {}\n    {}",
                situation.sentence,
                situation.source,
                situation.request,
                differences.join("\n    ")
            ));
        }
    }
    assert!(wrong.is_empty(), "{} situations answered otherwise:\n{}", wrong.len(), wrong.join("\n"));
    asked
}

fn model(request: &Value) -> Value {
    let error = |code: &str| serde_json::json!({"ok": false, "errors": [code], "warnings": []});
    let today = "2026-04-01".parse().expect("a day");
    let request = match slow_model::request_from_json(request, today) {
        Ok(request) => request,
        Err(code) => return error(code),
    };
    let rule = slow_model::shipped_rule(&request.ruleset, &request.kind);
    slow_model::answer_as_json(&slow_model::answer_under_its_rule(&request, &rule, &NATIONAL))
}

#[test]
fn the_slow_model_answers_every_situation() {
    run_over_all(model);
}

#[test]
fn every_line_where_the_texts_are_silent_has_a_situation() {
    let sources: Vec<String> = situations().into_iter().map(|(_, situation)| situation.source).collect();
    for line in 1..=18 {
        let name = format!("silent {line};");
        assert!(sources.iter().any(|source| format!("{source};").contains(&name)), "no situation for line {line}");
    }
}
