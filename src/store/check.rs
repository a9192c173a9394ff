//! Is everything as it was written? The store's part of the answer: pages, schema, references, chain, seals, sources,
//! numbers. Whether the derived rows are what the events say is asked case by case (`compare`), by whoever knows the law.

use std::collections::BTreeSet;

use rusqlite::{Connection, Row};

use super::chain;
use super::error::{Result, StoreError};
use super::file::Head;
use super::finding::Finding;
use super::open::{Reading, Store};
use super::values::Digest;
use super::{file, migrations, verify};

pub(super) const PAGES: &str = "PRAGMA integrity_check(20)";
pub(super) const REFERENCES: &str = "PRAGMA foreign_key_check";
pub(super) const SCHEMA: &str = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
pub(super) const COUNTED: &str = "SELECT (SELECT count(*) FROM events), \
    (SELECT recorded FROM events ORDER BY seq LIMIT 1)";
pub(super) const SOURCES: &str = "SELECT sha256, kind, label, body FROM sources";
pub(super) const NUMBERS: &str = "SELECT c.fiscal_year, c.letter FROM counters c LEFT JOIN \
    (SELECT fiscal_year, letter, count(*) AS given, max(sequence) AS highest FROM cases GROUP BY fiscal_year, letter) n \
    ON n.fiscal_year = c.fiscal_year AND n.letter = c.letter \
    WHERE n.given IS NULL OR n.given <> c.last OR n.highest <> c.last";
pub(super) const UNCOUNTED: &str = "SELECT DISTINCT fiscal_year, letter FROM cases WHERE NOT EXISTS \
    (SELECT 1 FROM counters c WHERE c.fiscal_year = cases.fiscal_year AND c.letter = cases.letter)";

/// How far `check` goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// The last thousand events, the head and the numbers: for the daily report.
    Quick,
    /// Everything.
    Full,
}

/// How many events a quick check looks at.
const RECENT: i64 = 1_000;

/// What `check` saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Checked {
    /// How many events were verified.
    pub(crate) events: i64,
    /// The head, to be compared with a printed one.
    pub(crate) head: Head,
    /// What is wrong.
    pub(crate) findings: Vec<Finding>,
}

impl Reading<'_> {
    /// Verifies the file but for its references. `erased` are the events whose private part was erased, as the events of the office say.
    ///
    /// # Errors
    /// Only where the file cannot be read at all: damage is a finding.
    pub(crate) fn check(&self, depth: Depth, erased: &BTreeSet<i64>) -> Result<Checked> {
        let head = self.head()?;
        let mut checked = Checked { events: 0, head, findings: Vec::new() };
        let outcome = match depth {
            Depth::Quick => self.check_recent(erased, &mut checked),
            Depth::Full => self.check_all(erased, &mut checked),
        };
        match outcome {
            // A page that cannot be read ends the search, but it is an answer.
            Err(StoreError::Damaged(detail)) => checked.findings.push(Finding::Pages { detail }),
            other => other?,
        }
        Ok(checked)
    }

    /// Rows that name another one which is not there. Apart from the rest of a full check, so that another thread can look.
    ///
    /// # Errors
    /// As [`check`](Reading::check), and a page that cannot be read.
    pub(crate) fn check_references(&self) -> Result<Vec<Finding>> {
        let mut findings = Vec::new();
        each_row(&self.connection, REFERENCES, |row| {
            findings.push(Finding::Reference { table: row.get(0)?, to: row.get(2)? });
            Ok(())
        })?;
        Ok(findings)
    }

    fn check_recent(&self, erased: &BTreeSet<i64>, checked: &mut Checked) -> Result<()> {
        verify::events(self, checked.head.seq.saturating_sub(RECENT).max(0), erased, checked)?;
        check_numbers(&self.connection, &mut checked.findings)
    }

    fn check_all(&self, erased: &BTreeSet<i64>, checked: &mut Checked) -> Result<()> {
        let connection = &self.connection;
        check_pages(connection, &mut checked.findings)?;
        check_schema(connection, &mut checked.findings)?;
        let kinds = verify::events(self, 0, erased, checked)?;
        check_file(self, &kinds, &mut checked.findings)?;
        check_sources(connection, &mut checked.findings)?;
        check_numbers(connection, &mut checked.findings)
    }
}

/// Hands over the rows of a statement without parameters.
fn each_row(connection: &Connection, sql: &str, mut each: impl FnMut(&Row<'_>) -> rusqlite::Result<()>) -> Result<()> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(row)?;
    }
    Ok(())
}

fn check_pages(connection: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    each_row(connection, PAGES, |row| {
        let detail: String = row.get(0)?;
        if detail != "ok" {
            findings.push(Finding::Pages { detail });
        }
        Ok(())
    })
}

