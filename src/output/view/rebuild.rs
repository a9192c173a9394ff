//! What `kaiji rebuild` answers.

use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::output::view::moved;
use crate::record::Rebuilt;

impl Document for Rebuilt {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let key = if self.dry_run { "rebuild-would-do" } else { "rebuild-done" };
        sheet.say(key, &[("cases", self.cases.into()), ("changed", self.changed.into())]);
        moved::view(&self.moved, sheet);
    }
}
