//! Text from people is hostile: what would move a cursor, turn the line around or hide itself is made visible.

use std::borrow::Cow;
use std::fmt::Write;

use crate::text::hostile::is_hostile;

/// One line of text: hostile characters become `<U+202E>`, a line break becomes ` / `.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    visible(text, |out, _| out.push_str(" / "))
}

/// Text of several lines: as [`line`], but its line breaks stay.
pub(crate) fn block(text: &str) -> Cow<'_, str> {
    visible(text, |out, _| out.push('\n'))
}

fn visible(text: &str, line_break: fn(&mut String, char)) -> Cow<'_, str> {
    if !text.contains(is_hostile) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' => line_break(&mut out, c),
            _ if is_hostile(c) => {
                let _ = write!(out, "<U+{:04X}>", c as u32);
            }
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// A text as a cell of a CSV file: as [`block`], and what a spreadsheet would take for a formula gets an apostrophe.
/// A plain number keeps its sign.
pub(crate) fn csv(text: &str) -> Cow<'_, str> {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_plain_number(text);
    let visible = block(text);
    if formula { Cow::Owned(format!("'{visible}")) } else { visible }
}

fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let mut parts = digits.splitn(2, '.');
    parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_and_bidi_marks_become_visible_in_a_line() {
        assert_eq!(line("a\u{1B}[31mb"), "a<U+001B>[31mb");
        assert_eq!(line("甲\u{202E}乙\u{2066}\u{200F}"), "甲<U+202E>乙<U+2066><U+200F>");
        assert_eq!(line("a\tb\u{9B}c\u{200B}d"), "a<U+0009>b<U+009B>c<U+200B>d");
    }

    #[test]
    fn line_breaks_stay_only_in_a_block() {
        assert_eq!(line("一\r\n二\n三"), "一 / 二 / 三");
        assert_eq!(block("一\r\n二\n三\r"), "一\n二\n三<U+000D>");
    }

    #[test]
    fn names_keep_their_characters() {
        for name in ["葛\u{E0100}城", "𠮷田 髙橋", "ﾊﾞﾋﾞ", "Zoë"] {
            assert!(matches!(line(name), Cow::Borrowed(_)), "{name}");
        }
    }

    #[test]
    fn formulas_are_marked_in_csv_and_numbers_are_not() {
        assert_eq!(csv("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
        assert_eq!(csv("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(csv("\tx"), "'<U+0009>x");
        assert_eq!(csv("-"), "'-");
        assert_eq!(csv("+81-776"), "'+81-776");
        for plain in ["-1", "+3", "-1.5", "氏名", "R8-K-0001"] {
            assert_eq!(csv(plain), plain);
        }
    }
}
