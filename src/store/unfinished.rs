//! A write that came to no end. Where the disk refused a page in the middle (it is full, it fails), SQLite gives the
//! transaction up and leaves its journal for whoever opens the file next; until then the file alone, copied by somebody
//! else, would be half of two states.

use std::fs;
use std::path::PathBuf;

use super::connect::roll_back;
use super::open::Means;
use super::place::journal;

/// Undoes what such a write left behind. To be dropped after its connection; nothing is left to do where
/// [`Unfinished::ended`] was called.
pub(super) struct Unfinished {
    place: PathBuf,
    means: Means,
    is_new: bool,
    ended: bool,
}

impl Unfinished {
    /// Of a write to the file at this place.
    pub(super) fn at(place: PathBuf, means: Means) -> Unfinished {
        Unfinished { place, means, is_new: false, ended: false }
    }

    /// The same of a file that goes away where the write does not end.
    pub(super) fn of_new(mut self) -> Unfinished {
        self.is_new = true;
        self
    }

    /// The write has come to its end.
    pub(super) fn ended(mut self) {
        self.ended = true;
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let journal = journal(&self.place);
        if self.ended || journal.metadata().is_err() {
            return;
        }
        // What cannot be undone now is undone by the next command.
        if self.is_new {
            let _ = fs::remove_file(journal);
        } else {
            let _ = roll_back(&self.place, &self.means);
        }
    }
}
