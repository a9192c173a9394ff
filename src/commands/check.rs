//! `kaiji check`: is everything as it was written?

use crate::cli::check::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::check::Verified;
use crate::record::{ENGINE, means, verify};
use crate::store::{Depth, Store};

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let depth = if args.quick { Depth::Quick } else { Depth::Full };
    let store = Store::open_read(&context.database()?, &means(context))?;
    let (checked, engine) = {
        let reading = store.reading()?;
        (verify(&reading, depth)?, reading.file()?.engine)
    };
    drop(store);
    let exit = if checked.findings.is_empty() { Exit::Done } else { Exit::Damaged };
    out.set_head(checked.head.to_string());
    out.document(&Verified::of(&checked, args.quick, engine < ENGINE))?;
    Ok(exit)
}
