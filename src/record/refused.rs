//! A refusal of `case` as a problem that people are told of.

use crate::case::admit::{Given, Refusal};
use crate::error::{Exit, Problem};
use crate::text::Value;

/// A value of a refusal or notice for its message; codes of a set are told by their meaning.
pub(crate) fn told(name: &str, given: &Given) -> Value {
    let set = match name {
        "kind" => "kind",
        "outcome" => "outcome",
        "by" => "requester",
        "document" => "document",
        "letter" => "letter",
        "asked" | "means" => "means",
        "office" => "post",
        "offered" => return each_code(given),
        _ => return plain(given),
    };
    match given {
        Given::Code(code) => Value::Term(set, code.clone()),
        other => plain(other),
    }
}

fn plain(given: &Given) -> Value {
    match given {
        Given::Date(date) => (*date).into(),
        Given::Number(number) => (*number).into(),
        Given::Code(code) => code.into(),
    }
}

/// Codes that one may type instead, as flags print them.
fn each_code(given: &Given) -> Value {
    match given {
        Given::Code(codes) => codes.replace('_', "-").split(' ').collect::<Vec<_>>().join(", ").into(),
        other => plain(other),
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
        self.values.iter().map(|(name, given)| (*name, told(name, given))).collect()
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
