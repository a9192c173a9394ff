//! `kaiji completions SHELL`: the script that completes commands and flags in a shell, with help in the language in force.

use clap_complete::Shell;

use crate::cli::completions::Args;
use crate::cli::tree;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::text::Text;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    out.write(script(args.shell.as_str(), context.text()))?;
    Ok(Exit::Done)
}

/// The script of a shell that the arguments allow.
pub(crate) fn script(shell: &str, text: &Text) -> Vec<u8> {
    let shell = match shell {
        "elvish" => Shell::Elvish,
        "fish" => Shell::Fish,
        "powershell" => Shell::PowerShell,
        "zsh" => Shell::Zsh,
        _ => Shell::Bash,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut tree::whole(text), "kaiji", &mut script);
    script
}
