//! What `kaiji init` answers.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;

/// A file that was made.
#[derive(Debug, Serialize)]
pub(crate) struct Made {
    /// Where it is.
    pub(crate) file: String,
    /// The rulesets in it; the first is the default.
    pub(crate) rulesets: Vec<String>,
    /// What is known of the office, by key.
    pub(crate) office: Vec<String>,
    /// Nothing was written now: the same command had made it before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) repeated: bool,
    /// Nothing was written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) dry_run: bool,
}

impl Document for Made {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let made = match (self.repeated, self.dry_run) {
            (true, _) => "init-repeated",
            (false, true) => "init-would-make",
            (false, false) => "init-made",
        };
        sheet.say(made, &[("file", self.file.as_str().into())]);
        sheet.facts(&[
            ("init-rulesets", Some(self.rulesets.join(" "))),
            ("init-office", (!self.office.is_empty()).then(|| self.office.join(" "))),
        ]);
        sheet.heading("init-next");
        if self.office.is_empty() {
            sheet.item(&sheet.text().get("init-next-office"));
        }
        sheet.item(&sheet.text().get("init-next-receive"));
    }
}
