//! `kaiji man [COMMAND…]`

// Prints the manual page of the program, of a command, or of a verb of a command.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "COMMAND", num_args = 0..=3)]
    pub(crate) command: Vec<String>,
}
