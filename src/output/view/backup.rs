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
}

impl Document for Copied {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let key = if self.sound { "backup-done" } else { "backup-not-sound" };
        sheet.say(key, &[("file", self.file.as_str().into()), ("events", self.events.into())]);
    }
}
