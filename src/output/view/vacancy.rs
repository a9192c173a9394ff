//! The lines of `kaiji vacancy list`.

use crate::case::office::VacancyState;
use crate::law::Date;
use crate::law::deadline::Post;
use crate::output::row::{Cell, Column, Row};

/// A vacancy.
pub(crate) struct VacancyLine {
    event: u32,
    office: &'static str,
    from: Date,
    to: Option<Date>,
}

impl VacancyLine {
    pub(crate) fn of(vacancy: &VacancyState) -> VacancyLine {
        let office = match vacancy.counted.office {
            Post::Both => "both",
            Post::Chair => "chair",
            Post::Vice => "vice",
        };
        VacancyLine { event: vacancy.started.n, office, from: vacancy.counted.from, to: vacancy.counted.to }
    }
}

impl Row for VacancyLine {
    const WORDS: &'static str = "vacancy";
    const COLUMNS: &'static [Column] =
        &[Column::right("event"), Column::left("office"), Column::left("from"), Column::left("to")];

    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            Cell::Number(i64::from(self.event)),
            Cell::Code("post", self.office.into()),
            Cell::Date(self.from),
            Cell::or_none(self.to, Cell::Date),
        ]
    }
}
