//! A refusal or a notice of `case` as people are told of it.

use crate::case::admit::{Given, Refusal};
use crate::error::{Exit, Problem};
use crate::text::Value;

/// The named values of a refusal or a notice as its message takes them: codes by their names.
pub(super) fn told(values: &[(&'static str, Given)]) -> Vec<(&'static str, Value)> {
    values.iter().map(|(name, given)| (*name, value(name, given))).collect()
}

fn value(name: &str, given: &Given) -> Value {
    match (given, set_of(name)) {
        (Given::Code(codes), _) if name == "offered" => each_code(codes).into(),
        (Given::Date(date), _) => (*date).into(),
        (Given::Number(number), _) => (*number).into(),
        (Given::Code(code), Some(set)) => Value::Term(set, code.clone()),
        (Given::Code(code), None) => code.into(),
    }
}

/// Codes that one may type instead, as flags print them.
fn each_code(codes: &str) -> String {
    codes.replace('_', "-").split(' ').collect::<Vec<_>>().join(", ")
}

/// The set of terms that the code under this name belongs to.
fn set_of(name: &str) -> Option<&'static str> {
    Some(match name {
        "kind" => "kind",
        "by" => "requester",
        "outcome" => "outcome",
        "document" => "document",
        "letter" => "letter",
        "office" => "post",
        _ => return None,
    })
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
        told(&self.values)
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
