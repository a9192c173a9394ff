//! That figures were published.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::record::RecordedInOffice;

/// The fact that was entered, and the paper.
#[derive(Debug, Serialize)]
pub(crate) struct Published {
    /// What was entered.
    #[serde(flatten)]
    pub(crate) recorded: RecordedInOffice,
    /// Where the paper was put.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) file: Option<String>,
}

impl Document for Published {
    fn view(&self, sheet: &mut Sheet<'_>) {
        self.recorded.view(sheet);
        if let Some(file) = &self.file {
            sheet.say("report-written", &[("file", file.as_str().into())]);
        }
    }
}
