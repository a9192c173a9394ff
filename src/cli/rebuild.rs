//! `kaiji rebuild`

use super::shared;

// The derived rows anew from the events.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {}