/// Without its triggers a file would take what they refuse.
fn check_schema(connection: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let mut fresh = Connection::open_in_memory()?;
    migrations::build(&mut fresh)?;
    let (found, meant) = (schema(connection)?, schema(&fresh)?);
    let changed: BTreeSet<&str> = found.symmetric_difference(&meant).map(|(name, _)| name.as_str()).collect();
    findings.extend(changed.into_iter().map(|name| Finding::Schema { name: name.to_owned() }));
    Ok(())
}

fn schema(connection: &Connection) -> Result<BTreeSet<(String, String)>> {
    let mut schema = BTreeSet::new();
    each_row(connection, SCHEMA, |row| {
        schema.insert((row.get(0)?, row.get(1)?));
        Ok(())
    })?;
    Ok(schema)
}

fn check_file(store: &Store, kinds: &file::Kinds, findings: &mut Vec<Finding>) -> Result<()> {
    let row = store.file()?;
    let (count, created): (i64, Option<String>) =
        store.connection.prepare_cached(COUNTED)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut columns = Vec::new();
    if row.event_count != count {
        columns.push("event_count");
    }
    if row.created != created.unwrap_or_default() {
        columns.push("created");
    }
    if !columns.is_empty() {
        findings.push(Finding::File { columns });
    }
    if !kinds.iter().eq(&file::kinds(&store.connection)?) {
        findings.push(Finding::Derived { table: "kinds", case: None, columns: Vec::new() });
    }
    Ok(())
}

fn check_sources(connection: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    each_row(connection, SOURCES, |row| {
        let digest: Digest = row.get(0)?;
        if chain::sha256(row.get_ref(3)?.as_str()?.as_bytes()) != digest {
            let label = format!("{} {}", row.get::<_, String>(1)?, row.get::<_, String>(2)?);
            findings.push(Finding::Source { label });
        }
        Ok(())
    })
}

