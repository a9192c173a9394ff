//! `KEY=VALUE`: what `office set`, `--withheld`, `--reading` and `--document` take.

use super::flag::{NotReadable, Typed, read_by_flag};
use super::prose;

/// A key and, where an equals sign follows, its value. Which keys there are is not known here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    /// The flag it was typed with.
    pub(crate) flag: String,
    /// What stands before the first equals sign, without spaces around it.
    pub(crate) key: String,
    /// What stands after it, as it was typed; `None` without an equals sign.
    pub(crate) value: Option<String>,
}

impl Typed for Pair {
    fn read(flag: &str, text: &str) -> Result<Pair, NotReadable> {
        let (key, value) = match text.split_once('=') {
            Some((key, "")) => (key, Some(String::new())),
            Some((key, value)) => (key, Some(prose::checked(value)?.to_owned())),
            None => (text, None),
        };
        let key = key.trim();
        if key.is_empty() {
            return Err(NotReadable::Form);
        }
        Ok(Pair { flag: flag.to_owned(), key: prose::checked(key)?.to_owned(), value })
    }
}

read_by_flag!(Pair);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_equals_sign_parts_key_and_value() {
        let pair = Pair::read("--withheld", "20-1=氏名 = 住所").unwrap();
        assert_eq!((pair.key.as_str(), pair.value.as_deref()), ("20-1", Some("氏名 = 住所")));
        assert_eq!(Pair::read("--document", "passport").unwrap().value, None);
        assert_eq!(Pair::read("", "name=").unwrap().value.as_deref(), Some(""));
    }

    #[test]
    fn a_value_without_a_key_is_not_readable() {
        assert_eq!(Pair::read("", "=x"), Err(NotReadable::Form));
        assert_eq!(Pair::read("", "  "), Err(NotReadable::Form));
    }

    #[test]
    fn neither_key_nor_value_acts_on_a_screen() {
        assert_eq!(Pair::read("", "other:\u{202E}x"), Err(NotReadable::Hostile('\u{202E}')));
        assert_eq!(Pair::read("", "20-2=\u{1B}[m"), Err(NotReadable::Hostile('\u{1B}')));
    }
}
