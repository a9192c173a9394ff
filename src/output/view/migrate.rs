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
    pub(crate) fn of(migrated: Option<&Migrated>, dry_run: bool) -> BroughtUp {
        BroughtUp {
            migrated: migrated.is_some(),
            from: migrated.map(|migrated| migrated.from),
            to: migrated.map(|migrated| migrated.to),
            backup: migrated.map(|migrated| migrated.backup.display().to_string()),
            dry_run,
        }
    }
}

impl Document for BroughtUp {
    fn view(&self, sheet: &mut Sheet<'_>) {
        match (&self.backup, self.from, self.to) {
            (Some(backup), Some(from), Some(to)) => {
                let values = [("from", from.into()), ("to", to.into()), ("backup", backup.as_str().into())];
                sheet.say("migrate-done", &values);
            }
            _ => sheet.say("migrate-up-to-date", &[]),
        }
    }
}
