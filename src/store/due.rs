//! What must happen soon: the open cases in the order a clerk works them off.

use super::cases::{CaseRow, select_cases};
use super::error::StoreError;
use super::open::Store;
use crate::law::Date;

pub(super) const AT_ONCE: &str =
    select_cases!("WHERE at_once = 1 AND ruleset = coalesce($1, ruleset) ORDER BY received, id");
pub(super) const UNSENT: &str =
    select_cases!("WHERE unsent = 1 AND at_once = 0 AND ruleset = coalesce($1, ruleset) ORDER BY decided_on, id");
pub(super) const STOPPED: &str = select_cases!(
    "WHERE owed = 1 AND open_stop = 1 AND unsent = 0 AND at_once = 0 AND ruleset = coalesce($1, ruleset) \
     ORDER BY received, id"
);
pub(super) const DATED: &str = select_cases!(
    "WHERE owed = 1 AND safe <= $1 AND open_stop = 0 AND prompt = 0 AND unsent = 0 AND at_once = 0 \
     AND ruleset = coalesce($2, ruleset) ORDER BY safe, fiscal_year, letter, sequence"
);
pub(super) const PROMPT: &str = select_cases!(
    "WHERE owed = 1 AND prompt = 1 AND open_stop = 0 AND unsent = 0 AND at_once = 0 \
     AND ruleset = coalesce($1, ruleset) ORDER BY received, id"
);

/// Undecided cases whose target is this day or earlier; there are as many as the office is behind its own aim.
pub(super) const AIMED: &str = select_cases!(
    "WHERE owed = 1 AND target <= $1 AND ruleset = coalesce($2, ruleset) ORDER BY target, fiscal_year, letter, sequence"
);

/// Why a case stands in the list, in the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum DueGroup {
    /// An act is owed 直ちに, or a special-case notice has not been sent.
    AtOnce,
    /// Decided (or decided in part), the letter not recorded as sent.
    Unsent,
    /// A stop is open: date and safe date are computed from the facts, then the case stands among the dated ones or not at
    /// all. These come whatever their date is, the oldest first.
    Stopped,
    /// The safe date is the day asked for or earlier. By safe date.
    Dated,
    /// No date, for the rule has no number. The oldest first.
    Prompt,
}

impl Store {
    /// The cases to be worked on up to the safe date `last` (inclusive), each once, group by group; of one ruleset where one
    /// is named.
    pub(crate) fn due<E: From<StoreError>>(
        &self,
        last: Date,
        ruleset: Option<&str>,
        mut each: impl FnMut(DueGroup, CaseRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each_case(AT_ONCE, &[&ruleset], |row| each(DueGroup::AtOnce, row))?;
        self.each_case(UNSENT, &[&ruleset], |row| each(DueGroup::Unsent, row))?;
        self.each_case(STOPPED, &[&ruleset], |row| each(DueGroup::Stopped, row))?;
        self.each_case(DATED, &[&last, &ruleset], |row| each(DueGroup::Dated, row))?;
        self.each_case(PROMPT, &[&ruleset], |row| each(DueGroup::Prompt, row))
    }

    /// The undecided cases of which the office's own target is `last` or earlier, by target.
    pub(crate) fn aimed<E: From<StoreError>>(
        &self,
        last: Date,
        ruleset: Option<&str>,
        each: impl FnMut(CaseRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each_case(AIMED, &[&last, &ruleset], each)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{self, day};

    #[test]
    fn each_case_stands_once_in_the_first_group_that_claims_it_and_by_safe_date_there() {
        let office = testing::office();
        let mut writing = office.write();
        let mut put = |change: &dyn Fn(&mut CaseRow)| testing::case_on_file(&mut writing, change).sequence;
        let dated = |safe: &'static str| move |row: &mut CaseRow| row.safe = Some(day(safe));
        let later = put(&dated("2026-04-20"));
        let sooner = put(&dated("2026-04-15"));
        put(&dated("2026-04-21"));
        let stopped = put(&|row| (row.open_stop, row.safe) = (true, None));
        let prompt = put(&|row| (row.prompt, row.due, row.safe) = (true, None, None));
        let unsent = put(&|row| (row.unsent, row.owed, row.decided_on) = (true, false, Some(day("2026-04-10"))));
        let at_once = put(&|row| (row.at_once, row.unsent) = (true, true));
        put(&|row| (row.owed, row.ended) = (false, true));
        let mut seen = Vec::new();
        let collect = |group, row: CaseRow| {
            seen.push((group, row.sequence));
            Ok::<(), StoreError>(())
        };
        writing.due(day("2026-04-20"), None, collect).unwrap();
        let expected = [
            (DueGroup::AtOnce, at_once),
            (DueGroup::Unsent, unsent),
            (DueGroup::Stopped, stopped),
            (DueGroup::Dated, sooner),
            (DueGroup::Dated, later),
            (DueGroup::Prompt, prompt),
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn a_target_is_aimed_at_only_while_the_decision_is_owed() {
        let office = testing::office();
        let mut writing = office.write();
        let mut put = |change: &dyn Fn(&mut CaseRow)| testing::case_on_file(&mut writing, change).sequence;
        let aimed = |target: &'static str| move |row: &mut CaseRow| row.target = Some(day(target));
        let later = put(&aimed("2026-04-20"));
        let sooner = put(&aimed("2026-04-15"));
        put(&aimed("2026-04-21"));
        put(&|row| (row.target, row.owed) = (Some(day("2026-04-15")), false));
        put(&|row| row.target = None);
        let mut seen = Vec::new();
        let collected = writing.aimed(day("2026-04-20"), None, |row| {
            seen.push(row.sequence);
            Ok::<(), StoreError>(())
        });
        collected.unwrap();
        assert_eq!(seen, [sooner, later]);
    }

    #[test]
    fn another_ruleset_is_left_out() {
        let office = testing::office();
        let mut writing = office.write();
        testing::case_on_file(&mut writing, |row| row.ruleset = "elsewhere".to_owned());
        let count = |ruleset| {
            let mut count = 0;
            let counted = writing.due(day("2027-01-01"), ruleset, |_, _| {
                count += 1;
                Ok::<(), StoreError>(())
            });
            counted.map(|()| count).unwrap()
        };
        assert_eq!((count(None), count(Some("elsewhere")), count(Some("somewhere"))), (1, 1, 0));
    }
}
