//! `kaiji withdraw NO`: the requester takes the request back.

use crate::case::admit::Draft;
use crate::case::fact::{Fact, TextField, Texts, Withdrawn};
use crate::cli::withdraw::Args;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |_| {
        let mut texts = Texts::none();
        texts.add_if(TextField::Reason, args.reason.as_deref());
        Ok(vec![Draft { on: context.day(&args.on)?, fact: Fact::from(Withdrawn {}), texts }])
    })
}
