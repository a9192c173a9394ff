//! `kaiji migrate`: an older file to the form of this program, after a copy beside it.

use crate::cli::migrate::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::migrate::BroughtUp;
use crate::record::means;
use crate::store::{Store, migrate, would_migrate};

pub(crate) fn run(context: &Context, _args: Args, out: &mut Sink) -> Outcome<Exit> {
    let means = means(context);
    let path = context.database()?;
    let brought = if context.dry_run() {
        BroughtUp::would(would_migrate(&path, &means)?)
    } else {
        let migrated = migrate(&path, &means)?;
        out.set_head(Store::open_read(&path, &means)?.head()?.to_string());
        BroughtUp::of(migrated.as_ref())
    };
    out.document(&brought)?;
    Ok(Exit::Done)
}
