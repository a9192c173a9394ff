//! Hearing others: who is asked, under which ground it must be; then what they said.

use super::asking::Asking;
use super::question::Question;
use crate::error::Outcome;
use crate::law::ruleset::GroundUse;
use crate::output::prompt::Choice;

/// 丹南 27(2): for some grounds they must be heard, in writing and before the decision.
pub(super) fn ask(asking: &Asking) -> Outcome<Vec<Question>> {
    let number = asking.question("number");
    let Some(looked) = asking.looked()? else { return Ok(vec![number]) };
    let mut questions = vec![number, asking.question("who"), asking.question("address").optional()];
    questions.push(asking.question("mandatory"));
    let mandatory = asking.answers.about("mandatory").is_some_and(|given| !given.typed.is_empty());
    let hearing = looked.law.ruleset().grounds.iter().filter(|ground| ground.used_for == GroundUse::Hearing);
    let hearing: Vec<Choice> = hearing.map(|ground| asking.ground(ground)).collect();
    if mandatory && !hearing.is_empty() {
        questions.push(asking.question("ground").among(hearing).optional());
    }
    questions.push(asking.question("information").optional());
    questions.extend([asking.question("on"), asking.question("by").optional()]);
    Ok(questions)
}

pub(super) fn reply(asking: &Asking) -> Outcome<Vec<Question>> {
    let number = asking.question("number");
    let Some(looked) = asking.looked()? else { return Ok(vec![number]) };
    let case = looked.on_file.case()?;
    let mut parties = case.parties();
    // Who has not answered yet is the likelier one.
    parties.sort_by_key(|party| party.replied.is_some());
    let choice = |party: &crate::case::third_party::Party| Choice {
        typed: party.number.to_string(),
        shown: format!("{} {}", party.number, party.name().unwrap_or_default()),
    };
    let mut questions = vec![number];
    if asking.value("who").is_none() && !parties.is_empty() {
        questions.push(asking.question("party").among(parties.iter().map(choice).collect()));
    }
    questions.extend([asking.question("on"), asking.question("objects"), asking.question("reason").optional()]);
    Ok(questions)
}
