//! `kaiji explain NO`

use super::shared;

// Every deadline of the case step by step, article by article.
#[derive(clap::Args)]
#[command(arg(shared::document()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
}
