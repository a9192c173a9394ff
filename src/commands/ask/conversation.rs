//! The conversation about one command: question after question, until what would be recorded was seen and agreed to.

use clap::ArgMatches;

use super::answers::{Answers, Given};
use super::asking::Asking;
use super::question::Question;
use super::wizard;
use crate::cli::{Shared, Unfinished};
use crate::context::Context;
use crate::error::{Failure, Outcome};
use crate::output::Sink;
use crate::output::prompt::{Answer, Conversation};

/// A command that lacks nothing any more and may be run.
pub(super) struct Agreed {
    pub(super) matches: ArgMatches,
    pub(super) shared: Shared,
    pub(super) answers: Answers,
}

/// What is to be done now.
enum Next {
    Ask(Question),
    Try(Box<(ArgMatches, Shared)>),
}

/// What came of it.
enum Step {
    Answered(Answer<Given>),
    Agreed(Box<(ArgMatches, Shared)>),
}

/// Asks until the command is complete and, where it writes, a yes was given to what it would record. `wanted` are arguments
/// that the law misses, though the command could be read without them.
pub(super) fn lead(
    context: &Context,
    unfinished: &Unfinished,
    mut wanted: Vec<String>,
    talk: &mut Conversation,
) -> Outcome<Agreed> {
    let mut answers = Answers::default();
    loop {
        let asking = Asking { context, unfinished, answers: &answers };
        let step = next(&asking, &wanted).and_then(|next| match next {
            Next::Ask(question) => Ok(Step::Answered(question.put(talk, &asking)?)),
            Next::Try(complete) => agreed(&asking, complete, talk),
        });
        match step {
            Ok(Step::Answered(Answer::Given(given))) => answers.add(given),
            Ok(Step::Answered(Answer::Back)) => answers.step_back()?,
            Ok(Step::Agreed(complete)) => {
                let (matches, shared) = *complete;
                return Ok(Agreed { matches, shared, answers });
            }
            // What only shows together with the rest is told here: what is lacking is asked for, what is wrong again.
            Err(Failure::Problem(problem)) if answers.any() => {
                talk.refuse(problem.as_ref());
                let flag = problem.field();
                let lacking = flag.as_deref().and_then(|flag| unfinished.named(flag));
                match lacking.filter(|id| unfinished.typed(id).is_none() && !answers.tells(id)) {
                    Some(id) => {
                        answers.forget(&id);
                        wanted.push(id);
                    }
                    None => answers.take_back(flag.as_deref()),
                }
            }
            Err(failure) => return Err(failure),
        }
    }
}

/// The first question that is not answered yet: of the command's own, of what clap misses, of what the law misses.
fn next(asking: &Asking, wanted: &[String]) -> Outcome<Next> {
    let questions = wizard(asking.unfinished).map_or_else(|| Ok(Vec::new()), |wizard| (wizard.questions)(asking))?;
    if let Some(question) = questions.into_iter().find(|question| !asking.is_answered(&question.id)) {
        return Ok(Next::Ask(question));
    }
    match asking.unfinished.with(&asking.answers.typed()) {
        Ok(complete) => match wanted.iter().find(|id| !asking.is_answered(id)) {
            Some(id) => Ok(Next::Ask(asking.question(id))),
            None => Ok(Next::Try(Box::new(complete))),
        },
        Err(problem) => match asking.unfinished.missing(&problem) {
            Some(missing) => Ok(Next::Ask(asking.missing(&missing))),
            None => Err(problem.into()),
        },
    }
}

/// Shows what would be recorded and the line that does the same, and asks for a yes.
fn agreed(asking: &Asking, complete: Box<(ArgMatches, Shared)>, talk: &mut Conversation) -> Outcome<Step> {
    let (context, unfinished) = (asking.context, asking.unfinished);
    let (matches, shared) = &*complete;
    if !unfinished.writes() || shared.yes || shared.dry_run {
        return Ok(Step::Agreed(complete));
    }
    let mut trial = Sink::kept(context.shared_text(), context.display());
    let shared = Shared { dry_run: true, ..shared.clone() };
    (unfinished.command.run)(&context.with(shared), matches, &mut trial)?;
    talk.show(&format!("\n{}\n", trial.into_text()?));
    if let Some(wizard) = wizard(unfinished) {
        let mut sheet = talk.sheet();
        (wizard.beside)(asking, &mut sheet)?;
        talk.show(&sheet.into_text());
    }
    talk.say(&context.text().get("ask-same-line"));
    talk.copyable(&unfinished.line(&asking.answers.typed()));
    match talk.yes_or_no(&context.text().get("ask-record"))? {
        Answer::Given(true) => Ok(Step::Agreed(complete)),
        Answer::Given(false) => Err(Failure::Left),
        Answer::Back => Ok(Step::Answered(Answer::Back)),
    }
}
