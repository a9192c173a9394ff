//! A longer period: how long it may be stands in the rule, with its article.

use super::asking::Asking;
use super::question::Question;
use crate::error::Outcome;
use crate::law::ruleset::Cap;

pub(super) fn extend(asking: &Asking) -> Outcome<Vec<Question>> {
    let number = asking.question("number");
    let Some(looked) = asking.looked()? else { return Ok(vec![number]) };
    let ruleset = looked.law.ruleset();
    let rule = ruleset.extension(looked.now.request);
    let mut questions = vec![number];
    if asking.value("until").is_none() {
        let days = match rule.map(|rule| (&rule.cap, ruleset.printed(&rule.article))) {
            Some((Cap::Add { days }, article)) => {
                let values = [("days", (*days).into()), ("article", article.into())];
                let asked = asking.text().with("ask-days-up-to", &values);
                asking.question("days").words(asked).likely(days.to_string())
            }
            _ => asking.question("days"),
        };
        questions.push(days);
    }
    questions.extend(["reason", "on"].map(|id| asking.question(id)));
    Ok(questions)
}

pub(super) fn special(asking: &Asking) -> Outcome<Vec<Question>> {
    Ok(["number", "remaining_until", "reason", "on"].map(|id| asking.question(id)).into())
}
