//! The words: reads the message of a key on first use, fills in typed values, in the language in force.
//!
//! A key begins with the name of its file: `due-about` stands in `locales/<language>/due.ftl`. A key that is missing is
//! a defect of the program (exit 70), never a word on the screen; the tests of the house keep the files equal.

mod day;
pub(crate) mod hostile;
pub(crate) mod language;
mod message;
mod nearest;
mod value;

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

pub(crate) use day::Dates;
pub(crate) use language::Language;
pub(crate) use nearest::nearest;
pub(crate) use value::Value;

/// One file of words in both languages, embedded in the program.
pub(crate) struct Words {
    /// The file's name without `.ftl`: what its keys begin with.
    pub(crate) name: &'static str,
    /// The text of the file in Japanese.
    pub(crate) ja: &'static str,
    /// The text of the file in English.
    pub(crate) en: &'static str,
}

/// Embeds `locales/ja/<name>.ftl` and `locales/en/<name>.ftl`.
macro_rules! words {
    ($name:literal) => {
        $crate::text::Words {
            name: $name,
            ja: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/ja/", $name, ".ftl")),
            en: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/", $name, ".ftl")),
        }
    };
}
pub(crate) use words;

/// The files that belong to no single command; those of the commands stand in `commands::COMMANDS`.
pub(crate) const SHARED: &[Words] = &[
    words!("ask"),
    words!("common"),
    words!("derivation"),
    words!("error"),
    words!("fact"),
    words!("figure"),
    words!("lists"),
    words!("moved"),
    words!("recorded"),
    words!("value"),
    words!("term"),
];

/// The words of the program in one language.
pub(crate) struct Text {
    language: Language,
    dates: Option<Dates>,
    loaded: RefCell<Loaded>,
    week: OnceCell<Vec<String>>,
}

struct Loaded {
    bundle: FluentBundle<FluentResource>,
    keys: HashSet<String>,
    /// What needed no parser, so that a list does not look for the same word row by row.
    plain: HashMap<String, &'static str>,
}

impl Text {
    /// Nothing is read until the first key is asked for.
    pub(crate) fn new(language: Language) -> Text {
        let mut bundle = FluentBundle::new(vec![language.identifier()]);
        // Isolation marks (U+2068, U+2069) would reach terminals, letters and files; they are the very characters that
        // `output::sanitize` makes visible.
        bundle.set_use_isolating(false);
        Text {
            language,
            dates: None,
            loaded: RefCell::new(Loaded { bundle, keys: HashSet::new(), plain: HashMap::new() }),
            week: OnceCell::new(),
        }
    }

    /// The same, with days counted by these years; `None`: as the language does.
    pub(crate) fn dated(self, dates: Option<Dates>) -> Text {
        Text { dates, ..self }
    }

    /// The language in force.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// The words of `key`, which takes no values.
    #[track_caller]
    pub(crate) fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words of `key` with these values in their places.
    ///
    /// # Panics
    /// When the key or one of its variables does not exist: a defect that the tests of the house find. The place that
    /// asked is named.
    #[track_caller]
    pub(crate) fn with(&self, key: &str, values: &[(&str, Value)]) -> String {
        match self.find(key, values) {
            Some(words) => words,
            None => panic!("no words for the key {key} in {}", self.language.code()),
        }
    }

    /// The words of `key`, or `None` where there is no such key: for keys made from codes that data may add.
    ///
    /// # Panics
    /// When the words ask for a value that was not given.
    pub(crate) fn find(&self, key: &str, values: &[(&str, Value)]) -> Option<String> {
        if let Some(said) = self.loaded.borrow().plain.get(key) {
            return Some((*said).to_owned());
        }
        if !self.loaded.borrow().keys.contains(key) {
            let words = file_of(key)?;
            let message = message::of(self.source(words), key)?;
            if let Some(said) = message::said(message) {
                self.loaded.borrow_mut().plain.insert(key.to_owned(), said);
                return Some(said.to_owned());
            }
            self.load(words, key, message);
        }
        let arguments: FluentArgs = values.iter().map(|(name, value)| (*name, self.argument(value))).collect();
        let loaded = self.loaded.borrow();
        let pattern = loaded.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let words = loaded.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        assert!(errors.is_empty(), "the words of {key} lack a value: {errors:?}");
        Some(words)
    }

