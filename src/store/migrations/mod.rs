//! The schema, change by change. An entry of the list is never edited and never removed, only followed.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use super::error::{Result, StoreError};
use super::{backup, pragmas};

const STEPS: [&str; 4] = [
    include_str!("01-foundation.sql"),
    include_str!("02-whole-life.sql"),
    include_str!("03-published-figures.sql"),
    include_str!("04-search-keys.sql"),
];

/// The schema that this program reads and writes.
pub(super) const SCHEMA: i64 = STEPS.len() as i64;

/// An older file was brought to the schema of this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Migrated {
    /// The schema it had.
    pub(crate) from: i64,
    /// The schema it has.
    pub(crate) to: i64,
    /// The copy that was made before.
    pub(crate) backup: PathBuf,
}

fn steps() -> Migrations<'static> {
    STEPS.into_iter().map(M::up).collect()
}

/// Makes the tables of a new file.
pub(super) fn build(connection: &mut Connection) -> Result<()> {
    step_up(connection, &steps())
}

/// Brings the file at `place` up, after a copy beside it. Nothing is done to a file that is up already.
pub(super) fn migrate(connection: &mut Connection, place: &Path) -> Result<Option<Migrated>> {
    migrate_by(connection, place, &steps(), SCHEMA)
}

fn migrate_by(connection: &mut Connection, place: &Path, steps: &Migrations<'_>, to: i64) -> Result<Option<Migrated>> {
    // Nobody may write between the copy and the change, nor bring the file up at the same time.
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;")?;
    let (_, from) = pragmas::identity(connection)?;
    let migrated = if from < to {
        let copy = free_name(place, from);
        backup::copy(connection, place, &copy)?;
        step_up(connection, steps).map_err(not_as_its_number_says)?;
        Some(Migrated { from, to, backup: copy })
    } else {
        None
    };
    // The lock is only given back with the next reading.
    connection.execute_batch("PRAGMA locking_mode = NORMAL; SELECT 1 FROM file;")?;
    Ok(migrated)
}

/// A step that does not fit what is there: somebody wrote past the program.
fn not_as_its_number_says(error: StoreError) -> StoreError {
    match error {
        StoreError::Internal(detail) => StoreError::Damaged(detail),
        other => other,
    }
}

/// `office.kaiji.schema-1`, or the first of `-2`, `-3` … that is free.
fn free_name(place: &Path, from: i64) -> PathBuf {
    let named = |tail: &str| {
        let mut name = place.as_os_str().to_owned();
        name.push(format!(".schema-{from}{tail}"));
        PathBuf::from(name)
    };
    std::iter::once(named(""))
        .chain((2..).map(|count| named(&format!("-{count}"))))
        .find(|path| path.symlink_metadata().is_err())
        .unwrap_or_else(|| named("-last"))
}

fn step_up(connection: &mut Connection, steps: &Migrations<'_>) -> Result<()> {
    steps.to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => StoreError::Internal(other.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;

    /// Everything that a schema is made of, without the writing of it.
    fn described(connection: &Connection) -> Vec<String> {
        let rows = |sql: &str| -> Vec<String> {
            let mut statement = connection.prepare(sql).unwrap();
            let columns = statement.column_count();
            let rows = statement.query_map([], |row| {
                (0..columns)
                    .map(|at| row.get::<_, rusqlite::types::Value>(at).map(|value| format!("{value:?}")))
                    .collect::<rusqlite::Result<Vec<_>>>()
                    .map(|values| values.join(" "))
            });
            rows.unwrap().map(|row| row.unwrap()).collect()
        };
        let mut all =
            rows("SELECT 'table', name, type, wr, strict FROM pragma_table_list WHERE schema = 'main' ORDER BY 2");
        all.extend(rows(
            "SELECT 'column', m.name, c.cid, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk FROM sqlite_schema m, \
             pragma_table_xinfo(m.name) c WHERE m.type = 'table' ORDER BY 2, 3",
        ));
        all.extend(rows(
            "SELECT 'index', m.name, i.name, i.\"unique\", i.origin, i.partial, x.seqno, x.name, x.\"desc\", x.coll, x.key \
             FROM sqlite_schema m, pragma_index_list(m.name) i, pragma_index_xinfo(i.name) x \
             WHERE m.type = 'table' ORDER BY 2, 3, 7",
        ));
        all.extend(rows(
            "SELECT 'reference', m.name, f.* FROM sqlite_schema m, pragma_foreign_key_list(m.name) f \
             WHERE m.type = 'table' ORDER BY 2, 3, 4",
        ));
        all
    }

    /// The text of each statement of the schema, without comments and spacing: checks, conditions, triggers.
    fn written(connection: &Connection) -> Vec<String> {
        let mut statement =
            connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
        let texts = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        texts
            .map(|text| {
                let text = text.unwrap();
                let bare = text.lines().map(|line| line.split("-- ").next().unwrap_or_default());
                bare.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
            })
            .collect()
    }

    #[test]
    fn the_migrations_add_up_to_schema_sql() {
        let mut migrated = Connection::open_in_memory().unwrap();
        build(&mut migrated).unwrap();
        let truth = Connection::open_in_memory().unwrap();
        truth.execute_batch(include_str!("../../../schema.sql")).unwrap();
        assert_eq!(described(&migrated), described(&truth));
        assert_eq!(written(&migrated), written(&truth));
    }

    #[test]
    fn the_list_of_migrations_is_valid() {
        steps().validate().unwrap();
    }

    #[test]
    fn an_older_file_is_brought_up_after_a_copy_that_has_the_older_schema() {
        let office = testing::office();
        let later = "CREATE TABLE later (id INTEGER NOT NULL PRIMARY KEY) STRICT;";
        let steps: Migrations<'_> = STEPS.into_iter().chain([later]).map(M::up).collect();
        let mut connection = Connection::open(office.path()).unwrap();
        let migrated = migrate_by(&mut connection, office.path(), &steps, SCHEMA + 1).unwrap().unwrap();
        assert_eq!((migrated.from, migrated.to), (SCHEMA, SCHEMA + 1));
        assert_eq!(pragmas::identity(&connection).unwrap(), (pragmas::APPLICATION_ID, SCHEMA + 1));
        let copy = Connection::open(&migrated.backup).unwrap();
        assert_eq!(pragmas::identity(&copy).unwrap(), (pragmas::APPLICATION_ID, SCHEMA));
        assert!(migrate_by(&mut connection, office.path(), &steps, SCHEMA + 1).unwrap().is_none(), "only once");
        Connection::open(office.path()).unwrap().execute_batch("BEGIN IMMEDIATE; ROLLBACK;").unwrap();
    }
}
