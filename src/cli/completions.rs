//! `kaiji completions SHELL`

// Prints the script that completes commands and flags in a shell.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "SHELL", value_parser = super::value::codes("shell", &["bash", "elvish", "fish", "powershell", "zsh"]))]
    pub(crate) shell: super::value::Code,
}
