//! `kaiji show NO`: one page.

use crate::cli::show::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::case::CaseAnswer;
use crate::output::view::show::Page;
use crate::record::look_as_of;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let looked = look_as_of(context, context.case_number("NO", &args.number)?, args.as_of.as_ref())?;
    out.set_head(looked.head.as_str());
    out.hide(looked.on_file.personal());
    let case = looked.on_file.case()?;
    out.document(&Page { answer: CaseAnswer::of(&looked, &case), looked: &looked, case: &case })?;
    Ok(Exit::Done)
}
