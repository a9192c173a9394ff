//! `kaiji restore FILE`: a backup back into a new place, verified there.

use super::backup::copied;
use crate::cli::restore::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::store::make_folder_of;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let place = context.database()?;
    if !context.database_is_named() {
        make_folder_of(&place)?;
    }
    copied(context, &args.file, &place, "restore-", out)
}
