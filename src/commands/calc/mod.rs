//! `kaiji calc`: the deadlines of a request that is on no file.

mod law;
mod lines;
mod request;

pub(crate) use law::{Impossible, RulesetFileUnsound};
pub(crate) use lines::InputFailed;

use crate::cli::Format;
use crate::cli::calc::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::calc::{Calculation, Question};
use crate::output::Sink;
use crate::output::view::calc::Calculated;
use crate::output::view::derivation::word_steps;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    if args.jsonl {
        return lines::answer_each(context, args.explain, out);
    }
    let law = law::named(args.ruleset.as_deref().unwrap_or_default())?;
    let input = request::from_flags(context, &args, law.id())?;
    let question = match Question::of(&law, &input, context.today()?) {
        Ok(question) => question,
        // The contract answers with an object; a person is told what is wrong.
        Err(faults) if out.format() == Format::Json => {
            out.json_line(&Calculation::refused(input.id, faults))?;
            return Ok(Exit::Usage);
        }
        Err(faults) => return Err(Impossible::of(&faults).into()),
    };
    let mut calculation = question.answer();
    calculation.id = input.id;
    if let (Some(computed), false) = (&mut calculation.computed, args.no_explain) {
        word_steps(computed, question.ruleset, context.text());
    }
    if out.format() == Format::Json {
        out.json_line(&calculation)?;
    } else {
        out.document(&Calculated::of(&calculation, &question, !args.no_explain))?;
    }
    Ok(Exit::Done)
}
