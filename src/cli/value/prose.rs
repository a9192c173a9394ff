//! Text of people: names, reasons, subjects. Any markup is only text; what would act on a screen is refused here, at the
//! command that brings it in.

use super::flag::{NotReadable, Typed};
use crate::text::hostile::is_hostile;

/// The longest text, in characters: the limit of the file.
pub(crate) const LONGEST: usize = 20_000;

/// The text, if it says something and nothing in it acts on a screen. Line breaks stay.
pub(crate) fn checked(text: &str) -> Result<&str, NotReadable> {
    if text.trim().is_empty() {
        return Err(NotReadable::Empty);
    }
    if text.chars().count() > LONGEST {
        return Err(NotReadable::TooLong);
    }
    match text.chars().find(|c| is_hostile(*c) && *c != '\n') {
        Some(hostile) => Err(NotReadable::Hostile(hostile)),
        None => Ok(text),
    }
}

impl Typed for String {
    fn read(_flag: &str, text: &str) -> Result<String, NotReadable> {
        checked(&text.replace("\r\n", "\n")).map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_markup_and_line_breaks_are_text() {
        for text in ["葛\u{E0100}城 𠮷子", "<b>#*_{$x}", "一\n二"] {
            assert_eq!(checked(text), Ok(text));
        }
        assert_eq!(String::read("", "一\r\n二").as_deref(), Ok("一\n二"));
    }

    #[test]
    fn what_acts_on_a_screen_or_says_nothing_is_refused() {
        assert_eq!(checked("甲\u{202E}乙"), Err(NotReadable::Hostile('\u{202E}')));
        assert_eq!(checked("\u{1B}[31m"), Err(NotReadable::Hostile('\u{1B}')));
        assert_eq!(checked("a\tb"), Err(NotReadable::Hostile('\t')));
        assert_eq!(checked(" \u{3000}"), Err(NotReadable::Empty));
        assert_eq!(checked(&"あ".repeat(LONGEST + 1)), Err(NotReadable::TooLong));
    }
}
