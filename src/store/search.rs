//! Names and titles in any writing: their keys, which the caller makes, hold the key that is looked for.

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;

use super::search_keys;

/// Reads the blocks of keys and nothing of the cases that do not match. Those of a million cases are read through in less than a
/// tenth of a second; a full-text index would not find names of two characters.
pub(super) const MATCHES: &str = " AND id IN (SELECT value FROM search_keys, json_each(cases_that_hold(keys, $?)) \
    WHERE holds(keys, $?))";

/// Makes `holds(keys, piece)` and `cases_that_hold(keys, piece)` known. SQLite's own `instr` takes longer to say where a piece
/// stands, which nobody asks.
pub(super) fn make_known(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function(c"holds", 2, flags, |given| {
        Ok(keys_and_piece(given).is_some_and(|(keys, piece)| holds(keys, piece)))
    })?;
    connection.create_scalar_function(c"cases_that_hold", 2, flags, |given| {
        Ok(keys_and_piece(given).map(|(keys, piece)| cases_that_hold(keys, piece)))
    })
}

fn keys_and_piece<'c>(given: &'c Context<'_>) -> Option<(&'c [u8], &'c [u8])> {
    match (given.get_raw(0), given.get_raw(1)) {
        (ValueRef::Text(keys), ValueRef::Text(piece)) => Some((keys, piece)),
        _ => None,
    }
}

/// So many places are tried at once.
const AT_ONCE: usize = 32;

/// First whether any of a few dozen places begins and ends like the piece, which the processor sees in one look; to prepare a
/// cleverer search would take longer than these texts do.
fn holds(text: &[u8], piece: &[u8]) -> bool {
    let (Some(first), Some(last)) = (piece.first(), piece.last()) else { return true };
    let Some(ends) = text.get(piece.len() - 1..) else { return false };
    let places = text.chunks(AT_ONCE).zip(ends.chunks(AT_ONCE)).enumerate();
    let likely = places.filter(|(_, (begins, ends))| {
        begins.iter().zip(*ends).fold(false, |found, (begin, end)| found | ((begin == first) & (end == last)))
    });
    likely.map(|(place, _)| text.get(place * AT_ONCE..).unwrap_or_default()).any(|from| begins_soon(from, piece))
}

/// Whether the piece stands at one of the next places.
fn begins_soon(text: &[u8], piece: &[u8]) -> bool {
    text.windows(piece.len()).take(AT_ONCE).any(|window| window == piece)
}

/// Their ids, as a list of JSON.
fn cases_that_hold(keys: &[u8], piece: &[u8]) -> String {
    let lines = str::from_utf8(keys).unwrap_or_default().lines();
    let found = lines.filter_map(search_keys::parted).filter(|(_, keys)| holds(keys.as_bytes(), piece));
    let ids: Vec<String> = found.map(|(case, _)| case.0.to_string()).collect();
    format!("[{}]", ids.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::StoreError;
    use crate::store::list::{Filter, Which};
    use crate::store::testing;
    use crate::store::titles::TitleRow;

    #[test]
    fn a_piece_is_found_wherever_it_stands_and_nowhere_else() {
        let text = "議会に提出した書類の写し及び会議録の全部、佐藤花子に関するもの".as_bytes();
        for from in 0..text.len() {
            for to in from..=text.len().min(from + 40) {
                assert!(holds(text, &text[from..to]), "{from} to {to}");
            }
        }
        for piece in ["鈴木", "佐花", "するもの。", "議会に提出した書類の写し及び会議録の全部、佐藤花子に関するもの！"]
        {
            assert!(!holds(text, piece.as_bytes()), "{piece}");
        }
        assert!(!holds(b"", b"x"));
    }

    #[test]
    fn the_id_of_a_case_is_not_looked_through() {
        let keys = "12\u{1f}甲12\u{1f}カナ\n123\u{1f}乙";
        assert_eq!(cases_that_hold(keys.as_bytes(), b"12"), "[12]");
        assert_eq!(cases_that_hold(keys.as_bytes(), "乙".as_bytes()), "[123]");
        assert_eq!(cases_that_hold(keys.as_bytes(), b"3"), "[]");
    }

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
