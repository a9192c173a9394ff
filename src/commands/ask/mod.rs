//! Finishing a command that lacks what it needs by asking for it: at a terminal, one question after the other.
//!
//! What is answered becomes arguments, and these are run as if they had been typed: first on trial, so that deadline, safe
//! date and warnings are seen before a yes, then in earnest. The line that does the same is shown with them. A command's
//! own questions stand in a file of its name; what clap still misses then is asked as it stands in the help.

mod answers;
mod asking;
mod case;
mod question;
mod receive;

use clap::ArgMatches;

use crate::cli::{Format, Shared, Unfinished};
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::output::Sink;
use crate::output::prompt::{Answer, Conversation, can_ask};
use answers::Answers;
use asking::Asking;
use question::Question;

/// The questions that follow from what is answered so far, in their order.
type Questions = fn(&Asking) -> Outcome<Vec<Question>>;

/// The commands with questions of their own.
const WIZARDS: &[(&str, Questions)] = &[("kaiji receive", receive::questions)];

/// A command that lacks nothing any more.
type Complete = (ArgMatches, Shared);

/// Asks for what is missing and does it.
///
/// # Errors
/// What was missing, where nobody can be asked; [`Failure::Left`] where the person left; else those of the command.
pub(crate) fn finish(context: &Context, unfinished: &Unfinished, out: &mut Sink) -> Outcome<Exit> {
    if !can_ask() || context.format() != Format::Table {
        return Err(unfinished.problem.clone().into());
    }
    let (matches, shared) = conversation(context, unfinished)?;
    (unfinished.command.run)(&context.with(shared), &matches, out)
}

/// Asks until the command is complete and, where it writes, a yes was given to what it would record.
fn conversation(context: &Context, unfinished: &Unfinished) -> Outcome<Complete> {
    let mut talk = Conversation::begin(context.text())?;
    talk.say(&context.text().with("ask-begin", &[("command", unfinished.path().into())]));
    let mut answers = Answers::default();
    loop {
        let asking = Asking { context, unfinished, answers: &answers };
        let step = next(&asking).and_then(|next| match next {
            Next::Ask(question) => Ok(Step::Answered(question.put(&mut talk, &asking)?)),
            Next::Try(complete) => agreed(&asking, complete, &mut talk),
        });
        match step {
            Ok(Step::Answered(Answer::Given(given))) => answers.add(given),
            Ok(Step::Answered(Answer::Back)) => answers.step_back()?,
            Ok(Step::Agreed(complete)) => return Ok(*complete),
            // What only shows together with the rest is refused here, and the answer it is about is asked for again.
            Err(Failure::Problem(problem)) if answers.any() => {
                talk.refuse(problem.as_ref());
                answers.take_back(problem.field().as_deref());
            }
            Err(failure) => return Err(failure),
        }
    }
}

/// What is to be done now.
enum Next {
    Ask(Question),
    Try(Box<Complete>),
}

/// What came of it.
enum Step {
    Answered(Answer<answers::Given>),
    Agreed(Box<Complete>),
}

/// The first question that is not answered yet: of the command's own, else about what clap misses.
fn next(asking: &Asking) -> Outcome<Next> {
    let own = WIZARDS.iter().find(|(path, _)| *path == asking.unfinished.path());
    let questions = own.map_or_else(|| Ok(Vec::new()), |(_, questions)| questions(asking))?;
    if let Some(question) = questions.into_iter().find(|question| !asking.is_answered(&question.id)) {
        return Ok(Next::Ask(question));
    }
    match asking.unfinished.with(&asking.answers.typed()) {
        Ok(complete) => Ok(Next::Try(Box::new(complete))),
        Err(problem) => match asking.unfinished.missing(&problem) {
            Some(missing) => Ok(Next::Ask(asking.missing(&missing))),
            None => Err(problem.into()),
        },
    }
}

/// Shows what would be recorded and the line that does the same, and asks for a yes.
fn agreed(asking: &Asking, complete: Box<Complete>, talk: &mut Conversation) -> Outcome<Step> {
    let (context, unfinished) = (asking.context, asking.unfinished);
    let (matches, shared) = &*complete;
    if !unfinished.writes() || shared.yes || shared.dry_run {
        return Ok(Step::Agreed(complete));
    }
    let mut trial = Sink::kept(context.shared_text(), context.display());
    let shared = Shared { dry_run: true, ..shared.clone() };
    (unfinished.command.run)(&context.with(shared), matches, &mut trial)?;
    talk.show(&format!("\n{}\n", trial.into_text()?));
    talk.say(&context.text().get("ask-same-line"));
    talk.copyable(&unfinished.line(&asking.answers.typed()));
    match talk.yes_or_no(&context.text().get("ask-record"))? {
        Answer::Given(true) => Ok(Step::Agreed(complete)),
        Answer::Given(false) => Err(Failure::Left),
        Answer::Back => Ok(Step::Answered(Answer::Back)),
    }
}
