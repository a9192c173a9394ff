//! `kaiji implement NO`: of a disclosure the handing over, of a correction or suspension the doing.

use crate::case::admit::Draft;
use crate::case::fact::{Fact, Implemented, Means, Texts};
use crate::cli::implement::Args;
use crate::cli::value::Code;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::record::Standing;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |standing| {
        let means = args.means.map(Code::meant).transpose()?.or_else(|| as_wanted(standing, args.part));
        let done = Implemented { part: args.part, means, pages: args.pages, happened: args.happened };
        Ok(vec![Draft { on: context.day(&args.on)?, fact: Fact::from(done), texts: Texts::none() }])
    })
}

/// The way that the person wants, where it is the same for everything that is handed over.
fn as_wanted(standing: &Standing, part: Option<u32>) -> Option<Means> {
    let parts = part.map_or(1..=standing.case.received().parts, |part| part..=part);
    let open = parts.filter(|part| standing.case.implementation_of_part(*part).is_none());
    let mut wanted = open.map(|part| standing.case.wanted_means(part));
    let first = wanted.next()??;
    wanted.all(|other| other == Some(first)).then_some(first)
}
