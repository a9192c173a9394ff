//! `kaiji sent NO`: a letter went out.

use crate::case::admit::Draft;
use crate::case::fact::{Fact, Sent, Texts};
use crate::case::letter::LetterKind;
use crate::cli::sent::Args;
use crate::cli::value::Code;
use crate::commands::addressee::addressee;
use crate::commands::in_case::{enter, told_by};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |standing| {
        let letter = args.letter.map_or(Ok(LetterKind::Decision), Code::meant)?;
        let on = context.day(&args.on)?;
        let mut texts = Texts::none();
        let to = addressee(standing.case, standing.ruleset, letter, args.to.as_deref(), &mut texts)?;
        let recorded = |event| standing.case.sent_to(letter, event, to).is_some();
        let tells = told_by(standing.case, letter, to, on, recorded)?;
        Ok(vec![Draft { on, fact: Fact::from(Sent { letter, tells, to }), texts }])
    })
}
