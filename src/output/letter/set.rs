//! The words of letters: those that the program brings along, and over them those of the office, file by file.

use std::collections::BTreeMap;

use super::page::Page;
use super::template::{self, ComposeError, TEMPLATES};
use super::vocabulary::WORDS;
use crate::case::letter::LetterFields;
use crate::law::ruleset::Nature;

/// The file of words; an office's own is laid over it key by key, so that it holds only what differs.
const WORDS_FILE: &str = "words.toml";
/// What the marks, filters and fields of a set mean, for whoever adapts it.
pub(crate) const README: &str = include_str!("../../../letters/adapting/README.md");
/// The same in Japanese.
pub(crate) const README_JA: &str = include_str!("../../../letters/adapting/README.ja.md");
/// What several letters have in common stands here; an office may add blocks of its own.
const BLOCKS: &str = "blocks/";

/// The words of letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LetterSet {
    own: BTreeMap<String, String>,
}

impl LetterSet {
    /// Those that the program brings along, nothing over them.
    pub(crate) fn built_in() -> LetterSet {
        LetterSet::default()
    }

    /// With these files over them, by their names in `letters/`. A file that says what the program says is none of the
    /// office's own: it follows the program when that learns better words.
    pub(crate) fn with(mut own: BTreeMap<String, String>) -> LetterSet {
        let built_in = LetterSet::built_in();
        let files = built_in.files();
        own.retain(|name, text| LetterSet::takes(name) && files.get(name.as_str()) != Some(&text.as_str()));
        LetterSet { own }
    }

    /// Whether a file of this name has a place in a set.
    pub(crate) fn takes(name: &str) -> bool {
        let is_own_block =
            name.strip_prefix(BLOCKS).is_some_and(|block| block.ends_with(".txt") && !block.contains('/'));
        name == WORDS_FILE || is_own_block || TEMPLATES.iter().any(|(known, _)| *known == name)
    }

    /// The office's own files.
    pub(crate) const fn own(&self) -> &BTreeMap<String, String> {
        &self.own
    }

    /// Every template, the office's own before that of the program.
    pub(super) fn templates(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = self.own.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let own = own.filter(|(name, _)| *name != WORDS_FILE);
        let built_in = TEMPLATES.iter().copied().filter(|(name, _)| !self.own.contains_key(*name));
        own.chain(built_in)
    }

    /// The office's own words.
    pub(super) fn own_words(&self) -> Option<&str> {
        self.own.get(WORDS_FILE).map(String::as_str)
    }

    /// Every file of the set, to be adapted.
    pub(crate) fn files(&self) -> BTreeMap<&str, &str> {
        let words = (WORDS_FILE, self.own_words().unwrap_or(WORDS));
        self.templates().chain([words]).collect()
    }

    /// The letter in the words of this set.
    ///
    /// # Errors
    /// A template or the words are at fault; nothing that a person typed can be.
    pub(crate) fn compose(&self, fields: &LetterFields, nature: Nature) -> Result<Page, ComposeError> {
        template::compose(self, fields, nature)
    }
}

/// The letter in the words that the program brings along.
#[cfg(test)]
pub(crate) fn compose(fields: &LetterFields, nature: Nature) -> Result<Page, ComposeError> {
    LetterSet::built_in().compose(fields, nature)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_takes_letters_words_and_blocks_and_nothing_else() {
        for name in ["extension.txt", "words.toml", "blocks/head.txt", "blocks/our-seal.txt"] {
            assert!(LetterSet::takes(name), "{name}");
        }
        for name in ["extention.txt", "README.md", "blocks/a/b.txt", "../extension.txt", "blocks/../extension.txt"] {
            assert!(!LetterSet::takes(name), "{name}");
        }
    }

    #[test]
    fn an_own_file_stands_in_the_place_of_the_built_in_one() {
        let own = BTreeMap::from([("extension.txt".to_owned(), "@title 延長".to_owned())]);
        let set = LetterSet::with(own);
        assert_eq!(set.files()["extension.txt"], "@title 延長");
        assert_eq!(set.files().len(), LetterSet::built_in().files().len());
        assert!(set.files()["words.toml"].contains("[common]"));
    }
}
