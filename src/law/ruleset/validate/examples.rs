//! Examples: about articles that the file has, two at least for each number.

use serde_json::Value;

use super::Faults;
use crate::law::ruleset::{Cap, Example, Period, Ruleset, SpecialShape};

pub(super) fn check(ruleset: &Ruleset, faults: &mut Faults) {
    for example in &ruleset.examples {
        one(ruleset, example, faults);
    }
    for (id, article) in numbered(ruleset) {
        let shown = ruleset.examples.iter().filter(|example| example.articles.iter().any(|shown| shown == article));
        if shown.count() < 2 {
            let message =
                format!("a number needs examples on both sides of its edge: two `[[example]]` at least with {article}");
            faults.say("id", id, message);
        }
    }
}

fn one(ruleset: &Ruleset, example: &Example, faults: &mut Faults) {
    if example.articles.is_empty() {
        faults.say("says", &example.says, "`articles` is empty: which articles does it show?");
    }
    for article in example.articles.iter().filter(|article| !ruleset.articles.contains_key(*article)) {
        faults.say("says", &example.says, format!("`articles`: {article} is not listed in `[articles]`"));
    }
    let Value::Object(given) = &example.given else {
        return faults.say("says", &example.says, "`given` is a table with the fields of `kaiji calc`");
    };
    if given.contains_key("ruleset") {
        faults.say("says", &example.says, "`given` has no `ruleset`: it is this file");
    }
    let needed: &[&str] = if given.contains_key("known") { &["known"] } else { &["kind", "received"] };
    for needed in needed.iter().filter(|needed| !given.contains_key(**needed)) {
        faults.say("says", &example.says, format!("`given` lacks `{needed}`"));
    }
    if example.expect.as_object().is_none_or(|expect| expect.is_empty()) {
        faults.say("says", &example.says, "`expect` names nothing");
    }
}

/// Every rule that has a number, with its article.
fn numbered(ruleset: &Ruleset) -> Vec<(&str, &str)> {
    let deadlines = ruleset.deadlines.iter().filter(|rule| rule.period() != Period::Prompt);
    let extensions = ruleset.extensions.iter().filter(|rule| rule.cap != Cap::None);
    let specials = ruleset.specials.iter().filter(|rule| rule.shape != SpecialShape::OneDate);
    let mut rules: Vec<(&str, &str)> = Vec::new();
    rules.extend(deadlines.map(|rule| (rule.id.as_str(), rule.article.as_str())));
    rules.extend(extensions.map(|rule| (rule.id.as_str(), rule.article.as_str())));
    rules.extend(specials.map(|rule| (rule.id.as_str(), rule.article.as_str())));
    rules.extend(ruleset.gaps.iter().map(|rule| (rule.id.as_str(), rule.article.as_str())));
    rules
}
