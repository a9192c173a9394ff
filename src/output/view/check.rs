//! What `kaiji check` answers.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::store::{Checked, Finding};
use crate::text::Value;

/// What was verified, and what is wrong.
#[derive(Debug, Serialize)]
pub(crate) struct Verified {
    /// How many events were verified.
    pub(crate) events: i64,
    /// Only the last events were.
    pub(crate) quick: bool,
    /// An older program computed the rows: `kaiji rebuild` brings them up.
    pub(crate) stale: bool,
    /// What is wrong; empty: nothing.
    pub(crate) findings: Vec<Found>,
    #[serde(skip)]
    head: String,
}

/// Something that is not as it was written.
#[derive(Debug, Serialize)]
pub(crate) struct Found {
    /// The stable code.
    pub(crate) code: &'static str,
    /// Named values: the event, the table, the columns.
    #[serde(flatten)]
    pub(crate) fields: BTreeMap<&'static str, String>,
}

impl Verified {
    pub(crate) fn of(checked: &Checked, quick: bool, stale: bool) -> Verified {
        let found = |finding: &Finding| Found { code: finding.code(), fields: finding.fields().into_iter().collect() };
        Verified {
            events: checked.events,
            quick,
            stale,
            findings: checked.findings.iter().map(found).collect(),
            head: checked.head.to_string(),
        }
    }
}

impl Document for Verified {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let values = [("events", Value::from(self.events)), ("head", self.head.as_str().into())];
        let outcome = match (self.findings.is_empty(), self.quick) {
            (true, false) => "check-sound",
            (true, true) => "check-sound-quick",
            (false, _) => "check-not-sound",
        };
        sheet.say(outcome, &values);
        for found in &self.findings {
            let values: Vec<(&str, Value)> = found.fields.iter().map(|(name, value)| (*name, value.into())).collect();
            let key = format!("check-finding-{}", found.code.replace('_', "-"));
            let line = sheet.text().with(&key, &values);
            sheet.item(&line);
        }
        if !self.findings.is_empty() {
            sheet.say("check-what-now", &[]);
        } else if self.stale {
            sheet.say("check-stale", &[]);
        }
    }
}
