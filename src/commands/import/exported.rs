//! A new file of what `kaiji export` wrote, with the same chain.

use std::io::BufReader;

use crate::cli::import::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::exchange::Imported;
use crate::record::from_export;
use crate::store::make_folder_of;

pub(super) fn run(context: &Context, args: &Args, file: fs_err::File, out: &mut Sink) -> Outcome<Exit> {
    let lines = BufReader::with_capacity(1 << 16, file);
    let place = context.database()?;
    let only_look = args.check || context.dry_run();
    // The user's own data folder is made with the file; a folder that somebody named must be there.
    if !only_look && !context.database_is_named() {
        make_folder_of(&place)?;
    }
    let came_in = from_export(context, &place, lines, !only_look)?;
    out.set_head(came_in.head);
    out.document(&Imported {
        file: place.display().to_string(),
        events: came_in.events,
        cases: i64::try_from(came_in.cases).unwrap_or(i64::MAX),
        dry_run: only_look,
    })?;
    Ok(Exit::Done)
}
