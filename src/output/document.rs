//! One answer of a command: an object in JSON, a sheet for people.

use serde::Serialize;

use super::sheet::Sheet;

/// What a command answers with. Its fields are the JSON; `view` is what people see, written in `output/view/`.
pub(crate) trait Document: Serialize {
    /// Lays the answer out for people.
    fn view(&self, sheet: &mut Sheet<'_>);
}

/// Nothing: the closing of a list that has none.
#[derive(Serialize)]
pub(crate) struct Nothing {}

impl Document for Nothing {
    fn view(&self, _sheet: &mut Sheet<'_>) {}
}
