//! What `kaiji rebuild` answers.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;

/// Rows that were made anew.
#[derive(Debug, Serialize)]
pub(crate) struct Rebuilt {
    /// Of how many cases.
    pub(crate) cases: usize,
    /// Nothing was written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) dry_run: bool,
}

impl Document for Rebuilt {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let key = if self.dry_run { "rebuild-would-do" } else { "rebuild-done" };
        sheet.say(key, &[("cases", self.cases.into())]);
    }
}
