//! What commands answer that enter a fact of the office.

use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::output::view::moved;
use crate::record::RecordedInOffice;

impl Document for RecordedInOffice {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let what = if self.repeated {
            "moved-office-repeated"
        } else if self.dry_run {
            "moved-office-dry-run"
        } else {
            "moved-office-done"
        };
        sheet.say(what, &[("event", self.event.into())]);
        moved::view(&self.moved, sheet);
        for warning in &self.warnings {
            sheet.item(&warning.message);
        }
    }
}
