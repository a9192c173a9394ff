//! `kaiji delivered NO`: a letter arrived, and the clocks that its arrival starts begin.

use crate::case::admit::{Draft, Refusal};
use crate::case::fact::{CopiesArrived, Delivered, Fact, Texts};
use crate::case::letter::LetterKind;
use crate::cli::delivered::Args;
use crate::cli::value::Code;
use crate::commands::addressee::addressee;
use crate::commands::in_case::{enter, told_by};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    if args.letter.as_ref().is_some_and(|letter| letter.as_str() == COPIES) {
        return copies(context, args, out);
    }
    enter(context, out, &args.number, |standing| {
        let letter = args.letter.map_or(Ok(LetterKind::Decision), Code::meant)?;
        let on = context.day(&args.on)?;
        let mut texts = Texts::none();
        let to = addressee(standing.case, standing.ruleset, letter, args.to.as_deref(), &mut texts)?;
        let recorded = |event| standing.case.delivered_to(letter, event, to).is_some();
        let tells = told_by(standing.case, letter, to, on, recorded)?;
        Ok(vec![Draft { on, fact: Fact::from(Delivered { letter, tells, to }), texts }])
    })
}

/// No letter of the office, but what was disclosed by post.
const COPIES: &str = "copies";

/// 丹南 31(3), 38(3): the day on which the disclosure was received.
fn copies(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |standing| {
        let posted = standing.case.copies_on_their_way().ok_or_else(|| Refusal::of("no_copies_on_their_way"))?;
        let fact = Fact::from(CopiesArrived { implemented: posted.n });
        Ok(vec![Draft { on: context.day(&args.on)?, fact, texts: Texts::none() }])
    })
}
