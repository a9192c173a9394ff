//! `kaiji migrate`

use super::shared;

// An older file to this version, after a backup beside it.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {}
