//! `kaiji report`: what is to be done today, the figures of a year.

mod annual;
mod daily;
mod ledger;
mod printing;

use crate::cli::report::{Args, Verb};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) use annual::AnnualProblem;
pub(crate) use daily::NoSuchHead;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match &args.verb {
        Verb::Annual(annual) => annual::run(context, annual, out),
        Verb::Daily(daily) => daily::run(context, daily, out),
        Verb::Ledger(ledger) => ledger::run(context, ledger, out),
    }
}
