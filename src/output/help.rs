//! A page of help on the screen: at most 80 columns, wide characters counted as two.

use super::screen::Screen;
use super::width;
use crate::cli::page::{Entry, Page};
use crate::text::Text;

/// Where the meanings begin, unless what is typed is longer.
const MEANING: usize = 30;
/// Indent of entries, and of a meaning that stands below.
const INDENT: &str = "  ";
const BELOW: &str = "        ";
/// A meaning narrower than this can hardly be read.
const READABLE: usize = 20;

/// The text of the page.
pub(crate) fn rendered(page: &Page, screen: Screen, text: &Text) -> String {
    let room = screen.page();
    let mut lines = width::wrapped(&page.about, room);
    lines.push(String::new());
    lines.push(format!("{}:", text.get("common-heading-usage")));
    for way in &page.usage {
        let parts = width::wrapped_words(way, room - BELOW.len());
        let indent = |at: usize| if at == 0 { INDENT } else { BELOW };
        lines.extend(parts.iter().enumerate().map(|(at, part)| format!("{}{part}", indent(at))));
    }
    for section in &page.sections {
        lines.push(String::new());
        lines.extend(width::wrapped(&format!("{}:", section.heading), room));
        let most = MEANING.min(room / 2);
        let short = section.entries.iter().map(|entry| width::of(&entry.typed)).filter(|width| *width + 4 <= most);
        let column = short.max().unwrap_or(0) + 4;
        section.entries.iter().for_each(|entry| put(&mut lines, entry, column, room));
    }
    if let Some(after) = &page.after {
        lines.push(String::new());
        lines.extend(width::wrapped(after, room));
    }
    lines.join("\n") + "\n"
}

fn put(lines: &mut Vec<String>, entry: &Entry, column: usize, room: usize) {
    let typed = format!("{INDENT}{}", entry.typed);
    if width::of(&typed) + 2 <= column {
        let first = width::padded(&typed, column);
        hanging_below(lines, &first, column, &entry.meaning, room);
    } else {
        lines.push(typed);
        hanging(lines, BELOW, &entry.meaning, room);
    }
    let widest = entry.values.iter().map(|(value, _)| width::of(value)).max().unwrap_or(0);
    let indent = column.max(BELOW.len());
    // Where a meaning has no room beside its value both stand as far out as can be.
    let beside = indent + widest + 2 + READABLE <= room;
    for (value, meaning) in &entry.values {
        if beside {
            let first = format!("{}{}  ", " ".repeat(indent), width::padded(value, widest));
            hanging_below(lines, &first, width::of(&first), meaning, room);
        } else {
            lines.push(format!("{BELOW}{value}"));
            hanging(lines, &format!("{BELOW}{INDENT}"), meaning, room);
        }
    }
}

fn hanging(lines: &mut Vec<String>, indent: &str, words: &str, room: usize) {
    hanging_below(lines, indent, indent.len(), words, room);
}

/// The words behind `first`, further lines below their beginning.
fn hanging_below(lines: &mut Vec<String>, first: &str, column: usize, words: &str, room: usize) {
    for (at, line) in width::wrapped(words, room.saturating_sub(column).max(20)).iter().enumerate() {
        let before = if at == 0 { first.to_owned() } else { " ".repeat(column) };
        lines.push(format!("{before}{line}").trim_end().to_owned());
    }
}
