//! A case as lists show it on a day: from its row alone, or from its facts while the day of asking matters.

use std::cell::OnceCell;

use super::case_on_file::CaseOnFile;
use super::office_on_file::OfficeOnFile;
use crate::case::clock::{ClockStatus, derive};
use crate::error::Outcome;
use crate::law::Date;
use crate::law::deadline::Vacancy;
use crate::store::{CaseRow, Store};

/// A line of a list.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// What the file keeps of the case.
    pub(crate) row: CaseRow,
    /// How its decision's clock stands.
    pub(crate) status: ClockStatus,
    /// The date of its decision; `None` while it is not fixed, or where the rule has no number.
    pub(crate) date: Option<Date>,
    /// The date that cannot be wrong.
    pub(crate) safe_date: Option<Date>,
    /// Calendar days from the day of asking to `date`; `None` when not fixed, decided or ended.
    pub(crate) days_remaining: Option<i32>,
    /// Calendar days since the receipt, where the rule has no number and the decision is owed.
    pub(crate) elapsed_days: Option<i32>,
    /// Calendar days from the day of asking to the office's own target.
    pub(crate) days_to_target: Option<i32>,
}

/// Makes lines of rows. Office and rulesets are read only if a row asks for them.
pub(crate) struct Lines<'s> {
    store: &'s Store,
    today: Date,
    office: OnceCell<(OfficeOnFile<'s>, Vec<Vacancy>)>,
}

impl<'s> Lines<'s> {
    /// The lines as they stand on `today`.
    pub(crate) fn on(store: &'s Store, today: Date) -> Lines<'s> {
        Lines { store, today, office: OnceCell::new() }
    }

    /// The line of a row.
    pub(crate) fn of(&self, row: CaseRow) -> Outcome<Line> {
        let line = if depends_on(self.today, &row) { self.of_facts(row)? } else { from_row(row, self.today) };
        let elapsed_days = (line.status == ClockStatus::Prompt).then(|| self.today.since(line.row.received));
        let days_to_target = line.row.target.map(|target| target.since(self.today));
        Ok(Line { elapsed_days, days_to_target, ..line })
    }

    fn of_facts(&self, row: CaseRow) -> Outcome<Line> {
        let (office, vacancies) = self.office()?;
        let on_file = CaseOnFile::load(self.store, row.id)?;
        let case = on_file.case()?;
        let derived = derive(&case, office.law_of(&case)?.horizon(), vacancies, self.today);
        let Some(clock) = derived.clocks.into_iter().next() else { return Ok(from_row(row, self.today)) };
        let (date, safe_date) = (clock.date, clock.safe_date);
        let (status, days_remaining) = (clock.status, clock.days_remaining);
        Ok(Line { row, status, date, safe_date, days_remaining, elapsed_days: None, days_to_target: None })
    }

    fn office(&self) -> Outcome<&(OfficeOnFile<'s>, Vec<Vacancy>)> {
        if let Some(known) = self.office.get() {
            return Ok(known);
        }
        let office = OfficeOnFile::load(self.store)?;
        let vacancies = office.vacancies();
        Ok(self.office.get_or_init(|| (office, vacancies)))
    }
}

/// Whether the row says too little on this day: a stop is open then, or its last day has not passed.
fn depends_on(today: Date, row: &CaseRow) -> bool {
    let reaches = |day: Option<Date>| day.is_some_and(|day| today <= day);
    let endless = row.due.is_none() && !row.prompt && row.clock.is_some();
    row.open_stop || endless || reaches(row.suspended_until) || reaches(row.last_stopped)
}

fn from_row(row: CaseRow, today: Date) -> Line {
    let undecided = row.decided_on.is_none();
    let status = match (undecided, row.late) {
        (true, _) if row.ended => ClockStatus::Done,
        (true, _) if row.prompt => ClockStatus::Prompt,
        (true, _) if row.due.is_some_and(|due| due < today) => ClockStatus::Overdue,
        (true, _) => ClockStatus::Open,
        (false, Some(true)) => ClockStatus::DecidedLate,
        (false, Some(false)) => ClockStatus::DecidedInTime,
        (false, None) => ClockStatus::Decided,
    };
    let days_remaining = row.due.filter(|_| undecided && !row.ended).map(|due| due.since(today));
    let (date, safe_date) = (row.due, row.safe);
    Line { row, status, date, safe_date, days_remaining, elapsed_days: None, days_to_target: None }
}
