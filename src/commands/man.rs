//! `kaiji man [COMMAND…]`: the manual page of the program or of a command.

use crate::cli::man::Args;
use crate::cli::tree;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::{Sink, man};

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let (command, verbs) = args.command.split_first().map_or((None, &[][..]), |(name, verbs)| (Some(name), verbs));
    let page = tree::page(command.map(String::as_str), verbs, context.text())?;
    out.write(man::rendered(&page, context.text()))?;
    Ok(Exit::Done)
}
