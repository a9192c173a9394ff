//! `kaiji backup FILE`: a whole copy, verified unless that is left for later.

use std::path::Path;

use crate::cli::backup::Args;
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::output::Sink;
use crate::output::view::backup::{Copied, Seen};
use crate::record::{Examined, means, verify};
use crate::store::{Depth, Means, Store};

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let from = context.database()?;
    if !args.unchecked {
        return copied(context, &from, &args.file, "backup-", out);
    }
    let head = {
        let store = Store::open_read(&from, &means(context))?;
        store.backup(&args.file)?;
        store.head()?
    };
    out.set_head(head.to_string());
    out.document(&Copied { file: args.file.display().to_string(), seen: None, words: "backup-" })?;
    Ok(Exit::Done)
}

/// Copies a whole file to where nothing is yet and verifies the copy; its words begin with `words`.
pub(super) fn copied(context: &Context, from: &Path, to: &Path, words: &'static str, out: &mut Sink) -> Outcome<Exit> {
    let means = means(context);
    Store::open_read(from, &means)?.backup(to)?;
    let examined = examined(to, &means)?;
    let checked = examined.map(|examined| examined.checked);
    let sound = checked.as_ref().is_some_and(|checked| checked.findings.is_empty());
    if let Some(checked) = &checked {
        out.set_head(checked.head.to_string());
    }
    let events = checked.map_or(0, |checked| checked.events);
    out.document(&Copied { file: to.display().to_string(), seen: Some(Seen { events, sound }), words })?;
    Ok(if sound { Exit::Done } else { Exit::Damaged })
}

/// What is seen of the copy; none where it is as damaged as the file itself and cannot even be read.
fn examined(copy: &Path, means: &Means) -> Outcome<Option<Examined>> {
    let look = || {
        let store = Store::open_read(copy, means)?;
        let examined = verify(&store.reading()?, Depth::Full)?;
        Ok(examined)
    };
    match look() {
        Ok(examined) => Ok(Some(examined)),
        Err(Failure::Problem(problem)) if problem.exit() == Exit::Damaged => Ok(None),
        Err(other) => Err(other),
    }
}
