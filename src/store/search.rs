//! Names and titles in any writing: their keys, which the caller makes, hold the key that is looked for.

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;

/// Reads two indices of keys and nothing of the cases that do not match. The keys of a million names are read through in less
/// than a tenth of a second; a full-text index would not find names of two characters.
pub(super) const MATCHES: &str = " AND id IN (SELECT case_id FROM people WHERE holds(key, $?) \
    OR holds(kana_key, $?) UNION SELECT case_id FROM titles WHERE holds(key, $?))";

/// Makes `holds(text, piece)` known: SQLite's own `instr` takes longer to say where a piece stands, which nobody asks.
pub(super) fn make_known(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function(c"holds", 2, flags, |given| Ok(holds(given)))
}

/// Byte by byte: to prepare a cleverer search would take longer than a name does.
fn holds(given: &Context<'_>) -> bool {
    let (ValueRef::Text(text), ValueRef::Text(piece)) = (given.get_raw(0), given.get_raw(1)) else { return false };
    let Some(first) = piece.first() else { return true };
    text.windows(piece.len()).any(|window| window.first() == Some(first) && window == piece)
}

#[cfg(test)]
mod tests {
    use crate::store::StoreError;
    use crate::store::list::{Filter, Which};
    use crate::store::testing;
    use crate::store::titles::TitleRow;

    #[test]
    fn a_case_is_found_by_a_piece_of_a_name_of_a_kana_or_of_a_title() {
        let office = testing::office();
        let mut writing = office.write();
        let mut rows = testing::rows(testing::case_on_file(&mut writing, |_| {}), Vec::new());
        rows.people = vec![testing::person("佐藤花子", "サトウハナコ")];
        rows.titles = vec![TitleRow { title: "議事録".to_owned(), key: "議事録".to_owned() }];
        writing.replace_case(&rows).unwrap();
        testing::case_on_file(&mut writing, |_| {});
        let found = |text: &str| {
            let mut found = Vec::new();
            let texts: Vec<&str> = text.split(' ').collect();
            let filter = Filter { texts: &texts, ..Filter::new(Which::All) };
            let collected = writing.list(&filter, |row| {
                found.push(row.id);
                Ok::<(), StoreError>(())
            });
            collected.map(|()| found).unwrap()
        };
        for text in ["佐藤", "花", "ハナコ", "議事", "佐藤 議事"] {
            assert_eq!(found(text), [rows.case.id], "{text}");
        }
        for text in ["鈴木", "%", "' OR 1=1 --", "佐藤 手紙"] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
