//! `kaiji migrate`: an older file to the form of this program, after a copy beside it.

use crate::cli::migrate::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::migrate::BroughtUp;
use crate::record::means;
use crate::store;

pub(crate) fn run(context: &Context, _args: Args, out: &mut Sink) -> Outcome<Exit> {
    let means = means(context);
    let path = context.database()?;
    let migrated = if context.dry_run() { None } else { store::migrate(&path, &means)? };
    let head = store::Store::open_read(&path, &means)?.head()?;
    out.set_head(head.to_string());
    out.document(&BroughtUp::of(migrated.as_ref(), context.dry_run()))?;
    Ok(Exit::Done)
}
