//! The lines of `kaiji holiday list`.

use crate::law::Date;
use crate::law::calendar::{ClosedDay, ClosedKind};
use crate::output::row::{Cell, Column, Row};

/// A closed day that is neither a Saturday nor a Sunday of its own.
pub(crate) struct ClosedDayLine {
    date: Date,
    kind: &'static str,
    name: Option<String>,
    estimated: bool,
}

impl ClosedDayLine {
    pub(crate) fn of(date: Date, day: &ClosedDay) -> ClosedDayLine {
        let kind = match day.kind {
            ClosedKind::Weekend => "weekend",
            ClosedKind::Holiday => "holiday",
            ClosedKind::YearEnd => "year_end",
            ClosedKind::Own => "own",
        };
        ClosedDayLine { date, kind, name: day.name.map(str::to_owned), estimated: day.estimated }
    }
}

impl Row for ClosedDayLine {
    const WORDS: &'static str = "holiday";
    const COLUMNS: &'static [Column] =
        &[Column::left("date"), Column::left("kind"), Column::text("name"), Column::left("estimated")];

    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            Cell::Date(self.date),
            Cell::Code("closed", self.kind.into()),
            Cell::or_none(self.name.as_deref(), Cell::text),
            Cell::Mark(self.estimated),
        ]
    }
}
