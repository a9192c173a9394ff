//! `kaiji assign NO`: who is in charge from now on; lists and letters name them.

use crate::case::admit::Draft;
use crate::case::fact::{Assigned, Fact, TextField, Texts};
use crate::cli::assign::Args;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |_| {
        let mut texts = Texts::none();
        texts.add_if(TextField::Officer, args.officer.as_deref());
        texts.add_if(TextField::Section, args.section.as_deref());
        Ok(vec![Draft { on: context.day(&args.on)?, fact: Fact::from(Assigned {}), texts }])
    })
}
