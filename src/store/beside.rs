//! The same file once more, for another thread: where everything is looked at, two look at once.

use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use super::error::Result;
use super::open::{Means, Store};

/// Where a second reader finds the file. Unlike a [`Store`] it can be handed to another thread.
pub(crate) struct Beside {
    path: PathBuf,
    waiting: fn(),
    patience: Duration,
    knows: fn(&str, u32) -> bool,
    engine: i64,
}

impl Store {
    /// To be opened in another thread. As long as this store holds a [`Reading`](super::Reading), both see the same state.
    pub(crate) fn beside(&self) -> Beside {
        let Means { waiting, patience, knows, engine, .. } = self.means;
        Beside { path: self.path().to_owned(), waiting, patience, knows, engine }
    }
}

impl Beside {
    /// Opens the file for reading.
    ///
    /// # Errors
    /// As [`Store::open_read`].
    pub(crate) fn open(self) -> Result<Store> {
        let Beside { path, waiting, patience, knows, engine } = self;
        // Only who writes asks for the clock and for numbers drawn at random.
        let (clock, entropy) = (Rc::new(String::new), Rc::new(|| [0; 32]));
        Store::open_read(&path, &Means { clock, entropy, waiting, patience, knows, engine })
    }
}

#[cfg(test)]
mod tests {
    use crate::store::testing;

    #[test]
    fn two_readers_see_the_same_state() {
        let office = testing::office();
        testing::open_case(&mut office.write());
        let store = office.read();
        let reading = store.reading().unwrap();
        let beside = reading.beside();
        let head = std::thread::spawn(move || beside.open().unwrap().head().unwrap()).join().unwrap();
        assert_eq!(head, reading.head().unwrap());
    }
}
