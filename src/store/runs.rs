//! Running a statement: once, or as one of very many.

use std::cell::RefCell;

use rusqlite::{Connection, Params, Statement};

/// What runs a statement of this text and answers how many rows it wrote.
pub(super) trait Runs {
    fn run(&self, sql: &'static str, values: impl Params) -> rusqlite::Result<usize>;
}

impl Runs for Connection {
    fn run(&self, sql: &'static str, values: impl Params) -> rusqlite::Result<usize> {
        self.prepare_cached(sql)?.execute(values)
    }
}

/// The few statements of a long import, each at hand: to look one up by its text, and to put it back, costs the connection as
/// much as a short row.
pub(super) struct AtHand<'c> {
    connection: &'c Connection,
    statements: RefCell<Vec<(&'static str, Statement<'c>)>>,
}

impl<'c> AtHand<'c> {
    pub(super) fn on(connection: &'c Connection) -> AtHand<'c> {
        AtHand { connection, statements: RefCell::default() }
    }
}

impl Runs for AtHand<'_> {
    fn run(&self, sql: &'static str, values: impl Params) -> rusqlite::Result<usize> {
        let mut statements = self.statements.borrow_mut();
        // Where a text stands, not what it says: the same one at two places would only be prepared twice.
        let known = statements.iter_mut().find(|(text, _)| std::ptr::eq(*text, sql));
        if let Some((_, statement)) = known {
            return statement.execute(values);
        }
        let mut statement = self.connection.prepare(sql)?;
        let written = statement.execute(values)?;
        statements.push((sql, statement));
        Ok(written)
    }
}
