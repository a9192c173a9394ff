//! Who has to do with a case, with the keys that `search` looks for.

use super::error::Result;
use super::open::Store;
use super::row::{DerivedRow, derived_row};
use super::values::CaseId;
use crate::law::Date;

derived_row! {
    /// A person or body. Keys are made by the caller: every writing of one name (kanji, kana, width) has the same key.
    PersonRow {
        /// `requester`, `principal`, `agent`, `third_party` …
        role: String,
        /// As it was given.
        name: String,
        /// As it was given.
        kana: Option<String>,
        /// The key of the name.
        key: String,
        /// The key of the kana.
        kana_key: Option<String>,
    }
}

pub(super) const OF_CASE: &str =
    "SELECT role, name, kana, key, kana_key FROM people WHERE case_id = $1 ORDER BY ordinal";
pub(super) const PUT: &str = "INSERT INTO people (case_id, ordinal, role, name, kana, key, kana_key) \
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
/// By the index of keys: the cases of one person, the oldest first. Third parties ask for nothing.
pub(super) const OF_PERSON: &str = "SELECT DISTINCT case_id FROM people WHERE key = $1 AND role <> 'third_party' \
    ORDER BY case_id";
pub(super) const REMOVE: &str = "DELETE FROM people WHERE case_id = $1 AND ordinal = $2";

/// Every request by what makes it the same as another: its person (who stands behind who asks, else who asks), kind, day of
/// receipt and the first thing that is asked for.
pub(super) const REQUESTS: &str = "SELECT c.id, c.kind, c.received, \
    (SELECT key FROM people WHERE case_id = c.id AND role <> 'third_party' ORDER BY \
        CASE role WHEN 'principal' THEN 0 WHEN 'deceased' THEN 1 ELSE 2 END, ordinal LIMIT 1), \
    (SELECT key FROM titles WHERE case_id = c.id ORDER BY ordinal LIMIT 1) \
    FROM cases c WHERE c.state <> 'void' ORDER BY c.id";

/// A request on file, by what makes it the same as another.
pub(crate) struct RequestOnFile {
    /// Its case.
    pub(crate) case: CaseId,
    /// The code of its kind.
    pub(crate) kind: String,
    /// The day of receipt.
    pub(crate) received: Date,
    /// The key of the person.
    pub(crate) person: Option<String>,
    /// The key of the first thing that is asked for.
    pub(crate) subject: Option<String>,
}

impl Store {
    /// Every request on file that was not struck, the oldest first.
    pub(crate) fn requests(&self, mut each: impl FnMut(RequestOnFile)) -> Result<()> {
        let mut statement = self.connection.prepare_cached(REQUESTS)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            each(RequestOnFile {
                case: row.get(0)?,
                kind: row.get(1)?,
                received: row.get(2)?,
                person: row.get(3)?,
                subject: row.get(4)?,
            });
        }
        Ok(())
    }

    /// The people of a case, in the order they were handed over.
    pub(crate) fn people(&self, case: CaseId) -> Result<Vec<PersonRow>> {
        let mut statement = self.connection.prepare_cached(OF_CASE)?;
        let rows = statement.query_map([case], |row| PersonRow::read(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The cases in which a person of this key asks, or is asked for, in the order of their first events.
    pub(crate) fn cases_of_person(&self, key: &str) -> Result<Vec<CaseId>> {
        let mut statement = self.connection.prepare_cached(OF_PERSON)?;
        let ids = statement.query_map([key], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }
}

#[cfg(test)]
mod tests {
    use crate::store::testing;

    #[test]
    fn the_cases_of_a_person_are_found_by_the_whole_key_and_without_third_parties() {
        let office = testing::office();
        let mut writing = office.write();
        let mut put = |name: &str, role: &str| {
            let mut rows = testing::rows(testing::case_on_file(&mut writing, |_| {}), Vec::new());
            rows.people = vec![testing::person(name, "サトウ")];
            rows.people.iter_mut().for_each(|person| person.role = role.to_owned());
            writing.replace_case(&rows).unwrap();
            rows.case.id
        };
        let first = put("佐藤花子", "requester");
        let _ = put("佐藤", "requester");
        let _ = put("佐藤花子", "third_party");
        let second = put("佐藤花子", "principal");
        let key = testing::person("佐藤花子", "サトウ").key;
        assert_eq!(writing.cases_of_person(&key).unwrap(), [first, second]);
        assert!(writing.cases_of_person("佐").unwrap().is_empty());
    }
}
