//! One of many bare writers: `writers FILE COUNT` opens the file anew for each of COUNT rows and appends them, with the pragmas of
//! kaiji's own files and nothing else. What benches/writers.sh compares kaiji with.

use rusqlite::{Connection, TransactionBehavior};

fn main() -> rusqlite::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    // `cargo bench` starts every bench; this one is started by its script.
    let [_, file, count] = &arguments[..] else { return Ok(()) };
    for _ in 0..count.parse().unwrap_or(1) {
        let mut connection = Connection::open(file)?;
        connection.busy_timeout(std::time::Duration::from_secs(60))?;
        connection.execute_batch(
            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
        )?;
        let writing = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        writing
            .execute_batch("CREATE TABLE IF NOT EXISTS entries (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")?;
        writing.execute("INSERT INTO entries (body) VALUES ($1)", ["電話"])?;
        writing.commit()?;
    }
    Ok(())
}
