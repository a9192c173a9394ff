//! `kaiji tell-recipients NO`: those who were given the data are told of a correction, where that is found necessary.

use crate::case::admit::Draft;
use crate::case::fact::{Fact, RecipientsTold, TextField, Texts};
use crate::cli::tell_recipients::Args;
use crate::commands::in_case::{day_or_today, enter};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |_| {
        let mut texts = Texts::none();
        texts.add_if(TextField::To, args.to.as_deref());
        texts.add_if(TextField::Reason, args.why.as_deref());
        let fact = Fact::from(RecipientsTold { needed: !args.not_needed });
        Ok(vec![Draft { on: day_or_today(context, args.on.as_ref())?, fact, texts }])
    })
}
