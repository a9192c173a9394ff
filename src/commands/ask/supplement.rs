//! Mending a form: what is missing and by when, then what came.

use super::asking::Asking;
use super::question::Question;
use crate::error::Outcome;

/// 相当の期間を定めて: what is missing, and the day that is set for it.
pub(super) fn ask(asking: &Asking) -> Outcome<Vec<Question>> {
    Ok(["number", "about", "missing", "on", "by"].map(|id| asking.question(id)).into())
}

pub(super) fn done(asking: &Asking) -> Outcome<Vec<Question>> {
    let number = asking.question("number");
    let Some(looked) = asking.looked()? else { return Ok(vec![number]) };
    let case = looked.on_file.case()?;
    let rule = looked.law.ruleset().request(case.received().kind);
    let mut questions = vec![number, asking.question("on")];
    // 丹南 31(1), 38(1): only what was disclosed can be corrected or stopped.
    if case.disclosed_on().is_none() && rule.is_some_and(|rule| rule.after_disclosure.is_some()) {
        questions.push(asking.question("disclosed_on").optional());
    }
    Ok(questions)
}
