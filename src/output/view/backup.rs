//! What `kaiji backup` answers.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;

/// A copy that was made.
#[derive(Debug, Serialize)]
pub(crate) struct Copied {
    /// Where it is.
    pub(crate) file: String,
    /// What was seen when it was verified; none where that was left for later.
    #[serde(flatten)]
    pub(crate) seen: Option<Seen>,
    /// With what the keys of its words begin.
    #[serde(skip)]
    pub(crate) words: &'static str,
}

/// What was seen of a copy.
#[derive(Debug, Serialize)]
pub(crate) struct Seen {
    /// How many events were verified in it.
    pub(crate) events: i64,
    /// Everything in it is as it was written.
    pub(crate) sound: bool,
}

impl Document for Copied {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let (said, events) = match &self.seen {
            Some(Seen { events, sound: true }) => ("done", *events),
            Some(Seen { events, sound: false }) => ("not-sound", *events),
            None => ("unchecked", 0),
        };
        let key = format!("{}{said}", self.words);
        sheet.say(&key, &[("file", self.file.as_str().into()), ("events", events.into())]);
    }
}
