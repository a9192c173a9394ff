//! The derived tables read side by side, in the order of the cases, each row beside the one that ought to be there.

use rusqlite::{Rows, Statement};

use super::cases::CaseRow;
use super::clocks::ClockRow;
use super::derived::CaseRows;
use super::error::{Result, StoreError};
use super::finding::Finding;
use super::parts::PartRow;
use super::people::PersonRow;
use super::row::DerivedRow;
use super::search_keys::{self, Filling};
use super::strikes::StrikeRow;
use super::titles::TitleRow;
use super::values::CaseId;

/// Everything that is derived for cases, as it is stored.
pub(super) struct StoredCases<'s> {
    pub(super) cases: InOrder<'s, CaseRow>,
    pub(super) clocks: InOrder<'s, ClockRow>,
    pub(super) parts: InOrder<'s, PartRow>,
    pub(super) people: InOrder<'s, PersonRow>,
    pub(super) titles: InOrder<'s, TitleRow>,
    pub(super) strikes: InOrder<'s, StrikeRow>,
    pub(super) search_keys: Blocks<'s>,
}

impl StoredCases<'_> {
    /// Where the rows of the next case, or those before them, are not as they are meant.
    pub(super) fn compare(&mut self, findings: &mut Vec<Finding>, meant: &CaseRows) -> Result<()> {
        let case = meant.case.id;
        self.cases.compare(findings, case, std::slice::from_ref(&meant.case))?;
        self.clocks.compare(findings, case, &meant.clocks)?;
        self.parts.compare(findings, case, &meant.parts)?;
        self.people.compare(findings, case, &meant.people)?;
        self.titles.compare(findings, case, &meant.titles)?;
        self.strikes.compare(findings, case, &meant.strikes)?;
        self.search_keys.compare(findings, meant)
    }

    /// The rows behind the last case: none ought to be there.
    pub(super) fn rest(mut self, findings: &mut Vec<Finding>) -> Result<()> {
        self.cases.strays(findings, None)?;
        self.clocks.strays(findings, None)?;
        self.parts.strays(findings, None)?;
        self.people.strays(findings, None)?;
        self.titles.strays(findings, None)?;
        self.strikes.strays(findings, None)?;
        self.search_keys.rest(findings)
    }
}

/// The rows of one table.
pub(super) struct InOrder<'s, R> {
    table: &'static str,
    rows: Rows<'s>,
    next: Option<Stored<R>>,
}

/// A row where it stands: its case, and its place there from 1, where it has one.
struct Stored<R> {
    case: CaseId,
    place: Option<i64>,
    /// None where it holds what cannot stand there.
    row: Option<R>,
}

impl<'s, R: DerivedRow> InOrder<'s, R> {
    /// The rows of a statement that finds case, place and columns, in the order of cases and places.
    pub(super) fn of(table: &'static str, statement: &'s mut Statement<'_>) -> Result<InOrder<'s, R>> {
        let mut found = InOrder { table, rows: statement.query([])?, next: None };
        found.advance()?;
        Ok(found)
    }

    fn advance(&mut self) -> Result<Option<Stored<R>>> {
        let next = match self.rows.next()? {
            Some(row) => Some(Stored { case: row.get(0)?, place: row.get(1)?, row: readable(R::read(row, 2))? }),
            None => None,
        };
        Ok(std::mem::replace(&mut self.next, next))
    }

    fn compare(&mut self, findings: &mut Vec<Finding>, case: CaseId, meant: &[R]) -> Result<()> {
        self.strays(findings, Some(case))?;
        let mut wanted = (1..).zip(meant);
        while self.next.as_ref().is_some_and(|next| next.case == case) {
            let Some(found) = self.advance()? else { break };
            let columns = match (&found.row, wanted.next()) {
                (Some(row), Some((place, meant))) if found.place.is_none_or(|found| found == place) => {
                    if row == meant {
                        continue;
                    }
                    row.differing(meant)
                }
                _ => Vec::new(),
            };
            findings.push(Finding::Derived { table: self.table, case: Some(case), columns });
        }
        let missing = wanted.map(|_| Finding::Derived { table: self.table, case: Some(case), columns: Vec::new() });
        findings.extend(missing);
        Ok(())
    }

    /// Rows of cases that the events do not know: those before this case, or all that are left.
    fn strays(&mut self, findings: &mut Vec<Finding>, before: Option<CaseId>) -> Result<()> {
        while self.next.as_ref().is_some_and(|next| before.is_none_or(|case| next.case < case)) {
            let case = self.advance()?.map(|stray| stray.case);
            findings.push(Finding::Derived { table: self.table, case, columns: Vec::new() });
        }
        Ok(())
    }
}

/// The row, or none where it holds what cannot stand there: that is an answer.
fn readable<R>(row: rusqlite::Result<R>) -> Result<Option<R>> {
    match row.map_err(StoreError::from) {
        Ok(row) => Ok(Some(row)),
        Err(StoreError::Damaged(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The blocks of search keys, beside those that the rows of the cases fill.
pub(super) struct Blocks<'s> {
    rows: Rows<'s>,
    meant: Filling,
    /// Where one block is too many or too few, those behind it have no place of their own: the first is told.
    differ: bool,
}

impl<'s> Blocks<'s> {
    /// The blocks of a statement that finds them in their order.
    pub(super) fn of(statement: &'s mut Statement<'_>) -> Result<Blocks<'s>> {
        Ok(Blocks { rows: statement.query([])?, meant: Filling::empty(), differ: false })
    }

    fn compare(&mut self, findings: &mut Vec<Finding>, meant: &CaseRows) -> Result<()> {
        match self.meant.push(meant) {
            Some(full) => self.same(findings, Some(full)),
            None => Ok(()),
        }
    }

    fn rest(mut self, findings: &mut Vec<Finding>) -> Result<()> {
        if let Some(last) = std::mem::replace(&mut self.meant, Filling::empty()).end() {
            self.same(findings, Some(last))?;
        }
        self.same(findings, None)
    }

    fn same(&mut self, findings: &mut Vec<Finding>, meant: Option<(i64, String)>) -> Result<()> {
        let found = match self.rows.next()? {
            Some(row) => Some(readable(row.get(0).and_then(|block| Ok((block, row.get(1)?))))?.unwrap_or_default()),
            None => None,
        };
        if found != meant && !self.differ {
            self.differ = true;
            let columns = match (&found, &meant) {
                (Some((found, _)), Some((meant, _))) if found == meant => vec!["keys"],
                _ => Vec::new(),
            };
            let (found, meant) = (found.unwrap_or_default(), meant.unwrap_or_default());
            findings.push(Finding::Derived { table: "search_keys", case: differing(&meant.1, &found.1), columns });
        }
        Ok(())
    }
}

/// The first case whose line stands in one of two blocks only.
fn differing(meant: &str, found: &str) -> Option<CaseId> {
    let only_in = |one: &str, other: &str| {
        let line = one.lines().find(|line| !other.lines().any(|same| same == *line));
        line.and_then(search_keys::parted).map(|(case, _)| case)
    };
    only_in(meant, found).or_else(|| only_in(found, meant))
}
