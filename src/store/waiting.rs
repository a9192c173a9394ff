//! Waiting for a locked file: 30 seconds, with a word after a fifteenth of it.
//!
//! SQLite's handler is a bare function: what it needs stands in the thread, for one file at a time.

use std::cell::Cell;
use std::thread;
use std::time::Duration;

use rusqlite::Connection;

/// How long a command waits for the others.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
/// After this part of the patience the person is told why nothing happens: 2 of 30 seconds.
const SILENCE: u32 = 15;
/// Between two attempts.
const NAP: Duration = Duration::from_millis(20);

thread_local! {
    static ARRANGED: Cell<(Duration, fn())> = const { Cell::new((PATIENCE, nothing)) };
}

fn nothing() {}

/// Makes this connection wait as long as `patience`, and call `told` once when that takes more than a fifteenth of it.
pub(super) fn arrange(connection: &Connection, patience: Duration, told: fn()) -> rusqlite::Result<()> {
    ARRANGED.set((patience, told));
    connection.busy_handler(Some(wait))
}

/// What to do when the lock was refused for the `refused`th time.
#[derive(Debug, PartialEq, Eq)]
enum Turn {
    Nap,
    TellAndNap,
    GiveUp,
}

fn turn(refused: u32, patience: Duration) -> Turn {
    let waited = NAP * refused;
    if waited >= patience {
        Turn::GiveUp
    } else if refused == told_at(patience) {
        Turn::TellAndNap
    } else {
        Turn::Nap
    }
}

/// After how many refusals the word comes.
fn told_at(patience: Duration) -> u32 {
    u32::try_from((patience / SILENCE).as_millis() / NAP.as_millis()).unwrap_or(u32::MAX)
}

fn wait(before: i32) -> bool {
    let (patience, told) = ARRANGED.get();
    match turn(before.unsigned_abs(), patience) {
        Turn::GiveUp => return false,
        Turn::TellAndNap => told(),
        Turn::Nap => {}
    }
    thread::sleep(NAP);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_after_two_seconds_and_an_end_after_thirty() {
        let turns: Vec<Turn> = (0..=1500).map(|refused| turn(refused, PATIENCE)).collect();
        assert_eq!(turns.iter().filter(|turn| **turn == Turn::TellAndNap).count(), 1);
        assert_eq!(turns[100], Turn::TellAndNap);
        assert_eq!(turns.iter().position(|turn| *turn == Turn::GiveUp), Some(1500));
    }

    #[test]
    fn without_patience_nobody_waits() {
        assert_eq!(turn(0, Duration::ZERO), Turn::GiveUp);
    }
}
