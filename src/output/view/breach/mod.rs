//! What `kaiji register breach` answers: what is owed after a breach, the register, one breach in full.

mod duty;
mod line;
mod shown;

pub(crate) use duty::DutyShown;
pub(crate) use line::BreachLine;
pub(crate) use shown::BreachShown;

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::record::RecordedInOffice;
use duty::view_duties;

/// What a command answers that entered a fact about a breach.
#[derive(Debug, Serialize)]
pub(crate) struct BreachEntered {
    /// Its number in the register.
    pub(crate) breach: u32,
    /// What is owed now.
    pub(crate) duties: Vec<DutyShown>,
    /// What was entered.
    #[serde(flatten)]
    pub(crate) recorded: RecordedInOffice,
}

impl Document for BreachEntered {
    fn view(&self, sheet: &mut Sheet<'_>) {
        self.recorded.view(sheet);
        view_duties(&self.duties, sheet);
    }
}
