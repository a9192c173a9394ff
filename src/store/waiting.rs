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
/// The longest rest between two attempts, in milliseconds. The first ones are shorter: who commits may only have to wait until
/// another command has read the schema.
const LONGEST_NAP: u64 = 8;

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
    let silence = patience / SILENCE;
    let rested = waited(refused);
    if rested >= patience {
        Turn::GiveUp
    } else if rested >= silence && rested - nap(refused.saturating_sub(1)) < silence {
        Turn::TellAndNap
    } else {
        Turn::Nap
    }
}

/// The rest after the lock was refused once more: 1, 2, 4, then always 8 milliseconds.
fn nap(refused: u32) -> Duration {
    Duration::from_millis(1u64.checked_shl(refused).map_or(LONGEST_NAP, |nap| nap.min(LONGEST_NAP)))
}

/// All rests so far.
fn waited(refused: u32) -> Duration {
    let short = LONGEST_NAP.trailing_zeros();
    let growing: Duration = (0..refused.min(short)).map(nap).sum();
    growing + nap(short) * refused.saturating_sub(short)
}

fn wait(before: i32) -> bool {
    let (patience, told) = ARRANGED.get();
    let refused = before.unsigned_abs();
    match turn(refused, patience) {
        Turn::GiveUp => return false,
        Turn::TellAndNap => told(),
        Turn::Nap => {}
    }
    thread::sleep(nap(refused));
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_after_two_seconds_and_an_end_after_thirty() {
        let turns: Vec<Turn> = (0..=4000).map(|refused| turn(refused, PATIENCE)).collect();
        let first =
            |wanted: Turn| turns.iter().position(|turn| *turn == wanted).map(|at| waited(at as u32).as_millis());
        assert_eq!(turns.iter().filter(|turn| **turn == Turn::TellAndNap).count(), 1);
        assert_eq!((first(Turn::TellAndNap), first(Turn::GiveUp)), (Some(2_007), Some(30_007)));
    }

    #[test]
    fn the_first_rests_are_short_and_none_is_long() {
        let rests: Vec<u128> = (0..6).map(|refused| nap(refused).as_millis()).collect();
        assert_eq!(rests, [1, 2, 4, 8, 8, 8]);
        assert_eq!(nap(u32::MAX).as_millis(), 8);
        assert_eq!(waited(6).as_millis(), 31);
    }

    #[test]
    fn without_patience_nobody_waits() {
        assert_eq!(turn(0, Duration::ZERO), Turn::GiveUp);
    }
}
