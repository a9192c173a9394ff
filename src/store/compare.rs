//! Are the stored rows what the events say? The rows that ought to be there are handed in.

use super::cases::case_columns;
use super::clocks::clock_columns;
use super::derived::{CaseRows, OfficeRows};
use super::error::{Result, StoreError};
use super::events::EventText;
use super::finding::Finding;
use super::in_order::{Blocks, InOrder, StoredCases};
use super::open::Store;
use super::row::DerivedRow;
use super::search_keys;
use super::sources::SourceRow;
use super::values::CaseId;

pub(super) const CASES: &str = concat!("SELECT id, NULL, ", case_columns!(), " FROM cases ORDER BY id");
pub(super) const CLOCKS: &str =
    concat!("SELECT case_id, ordinal, ", clock_columns!(), " FROM clocks ORDER BY case_id, ordinal");
pub(super) const PARTS: &str = "SELECT case_id, ordinal, subject, stage, outcome, decided_on, implemented_on FROM parts \
    ORDER BY case_id, ordinal";
pub(super) const PEOPLE: &str =
    "SELECT case_id, ordinal, role, name, kana, key, kana_key FROM people ORDER BY case_id, ordinal";
pub(super) const TITLES: &str = "SELECT case_id, ordinal, title, key FROM titles ORDER BY case_id, ordinal";
pub(super) const STRIKES: &str =
    "SELECT case_id, NULL, seq, case_id, by_seq FROM strikes WHERE case_id IS NOT NULL ORDER BY case_id, seq";

impl Store {
    /// Where the stored rows of cases differ from those that `meant` makes of their events, which `read` understands. All tables are read side by side,
    /// in the order of the cases: a statement for each case and table would take as long again.
    pub(crate) fn compare_cases<T, E: From<StoreError>>(
        &self,
        read: impl FnMut(EventText<'_>) -> std::result::Result<T, E>,
        mut meant: impl FnMut(CaseId, Vec<T>) -> std::result::Result<CaseRows, E>,
    ) -> std::result::Result<Vec<Finding>, E> {
        let prepared = |sql| self.connection.prepare(sql).map_err(StoreError::from);
        let (mut cases, mut clocks, mut parts) = (prepared(CASES)?, prepared(CLOCKS)?, prepared(PARTS)?);
        let (mut people, mut titles, mut strikes) = (prepared(PEOPLE)?, prepared(TITLES)?, prepared(STRIKES)?);
        let mut search_keys = prepared(search_keys::EVERY)?;
        let mut stored = StoredCases {
            cases: InOrder::of("cases", &mut cases)?,
            clocks: InOrder::of("clocks", &mut clocks)?,
            parts: InOrder::of("parts", &mut parts)?,
            people: InOrder::of("people", &mut people)?,
            titles: InOrder::of("titles", &mut titles)?,
            strikes: InOrder::of("strikes", &mut strikes)?,
            search_keys: Blocks::of(&mut search_keys)?,
        };
        let mut findings = Vec::new();
        self.events_by_case(read, |case, events| {
            let meant = meant(case, events)?;
            Ok::<(), E>(stored.compare(&mut findings, &meant)?)
        })?;
        stored.rest(&mut findings)?;
        Ok(findings)
    }

    /// Where the stored rows of the office differ from these. Those of the tables that have a key of their own are to be
    /// in its order.
    pub(crate) fn compare_office(&self, meant: &OfficeRows) -> Result<Vec<Finding>> {
        let mut findings = Vec::new();
        compare(&mut findings, "office", None, self.office(), &meant.values)?;
        compare(&mut findings, "office_days", None, self.office_days(), &meant.days)?;
        compare(&mut findings, "vacancies", None, self.vacancies(), &meant.vacancies)?;
        compare(&mut findings, "strikes", None, self.strikes(None), &meant.strikes)?;
        Ok(findings)
    }

    /// Sources whose kind, label or event is not what the events say; `meant` as the events bring them, in any order.
    pub(crate) fn compare_sources(&self, meant: &[SourceRow]) -> Result<Vec<Finding>> {
        let found = self.sources()?;
        let differing =
            found.iter().filter(|row| !meant.contains(row)).chain(meant.iter().filter(|row| !found.contains(row)));
        Ok(differing.map(|row| Finding::Source { label: format!("{} {}", row.kind, row.label) }).collect())
    }
}

/// Row by row; the columns that differ, or none where a row is missing, one too many, or holds what cannot stand there.
fn compare<R: DerivedRow>(
    findings: &mut Vec<Finding>,
    table: &'static str,
    case: Option<CaseId>,
    found: Result<Vec<R>>,
    meant: &[R],
) -> Result<()> {
    let found = match found {
        Ok(found) => found,
        Err(StoreError::Damaged(_)) => {
            findings.push(Finding::Derived { table, case, columns: Vec::new() });
            return Ok(());
        }
        Err(other) => return Err(other),
    };
    for at in 0..found.len().max(meant.len()) {
        let columns = match (found.get(at), meant.get(at)) {
            (Some(found), Some(meant)) if found == meant => continue,
            (Some(found), Some(meant)) => found.differing(meant),
            _ => Vec::new(),
        };
        findings.push(Finding::Derived { table, case, columns });
    }
    Ok(())
}
