//! The part of a line that the terminal has room for.

use crate::output::{sanitize, width};

/// What stands before and behind the part that is not shown.
const MORE: &str = "<";

/// A line being typed as it is shown in `room` columns, and where the cursor stands in it. The cursor is always inside.
pub(super) fn around(before: &str, behind: &str, room: usize) -> (String, usize) {
    let (before, behind) = (sanitize::line(before), sanitize::line(behind));
    let mut shown = String::new();
    if width::of(&before) < room {
        shown.push_str(&before);
    } else {
        let tail = tail(&before, room.saturating_sub(MORE.len() + 1));
        shown = format!("{MORE}{tail}");
    }
    let cursor = width::of(&shown);
    shown.push_str(&head(&behind, room.saturating_sub(cursor)));
    (shown, cursor)
}

/// The beginning of a text that fits into `room` columns.
pub(super) fn head(text: &str, room: usize) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        shown.push(c);
        if width::of(&shown) > room {
            shown.pop();
            break;
        }
    }
    shown
}

/// The end of a text that fits into `room` columns.
fn tail(text: &str, room: usize) -> String {
    let mut start = text.len();
    for (at, _) in text.char_indices().rev() {
        match text.get(at..) {
            Some(end) if width::of(end) <= room => start = at,
            _ => break,
        }
    }
    text.get(start..).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_shown_as_it_is() {
        assert_eq!(around("福井", "太郎", 20), ("福井太郎".to_owned(), 4));
    }

    #[test]
    fn the_end_of_a_long_text_is_shown_with_the_cursor_behind_it() {
        let (shown, cursor) = around(&"あ".repeat(10_000), "", 15);
        assert_eq!((shown.as_str(), cursor), ("<ああああああ", 13));
    }

    #[test]
    fn what_would_act_on_the_screen_is_shown_as_its_number() {
        let (shown, _) = around("甲\u{202E}", "\n乙", 40);
        assert_eq!(shown, "甲<U+202E> / 乙");
    }
}
