//! `kaiji delivered NO`: a letter arrived, and the clocks that its arrival starts begin.

use crate::case::admit::Draft;
use crate::case::fact::{Delivered, Fact, TextField, Texts};
use crate::case::letter::LetterKind;
use crate::cli::delivered::Args;
use crate::cli::value::Code;
use crate::commands::in_case::{enter, told_by};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |standing| {
        let letter = args.letter.map_or(Ok(LetterKind::Decision), Code::meant)?;
        let on = context.day(&args.on)?;
        let tells = told_by(standing.case, letter, on, |event| standing.case.delivered(letter, event).is_some())?;
        let mut texts = Texts::none();
        texts.add_if(TextField::To, args.to.as_deref());
        Ok(vec![Draft { on, fact: Fact::from(Delivered { letter, tells, to: None }), texts }])
    })
}
