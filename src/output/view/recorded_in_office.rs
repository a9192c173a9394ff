//! What commands answer that enter facts of the office.

use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::output::view::moved;
use crate::record::RecordedInOffice;

impl Document for RecordedInOffice {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let said = match (self.repeated, self.dry_run) {
            (true, _) => "moved-office-repeated",
            (false, true) => "moved-office-dry-run",
            (false, false) => "moved-office-done",
        };
        sheet.say(said, &[]);
        for entered in &self.events {
            let values = [("event", entered.event.into()), ("what", entered.what.as_str().into())];
            let line = sheet.text().with("moved-office-event", &values);
            sheet.item(&line);
        }
        // What an office says of itself moves nothing: nobody expects a word about dates.
        if self.moved.is_empty() && !self.repeated && self.kind != "office_set" {
            sheet.say("moved-nothing", &[]);
        }
        moved::view(&self.moved, sheet);
        if !self.warnings.is_empty() {
            sheet.heading("moved-warnings");
        }
        self.warnings.iter().for_each(|warning| sheet.item(&warning.message));
    }
}
