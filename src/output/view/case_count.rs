//! What `kaiji list --count` answers: how many cases, by fiscal year, kind and state.

use serde_json::json;

use crate::law::wareki;
use crate::output::row::{Cell, Column, Row};
use crate::store::CaseCount;
use crate::text::{Text, Value};

/// One line of the counts.
pub(crate) struct Counted {
    count: CaseCount,
    year: String,
}

impl Counted {
    /// With the year as people say it.
    pub(crate) fn of(count: CaseCount, text: &Text) -> Counted {
        let (name, year) = (wareki::fiscal_year_name(count.fiscal_year), count.fiscal_year.to_string());
        let year = text.with("list-fiscal-year", &[("name", Value::from(name)), ("year", Value::from(year))]);
        Counted { year, count }
    }
}

impl Row for Counted {
    const WORDS: &'static str = "list";
    const COLUMNS: &'static [Column] =
        &[Column::left("fiscal_year"), Column::left("kind"), Column::left("state"), Column::right("cases")];

    fn cells(&self) -> Vec<Cell<'_>> {
        let CaseCount { fiscal_year, kind, state, cases } = &self.count;
        vec![
            Cell::Told(json!(fiscal_year), self.year.as_str().into()),
            Cell::Code("kind", kind.as_str().into()),
            Cell::Code("state", state.as_str().into()),
            Cell::Number(i64::from(*cases)),
        ]
    }
}