fn check_numbers(connection: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    for sql in [NUMBERS, UNCOUNTED] {
        each_row(connection, sql, |row| {
            findings.push(Finding::Numbers { fiscal_year: row.get(0)?, letter: row.get(1)? });
            Ok(())
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use rusqlite::types::Value;

    use super::*;
    use crate::store::testing::{self, Office};

    /// Everything that is asked of a file: the store's part and, with the rows that were meant, the caller's.
    fn asked(office: &Office, meant: &testing::Meant) -> Vec<String> {
        let store = match Store::open_read(office.path(), &testing::means()) {
            Ok(store) => store,
            Err(refused) => return vec![refused.to_string()],
        };
        let reading = store.reading().unwrap();
        let mut findings = match reading.check(Depth::Full, &BTreeSet::new()) {
            Ok(checked) => checked.findings,
            Err(refused) => return vec![refused.to_string()],
        };
        let compared: Result<()> = (|| {
            findings.extend(reading.check_references()?);
            findings.extend(store.compare_cases(|_| Ok(()), |_, _| Ok::<_, StoreError>(meant.case.clone()))?);
            findings.extend(store.compare_office(&meant.office)?);
            findings.extend(store.compare_sources(&meant.sources)?);
            Ok(())
        })();
        let mut said: Vec<String> = findings.iter().map(Finding::to_string).collect();
        said.extend(compared.err().map(|error| error.to_string()));
        said
    }

    /// A change by somebody with a database tool who switches off whatever stands in the way and leaves no trace of that.
    fn tamper(office: &Office, change: impl FnOnce(&Connection)) {
        let connection = Connection::open(office.path()).unwrap();
        connection
            .execute_batch(
                "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF; BEGIN;",
            )
            .unwrap();
        let mut statement = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").unwrap();
        let triggers: Vec<(String, String)> =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(|row| row.unwrap()).collect();
        drop(statement);
        triggers.iter().for_each(|(name, _)| connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap());
        change(&connection);
        triggers.iter().for_each(|(_, sql)| connection.execute_batch(sql).unwrap());
        connection.execute_batch("COMMIT").unwrap();
    }

    fn columns(office: &Office) -> Vec<(String, String, String)> {
        let store = office.read();
        let sql =
            "SELECT m.name, c.name, c.type FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table'";
        let mut statement = store.connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.map(|row| row.unwrap()).collect()
    }

    fn another(value: &Value, kind: &str) -> Value {
        match (value, kind) {
            (Value::Integer(value @ (0 | 1)), _) => Value::Integer(1 - value),
            (Value::Integer(value), _) => Value::Integer(value + 1),
            (Value::Text(text), _) if text.parse::<crate::law::Date>().is_ok() => Value::Text("2031-01-01".to_owned()),
            (Value::Text(text), _) => Value::Text(format!("{text} ")),
            (Value::Blob(bytes), _) => Value::Blob(bytes.iter().map(|byte| byte ^ 1).collect()),
            (_, "INTEGER") => Value::Integer(7),
            (_, "BLOB") => Value::Blob(vec![7; 32]),
            _ => Value::Text("2031-01-01".to_owned()),
        }
    }

    #[test]
    fn a_whole_file_has_nothing_to_find() {
        let office = testing::office();
        let meant = testing::everything(&office);
        assert_eq!(asked(&office, &meant), [""; 0]);
        let checked = office.read().reading().unwrap().check(Depth::Quick, &BTreeSet::new()).unwrap();
        assert_eq!((checked.events, checked.findings), (checked.head.seq, Vec::new()));
    }

    #[test]
    fn an_edit_of_any_column_of_any_table_is_found() {
        let template = testing::office();
        let meant = testing::everything(&template);
        let mut unseen = Vec::new();
        for (table, column, kind) in columns(&template) {
            // Which engine computed the rows stands in the office's events; whoever reads those compares it.
            if (table.as_str(), column.as_str()) == ("file", "engine") {
                continue;
            }
            let office = testing::copy_of(&template);
            tamper(&office, |connection| {
                let read = format!("SELECT {column} FROM {table} ORDER BY 1 DESC LIMIT 1");
                let value: Value =
                    connection.query_row(&read, [], |row| row.get(0)).unwrap_or_else(|_| panic!("{table} is empty"));
                let write = format!("UPDATE {table} SET {column} = $1 WHERE {column} IS $2");
                connection
                    .execute(&write, (another(&value, &kind), &value))
                    .map(|changed| assert!(changed > 0, "{table}.{column}"))
                    .unwrap_or_else(|error| panic!("{table}.{column}: {error}"));
            });
            if asked(&office, &meant).is_empty() {
                unseen.push(format!("{table}.{column}"));
            }
        }
        assert_eq!(unseen, [""; 0]);
    }

    #[test]
    fn a_row_taken_out_of_any_table_is_found() {
        let template = testing::office();
        let meant = testing::everything(&template);
        let mut tables: Vec<String> = columns(&template).into_iter().map(|(table, ..)| table).collect();
        tables.dedup();
        for table in tables {
            let office = testing::copy_of(&template);
            tamper(&office, |connection| connection.execute_batch(&format!("DELETE FROM {table}")).unwrap());
            assert_ne!(asked(&office, &meant), [""; 0], "{table}");
        }
    }

    #[test]
    fn a_file_without_one_of_its_triggers_is_found() {
        let office = testing::office();
        Connection::open(office.path()).unwrap().execute_batch("DROP TRIGGER events_never_go").unwrap();
        let checked = office.read().reading().unwrap().check(Depth::Full, &BTreeSet::new()).unwrap();
        assert_eq!(checked.findings, [Finding::Schema { name: "events_never_go".to_owned() }]);
    }

    #[test]
    fn a_changed_search_key_names_its_case() {
        let office = testing::office();
        let meant = testing::everything(&office);
        let case = Some(meant.case.case.id);
        let found = || {
            let store = office.read();
            store.compare_cases(|_| Ok(()), |_, _| Ok::<_, StoreError>(meant.case.clone())).unwrap()
        };
        let table = "search_keys";
        office.tool().execute_batch("UPDATE search_keys SET keys = replace(keys, '佐藤', '佐')").unwrap();
        assert_eq!(found(), [Finding::Derived { table, case, columns: vec!["keys"] }]);
        office.tool().execute_batch("DELETE FROM search_keys").unwrap();
        assert_eq!(found(), [Finding::Derived { table, case, columns: Vec::new() }]);
        office.tool().execute_batch("INSERT INTO search_keys VALUES (7, '450\u{1f}x'), (8, '')").unwrap();
        assert_eq!(found(), [Finding::Derived { table, case, columns: Vec::new() }], "the first is told");
    }

    #[test]
    fn what_was_erased_with_an_event_that_says_so_is_no_damage() {
        let office = testing::office();
        let mut writing = office.write();
        let case = testing::open_case(&mut writing);
        writing.erase_private(case.0).unwrap();
        let store = writing.commit().unwrap();
        let found = |erased: &[i64]| {
            let checked = store.reading().unwrap().check(Depth::Full, &erased.iter().copied().collect()).unwrap();
            checked
                .findings
                .into_iter()
                .filter(|finding| !matches!(finding, Finding::Numbers { .. }))
                .collect::<Vec<_>>()
        };
        assert_eq!(found(&[case.0]), []);
        assert_eq!(found(&[]), [Finding::Gone { seq: case.0 }]);
    }

    #[test]
    fn a_page_full_of_garbage_is_an_answer_and_not_a_crash() {
        let office = testing::office();
        let meant = testing::everything(&office);
        let whole = std::fs::read(office.path()).unwrap();
        for page in 1..whole.len() / 4096 {
            let mut bytes = whole.clone();
            bytes[page * 4096..][..4096].fill(0xa5);
            std::fs::write(office.path(), &bytes).unwrap();
            let said = asked(&office, &meant);
            assert_ne!(said, [""; 0], "page {page}");
        }
        for length in [1, 100, 4096, 8192, whole.len() - 4096] {
            std::fs::write(office.path(), &whole[..length]).unwrap();
            assert_ne!(asked(&office, &meant), [""; 0], "cut to {length} bytes");
        }
    }
}
