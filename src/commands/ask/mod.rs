//! Finishing a command that lacks what it needs by asking for it: at a terminal, one question after the other.
//!
//! What is answered becomes arguments, and these are run as if they had been typed: first on trial, so that deadline, safe
//! date and warnings are seen before a yes, then in earnest. The line that does the same is shown with them. A command's
//! own questions stand in a file of its name; what clap or the law still misses then is asked as it stands in the help.

mod answers;
mod asking;
mod case;
mod conversation;
mod decide;
mod follow;
mod identify;
mod init;
mod office;
mod periods;
mod question;
mod receive;
mod review;
mod several;
mod supplement;
mod third_party;
mod visit;
mod wish;

use clap::ArgMatches;

use crate::cli::{Format, Unfinished};
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::output::prompt::{Conversation, can_ask};
use crate::output::{Sheet, Sink};
use answers::Answers;
use asking::Asking;
use question::Question;

pub(crate) use follow::{act, chosen_verb, done, follow};

/// A command with questions of its own.
struct Wizard {
    /// As it is typed.
    path: &'static str,
    /// The questions that follow from what is answered so far, in their order.
    questions: fn(&Asking) -> Outcome<Vec<Question>>,
    /// What is shown before the yes besides what would be recorded.
    beside: fn(&Asking, &mut Sheet<'_>) -> Outcome<()>,
    /// What is done after the yes, where it is more than the command itself.
    run: Option<Run>,
}

type Run = fn(&Context, &ArgMatches, &Answers, &mut Sink) -> Outcome<Exit>;

impl Wizard {
    const fn of(path: &'static str, questions: fn(&Asking) -> Outcome<Vec<Question>>) -> Wizard {
        Wizard { path, questions, beside: |_, _| Ok(()), run: None }
    }
}

const WIZARDS: &[Wizard] = &[
    Wizard { beside: visit::beside, run: Some(visit::run), ..Wizard::of("kaiji receive", receive::questions) },
    Wizard::of("kaiji identify", identify::questions),
    Wizard::of("kaiji supplement ask", supplement::ask),
    Wizard::of("kaiji supplement done", supplement::done),
    Wizard::of("kaiji decide", decide::questions),
    Wizard::of("kaiji extend", periods::extend),
    Wizard::of("kaiji special", periods::special),
    Wizard::of("kaiji third-party ask", third_party::ask),
    Wizard::of("kaiji third-party reply", third_party::reply),
    Wizard::of("kaiji method", wish::method),
    Wizard::of("kaiji implement", wish::implement),
    Wizard::of("kaiji review file", review::file),
    Wizard::of("kaiji review consult", review::consult),
    Wizard::of("kaiji review rule", review::rule),
    Wizard { run: Some(init::run), ..Wizard::of("kaiji init", init::questions) },
    Wizard::of("kaiji office set", office::questions),
];

/// The questions of a command that has its own.
fn wizard(unfinished: &Unfinished) -> Option<&'static Wizard> {
    WIZARDS.iter().find(|wizard| wizard.path == unfinished.path())
}

/// Asks for what is missing and does it; `why` is what a script would be told.
///
/// # Errors
/// `why`, where nobody can be asked or no question answers it; [`Failure::Left`] where the person left; else those of the
/// command.
pub(crate) fn finish(context: &Context, unfinished: &Unfinished, why: Failure, out: &mut Sink) -> Outcome<Exit> {
    if !can_ask() || context.format() != Format::Table {
        return Err(why);
    }
    let lacked = match &why {
        Failure::Problem(problem) => problem.field().and_then(|flag| unfinished.named(&flag)),
        _ => None,
    };
    let Some(lacked) = lacked.filter(|id| unfinished.typed(id).is_none()) else { return Err(why) };
    // What clap misses is asked for one by one; what only the law misses, it names.
    let wanted = if is_clap(&why) { Vec::new() } else { vec![lacked] };
    let mut talk = Conversation::begin(context.text())?;
    talk.say(&context.text().with("ask-begin", &[("command", unfinished.path().into())]));
    let agreed = conversation::lead(context, unfinished, wanted, &mut talk)?;
    drop(talk);
    let context = context.with(agreed.shared);
    match wizard(unfinished).and_then(|wizard| wizard.run) {
        Some(run) => run(&context, &agreed.matches, &agreed.answers, out),
        None => (unfinished.command.run)(&context, &agreed.matches, out),
    }
}

fn is_clap(why: &Failure) -> bool {
    matches!(why, Failure::Problem(problem) if problem.code() == "missing_argument")
}
