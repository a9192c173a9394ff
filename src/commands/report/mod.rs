//! `kaiji report`: what is to be done today, the book of cases.

mod daily;
mod ledger;
mod printing;

use crate::cli::report::{Args, Verb};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) use daily::NoSuchHead;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match &args.verb {
        Verb::Daily(daily) => daily::run(context, daily, out),
        Verb::Ledger(ledger) => ledger::run(context, ledger, out),
    }
}
