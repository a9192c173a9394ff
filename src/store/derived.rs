//! Writing what was derived: only the rows that changed.

use rusqlite::ToSql;

use super::cases::{self, CaseRow};
use super::clocks::{self, ClockRow};
use super::error::Result;
use super::office::{self, OfficeDayRow, OfficeRow};
use super::open::Writing;
use super::parts::{self, PartRow};
use super::people::{self, PersonRow};
use super::row::DerivedRow;
use super::runs::Runs;
use super::search_keys;
use super::strikes::{self, StrikeRow};
use super::titles::{self, TitleRow};
use super::vacancies::{self, VacancyRow};
use super::values::CaseId;

/// Everything that is derived for one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CaseRows {
    /// Its line.
    pub(crate) case: CaseRow,
    /// Its deadlines, in an order that stays.
    pub(crate) clocks: Vec<ClockRow>,
    /// Its parts, the first one part 1.
    pub(crate) parts: Vec<PartRow>,
    /// Its people, in an order that stays.
    pub(crate) people: Vec<PersonRow>,
    /// Its titles, in an order that stays.
    pub(crate) titles: Vec<TitleRow>,
    /// Its struck events.
    pub(crate) strikes: Vec<StrikeRow>,
}

/// Everything that is derived for the office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OfficeRows {
    /// Its data.
    pub(crate) values: Vec<OfficeRow>,
    /// Its own closed days.
    pub(crate) days: Vec<OfficeDayRow>,
    /// Its vacancies.
    pub(crate) vacancies: Vec<VacancyRow>,
    /// Its struck events.
    pub(crate) strikes: Vec<StrikeRow>,
}

impl Writing {
    /// Puts the rows of a case in the place of those it had; how many rows were written or removed.
    pub(crate) fn replace_case(&mut self, rows: &CaseRows) -> Result<usize> {
        let id = rows.case.id;
        let stored = self.case_rows(id)?;
        let mut changed = 0;
        if stored.as_ref().is_none_or(|stored| stored.case != rows.case) {
            cases::put(&self.connection, &rows.case)?;
            changed += 1;
        }
        if children(stored.as_ref(), |case| &case.people) != rows.people
            || children(stored.as_ref(), |case| &case.titles) != rows.titles
        {
            search_keys::put(&self.connection, rows)?;
        }
        Ok(changed + replace_children(&self.connection, rows, stored.as_ref())?)
    }

    /// Writes the rows of the last case, which has none yet.
    pub(crate) fn add_case(&mut self, rows: &CaseRows) -> Result<()> {
        insert_case(&self.connection, rows)?;
        search_keys::append(&self.connection, rows)
    }

    /// Puts the rows of the office in the place of those it had; how many rows were written or removed.
    pub(crate) fn replace_office(&mut self, rows: &OfficeRows) -> Result<usize> {
        let stored = self.office_rows()?;
        let db = &self.connection;
        Ok(by_key(db, &stored.values, &rows.values, office::PUT_VALUE, office::REMOVE_VALUE, 2)?
            + by_key(db, &stored.days, &rows.days, office::PUT_DAY, office::REMOVE_DAY, 1)?
            + by_key(db, &stored.vacancies, &rows.vacancies, vacancies::PUT, vacancies::REMOVE, 1)?
            + by_key(db, &stored.strikes, &rows.strikes, strikes::PUT, strikes::REMOVE, 1)?)
    }
}

/// Writes the rows of a case that has none yet, but for its search keys.
pub(super) fn insert_case(to: &impl Runs, rows: &CaseRows) -> Result<()> {
    cases::insert(to, &rows.case)?;
    replace_children(to, rows, None).map(drop)
}

fn replace_children(to: &impl Runs, rows: &CaseRows, stored: Option<&CaseRows>) -> Result<usize> {
    let id = rows.case.id;
    let (clocks, parts) = (children(stored, |case| &case.clocks), children(stored, |case| &case.parts));
    let (people, titles) = (children(stored, |case| &case.people), children(stored, |case| &case.titles));
    let strikes = children(stored, |case| &case.strikes);
    Ok(by_place(to, id, clocks, &rows.clocks, clocks::PUT, clocks::REMOVE)?
        + by_place(to, id, parts, &rows.parts, parts::PUT, parts::REMOVE)?
        + by_place(to, id, people, &rows.people, people::PUT, people::REMOVE)?
        + by_place(to, id, titles, &rows.titles, titles::PUT, titles::REMOVE)?
        + by_key(to, strikes, &rows.strikes, strikes::PUT, strikes::REMOVE, 1)?)
}

