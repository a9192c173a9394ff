//! Everything that is chosen once about a file and about a connection, in one place; a test reads it back.

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;

/// "Kai1", so that `file(1)` and kaiji know the file.
pub(super) const APPLICATION_ID: i64 = 0x4b61_6931;

/// The oldest SQLite whose fixes kaiji counts on; the bundled one is newer.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Chosen when the file is made; stands in the file.
const OF_THE_FILE: &str = "
PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';
PRAGMA auto_vacuum = NONE;
PRAGMA application_id = 1264675121;
";

/// Chosen at every opening; stands in the connection.
/// Sorting goes to unlinked files: in memory a sort of a million rows cost 101 MB.
const OF_THE_CONNECTION: &str = "
PRAGMA synchronous = EXTRA;
PRAGMA foreign_keys = ON;
PRAGMA recursive_triggers = ON;
PRAGMA secure_delete = ON;
PRAGMA temp_store = FILE;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
";

/// The most bytes of one value or row: a letter of many pages.
const LARGEST_VALUE: i32 = 16 * 1024 * 1024;

const LIMITS: [(Limit, i32); 8] = [
    (Limit::SQLITE_LIMIT_LENGTH, LARGEST_VALUE),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (Limit::SQLITE_LIMIT_COLUMN, 100),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
    (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 100),
    (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
    (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
];

const CONFIGURATION: [(DbConfig, bool); 5] = [
    (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
    (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
];

/// How many prepared statements a connection keeps: about as many as there are.
const STATEMENTS_KEPT: usize = 64;

/// Prepares a connection, before anything is read through it.
pub(super) fn of_the_connection(connection: &Connection) -> rusqlite::Result<()> {
    assert!(rusqlite::version_number() >= OLDEST_SQLITE, "SQLite {} is too old", rusqlite::version());
    for (limit, value) in LIMITS {
        connection.set_limit(limit, value)?;
    }
    for (choice, value) in CONFIGURATION {
        connection.set_db_config(choice, value)?;
    }
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    connection.execute_batch(OF_THE_CONNECTION)
}

/// Prepares a new, still empty file.
pub(super) fn of_the_file(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(OF_THE_FILE)
}

/// The rollback journal, whatever another program may have left; true when it is in force. Not inside a transaction.
pub(super) fn rollback_journal(connection: &Connection) -> rusqlite::Result<bool> {
    let mode: String = connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    Ok(mode == "delete")
}

/// `application_id` and `user_version`.
pub(super) fn identity(connection: &Connection) -> rusqlite::Result<(i64, i64)> {
    let read = |pragma| connection.query_row(pragma, [], |row| row.get(0));
    Ok((read("PRAGMA application_id")?, read("PRAGMA user_version")?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;

    #[test]
    fn what_was_chosen_is_in_force() {
        let office = testing::office();
        let store = office.write().commit().unwrap();
        let text = |pragma: &str| -> String {
            store
                .connection
                .query_row(&format!("PRAGMA {pragma}"), [], |row| row.get::<_, rusqlite::types::Value>(0))
                .map(|value| match value {
                    rusqlite::types::Value::Integer(value) => value.to_string(),
                    rusqlite::types::Value::Text(text) => text,
                    other => format!("{other:?}"),
                })
                .unwrap()
        };
        let chosen = [
            ("application_id", APPLICATION_ID.to_string().as_str()),
            ("page_size", "4096"),
            ("encoding", "UTF-8"),
            ("auto_vacuum", "0"),
            ("journal_mode", "delete"),
            ("synchronous", "3"),
            ("foreign_keys", "1"),
            ("recursive_triggers", "1"),
            ("secure_delete", "1"),
            ("temp_store", "1"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
        ]
        .map(|(pragma, value)| (pragma, value.to_owned()));
        for (pragma, value) in chosen {
            assert_eq!(text(pragma), value, "{pragma}");
        }
        for (limit, value) in LIMITS {
            assert_eq!(store.connection.limit(limit).unwrap(), value, "{limit:?}");
        }
        for (choice, value) in CONFIGURATION {
            assert_eq!(store.connection.db_config(choice).unwrap(), value, "{choice:?}");
        }
    }

    #[test]
    fn a_word_in_double_quotes_is_not_a_text() {
        let office = testing::office();
        let store = office.read();
        assert!(store.connection.prepare("SELECT \"nothing\"").is_err());
    }

    #[test]
    fn every_table_is_strict() {
        let office = testing::office();
        let store = office.read();
        let loose: i64 = store
            .connection
            .query_row("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'", [], |row| row.get(0))
            .unwrap();
        assert_eq!(loose, 0);
    }
}
