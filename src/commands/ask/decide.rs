//! A decision: the outcomes of the rule, the grounds where one is needed, and what its notice must tell.

use super::asking::Asking;
use super::question::Question;
use crate::case::fact::{Decided, Texts};
use crate::case::letter::lacking;
use crate::case::next::Act;
use crate::error::Outcome;
use crate::law::ruleset::{GroundUse, OutcomeRule};
use crate::law::{Kind, Ruleset};
use crate::output::prompt::Choice;
use crate::record::Looked;

/// The arguments that these questions ask for themselves.
const OWN: [&str; 4] = ["ground", "withheld", "reason", "measure"];

pub(super) fn questions(asking: &Asking) -> Outcome<Vec<Question>> {
    let number = asking.question("number");
    let Some(looked) = asking.looked()? else { return Ok(vec![number]) };
    let (ruleset, kind) = (looked.law.ruleset(), looked.now.request);
    let mut questions = vec![number];
    questions.extend(part(asking, &looked)?);
    if looked.now.next.iter().any(|step| step.act == Act::DecideSubstantial) {
        let mut stages = asking.choices("stage");
        stages.push(whole(asking));
        questions.push(asking.question("stage").among(stages));
    }
    let outcomes = ruleset.request(kind).map_or(&[][..], |rule| &rule.outcomes);
    let choice = |outcome: &OutcomeRule| Choice {
        typed: outcome.code.replace('_', "-"),
        shown: format!("{}  {}", asking.words(&outcome.name), ruleset.printed(&outcome.article)),
    };
    questions.push(asking.question("outcome").among(outcomes.iter().map(choice).collect()));
    let chosen = asking.code("outcome");
    if let Some(outcome) = outcomes.iter().find(|outcome| Some(&outcome.code) == chosen.as_ref()) {
        questions.extend(why(asking, ruleset, kind, outcome));
        questions.extend(told(asking, ruleset, kind, outcome));
    }
    questions.push(asking.question("on"));
    Ok(questions)
}

/// Which part, where several are not decided yet.
fn part(asking: &Asking, looked: &Looked) -> Outcome<Option<Question>> {
    let case = looked.on_file.case()?;
    let undecided = (1..=case.received().parts).filter(|part| case.decision_of_part(*part).is_none());
    let choices: Vec<Choice> =
        undecided.map(|part| Choice { typed: part.to_string(), shown: part.to_string() }).collect();
    let several = choices.len() > 1;
    Ok(several.then(|| asking.question("part").among(std::iter::once(whole(asking)).chain(choices).collect())))
}

/// Neither a stage nor a part.
fn whole(asking: &Asking) -> Choice {
    Choice { typed: String::new(), shown: asking.text().get("ask-whole") }
}

/// The ground of each passage of a partial one, of the whole else; the reason in words.
fn why(asking: &Asking, ruleset: &Ruleset, kind: Kind, outcome: &OutcomeRule) -> Vec<Question> {
    let mut questions = Vec::new();
    let refusing = ruleset.grounds.iter().filter(|one| one.used_for == GroundUse::Refusal && one.kinds.contains(&kind));
    let grounds: Vec<Choice> = refusing.map(|ground| asking.ground(ground)).collect();
    if outcome.needs_ground && outcome.grants {
        questions.push(asking.question("withheld").passages(grounds));
    } else if outcome.needs_ground {
        questions.push(asking.question("ground").listed(grounds));
    }
    if kind == Kind::Suspension && outcome.grants {
        let measures = ["stop-use", "erase", "stop-provision"];
        let choice = |code: &str| Choice { typed: code.to_owned(), shown: asking.text().term("measure", code) };
        questions.push(asking.question("measure").among(measures.map(choice).into()).optional());
    }
    if outcome.refuses {
        let reason = asking.question("reason");
        // What is withheld passage by passage is its own explanation.
        questions.push(if outcome.grants && outcome.needs_ground { reason.optional() } else { reason });
    }
    questions
}

/// What the article demands that the notice tells: asked while it can still be given.
fn told(asking: &Asking, ruleset: &Ruleset, kind: Kind, outcome: &OutcomeRule) -> Vec<Question> {
    let missing = lacking(ruleset, kind, &Decided::of(&outcome.code), &Texts::none());
    let flags = missing.iter().filter_map(|field| field.field.supplied_by().strip_prefix("decide --"));
    let ids = flags.map(|flag| flag.replace('-', "_")).filter(|id| !OWN.contains(&id.as_str()));
    ids.filter(|id| asking.unfinished.argument(id).is_some()).map(|id| asking.question(&id).optional()).collect()
}
