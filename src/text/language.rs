//! The two languages of the program, and which of them is in force.

use unic_langid::LanguageIdentifier;

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Language {
    /// Japanese, the default.
    #[default]
    Ja,
    /// English.
    En,
}

impl Language {
    /// `ja` or `en`.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Language::Ja => "ja",
            Language::En => "en",
        }
    }

    /// The language of a code as a person types it (`ja`, `EN`), if the program speaks it.
    pub(crate) fn from_code(code: &str) -> Option<Language> {
        match code.trim().to_ascii_lowercase().as_str() {
            "ja" => Some(Language::Ja),
            "en" => Some(Language::En),
            _ => None,
        }
    }

    /// The language of a locale name such as `en_GB.UTF-8`, if the program speaks it. `C` and `POSIX` name none.
    pub(crate) fn from_locale(name: &str) -> Option<Language> {
        let tag = name.split(['_', '-', '.', '@']).next()?;
        Language::from_code(tag)
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}

/// The language in force: what was asked for (`--lang`, `KAIJI_LANG`, the config, in this order), else the first
/// locale variable that is set (`LC_ALL`, `LC_MESSAGES`, `LANG`), else Japanese.
///
/// A locale variable that is set to a language we do not speak, or to `C`, decides as well: it means the default.
///
/// Each word stands beside its place; the place that decided is given back, `default` where none did.
pub(crate) fn in_force<S: Copy>(
    asked: &[(Option<&str>, S)],
    locales: &[(Option<&str>, S)],
    default: S,
) -> (Language, S) {
    let asked = asked.iter().find_map(|(code, place)| Some((Language::from_code((*code)?)?, *place)));
    let by_locale = || {
        let (name, place) = locales.iter().find(|(name, _)| name.is_some_and(|name| !name.is_empty()))?;
        Some((Language::from_locale((*name)?)?, *place))
    };
    asked.or_else(by_locale).unwrap_or((Language::Ja, default))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_force(asked: &[Option<&str>], locales: &[Option<&str>]) -> Language {
        fn placed<'a>(words: &[Option<&'a str>]) -> Vec<(Option<&'a str>, ())> {
            words.iter().map(|word| (*word, ())).collect()
        }
        super::in_force(&placed(asked), &placed(locales), ()).0
    }

    #[test]
    fn what_is_asked_for_comes_before_the_locale() {
        assert_eq!(in_force(&[Some("en"), Some("ja")], &[Some("ja_JP.UTF-8")]), Language::En);
        assert_eq!(in_force(&[None, Some("ja")], &[Some("en_US.UTF-8")]), Language::Ja);
    }

    #[test]
    fn the_first_locale_variable_that_is_set_decides() {
        assert_eq!(in_force(&[], &[None, Some(""), Some("en_GB.UTF-8")]), Language::En);
        assert_eq!(in_force(&[], &[Some("C"), None, Some("en_GB.UTF-8")]), Language::Ja);
    }

    #[test]
    fn without_any_word_it_is_japanese() {
        assert_eq!(in_force(&[], &[]), Language::Ja);
        assert_eq!(in_force(&[], &[None, None, Some("POSIX")]), Language::Ja);
        assert_eq!(in_force(&[], &[Some("de_DE.UTF-8")]), Language::Ja);
    }
}
