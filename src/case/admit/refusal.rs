//! Why something is refused, and what is said beside something that is admitted.

use std::fmt;

use crate::law::ruleset::Ruleset;

/// A refusal by law or by the state of the case. Its article comes from the rule; its values are no words of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// snake_case, stable.
    pub code: &'static str,
    /// The code of the article that refuses, if one does.
    pub article: Option<String>,
    /// The same as it is printed.
    pub printed: Option<String>,
    /// Named values for the message.
    pub values: Vec<(&'static str, String)>,
    /// True where something is missing that the command could have been given (a usage error).
    pub missing: Option<&'static str>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "refused: {}", self.code)?;
        if let Some(article) = &self.article {
            write!(f, " ({article})")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// A refusal of this code.
    pub const fn of(code: &'static str) -> Refusal {
        Refusal { code, article: None, printed: None, values: Vec::new(), missing: None }
    }

    /// With the article that refuses.
    pub fn by(mut self, ruleset: &Ruleset, article: &str) -> Refusal {
        self.article = Some(article.to_owned());
        self.printed = Some(ruleset.printed(article).to_owned());
        self
    }

    /// With a value for the message.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Refusal {
        self.values.push((name, value.to_string()));
        self
    }

    /// Because this flag was not given.
    pub const fn missing(mut self, flag: &'static str) -> Refusal {
        self.missing = Some(flag);
        self
    }

    /// The same as a warning, where it was in truth already done.
    pub fn into_notice(self) -> Notice {
        Notice { code: self.code, article: self.article, printed: self.printed, values: self.values }
    }
}

/// Something to be told beside an admitted fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// snake_case, stable.
    pub code: &'static str,
    /// The code of the article behind it.
    pub article: Option<String>,
    /// The same as it is printed.
    pub printed: Option<String>,
    /// Named values for the message.
    pub values: Vec<(&'static str, String)>,
}

impl Notice {
    /// A warning of this code.
    pub fn of(code: &'static str) -> Notice {
        Refusal::of(code).into_notice()
    }

    /// With the article behind it.
    pub fn by(self, ruleset: &Ruleset, article: &str) -> Notice {
        Notice { article: Some(article.to_owned()), printed: Some(ruleset.printed(article).to_owned()), ..self }
    }

    /// With a value for the message.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Notice {
        self.values.push((name, value.to_string()));
        self
    }
}
