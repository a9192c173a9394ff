//! `kaiji backup FILE`: a whole copy, verified.

use crate::cli::backup::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::backup::Copied;
use crate::record::{means, verify};
use crate::store::{Depth, Existing, Store};

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let means = means(context);
    Store::open_read(&context.database()?, &means)?.backup(&args.file, Existing::Refuse)?;
    let copy = Store::open_read(&args.file, &means)?;
    let checked = verify(&copy.reading()?, Depth::Full)?;
    drop(copy);
    let exit = if checked.findings.is_empty() { Exit::Done } else { Exit::Damaged };
    out.set_head(checked.head.to_string());
    out.document(&Copied { file: args.file.display().to_string(), events: checked.events, sound: exit == Exit::Done })?;
    Ok(exit)
}
