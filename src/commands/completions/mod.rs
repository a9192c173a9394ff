//! `kaiji completions SHELL`: the script that completes commands, flags and case numbers in a shell, with help in the language
//! in force.

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
    with_cases(shell, String::from_utf8_lossy(&script).into_owned()).into_bytes()
}

/// The script with what asks the program for case numbers while a line is typed; elvish and PowerShell complete commands
/// and flags only.
fn with_cases(shell: Shell, script: String) -> String {
    match shell {
        Shell::Bash => script + include_str!("cases.bash"),
        Shell::Fish => script + include_str!("cases.fish"),
        Shell::Zsh => in_zsh(&script),
        _ => script,
    }
}

/// zsh completes each place of a command by a function of its own. The words of the whole line are kept before the verb
/// of a group takes their place.
fn in_zsh(script: &str) -> String {
    const HEAD: &str = "#compdef kaiji\n";
    const BEGIN: &str = "_kaiji() {\n";
    let head = format!("{HEAD}{}", include_str!("cases.zsh"));
    let begin = format!("{BEGIN}    local -a _kaiji_words=(\"${{(@)words[2,CURRENT-1]}}\")\n");
    let takes_number =
        |line: &str| ["':number -- ", "'::number -- ", "'*::number -- "].iter().any(|of| line.starts_with(of));
    let lines = script.replacen(HEAD, &head, 1).replacen(BEGIN, &begin, 1);
    let asked = |line: &str| match takes_number(line) {
        true => line.replace(":_default'", ":_kaiji_cases'"),
        false => line.to_owned(),
    };
    lines.split_inclusive('\n').map(asked).collect()
}
