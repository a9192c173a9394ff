//! Putting the words to the fields: templates of `letters/`, filled in once, values never read as templates again.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, ErrorKind, State, UndefinedBehavior};

use super::marks::{harmless, page, sealed};
use super::page::Page;
use super::vocabulary::{Vocabulary, vocabulary};
use crate::case::letter::{LetterField, LetterFields, LetterKind};
use crate::law::ruleset::{Kind, Nature};

/// The templates that the program brings along, by their names in `letters/`.
macro_rules! templates {
    ($($name:literal),* $(,)?) => {
        const TEMPLATES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../../letters/", $name)))),*];
    };
}

templates! {
    "blocks/asked.txt",
    "blocks/foot.txt",
    "blocks/head.txt",
    "blocks/post.txt",
    "blocks/reason.txt",
    "blocks/request.txt",
    "blocks/rule.txt",
    "agent-confirmation.txt",
    "consultation-notice.txt",
    "deadline-sheet.txt",
    "decision-correction.txt",
    "decision-disclosure.txt",
    "decision-purpose-notice.txt",
    "decision-suspension.txt",
    "extension.txt",
    "mend-request.txt",
    "method-change.txt",
    "method-form.txt",
    "opinion-form.txt",
    "receipt.txt",
    "recipients-notice.txt",
    "request-form.txt",
    "special-case.txt",
    "third-party-inquiry.txt",
    "third-party-notice.txt",
    "transfer-notice.txt",
    "withdrawal-receipt.txt",
}

/// Steps that a template may take; the longest letter takes a few hundred, one that never ends is stopped.
const FUEL: u64 = 100_000;

/// Why the words do not go with the fields.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ComposeError {
    /// A line of a template begins with `@` and a word that is no mark.
    #[error("letters/{template}: line {line}: no mark @{mark}")]
    UnknownMark {
        /// The template.
        template: String,
        /// From 1.
        line: usize,
        /// As written.
        mark: String,
    },
    /// A template asks for a field that does not exist, or cannot be read.
    #[error("letters/{template}: line {line}: {kind}")]
    Template {
        /// The template.
        template: String,
        /// From 1; 0 where it is not known.
        line: usize,
        /// What the engine calls it; no value of the letter.
        kind: ErrorKind,
    },
    /// The words of a body lack something.
    #[error("letters/words.toml: {0}")]
    Words(#[source] toml::de::Error),
    /// A template leaves out what the law demands.
    #[error("letters/{template} leaves out {}", field.code())]
    LeavesOut {
        /// The template.
        template: &'static str,
        /// What it leaves out.
        field: LetterField,
        /// The code of the article that demands it.
        article: Option<String>,
    },
}

/// The letter in its words.
///
/// # Errors
/// The templates or the words are at fault; nothing that a person typed can be.
pub(crate) fn compose(fields: &LetterFields, nature: Nature) -> Result<Page, ComposeError> {
    let words = vocabulary(fields, nature).map_err(ComposeError::Words)?;
    let template = template_of(fields.letter, fields.kind);
    let environment = environment(TEMPLATES)?;
    let filled = environment.get_template(template).and_then(|template| template.render(context(fields, &words)));
    let page = page(&filled.map_err(|error| fault(template, &error))?);
    let together = page.run_together();
    for demand in &fields.demands {
        let value: String = harmless(&demand.value).chars().filter(|c| !c.is_whitespace()).collect();
        if !together.contains(&value) {
            let article = demand.article.clone();
            return Err(ComposeError::LeavesOut { template, field: demand.field, article });
        }
    }
    Ok(page)
}

fn template_of(letter: LetterKind, kind: Kind) -> &'static str {
    match (letter, kind) {
        (LetterKind::Decision | LetterKind::InvestigationResult, Kind::Disclosure) => "decision-disclosure.txt",
        (LetterKind::Decision | LetterKind::InvestigationResult, Kind::Correction) => "decision-correction.txt",
        (LetterKind::Decision | LetterKind::InvestigationResult, Kind::Suspension) => "decision-suspension.txt",
        (LetterKind::Decision | LetterKind::InvestigationResult, Kind::PurposeNotice) => "decision-purpose-notice.txt",
        (LetterKind::Extension, _) => "extension.txt",
        (LetterKind::SpecialCase, _) => "special-case.txt",
        (LetterKind::ThirdPartyInquiry, _) => "third-party-inquiry.txt",
        (LetterKind::ThirdPartyNotice, _) => "third-party-notice.txt",
        (LetterKind::ConsultationNotice, _) => "consultation-notice.txt",
        (LetterKind::TransferNotice, _) => "transfer-notice.txt",
        (LetterKind::MethodChange, _) => "method-change.txt",
        (LetterKind::RecipientsNotice, _) => "recipients-notice.txt",
        (LetterKind::MendRequest, _) => "mend-request.txt",
        (LetterKind::WithdrawalReceipt, _) => "withdrawal-receipt.txt",
        (LetterKind::AgentConfirmation, _) => "agent-confirmation.txt",
        (LetterKind::Receipt, _) => "receipt.txt",
        (LetterKind::RequestForm, _) => "request-form.txt",
        (LetterKind::MethodForm, _) => "method-form.txt",
        (LetterKind::OpinionForm, _) => "opinion-form.txt",
        (LetterKind::DeadlineSheet, _) => "deadline-sheet.txt",
    }
}

fn context(fields: &LetterFields, words: &Vocabulary) -> Value {
    minijinja::context! { words => Value::from(Serde(words)), ..Value::from(Serde(fields)) }
}

fn environment<'s>(templates: &[(&'s str, &'s str)]) -> Result<Environment<'s>, ComposeError> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_syntax(syntax());
    environment.set_fuel(Some(FUEL));
    environment.set_formatter(print);
    environment.add_filter("cite", cite);
    environment.add_filter("named", named);
    for (name, source) in templates {
        let source = sealed(source).map_err(|(line, mark)| {
            let template = (*name).to_owned();
            ComposeError::UnknownMark { template, line, mark }
        })?;
        environment.add_template_owned(*name, source).map_err(|error| fault(name, &error))?;
    }
    Ok(environment)
}

/// Lines that hold nothing but a block of control leave no trace.
fn syntax() -> SyntaxConfig {
    SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().unwrap_or_default()
}

fn fault(template: &str, error: &minijinja::Error) -> ComposeError {
    ComposeError::Template {
        template: error.name().unwrap_or(template).to_owned(),
        line: error.line().unwrap_or(0),
        kind: error.kind(),
    }
}

/// Prints a value as it is; what is not there is a fault, never an empty place or the word "none".
fn print(out: &mut minijinja::Output, _: &mut State, value: &Value) -> Result<(), minijinja::Error> {
    if value.is_undefined() || value.is_none() {
        return Err(minijinja::Error::from(ErrorKind::UndefinedError));
    }
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    out.write_str(&harmless(&text)).map_err(minijinja::Error::from)
}

/// An article of the rule with the rule's short name before it; one of another law names that law itself.
fn cite(article: &str, short: &str) -> String {
    if article.starts_with('第') { format!("{short}{article}") } else { article.to_owned() }
}

/// The word for a code; the code itself where an office's own ruleset has one that nobody knows.
fn named(code: &str, words: &Value) -> Value {
    words.get_attr(code).ok().filter(|word| !word.is_undefined()).unwrap_or_else(|| Value::from(code))
}
