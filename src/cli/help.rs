//! `kaiji help [NAME…]`

// How it works, or how a command is typed.
#[derive(clap::Args)]
pub(crate) struct Args {
    // A topic, or a command with its verb; nothing for the list of both.
    #[arg(value_name = "NAME")]
    pub(crate) name: Vec<String>,
}
