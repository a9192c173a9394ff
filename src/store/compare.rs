//! Are the stored rows what the events say? The rows that ought to be there are handed in.

use super::derived::{CaseRows, OfficeRows};
use super::error::{Result, StoreError};
use super::finding::Finding;
use super::open::Store;
use super::row::DerivedRow;
use super::sources::SourceRow;
use super::values::CaseId;

pub(super) const STRAY_CASES: &str =
    "SELECT id FROM cases WHERE NOT EXISTS (SELECT 1 FROM events WHERE seq = cases.id AND case_id = cases.id)";
pub(super) const STRAY_STRIKES: &str =
    "SELECT seq FROM strikes WHERE case_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cases WHERE id = strikes.case_id)";
pub(super) const STRAY_CLOCKS: &str =
    "SELECT case_id FROM clocks GROUP BY case_id HAVING min(ordinal) <> 1 OR max(ordinal) <> count(*)";
pub(super) const STRAY_PARTS: &str =
    "SELECT case_id FROM parts GROUP BY case_id HAVING min(ordinal) <> 1 OR max(ordinal) <> count(*)";
pub(super) const STRAY_PEOPLE: &str =
    "SELECT case_id FROM people GROUP BY case_id HAVING min(ordinal) <> 1 OR max(ordinal) <> count(*)";
pub(super) const STRAY_TITLES: &str =
    "SELECT case_id FROM titles GROUP BY case_id HAVING min(ordinal) <> 1 OR max(ordinal) <> count(*)";

impl Store {
    /// Where the stored rows of a case differ from these.
    pub(crate) fn compare_case(&self, meant: &CaseRows) -> Result<Vec<Finding>> {
        let id = meant.case.id;
        let mut findings = Vec::new();
        let (case, own) = (Some(id), self.case(id).map(|row| row.into_iter().collect()));
        compare(&mut findings, "cases", case, own, std::slice::from_ref(&meant.case))?;
        compare(&mut findings, "clocks", case, self.clocks(id), &meant.clocks)?;
        compare(&mut findings, "parts", case, self.parts(id), &meant.parts)?;
        compare(&mut findings, "people", case, self.people(id), &meant.people)?;
        compare(&mut findings, "titles", case, self.titles(id), &meant.titles)?;
        compare(&mut findings, "strikes", case, self.strikes(case), &meant.strikes)?;
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

    /// Rows that belong to no case that the events know, or stand at a place where none ought to be.
    pub(crate) fn stray_rows(&self) -> Result<Vec<Finding>> {
        let tables = [
            ("cases", STRAY_CASES),
            ("strikes", STRAY_STRIKES),
            ("clocks", STRAY_CLOCKS),
            ("parts", STRAY_PARTS),
            ("people", STRAY_PEOPLE),
            ("titles", STRAY_TITLES),
        ];
        let mut findings = Vec::new();
        for (table, sql) in tables {
            let mut statement = self.connection.prepare_cached(sql)?;
            let rows = statement.query_map([], |row| row.get(0))?;
            for case in rows {
                findings.push(Finding::Derived { table, case: Some(CaseId(case?)), columns: Vec::new() });
            }
        }
        Ok(findings)
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
