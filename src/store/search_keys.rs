//! The keys that `search` looks for, those of a few dozen cases in one text: to step through a million short keys takes longer
//! than to read them.

use rusqlite::{Connection, OptionalExtension};

use super::derived::CaseRows;
use super::error::Result;
use super::values::CaseId;

pub(super) const OF_BLOCK: &str = "SELECT keys FROM search_keys WHERE block = $1";
pub(super) const EVERY: &str = "SELECT block, keys FROM search_keys ORDER BY block";
pub(super) const PUT: &str = "INSERT INTO search_keys (block, keys) VALUES ($1, $2) \
    ON CONFLICT (block) DO UPDATE SET keys = excluded.keys";
pub(super) const APPEND: &str = "INSERT INTO search_keys (block, keys) VALUES ($1, $2) \
    ON CONFLICT (block) DO UPDATE SET keys = keys || char(10) || excluded.keys";
pub(super) const REMOVE: &str = "DELETE FROM search_keys WHERE block = $1";

/// Before every key of a line. It has no place in a name, and no key holds a line break: white space is not part of it.
const BEFORE_KEY: char = '\u{1f}';

/// The cases whose ids have all but these last bits in common stand in one text: about ten, for a case has several events.
const BITS: u32 = 6;

const fn block_of(case: CaseId) -> i64 {
    case.0 >> BITS
}

/// The line of a case: its id, then its keys; empty for a case without any.
fn line(rows: &CaseRows) -> String {
    let people = rows.people.iter().flat_map(|person| [Some(&person.key), person.kana_key.as_ref()]);
    let keys = people.flatten().chain(rows.titles.iter().map(|title| &title.key));
    let mut line = String::new();
    for key in keys {
        if line.is_empty() {
            line = rows.case.id.0.to_string();
        }
        line.push(BEFORE_KEY);
        line.push_str(key);
    }
    line
}

/// The id of a line, and its keys.
pub(super) fn parted(line: &str) -> Option<(CaseId, &str)> {
    let (id, keys) = line.split_once(BEFORE_KEY)?;
    Some((CaseId(id.parse().ok()?), keys))
}

/// Puts the line of the last case behind those before it.
pub(super) fn append(connection: &Connection, rows: &CaseRows) -> Result<()> {
    let line = line(rows);
    if !line.is_empty() {
        connection.prepare_cached(APPEND)?.execute((block_of(rows.case.id), line))?;
    }
    Ok(())
}

/// Puts the line of a case in the place of the one that it had.
pub(super) fn put(connection: &Connection, rows: &CaseRows) -> Result<()> {
    let block = block_of(rows.case.id);
    let keys = with_line(&stored(connection, block)?, rows.case.id, &line(rows));
    write(connection, &(block, keys))
}

fn stored(connection: &Connection, block: i64) -> Result<String> {
    let found = connection.prepare_cached(OF_BLOCK)?.query_row([block], |row| row.get(0)).optional()?;
    Ok(found.unwrap_or_default())
}

fn write(connection: &Connection, (block, keys): &(i64, String)) -> Result<()> {
    match keys.is_empty() {
        true => connection.prepare_cached(REMOVE)?.execute([block])?,
        false => connection.prepare_cached(PUT)?.execute((block, keys))?,
    };
    Ok(())
}

/// The lines of a block with this one at its place: they stand in the order of the cases.
fn with_line(keys: &str, case: CaseId, line: &str) -> String {
    let case_of = |line: &&str| parted(line).map(|(case, _)| case);
    let before = keys.lines().take_while(|line| case_of(line) < Some(case));
    let after = keys.lines().skip_while(|line| case_of(line) <= Some(case));
    let lines: Vec<&str> = before.chain([line].into_iter().filter(|line| !line.is_empty())).chain(after).collect();
    lines.join("\n")
}

/// Blocks that are filled case after case, in the order of their ids.
pub(super) struct Filling {
    block: i64,
    keys: String,
}

impl Filling {
    /// From this case on, behind what stands in its block already.
    pub(super) fn behind(connection: &Connection, first: CaseId) -> Result<Filling> {
        let block = block_of(first);
        Ok(Filling { block, keys: stored(connection, block)? })
    }

    /// From the first case on.
    pub(super) const fn empty() -> Filling {
        Filling { block: 0, keys: String::new() }
    }

    /// The next case; hands over the block before it, once it has all its lines.
    pub(super) fn push(&mut self, rows: &CaseRows) -> Option<(i64, String)> {
        let line = line(rows);
        if line.is_empty() {
            return None;
        }
        let block = block_of(rows.case.id);
        let full = (block != self.block).then(|| self.begin(block)).flatten();
        if !self.keys.is_empty() {
            self.keys.push('\n');
        }
        self.keys.push_str(&line);
        full
    }