/// Rows of one table of a case; none of a case that is not there yet.
fn children<'c, R>(case: Option<&'c CaseRows>, of: impl Fn(&'c CaseRows) -> &'c Vec<R>) -> &'c [R] {
    case.map_or(&[], |case| of(case))
}

impl super::open::Store {
    /// Everything that is derived for a case, as it is stored.
    pub(crate) fn case_rows(&self, id: CaseId) -> Result<Option<CaseRows>> {
        let Some(case) = self.case(id)? else { return Ok(None) };
        Ok(Some(CaseRows {
            clocks: self.clocks(id)?,
            parts: self.parts(id)?,
            people: self.people(id)?,
            titles: self.titles(id)?,
            strikes: self.strikes(Some(id))?,
            case,
        }))
    }

    /// Everything that is derived for the office, as it is stored.
    pub(crate) fn office_rows(&self) -> Result<OfficeRows> {
        Ok(OfficeRows {
            values: self.office()?,
            days: self.office_days()?,
            vacancies: self.vacancies()?,
            strikes: self.strikes(None)?,
        })
    }
}

/// Rows that stand under their case by their place in the list, from 1.
fn by_place<R: DerivedRow>(
    to: &impl Runs,
    case: CaseId,
    stored: &[R],
    wanted: &[R],
    put: &'static str,
    remove: &'static str,
) -> Result<usize> {
    let mut changed = 0;
    for at in 0..stored.len().max(wanted.len()) {
        let (old, new) = (stored.get(at), wanted.get(at));
        if old == new {
            continue;
        }
        let ordinal = at as i64 + 1;
        if old.is_some() {
            to.run(remove, (case, ordinal))?;
        }
        if let Some(new) = new {
            let mut values: Vec<&dyn ToSql> = vec![&case, &ordinal];
            values.extend(new.values());
            to.run(put, &values[..])?;
        }
        changed += 1;
    }
    Ok(changed)
}

/// Rows that stand by their first `key` columns.
fn by_key<R: DerivedRow>(
    to: &impl Runs,
    stored: &[R],
    wanted: &[R],
    put: &'static str,
    remove: &'static str,
    key: usize,
) -> Result<usize> {
    let gone = stored.iter().filter(|row| !wanted.contains(row));
    let new = wanted.iter().filter(|row| !stored.contains(row));
    let mut changed = 0;
    for row in gone {
        let values = row.values();
        to.run(remove, values.get(..key).unwrap_or_default())?;
        changed += 1;
    }
    for row in new {
        to.run(put, &row.values()[..])?;
        changed += 1;
    }
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;

    #[test]
    fn only_changed_rows_are_written() {
        let office = testing::office();
        let mut writing = office.write();
        let mut rows = testing::rows(testing::case_on_file(&mut writing, |_| {}), vec![testing::clock(); 3]);
        rows.people = vec![testing::person("佐藤", "さとう")];
        rows.titles = vec![TitleRow { title: "議事録".to_owned(), key: "議事録".to_owned() }];
        rows.parts =
            vec![PartRow { subject: None, stage: None, outcome: None, decided_on: None, implemented_on: None }];
        rows.strikes = vec![StrikeRow { seq: rows.case.id.0, case_id: Some(rows.case.id), by_seq: rows.case.id.0 }];
        assert_eq!(writing.replace_case(&rows).unwrap(), 7);
        assert_eq!(writing.replace_case(&rows).unwrap(), 0);
        rows.case.state = "decided".to_owned();
        rows.clocks[1].running = false;
        assert_eq!(writing.replace_case(&rows).unwrap(), 2);
        rows.clocks.pop();
        rows.people[0].kana = None;
        rows.strikes.clear();
        assert_eq!(writing.replace_case(&rows).unwrap(), 3);
        assert_eq!(writing.case_rows(rows.case.id).unwrap(), Some(rows));
    }

    #[test]
    fn a_changed_row_of_the_office_takes_the_place_of_the_one_with_its_key() {
        let office = testing::office();
        let mut writing = office.write();
        let day = |name: &str| OfficeDayRow { date: testing::day("2026-06-01"), name: name.to_owned(), seq: 1 };
        let vacancy = VacancyRow { seq: 1, office: "both".to_owned(), first: testing::day("2026-04-01"), last: None };
        let mut rows = OfficeRows { days: vec![day("a")], vacancies: vec![vacancy], ..OfficeRows::default() };
        assert_eq!(writing.replace_office(&rows).unwrap(), 2);
        rows.days = vec![day("b")];
        assert_eq!(writing.replace_office(&rows).unwrap(), 2, "the old one goes, the new one comes");
        assert_eq!(writing.office_rows().unwrap(), rows);
        assert_eq!(writing.replace_office(&rows).unwrap(), 0);
    }
}
