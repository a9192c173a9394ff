//! What the person wants, and handing it over.

use super::asking::Asking;
use super::question::Question;
use crate::error::Outcome;
use crate::law::Kind;

pub(super) fn method(asking: &Asking) -> Outcome<Vec<Question>> {
    let mut questions = vec![asking.question("number")];
    if asking.value("instead").is_none() && asking.value("not_asked").is_none() {
        questions.extend([asking.question("means"), asking.question("on")]);
    }
    Ok(questions)
}

/// Of a disclosure the handing over: how, the way that was asked for first.
pub(super) fn implement(asking: &Asking) -> Outcome<Vec<Question>> {
    let number = asking.question("number");
    let Some(looked) = asking.looked()? else { return Ok(vec![number]) };
    let mut questions = vec![number, asking.question("on")];
    if looked.now.request == Kind::Disclosure {
        let wanted = looked.on_file.case()?.wanted_means(1);
        let wanted = wanted.and_then(|means| serde_json::to_value(means).ok()?.as_str().map(str::to_owned));
        let mut means = asking.choices("means");
        means.sort_by_key(|choice| Some(&choice.typed) != wanted.as_ref());
        questions.extend([asking.question("means").among(means).optional(), asking.question("pages").optional()]);
    }
    Ok(questions)
}
