//! How far a long reading has come: a bar on a terminal, nothing anywhere else.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::text::Text;

/// A bar that goes away when it is dropped.
pub(crate) struct Progress {
    bar: ProgressBar,
    since: u64,
}

/// How many steps pass between two looks at the clock.
const OFTEN: u64 = 256;

impl Progress {
    /// A bar for so many steps under the words of `key`; on a terminal only.
    pub(crate) fn new(steps: u64, key: &str, text: &Text) -> Progress {
        let shown = std::io::stderr().is_terminal();
        let target = if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let style = ProgressStyle::with_template("{msg} {wide_bar} {human_pos}/{human_len}");
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = ProgressBar::with_draw_target(Some(steps), target).with_style(style).with_message(text.get(key));
        Progress { bar, since: 0 }
    }

    /// One step more.
    pub(crate) fn step(&mut self) {
        self.since += 1;
        if self.since == OFTEN {
            self.bar.inc(std::mem::take(&mut self.since));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
