//! Gathering what is demanded: everything that is missing is named at once.

use super::error::{LetterError, MissingField};
use super::field::LetterField;
use crate::law::ruleset::Ruleset;

/// Something that the law demands of a letter, as it must be found on the finished paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// What.
    pub field: LetterField,
    /// The code of the article that demands it, where one does.
    pub article: Option<String>,
    /// The text that must stand there.
    pub value: String,
}

#[derive(Debug)]
pub(super) struct Gathering<'a> {
    ruleset: &'a Ruleset,
    demands: Vec<Demand>,
    missing: Vec<MissingField>,
}

impl Gathering<'_> {
    pub(super) const fn of(ruleset: &Ruleset) -> Gathering<'_> {
        Gathering { ruleset, demands: Vec::new(), missing: Vec::new() }
    }

    /// A value that must be there. A missing one is noted and stands as an empty text until [`Gathering::finish`].
    pub(super) fn need(&mut self, field: LetterField, article: Option<&str>, value: Option<String>) -> String {
        match value.filter(|value| !value.trim().is_empty()) {
            Some(value) => {
                self.demand(field, article, value.clone());
                value
            }
            None => {
                self.miss(field, article);
                String::new()
            }
        }
    }

    /// Several values of which at least one must be there.
    pub(super) fn need_all(&mut self, field: LetterField, article: Option<&str>, values: Vec<String>) -> Vec<String> {
        let values: Vec<String> = values.into_iter().filter(|value| !value.trim().is_empty()).collect();
        if values.is_empty() {
            self.miss(field, article);
        }
        for value in &values {
            self.demand(field, article, value.clone());
        }
        values
    }

    /// A value that is there and must be printed.
    pub(super) fn demand(&mut self, field: LetterField, article: Option<&str>, value: String) {
        self.demands.push(Demand { field, article: article.map(str::to_owned), value });
    }

    pub(super) fn miss(&mut self, field: LetterField, article: Option<&str>) {
        let printed = article.map(|article| self.ruleset.printed(article).to_owned());
        self.missing.push(MissingField { field, article: article.map(str::to_owned), printed });
    }

    pub(super) fn missing(self) -> Vec<MissingField> {
        self.missing
    }

    pub(super) fn finish(self) -> Result<Vec<Demand>, LetterError> {
        if self.missing.is_empty() { Ok(self.demands) } else { Err(LetterError::Missing { fields: self.missing }) }
    }
}
