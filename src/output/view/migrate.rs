//! What `kaiji migrate` answers.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::store::Migrated;

/// Whether the file was brought up.
#[derive(Debug, Serialize)]
pub(crate) struct BroughtUp {
    /// It was.
    pub(crate) migrated: bool,
    /// From which form.
    pub(crate) from: Option<i64>,
    /// To which form.
    pub(crate) to: Option<i64>,
    /// The copy that was made before.
    pub(crate) backup: Option<String>,
    /// Nothing was written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) dry_run: bool,
}

impl BroughtUp {
    /// What was done.
    pub(crate) fn of(migrated: Option<&Migrated>) -> BroughtUp {
        BroughtUp {
            migrated: migrated.is_some(),
            from: migrated.map(|migrated| migrated.from),
            to: migrated.map(|migrated| migrated.to),
            backup: migrated.map(|migrated| migrated.backup.display().to_string()),
            dry_run: false,
        }
    }

    /// What would be done.
    pub(crate) fn would(steps: Option<(i64, i64)>) -> BroughtUp {
        let (from, to) = (steps.map(|(from, _)| from), steps.map(|(_, to)| to));
        BroughtUp { migrated: false, from, to, backup: None, dry_run: true }
    }
}

impl Document for BroughtUp {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let forms = [("from", self.from.unwrap_or_default().into()), ("to", self.to.unwrap_or_default().into())];
        match (&self.backup, self.from) {
            (Some(backup), _) => {
                let [from, to] = forms;
                sheet.say("migrate-done", &[from, to, ("backup", backup.as_str().into())]);
            }
            (None, Some(_)) => sheet.say("migrate-would-do", &forms),
            (None, None) => sheet.say("migrate-up-to-date", &[]),
        }
    }
}
