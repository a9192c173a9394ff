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
        // What an office says of itself or of a breach moves nothing: nobody expects a word about the dates of cases.
        let expects_a_word = self.kind != "office_set" && !self.kind.starts_with("breach_");
        if self.moved.is_empty() && !self.repeated && expects_a_word {
            sheet.say("moved-nothing", &[]);
        }
        moved::view(&self.moved, sheet);
        if !self.warnings.is_empty() {
            sheet.heading("moved-warnings");
        }
        self.warnings.iter().for_each(|warning| sheet.item(&warning.message));
    }
}
