//! `kaiji rebuild`: every derived row anew from the events, and what moved by it.

use crate::cli::rebuild::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::record;

pub(crate) fn run(context: &Context, _args: Args, out: &mut Sink) -> Outcome<Exit> {
    let (rebuilt, head) = record::rebuild(context)?;
    out.set_head(head);
    out.document(&rebuilt)?;
    Ok(Exit::Done)
}
