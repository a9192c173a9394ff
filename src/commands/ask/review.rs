//! 審査請求: who filed it, which panel was consulted or why none, how it ended.

use super::asking::Asking;
use super::question::Question;
use crate::error::Outcome;
use crate::law::ruleset::GroundUse;
use crate::output::prompt::Choice;

/// The person who made the request, or a third party of the case.
pub(super) fn file(asking: &Asking) -> Outcome<Vec<Question>> {
    let number = asking.question("number");
    let Some(looked) = asking.looked()? else { return Ok(vec![number]) };
    let case = looked.on_file.case()?;
    let requester = Choice { typed: "requester".to_owned(), shown: asking.text().term("filer", "requester") };
    let party = |party: &crate::case::third_party::Party| Choice {
        typed: format!("third-party:{}", party.number),
        shown: party.name().unwrap_or_default().to_owned(),
    };
    let filers = std::iter::once(requester).chain(case.parties().iter().map(party)).collect();
    Ok(vec![number, asking.question("on"), asking.question("by").among(filers)])
}

/// The day of the consultation, or the ground on which none is needed (丹南 45(1)各号).
pub(super) fn consult(asking: &Asking) -> Outcome<Vec<Question>> {
    let number = asking.question("number");
    let Some(looked) = asking.looked()? else { return Ok(vec![number]) };
    let none_needed = looked.law.ruleset().grounds.iter().filter(|one| one.used_for == GroundUse::NoConsultation);
    let mut exempt: Vec<Choice> = none_needed.map(|ground| asking.ground(ground)).collect();
    exempt.insert(0, Choice { typed: String::new(), shown: asking.text().get("ask-consulted") });
    let mut questions = vec![number, asking.question("exempt").among(exempt)];
    if asking.is_answered("exempt") && asking.value("exempt").is_none() {
        questions.extend([asking.question("on"), asking.question("body").optional()]);
    }
    Ok(questions)
}

pub(super) fn rule(asking: &Asking) -> Outcome<Vec<Question>> {
    let mut questions: Vec<Question> = ["number", "on", "outcome"].map(|id| asking.question(id)).into();
    if asking.code("outcome").is_some_and(|code| code.starts_with("granted")) {
        questions.push(asking.question("disclose").optional());
    }
    Ok(questions)
}