    /// What a code of a set means; a code that only data knows stands for itself.
    pub(crate) fn term(&self, set: &str, code: &str) -> String {
        self.find(&format!("term-{set}-{}", code.replace('_', "-")), &[]).unwrap_or_else(|| code.to_owned())
    }

    fn argument<'v>(&self, value: &'v Value) -> FluentValue<'v> {
        match value {
            Value::Text(text) => FluentValue::from(text.as_str()),
            Value::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.written(other)),
        }
    }

    fn written(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Date(date) => self.day(*date),
            Value::Words(key) => self.get(key),
            Value::Term(set, code) => self.term(set, code),
            Value::Typed(typed, key) => match self.get(key) {
                meaning if meaning.eq_ignore_ascii_case(typed) => typed.clone(),
                meaning => self.with("common-typed", &[("typed", typed.into()), ("meaning", meaning.into())]),
            },
            Value::Placeholder(key) => format!("<{}>", self.get(key)),
            Value::All(values) => values.iter().map(|value| self.written(value)).collect::<Vec<_>>().join(", "),
        }
    }

    fn source(&self, words: &'static Words) -> &'static str {
        match self.language {
            Language::Ja => words.ja,
            Language::En => words.en,
        }
    }

    fn load(&self, words: &'static Words, key: &str, message: &str) {
        let mut loaded = self.loaded.borrow_mut();
        loaded.keys.insert(key.to_owned());
        let resource = match FluentResource::try_new(message.to_owned()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{key} in locales/{}/{}.ftl: {errors:?}", self.language.code(), words.name),
        };
        if let Err(errors) = loaded.bundle.add_resource(resource) {
            panic!("{key} in locales/{}/{}.ftl: {errors:?}", self.language.code(), words.name);
        }
    }
}

/// The file whose name the key begins with; of two (`third` and `third-party`) the longer one.
fn file_of(key: &str) -> Option<&'static Words> {
    let belongs = |words: &&Words| key.strip_prefix(words.name).is_some_and(|rest| rest.starts_with('-'));
    files().filter(belongs).max_by_key(|words| words.name.len())
}

/// Every file of words in the program.
pub(crate) fn files() -> impl Iterator<Item = &'static Words> {
    SHARED.iter().chain(crate::commands::COMMANDS.iter().map(|command| &command.words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_digits_stays_as_it_is_and_a_number_is_a_number() {
        let text = Text::new(Language::En);
        let given = |value: Value| {
            text.with("error-bad-value", &[("flag", "--x".into()), ("given", value), ("expected", "x".into())])
        };
        assert!(given(Value::from("0001")).contains("0001"));
        assert!(given(Value::from(7)).contains('7'));
    }

    #[test]
    fn no_isolation_mark_stands_around_a_value() {
        let text = Text::new(Language::Ja);
        let words = text.with("error-bad-value", &[("flag", "--x".into()), ("given", "abc".into())]);
        assert!(!words.contains(['\u{2068}', '\u{2069}']), "{words:?}");
    }

    #[test]
    fn a_key_that_is_not_there_is_found_to_be_missing() {
        assert_eq!(Text::new(Language::Ja).find("common-no-such-key", &[]), None);
        assert_eq!(Text::new(Language::Ja).find("no-such-file-at-all", &[]), None);
    }

    #[test]
    #[should_panic(expected = "no words for the key")]
    fn a_missing_key_is_a_defect_and_never_a_word_on_the_screen() {
        Text::new(Language::Ja).get("common-no-such-key");
    }
}
