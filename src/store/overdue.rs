//! What is late: the cases whose decision is still owed after their date.

use super::cases::{CaseRow, select_cases};
use super::error::StoreError;
use super::open::Store;
use crate::law::Date;

/// A case whose set day has not passed is suspended, not late; a stop without a set day and a rule without a number leave
/// `due` null. Reads nothing but the index `cases_due`.
pub(super) const OVERDUE: &str = select_cases!(
    "WHERE owed = 1 AND due < $1 AND (suspended_until IS NULL OR suspended_until < $1) \
     AND ruleset = coalesce($2, ruleset) ORDER BY due, fiscal_year, letter, sequence"
);

impl Store {
    /// The cases that are late on this day, the latest first by date then number; of one ruleset where one is named.
    pub(crate) fn overdue<E: From<StoreError>>(
        &self,
        today: Date,
        ruleset: Option<&str>,
        each: impl FnMut(CaseRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each_case(OVERDUE, &[&today, &ruleset], each)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{self, day};

    #[test]
    fn late_is_the_day_after_the_date_unless_the_case_is_suspended_then() {
        let office = testing::office();
        let mut writing = office.write();
        let plain = testing::case_on_file(&mut writing, |row| row.due = Some(day("2026-04-15"))).sequence;
        let stopped = testing::case_on_file(&mut writing, |row| {
            (row.due, row.suspended_until) = (Some(day("2026-04-14")), Some(day("2026-04-20")));
        });
        testing::case_on_file(&mut writing, |row| row.due = None);
        testing::case_on_file(&mut writing, |row| (row.owed, row.due) = (false, Some(day("2026-04-01"))));
        let late = |today| {
            let mut seen = Vec::new();
            let collected = writing.overdue(day(today), None, |row| {
                seen.push(row.sequence);
                Ok::<(), StoreError>(())
            });
            collected.map(|()| seen).unwrap()
        };
        assert_eq!(late("2026-04-15"), [0; 0], "on the last day nothing is late");
        assert_eq!(late("2026-04-16"), [plain]);
        assert_eq!(late("2026-04-20"), [plain], "suspended through its set day");
        assert_eq!(late("2026-04-21"), [stopped.sequence, plain]);
    }
}
