//! `kaiji approve NO`: the draft was approved (決裁), and by whom.

use crate::case::admit::Draft;
use crate::case::fact::{Approved, Fact, TextField, Texts};
use crate::cli::approve::Args;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |_| {
        let mut texts = Texts::none();
        texts.add(TextField::By, args.by.as_str());
        let fact = Fact::from(Approved { happened: args.happened });
        Ok(vec![Draft { on: context.day(&args.on)?, fact, texts }])
    })
}
