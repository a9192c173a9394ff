//! So many days before: `3d`, `3日`, `3`.

use super::flag::{NotReadable, Typed, read_by_flag};

/// A number of days before a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DaysBefore(pub(crate) u16);

impl Typed for DaysBefore {
    fn read(_flag: &str, text: &str) -> Result<DaysBefore, NotReadable> {
        let digits = text.trim().trim_end_matches(['d', 'D', '日', '前']);
        digits.parse().map(DaysBefore).map_err(|_| NotReadable::Form)
    }
}

read_by_flag!(DaysBefore);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_days_with_or_without_their_unit() {
        for text in ["3", "3d", "3日", " 3日前"] {
            assert_eq!(DaysBefore::read("", text), Ok(DaysBefore(3)), "{text}");
        }
        for text in ["", "d", "-1", "3w", "99999"] {
            assert_eq!(DaysBefore::read("", text), Err(NotReadable::Form), "{text}");
        }
    }
}
