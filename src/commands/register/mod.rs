//! `kaiji register …`: the registers of the rules beside the requests.

pub(crate) mod breach;

use crate::cli::register::{Args, Register};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.register {
        Register::Breach(breach) => breach::run(context, breach.verb, out),
    }
}
