//! What `kaiji init` answers.

use serde::{Serialize, Serializer};

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
    #[serde(serialize_with = "snake_case")]
    pub(crate) office: Vec<&'static str>,
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
        let named: Vec<String> = self.office.iter().map(|key| sheet.text().get(&format!("office-key-{key}"))).collect();
        sheet.facts(&[
            ("init-rulesets", Some(self.rulesets.join(" "))),
            ("init-office", (!named.is_empty()).then(|| named.join(&sheet.text().get("init-and")))),
        ]);
        sheet.heading("init-next");
        if self.office.is_empty() {
            sheet.item(&sheet.text().get("init-next-office"));
        }
        sheet.item(&sheet.text().get("init-next-receive"));
    }
}

/// Codes are snake_case in every JSON.
fn snake_case<S: Serializer>(keys: &[&str], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(keys.iter().map(|key| key.replace('-', "_")))
}
