//! What `kaiji backup` answers.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;

/// A copy that was made and verified.
#[derive(Debug, Serialize)]
pub(crate) struct Copied {
    /// Where it is.
    pub(crate) file: String,
    /// How many events were verified in it.
    pub(crate) events: i64,
    /// Everything in it is as it was written.
    pub(crate) sound: bool,
    /// With what the keys of its words begin.
    #[serde(skip)]
    pub(crate) words: &'static str,
}

impl Document for Copied {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let key = format!("{}{}", self.words, if self.sound { "done" } else { "not-sound" });
        sheet.say(&key, &[("file", self.file.as_str().into()), ("events", self.events.into())]);
    }
}
