//! The parts of a template: a line that begins with `@title`, `@item` … says what follows.
//!
//! Marks are taken from the template before any value is put into it, and stand as a control character that no value can
//! hold. So whatever a person's text looks like, it is never taken for a mark.

use super::page::{Item, Page, Table};
use crate::text::hostile::is_hostile;

/// Stands before and after the name of a mark.
const MARK: char = '\u{1}';

/// The marks there are, as templates write them.
pub(super) const MARKS: [&str; 18] = [
    "draft",
    "plain",
    "number",
    "date",
    "to",
    "from",
    "title",
    "body",
    "item",
    "value",
    "room",
    "table",
    "row",
    "cell",
    "note",
    "remedy",
    "complaint",
    "contact",
];

/// The source of a template with its marks made safe.
///
/// # Errors
/// A line begins with `@` and a word that is no mark: its number, from 1, and the word.
pub(super) fn sealed(source: &str) -> Result<String, (usize, String)> {
    let mut out = String::with_capacity(source.len() + 64);
    for (at, line) in source.lines().enumerate() {
        match line.strip_prefix('@') {
            Some(rest) => {
                let name = rest.split_whitespace().next().unwrap_or_default();
                if !MARKS.contains(&name) {
                    return Err((at + 1, name.to_owned()));
                }
                let behind = rest.strip_prefix(name).unwrap_or_default();
                out.extend([MARK].into_iter().chain(name.chars()).chain([MARK]));
                out.push_str(behind.strip_prefix(' ').unwrap_or(behind));
            }
            None => out.push_str(line),
        }
        out.push('\n');
    }
    Ok(out)
}

/// A value as it may stand on a letter: line breaks stay, nothing that could pass for a mark or turn a line around does.
/// Such characters are refused where they come in; this is for a file that another hand wrote.
pub(super) fn harmless(value: &str) -> String {
    let line_breaks = value.replace("\r\n", "\n");
    let disturbs = |c: char| c != '\n' && is_hostile(c);
    line_breaks.chars().map(|c| if disturbs(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// The page that a filled-in template describes.
pub(super) fn page(filled: &str) -> Page {
    let mut page = Page::default();
    let mut pieces = filled.split(MARK);
    // Before the first mark stands nothing but white space.
    pieces.next();
    let mut open = Open::Nothing;
    while let (Some(name), Some(content)) = (pieces.next(), pieces.next()) {
        open = put(&mut page, open, name, content);
    }
    page
}

/// To which list a `@value` or a `@cell` belongs.
#[derive(Clone, Copy)]
enum Open {
    Nothing,
    Item,
    Remedy,
    Contact,
    Columns,
    Row,
}

fn put(page: &mut Page, open: Open, name: &str, content: &str) -> Open {
    let text = trimmed(content);
    match name {
        "draft" => page.draft = Some(text),
        "plain" => page.plain = true,
        "number" => page.number = Some(text),
        "date" => page.date = text,
        "to" => page.to = text,
        "from" => page.from = text,
        "title" => page.title = text,
        "body" => page.body.extend(paragraphs(&text)),
        "note" => page.notes.push(text),
        "item" => {
            page.items.push(item(content));
            return Open::Item;
        }
        "remedy" | "complaint" => {
            page.remedy = Some(item(content));
            return Open::Remedy;
        }
        "contact" => {
            page.contact = Some(item(content));
            return Open::Contact;
        }
        "table" => {
            let label = Some(text).filter(|label| !label.is_empty());
            page.table = Some(Table { label, ..Table::default() });
            return Open::Columns;
        }
        "row" => {
            page.table.get_or_insert_default().rows.push(Vec::new());
            return Open::Row;
        }
        "cell" => {
            put_cell(page, open, text);
            return open;
        }
        "room" => {
            if let (Open::Item, Some(item)) = (open, page.items.last_mut()) {
                item.room = text.parse().unwrap_or(0);
            }
            return open;
        }
        _ => {
            let list = match open {
                Open::Item => page.items.last_mut(),
                Open::Remedy => page.remedy.as_mut(),
                Open::Contact => page.contact.as_mut(),
                Open::Nothing | Open::Columns | Open::Row => None,
            };
            if let Some(item) = list {
                item.values.push(text);
            }
            return open;
        }
    }
    Open::Nothing
}

/// Before the first row the cells are the headings.
fn put_cell(page: &mut Page, open: Open, text: String) {
    let table = page.table.as_mut();
    match (open, table) {
        (Open::Columns, Some(table)) => table.columns.push(text),
        (Open::Row, Some(table)) => table.rows.last_mut().into_iter().for_each(|row| row.push(text.clone())),
        _ => {}
    }
}

/// The rest of the mark's line is the heading, the lines below it the value.
fn item(content: &str) -> Item {
    let (label, below) = content.split_once('\n').unwrap_or((content, ""));
    let value = trimmed(below);
    let values = if value.is_empty() { Vec::new() } else { vec![value] };
    Item { label: label.trim().to_owned(), values, room: 0 }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(trimmed).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// Without the empty lines that control lines of the template leave around it.
fn trimmed(text: &str) -> String {
    text.trim_matches(|c: char| c == '\n' || c == ' ').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_looks_like_a_mark_stays_a_value() {
        let template = sealed("@item 理由\nVALUE\n").unwrap();
        let filled = template.replace("VALUE", &harmless("一行目\n@title 偽の件名\n\u{1}title\u{1}偽"));
        let page = page(&filled);
        assert_eq!(page.title, "");
        assert_eq!(page.items.len(), 1);
        assert_eq!(page.items[0].values, ["一行目\n@title 偽の件名\n\u{FFFD}title\u{FFFD}偽"]);
    }

    #[test]
    fn an_unknown_mark_is_named_with_its_line() {
        assert_eq!(sealed("@title x\n@titel y\n"), Err((2, "titel".to_owned())));
    }

    #[test]
    fn several_values_of_an_item_stay_apart_and_empty_lines_around_them_go() {
        let page = page(&sealed("\n\n@item 対象\n\n@value 甲\n二行目\n\n@value 乙\n@note 注\n").unwrap());
        assert_eq!(
            page.items,
            [Item { label: "対象".to_owned(), values: vec!["甲\n二行目".into(), "乙".into()], room: 0 }]
        );
        assert_eq!(page.notes, ["注"]);
    }
    #[test]
    fn room_belongs_to_the_item_above_it_and_cells_to_their_row() {
        let page = page(
            &sealed("@plain\n@item 理由\n@value 甲\n@room 3\n@table 根拠\n@cell 初日\n@cell 条項\n@row\n@cell 4月1日\n@cell | @row\n@row\n@cell\n@cell 乙\n")
                .unwrap(),
        );
        assert!(page.plain);
        assert_eq!(page.items, [Item { label: "理由".to_owned(), values: vec!["甲".into()], room: 3 }]);
        let table = page.table.unwrap();
        assert_eq!((table.label.as_deref(), table.columns), (Some("根拠"), vec!["初日".into(), "条項".into()]));
        let rows: [[&str; 2]; 2] = [["4月1日", "| @row"], ["", "乙"]];
        assert_eq!(table.rows, rows.map(|row| row.map(str::to_owned).to_vec()));
    }
}
