//! The topics of `kaiji help`: how deadlines are counted and what moves them. Their texts stand in `locales/*/help/`,
//! the law they quote and compute with in the rulesets.

use crate::text::{Language, Text};

/// A topic.
pub(crate) struct Topic {
    /// Its name in ASCII.
    pub(crate) name: &'static str,
    ja: &'static str,
    en: &'static str,
}

/// Embeds `locales/ja/help/<name>.txt` and `locales/en/help/<name>.txt`.
macro_rules! topic {
    ($name:literal) => {
        Topic {
            name: $name,
            ja: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/ja/help/", $name, ".txt")),
            en: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/help/", $name, ".txt")),
        }
    };
}

/// Every topic, in the order in which one would read them.
pub(crate) const TOPICS: &[Topic] = &[
    topic!("deadline"),
    topic!("counting"),
    topic!("closing-days"),
    topic!("supplement"),
    topic!("extension"),
    topic!("special"),
    topic!("vacancy"),
    topic!("safe-date"),
    topic!("two-roads"),
    topic!("identity"),
    topic!("third-party"),
    topic!("remedy"),
    topic!("fees"),
];

impl Topic {
    /// The topic of this name, in ASCII or in Japanese.
    pub(crate) fn find(name: &str, text: &Text) -> Option<&'static Topic> {
        TOPICS.iter().find(|topic| topic.name == name || topic.names(text).iter().any(|known| known == name))
    }

    /// Its names in Japanese, the usual one first.
    pub(crate) fn names(&self, text: &Text) -> Vec<String> {
        text.get(&format!("help-topic-{}-names", self.name)).split(' ').map(str::to_owned).collect()
    }

    /// What it is about, in a few words.
    pub(crate) fn about(&self, text: &Text) -> String {
        text.get(&format!("help-topic-{}-about", self.name))
    }

    /// Its text.
    pub(crate) fn source(&self, text: &Text) -> &'static str {
        match text.language() {
            Language::Ja => self.ja,
            Language::En => self.en,
        }
    }
}
