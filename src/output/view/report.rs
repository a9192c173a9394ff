//! Where a report was put.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;

/// A report in a file.
#[derive(Debug, Serialize)]
pub(crate) struct Written {
    /// Where.
    pub(crate) file: String,
    /// In which form.
    pub(crate) form: &'static str,
}

impl Document for Written {
    fn view(&self, sheet: &mut Sheet<'_>) {
        sheet.say("report-written", &[("file", self.file.as_str().into())]);
    }
}
