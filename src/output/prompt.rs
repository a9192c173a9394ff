//! Questions to a person at a terminal. Without a terminal nothing ever asks.

use std::io::IsTerminal;

use dialoguer::Confirm;

use crate::error::{Exit, Outcome, Problem};
use crate::text::Text;

/// Whether there is a person to ask: standard input and standard error are both a terminal.
pub(crate) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks yes or no; anything but a clear yes is no. `sure` is `--yes`: then nothing is asked.
///
/// # Errors
/// `needs_yes` without a terminal: a script says `--yes`.
pub(crate) fn confirm(sure: bool, question: &str, text: &Text) -> Outcome<bool> {
    if sure {
        return Ok(true);
    }
    if !can_ask() {
        return Err(NeedsYes.into());
    }
    restore_cursor_when_interrupted();
    let question = super::sanitize::line(question).into_owned();
    let asked = Confirm::new().with_prompt(format!("{question} {}", text.get("common-yes-or-no")));
    let answer = asked.default(false).show_default(false).interact_opt().map_err(anyhow::Error::from)?;
    Ok(answer.unwrap_or(false))
}

/// Ctrl-C at a question ends the program with 130 and gives the terminal its cursor back, which the question had hidden
/// (dialoguer leaves that to its caller). No transaction is open while a person is asked.
fn restore_cursor_when_interrupted() {
    // A second question finds the handler in place.
    let _ = ctrlc::set_handler(|| {
        let _ = console::Term::stderr().show_cursor();
        #[expect(clippy::exit, reason = "the thread that waits for the answer cannot be told")]
        std::process::exit(Exit::Interrupted as i32);
    });
}

/// A confirmation is needed and nobody can be asked.
#[derive(Debug, thiserror::Error)]
#[error("--yes is needed where nobody can be asked")]
pub(crate) struct NeedsYes;

impl Problem for NeedsYes {
    fn code(&self) -> &'static str {
        "needs_yes"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn field(&self) -> Option<String> {
        Some("--yes".to_owned())
    }

    fn examples() -> Vec<NeedsYes> {
        vec![NeedsYes]
    }
}
