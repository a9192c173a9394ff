//! `kaiji note NO TEXT`: a free remark. It moves no date.

use crate::case::admit::Draft;
use crate::case::fact::{Fact, Noted, TextField, Texts};
use crate::cli::note::Args;
use crate::commands::in_case::{day_or_today, enter};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |_| {
        let mut texts = Texts::none();
        texts.add(TextField::Note, args.text.as_str());
        let on = day_or_today(context, args.on.as_ref())?;
        Ok(vec![Draft { on, fact: Fact::from(Noted {}), texts }])
    })
}
