//! What `kaiji calendar -o FILE` says.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;

/// A calendar in a file.
#[derive(Debug, Serialize)]
pub(crate) struct CalendarWritten {
    /// Where.
    pub(crate) file: String,
    /// How many entries stand.
    pub(crate) entries: u32,
    /// How many are cancelled.
    pub(crate) cancelled: u32,
}

impl Document for CalendarWritten {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let counted = [("entries", self.entries.into()), ("cancelled", self.cancelled.into())];
        sheet.say("calendar-written", &[("file", self.file.as_str().into()), counted[0].clone(), counted[1].clone()]);
    }
}
