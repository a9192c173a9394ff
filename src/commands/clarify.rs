//! `kaiji clarify NO`: what is meant is confirmed informally; begun, ended, or both at once.

use crate::case::admit::{Draft, Refusal};
use crate::case::fact::{ClarificationBegun, ClarificationEnded, Fact, TextField, Texts};
use crate::cli::clarify::Args;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::record::Standing;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |standing| {
        let begun = args.on.as_ref().map(|on| begin(context, on, args.reason.as_deref())).transpose()?;
        let ended = match &args.done {
            Some(done) => {
                let begun = if begun.is_some() { standing.upcoming } else { open(standing)? };
                let fact = Fact::from(ClarificationEnded { begun });
                Some(Draft { on: context.day(done)?, fact, texts: Texts::none() })
            }
            None => None,
        };
        Ok(begun.into_iter().chain(ended).collect())
    })
}

fn begin(context: &Context, on: &crate::cli::value::Day, reason: Option<&str>) -> Outcome<Draft> {
    let mut texts = Texts::none();
    texts.add_if(TextField::Reason, reason);
    Ok(Draft { on: context.day(on)?, fact: Fact::from(ClarificationBegun {}), texts })
}

fn open(standing: &Standing) -> Outcome<u32> {
    let open = standing.case.open_clarification().map(|(event, _)| event.n);
    Ok(open.ok_or_else(|| Refusal::of("no_open_clarification"))?)
}
