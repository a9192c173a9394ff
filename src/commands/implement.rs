//! `kaiji implement NO`: of a disclosure the handing over, of a correction or suspension the doing.

use crate::case::admit::Draft;
use crate::case::fact::{Fact, Implemented, Texts};
use crate::cli::implement::Args;
use crate::cli::value::Code;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |_| {
        let means = args.means.map(Code::meant).transpose()?;
        let done = Implemented { part: args.part, means, pages: args.pages, happened: args.happened };
        Ok(vec![Draft { on: context.day(&args.on)?, fact: Fact::from(done), texts: Texts::none() }])
    })
}
