//! Long output on a terminal goes through a program that shows it page by page. Whatever becomes of that program, the
//! output is shown.

use std::io::{self, Read};
use std::process::{Command, Stdio};

/// The program, as the user named it: words with spaces between them.
#[derive(Clone, Debug)]
pub(super) struct Pager {
    command: String,
    /// The user has chosen the options of `less` themselves (`LESS`).
    options_are_chosen: bool,
}

impl Pager {
    pub(super) fn new(command: String, options_are_chosen: bool) -> Pager {
        Pager { command, options_are_chosen }
    }

    /// Shows everything and waits until the reader has seen enough. False where nothing was shown: no such program, or
    /// one that failed.
    pub(super) fn show(&self, output: &mut impl Read) -> bool {
        let mut words = self.command.split_whitespace();
        let Some(program) = words.next() else { return false };
        let mut command = Command::new(program);
        command.args(words).stdin(Stdio::piped()).env("LESSCHARSET", "utf-8");
        if !self.options_are_chosen {
            command.env("LESS", "FRX");
        }
        // Ctrl-C belongs to the pager: it must not be left alone with the terminal. Where a question has been asked
        // before, a handler is in place.
        let _ = ctrlc::set_handler(|| {});
        let Ok(mut pager) = command.spawn() else { return false };
        if let Some(mut input) = pager.stdin.take() {
            // A reader who has seen enough closes the pipe.
            let _ = io::copy(output, &mut input);
        }
        pager.wait().is_ok_and(|ended| ended.success())
    }
}

/// Whether this needs more lines than a screen of so many columns and rows has.
pub(super) fn is_long(output: &mut impl Read, columns: usize, rows: usize) -> io::Result<bool> {
    let mut bytes = Vec::new();
    // As much as could fit, whatever the widths: four bytes a column.
    let most = columns.saturating_mul(rows).saturating_mul(4);
    output.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most {
        return Ok(true);
    }
    let lines = String::from_utf8_lossy(&bytes);
    let taken = lines.lines().map(|line| super::width::of(line).div_ceil(columns.max(1)).max(1));
    Ok(taken.sum::<usize>() >= rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_is_what_leaves_no_line_for_the_prompt() {
        let long = |text: &str| is_long(&mut text.as_bytes(), 10, 3).unwrap();
        assert!(!long("一\n二\n"));
        assert!(long("一\n二\n三\n"));
        assert!(!long("一二三四五六七\n"));
        assert!(long("一二三四五六七\n八\n"), "a line that wraps takes two");
    }

    #[test]
    fn a_program_that_is_not_there_or_fails_has_shown_nothing() {
        for command in ["", "no-such-program-anywhere", "false"] {
            assert!(!Pager::new(command.to_owned(), false).show(&mut &b"x"[..]), "{command}");
        }
    }
}
