//! Worked examples of breaches: `given` holds the day of knowing instead of a request.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::Ruleset;
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::deadline::breach_term;

/// What an example of a breach gives.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    /// The day on which the office learnt of it.
    known: Date,
    /// Its categories.
    #[serde(default)]
    categories: Vec<String>,
    /// How many persons.
    #[serde(default)]
    persons: u32,
}

/// Whether an example is about a breach.
pub(super) fn is_of_breach(given: &Value) -> bool {
    given.get("known").is_some()
}

/// The period of each duty by its id, and under `by_number` the category that the number of persons alone makes.
pub(super) fn answer(ruleset: &Ruleset, calendar: &Calendar, given: &Value) -> Value {
    let given = match Given::deserialize(given) {
        Ok(given) => given,
        Err(error) => return Value::String(error.to_string()),
    };
    let Some(breach) = &ruleset.breach else { return Value::Null };
    let mut answer = Map::new();
    let by_number = breach.category_by_number(given.persons).map(|category| category.code.clone());
    answer.insert("by_number".to_owned(), json!(by_number));
    for duty in &breach.duties {
        let Some(rule) = ruleset.breach_deadline(duty.id, &given.categories) else { continue };
        let term = breach_term(rule, given.known, calendar);
        let period = json!({
            "article": rule.article,
            "time_word": rule.time_word,
            "unrolled": term.unrolled,
            "date": term.date,
            "safe_date": term.safe_date,
            "target": term.target,
        });
        answer.insert(duty.id.code().to_owned(), period);
    }
    Value::Object(answer)
}
