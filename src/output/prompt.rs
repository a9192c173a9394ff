//! Questions to a person at a terminal. Without a terminal nothing ever asks.

use std::io::IsTerminal;

use dialoguer::Confirm;

use crate::error::{Exit, Outcome, Problem};
use crate::text::{Text, Value};

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
    crate::sys::interrupt_restores_cursor();
    let question = super::sanitize::line(question).into_owned();
    let asked = Confirm::new().with_prompt(format!("{question} {}", text.get("common-yes-or-no")));
    let answer = asked.default(false).show_default(false).interact_opt().map_err(anyhow::Error::from)?;
    Ok(answer.unwrap_or(false))
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

    fn fields(&self) -> Vec<(&'static str, Value)> {
        Vec::new()
    }

    fn field(&self) -> Option<String> {
        Some("--yes".to_owned())
    }

    fn examples() -> Vec<NeedsYes> {
        vec![NeedsYes]
    }
}
