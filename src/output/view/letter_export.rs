//! What `kaiji letter export DIR` answers.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;

/// A set of words that was written.
#[derive(Debug, Serialize)]
pub(crate) struct ExportedSet {
    /// Where to.
    pub(crate) folder: String,
    /// Its files.
    pub(crate) files: Vec<String>,
}

impl Document for ExportedSet {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let values = [("folder", self.folder.as_str().into()), ("count", self.files.len().into())];
        sheet.say("letter-exported", &values);
        sheet.say("letter-exported-then", &values);
    }
}
