//! Worked examples that a ruleset carries in itself, and running them.

use serde::Deserialize;
use serde_json::Value;

use super::format::toml_to_json;
use super::{Ruleset, breach_example};
use crate::law::Date;
use crate::law::calc::{Fault, Input, Law, calc};
use crate::law::calendar::Calendar;

/// One situation with the dates that the articles give.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The situation as a sentence.
    pub says: String,
    /// The articles that it shows.
    pub articles: Vec<String>,
    /// Where the expected dates come from.
    pub source: String,
    /// The request in the fields of `kaiji calc`, without `ruleset`; of a breach `known`, `categories`, `persons`.
    #[serde(deserialize_with = "toml_to_json")]
    pub given: Value,
    /// The expected answer, in the fields of `kaiji calc`; only what is named is compared. TOML has no null: the text
    /// `"null"` stands for it. `errors` and `warnings` are compared whole, in any order, `safe_reading` whole.
    #[serde(deserialize_with = "toml_to_json")]
    pub expect: Value,
}

/// An answer that is not what an example expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The place of the example in the file, from 0.
    pub example: usize,
    /// Its sentence.
    pub says: String,
    /// The field of the answer, e.g. `base.date`.
    pub field: String,
    /// What the example expects, as JSON.
    pub expected: String,
    /// What was computed, as JSON.
    pub found: String,
}

/// Computes every example of the ruleset and says where the answer differs. Those without `today` are asked on the day
/// of receipt.
pub fn run_examples(ruleset: &Ruleset, calendar: &Calendar) -> Vec<Difference> {
    let law = OneRuleset { ruleset, calendar };
    let mut differences = Vec::new();
    for (place, example) in ruleset.examples.iter().enumerate() {
        compare("", &example.expect, &law.answer(&example.given), &mut |field, expected, found| {
            differences.push(Difference {
                example: place,
                says: example.says.clone(),
                field: field.to_owned(),
                expected: expected.to_string(),
                found: found.to_string(),
            });
        });
    }
    differences
}

struct OneRuleset<'a> {
    ruleset: &'a Ruleset,
    calendar: &'a Calendar,
}

impl Law for OneRuleset<'_> {
    fn ruleset(&self, _id: &str, received: Date) -> Result<&Ruleset, Fault> {
        if received < self.ruleset.in_force { Err(Fault::NoVersionInForce) } else { Ok(self.ruleset) }
    }

    fn calendar(&self) -> &Calendar {
        self.calendar
    }
}

impl OneRuleset<'_> {
    fn answer(&self, given: &Value) -> Value {
        if breach_example::is_of_breach(given) {
            return breach_example::answer(self.ruleset, self.calendar, given);
        }
        let mut request = given.clone();
        if let Value::Object(fields) = &mut request {
            fields.insert("ruleset".to_owned(), self.ruleset.id.clone().into());
            let received = fields.get("received").cloned().unwrap_or(Value::Null);
            fields.entry("today").or_insert(received);
        }
        match Input::deserialize(&request) {
            // `today` is always given, so the day handed over besides is never asked.
            Ok(input) => serde_json::to_value(calc(self, &input, self.ruleset.in_force)).unwrap_or(Value::Null),
            Err(error) => Value::String(error.to_string()),
        }
    }
}

fn compare(field: &str, expected: &Value, found: &Value, report: &mut impl FnMut(&str, &Value, &Value)) {
    match (expected, found) {
        (Value::String(word), Value::Null) if word == "null" => {}
        (Value::Object(_), Value::Object(_)) if field == "safe_reading" => {
            if expected != found {
                report(field, expected, found);
            }
        }
        (Value::Object(fields), Value::Object(_)) => {
            for (name, value) in fields {
                let path = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                compare(&path, value, &found[name], report);
            }
        }
        (Value::Array(wanted), Value::Array(given)) if wanted.iter().all(Value::is_string) => {
            if sorted(wanted) != sorted(given) {
                report(field, expected, found);
            }
        }
        _ if expected == found => {}
        _ => report(field, expected, found),
    }
}

fn sorted(values: &[Value]) -> Vec<String> {
    let mut words: Vec<String> = values.iter().map(Value::to_string).collect();
    words.sort();
    words
}

#[cfg(test)]
mod tests {
    use super::compare;
    use serde_json::{Value, json};

    fn differing(expected: Value, found: Value) -> Vec<String> {
        let mut fields = Vec::new();
        compare("", &expected, &found, &mut |field, _, _| fields.push(field.to_owned()));
        fields
    }

    #[test]
    fn only_what_an_example_names_is_compared() {
        let found = json!({"date": "2026-04-15", "base": {"date": "2026-04-15", "fixed": true}, "warnings": []});
        assert!(differing(json!({"date": "2026-04-15", "base": {"fixed": true}}), found.clone()).is_empty());
        assert_eq!(differing(json!({"base": {"date": "2026-04-16"}}), found.clone()), ["base.date"]);
        assert_eq!(differing(json!({"special": {"accepted": true}}), found), ["special"]);
    }

    #[test]
    fn null_is_written_as_a_word_and_lists_of_codes_in_any_order() {
        assert!(differing(json!({"date": "null"}), json!({"date": null})).is_empty());
        assert_eq!(differing(json!({"date": "null"}), json!({"date": "2026-04-15"})), ["date"]);
        assert!(differing(json!({"warnings": ["b", "a"]}), json!({"warnings": ["a", "b"]})).is_empty());
        assert_eq!(differing(json!({"warnings": ["a"]}), json!({"warnings": ["a", "b"]})), ["warnings"]);
        assert_eq!(differing(json!({"safe_reading": {}}), json!({"safe_reading": {"roll": "none"}})), ["safe_reading"]);
    }
}
