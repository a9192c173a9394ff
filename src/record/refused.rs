//! A refusal of `case` as a problem that people are told of.

use crate::case::admit::{Given, Refusal};
use crate::error::{Exit, Problem};
use crate::text::Value;

impl From<&Given> for Value {
    fn from(given: &Given) -> Value {
        match given {
            Given::Date(date) => (*date).into(),
            Given::Number(number) => (*number).into(),
            Given::Code(code) => code.into(),
        }
    }
}

impl Problem for Refusal {
    fn code(&self) -> &'static str {
        self.code
    }

    /// What was only not given is a mistake of usage; what the law or the state of the case forbids is refused.
    fn exit(&self) -> Exit {
        if self.missing.is_some() { Exit::Usage } else { Exit::Refused }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        self.values.iter().map(|(name, given)| (*name, given.into())).collect()
    }

    fn field(&self) -> Option<String> {
        self.missing.map(str::to_owned)
    }

    fn article(&self) -> Option<String> {
        self.article.clone()
    }

    fn article_printed(&self) -> Option<String> {
        self.printed.clone().or_else(|| self.article.clone())
    }

    fn examples() -> Vec<Refusal> {
        Refusal::examples()
    }
}