    fn begin(&mut self, block: i64) -> Option<(i64, String)> {
        let full = (std::mem::replace(&mut self.block, block), std::mem::take(&mut self.keys));
        (!full.1.is_empty()).then_some(full)
    }

    /// The last block.
    pub(super) fn end(mut self) -> Option<(i64, String)> {
        self.begin(0)
    }

    /// Writes the line of the next case, with its block.
    pub(super) fn write(&mut self, connection: &Connection, rows: &CaseRows) -> Result<()> {
        self.push(rows).map_or(Ok(()), |full| write(connection, &full))
    }

    /// Writes what is left.
    pub(super) fn write_end(self, connection: &Connection) -> Result<()> {
        self.end().map_or(Ok(()), |full| write(connection, &full))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{self, Office};
    use crate::store::titles::TitleRow;

    fn rows(id: i64, name: &str) -> CaseRows {
        let mut rows = testing::rows(testing::case_row(CaseId(id), 1), Vec::new());
        rows.people = vec![testing::person(name, "カナ")];
        rows.titles = vec![TitleRow { title: "議事録".to_owned(), key: "議事録".to_owned() }];
        rows
    }

    fn blocks(office: &Office) -> Vec<(i64, String)> {
        let store = office.read();
        let mut statement = store.connection.prepare(EVERY).unwrap();
        let blocks = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        blocks.map(|block| block.unwrap()).collect()
    }

    #[test]
    fn a_line_is_put_at_its_place_and_takes_the_place_of_the_old_one() {
        let one = with_line("", CaseId(2), "2\u{1f}甲");
        let two = with_line(&one, CaseId(13), "13\u{1f}乙");
        assert_eq!(two, "2\u{1f}甲\n13\u{1f}乙");
        assert_eq!(with_line(&two, CaseId(7), "7\u{1f}丙"), "2\u{1f}甲\n7\u{1f}丙\n13\u{1f}乙");
        assert_eq!(with_line(&two, CaseId(2), "2\u{1f}丁"), "2\u{1f}丁\n13\u{1f}乙");
        assert_eq!(with_line(&two, CaseId(2), ""), "13\u{1f}乙");
        assert_eq!(with_line(&one, CaseId(2), ""), "");
    }

    #[test]
    fn what_is_filled_case_after_case_is_what_is_put_one_by_one_and_what_an_older_file_is_brought_up_to() {
        let office = testing::office();
        let cases = [rows(2, "甲"), rows(63, "乙"), rows(64, "丙"), rows(300, "丁")];
        let tool = office.tool();
        tool.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        cases.iter().rev().for_each(|rows| put(&tool, rows).unwrap());
        let one_by_one = blocks(&office);
        assert_eq!(one_by_one.iter().map(|(block, _)| *block).collect::<Vec<_>>(), [0, 1, 4]);

        tool.execute_batch("DELETE FROM search_keys").unwrap();
        cases.iter().for_each(|rows| append(&tool, rows).unwrap());
        assert_eq!(blocks(&office), one_by_one);

        tool.execute_batch("DELETE FROM search_keys").unwrap();
        append(&tool, &cases[0]).unwrap();
        let mut filling = Filling::behind(&tool, CaseId(63)).unwrap();
        cases.iter().skip(1).for_each(|rows| filling.write(&tool, rows).unwrap());
        filling.write_end(&tool).unwrap();
        assert_eq!(blocks(&office), one_by_one);

        tool.execute_batch("DROP TABLE search_keys; CREATE INDEX titles_key ON titles (key)").unwrap();
        for rows in &cases {
            let id = rows.case.id.0;
            tool.execute(
                "INSERT INTO people VALUES ($1, 1, 'requester', '', '', $2, 'カナ')",
                (id, &rows.people[0].key),
            )
            .unwrap();
            tool.execute("INSERT INTO titles VALUES ($1, 1, '', $2)", (id, &rows.titles[0].key)).unwrap();
        }
        tool.execute_batch(include_str!("migrations/04-search-keys.sql")).unwrap();
        assert_eq!(blocks(&office), one_by_one);
    }

    #[test]
    fn a_case_that_loses_its_last_key_leaves_no_empty_block() {
        let office = testing::office();
        let tool = office.tool();
        put(&tool, &rows(2, "甲")).unwrap();
        put(&tool, &testing::rows(testing::case_row(CaseId(2), 1), Vec::new())).unwrap();
        assert_eq!(blocks(&office), []);
    }
}
