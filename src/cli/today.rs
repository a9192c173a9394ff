//! `kaiji today`, and `kaiji` alone

use super::shared;

// What is late, due and waiting today.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    // How many cases are shown of each.
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub(crate) most: usize,
}
