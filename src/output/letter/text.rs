//! A letter as plain text: 40 full-width characters a line.

use super::page::{Item, Page};
use super::table::table;
use super::wrap::{broken, width};

/// Half-width columns of a line.
pub(super) const COLUMNS: usize = 80;
/// One full-width character.
pub(super) const ONE: usize = 2;
/// Begins a line of a list.
const BULLET: char = '・';
/// One full-width character of a line to be written on.
const RULED: &str = "＿";
/// Between the two halves of 「記」, and between 記 and 以上: the marks of the form itself.
pub(super) const FORM_MARKS: (&str, &str) = ("記", "以上");

/// The letter as text. Ends with a line break.
pub(crate) fn text(page: &Page) -> String {
    let mut lines = Vec::new();
    head(&mut lines, page);
    lines.push(String::new());
    lines.push(centred(&page.title));
    lines.push(String::new());
    for paragraph in &page.body {
        indented(&mut lines, paragraph, "　", "");
    }
    if !page.items.is_empty() {
        items(&mut lines, page);
    }
    if let Some(below) = &page.table {
        lines.push(String::new());
        table(&mut lines, below);
    }
    if !page.notes.is_empty() {
        lines.push(String::new());
    }
    for note in &page.notes {
        indented(&mut lines, note, "※　", "　　");
    }
    for below in page.remedy.iter() {
        lines.push(String::new());
        lines.push(format!("（{}）", below.label));
        values(&mut lines, &below.values, "　", full_width);
    }
    if let Some(contact) = page.contact.as_ref().filter(|contact| !contact.values.is_empty()) {
        lines.push(String::new());
        foot(&mut lines, contact);
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

fn head(lines: &mut Vec<String>, page: &Page) {
    lines.extend(page.draft.clone());
    lines.extend(page.number.as_deref().map(right));
    lines.push(right(&page.date));
    lines.push(String::new());
    // The address of the person stands one in, the name below it one further. A paper for the file goes to nobody.
    let mut to: Vec<&str> = page.to.lines().collect();
    if let Some(name) = to.pop() {
        to.iter().for_each(|line| indented(lines, line, "　", "　"));
        indented(lines, name, "　", "　　");
        lines.push(String::new());
    }
    if page.from.is_empty() {
        lines.pop();
        return;
    }
    let widest = page.from.lines().map(width).max().unwrap_or(0);
    let left = COLUMNS.saturating_sub(widest + ONE);
    for line in page.from.lines() {
        lines.extend(broken(line, COLUMNS, COLUMNS).into_iter().map(|line| format!("{}{line}", blank(left))));
    }
}

fn items(lines: &mut Vec<String>, page: &Page) {
    let (below, end) = FORM_MARKS;
    lines.push(String::new());
    if !page.plain {
        lines.extend([centred(below), String::new()]);
    }
    for (at, item) in page.items.iter().enumerate() {
        let number = full_width(at + 1);
        let rest = blank(width(&number));
        indented(lines, &item.label, &number, &rest);
        values(lines, &item.values, &rest, bracketed);
        lines.extend(std::iter::repeat_n(format!("{rest}{}", ruled(COLUMNS - width(&rest))), item.room.into()));
        lines.push(String::new());
    }
    if page.plain {
        lines.pop();
    } else {
        lines.push(right(end));
    }
}

/// One value as it is, several with a number each.
fn values(lines: &mut Vec<String>, values: &[String], margin: &str, number: fn(usize) -> String) {
    let single = values.len() == 1;
    for (at, value) in values.iter().enumerate() {
        let first = if single { margin.to_owned() } else { format!("{margin}{}", number(at + 1)) };
        let rest = blank(width(&first));
        indented(lines, value, &first, &rest);
    }
}

/// Several lines, each broken where it is too long: the first begins with `first`, all others with `rest`. What follows a
/// bullet hangs behind it.
fn indented(lines: &mut Vec<String>, text: &str, first: &str, rest: &str) {
    let mut lead = first.to_owned();
    for line in text.split('\n') {
        let hang = if line.starts_with(BULLET) { format!("{rest}　") } else { rest.to_owned() };
        for broken in broken(line, COLUMNS - width(&lead), COLUMNS - width(&hang)) {
            lines.push(format!("{lead}{broken}").trim_end().to_owned());
            lead.clone_from(&hang);
        }
        rest.clone_into(&mut lead);
    }
}

fn foot(lines: &mut Vec<String>, contact: &Item) {
    let label = format!("{}　", contact.label);
    let margin = blank(width(&label));
    for value in &contact.values {
        indented(lines, value, &label, &margin);
    }
}

fn right(text: &str) -> String {
    format!("{}{text}", blank(COLUMNS.saturating_sub(width(text) + ONE)))
}

fn centred(text: &str) -> String {
    format!("{}{text}", blank(COLUMNS.saturating_sub(width(text)) / 2))
}

/// A line to be written on by hand.
fn ruled(columns: usize) -> String {
    RULED.repeat(columns / ONE)
}

/// Blanks of this many half-width columns, full-width as far as they go.
pub(super) fn blank(columns: usize) -> String {
    format!("{}{}", "　".repeat(columns / ONE), " ".repeat(columns % ONE))
}

pub(super) fn full_width(number: usize) -> String {
    let digits = number.to_string();
    let wide = digits.chars().map(|digit| char::from_u32(digit as u32 + 0xFEE0).unwrap_or(digit));
    wide.chain(['　']).collect()
}

pub(super) fn bracketed(number: usize) -> String {
    format!("({number}) ")
}
