//! A new file: whose rule it holds, then what is known of the office.

use clap::{ArgMatches, FromArgMatches};

use super::answers::Answers;
use super::asking::Asking;
use super::follow::follow;
use super::question::Question;
use crate::commands::init;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::ruleset::{parse, shipped};
use crate::output::Sink;
use crate::output::prompt::{Answer, Choice, Conversation};

pub(super) fn questions(asking: &Asking) -> Outcome<Vec<Question>> {
    let mut choices: Vec<Choice> = Vec::new();
    for (id, _, text) in shipped() {
        if choices.iter().all(|known| known.typed != *id) {
            let ruleset = parse(text).map_err(|faults| anyhow::anyhow!("the shipped ruleset {id}: {faults:?}"))?;
            choices.push(Choice { typed: (*id).to_owned(), shown: asking.words(&ruleset.title).to_owned() });
        }
    }
    Ok(vec![asking.question("ruleset").words(asking.text().get("ask-whose-rule")).listed(choices)])
}

/// Makes the file, then offers to go on with the office.
pub(super) fn run(context: &Context, matches: &ArgMatches, _: &Answers, out: &mut Sink) -> Outcome<Exit> {
    let args = crate::cli::init::Args::from_arg_matches(matches).map_err(anyhow::Error::from)?;
    let knows_office = args.office.is_some();
    init::run(context, args, out)?;
    if knows_office || context.dry_run() {
        return Ok(Exit::Done);
    }
    out.hand_over()?;
    follow(context, |context| {
        let mut talk = Conversation::begin(context.text())?;
        let wants = talk.yes_or_no(&context.text().get("ask-office-now"))?;
        drop(talk);
        if wants == Answer::Given(true) { super::done(context, &["office", "set"], out).map(drop) } else { Ok(()) }
    })
}
