//! What real offices did: their dates under a small ruleset that says how that office counted, one file each. The year-end
//! table of a Tokyo ward, 千葉市, 神栖市 and 札幌市 stand in `variations/`, with the rules of those bodies.
//!
//! The engine and the slow model are run over the worked examples of both folders and of the shipped rulesets.

use std::sync::LazyLock;

use kaiji::law::Kind;
use kaiji::law::calendar::Calendar;
use kaiji::law::ruleset::{Example, Roll, Ruleset, parse, run_examples};
use serde_json::Value;

use crate::closed_days::NATIONAL;
use crate::engine::Rulesets;
use crate::situations::differences;
use crate::slow_model;
use crate::variations;

const HEAD: &str = include_str!("../variations/head.toml");

macro_rules! offices {
    ($($name:literal),+ $(,)?) => {
        [$(($name, include_str!(concat!($name, ".toml")))),+]
    };
}

const OFFICES: [(&str, &str); 9] = offices![
    "aichi",
    "defence_minister",
    "foreign_minister",
    "health_ministry",
    "niigata",
    "nobeoka",
    "ochanomizu",
    "textbook",
    "tokyo",
];

/// The ruleset of every office here.
fn rulesets() -> Vec<(&'static str, Ruleset)> {
    let read = |text: &str| parse(&[HEAD, text].concat());
    let named = |(name, text): &(&'static str, &str)| {
        (*name, read(text).unwrap_or_else(|faults| panic!("{name}: {faults:#?}")))
    };
    OFFICES.iter().map(named).collect()
}

/// The rules in `offices/` and `variations/` that the model can say.
pub(crate) static OTHER_BODIES: LazyLock<Vec<(&str, Ruleset, slow_model::ModelRule)>> = LazyLock::new(|| {
    let all = rulesets().into_iter().chain(variations::rulesets());
    let known = all.filter(|(_, ruleset)| is_known_to_the_model(ruleset));
    let with_rule = |(name, ruleset): (&'static str, Ruleset)| {
        let rule = slow_model::rule_of(&ruleset, Kind::Disclosure).expect("every body offers disclosure");
        (name, ruleset, rule)
    };
    known.map(with_rule).collect()
});

#[test]
fn the_engine_names_the_dates_that_the_offices_named() {
    let mut wrong = Vec::new();
    for (name, ruleset) in rulesets() {
        wrong.extend(run_examples(&ruleset, &Calendar::national()).iter().map(|wrong| format!("{name}: {wrong:?}")));
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_office_is_forgotten() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/law/offices");
    let files =
        std::fs::read_dir(folder).expect("the folder").filter_map(|file| file.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = files.filter_map(|file| Some(file.strip_suffix(".toml")?.to_owned())).collect();
    names.sort();
    assert_eq!(names, OFFICES.map(|(name, _)| name));
}

/// 千葉市 took the open day before a closed one; the model rolls forwards only.
fn is_known_to_the_model(ruleset: &Ruleset) -> bool {
    let rolls = ruleset.deadlines.iter().map(|rule| &rule.roll).chain(ruleset.extensions.iter().map(|rule| &rule.roll));
    rolls.clone().all(|roll| !roll.admits(Roll::PreviousWorkingDay))
}

#[test]
fn the_slow_model_names_the_dates_of_every_worked_example() {
    let shipped = Rulesets::shipped().all().iter().map(|ruleset| (ruleset.id.as_str(), ruleset.clone()));
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for (name, ruleset) in shipped.chain(rulesets()).chain(variations::rulesets()) {
        for example in ruleset.examples.iter().filter(|_| is_known_to_the_model(&ruleset)) {
            let Some(answer) = answer_of_the_model(&ruleset, example) else { continue };
            let differences = differences(&without_the_word_null(&example.expect), &answer);
            wrong.extend(differences.iter().map(|difference| format!("{name}: {}: {difference}", example.says)));
            asked += 1;
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(asked > 200, "only {asked} examples were asked");
}

/// `None` where the example asks for a kind that is not offered, or for what cannot be read.
fn answer_of_the_model(ruleset: &Ruleset, example: &Example) -> Option<Value> {
    let kind = Kind::from_code(example.given["kind"].as_str()?)?;
    let rule = slow_model::rule_of(ruleset, kind)?;
    let today = example.given["received"].as_str()?.parse().ok()?;
    let request = slow_model::request_from_json(&example.given, today).ok()?;
    Some(slow_model::answer_as_json(&slow_model::answer(&request, &rule, &NATIONAL)))
}

/// TOML has no null: in an example the word stands for it.
fn without_the_word_null(expected: &Value) -> Value {
    match expected {
        Value::String(word) if word == "null" => Value::Null,
        Value::Object(fields) => {
            fields.iter().map(|(field, value)| (field.clone(), without_the_word_null(value))).collect()
        }
        other => other.clone(),
    }
}
