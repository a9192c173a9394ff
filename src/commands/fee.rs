//! `kaiji fee NO`: money asked for, paid, or let off.

use crate::case::admit::Draft;
use crate::case::fact::{Fact, FeeEntered, FeeStep, TextField, Texts};
use crate::cli::fee::Args;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |_| {
        let (what, yen) = match (args.asked, args.paid) {
            (Some(yen), _) => (FeeStep::Asked, Some(yen)),
            (None, Some(yen)) => (FeeStep::Paid, Some(yen)),
            (None, None) => (FeeStep::Relieved, args.yen),
        };
        let mut texts = Texts::none();
        texts.add_if(TextField::Reason, args.relief.as_deref());
        Ok(vec![Draft { on: context.day(&args.on)?, fact: Fact::from(FeeEntered { what, yen }), texts }])
    })
}
