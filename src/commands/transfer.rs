//! `kaiji transfer NO`: sent on to the body that holds the information (移送). It ends the case here.

use crate::case::admit::Draft;
use crate::case::fact::{Fact, TextField, Texts, Transferred};
use crate::cli::transfer::Args;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |_| {
        let mut texts = Texts::none();
        texts.add(TextField::To, args.to.as_str());
        texts.add(TextField::Reason, args.reason.as_str());
        let fact = Fact::from(Transferred { happened: args.happened });
        Ok(vec![Draft { on: context.day(&args.on)?, fact, texts }])
    })
}
