//! Putting the words to the fields: templates of `letters/`, filled in once, values never read as templates again.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, ErrorKind, State, UndefinedBehavior};

use super::marks::{harmless, page, sealed};
use super::page::Page;
use super::set::LetterSet;
use super::vocabulary::{Vocabulary, vocabulary};
use crate::case::letter::{LetterField, LetterFields, LetterKind};
use crate::law::ruleset::{Kind, Nature, Ruleset};

/// The templates that the program brings along, by their names in `letters/`.
macro_rules! templates {
    ($($name:literal),* $(,)?) => {
        pub(super) const TEMPLATES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../../letters/", $name)))),*];
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
    "breach-notice.txt",
    "breach-report.txt",
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
        /// That line, as the template has it.
        source_line: String,
        /// What the engine calls it; no value of the letter.
        kind: ErrorKind,
    },
    /// A template names a field that no letter has.
    #[error("letters/{template}: no field {field}")]
    UnknownField {
        /// The template.
        template: String,
        /// As it is named there.
        field: String,
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
        /// The same as it is printed, once the ruleset was asked.
        printed: Option<String>,
    },
}

impl ComposeError {
    /// Whether this says of a line what `other` says of the whole template: that it names an unknown field.
    pub(super) fn is_about_the_field_of(&self, other: &ComposeError) -> bool {
        match (self, other) {
            (
                ComposeError::Template { template, source_line, kind: ErrorKind::UndefinedError, .. },
                ComposeError::UnknownField { template: same, field },
            ) => template == same && source_line.contains(field.as_str()),
            _ => false,
        }
    }

    /// The same with the article as this ruleset prints it.
    pub(crate) fn printed_by(mut self, ruleset: &Ruleset) -> ComposeError {
        if let ComposeError::LeavesOut { article: Some(article), printed, .. } = &mut self {
            *printed = Some(ruleset.printed(article).to_owned());
        }
        self
    }
}

/// The letter in the words of this set.
///
/// # Errors
/// The templates or the words are at fault; nothing that a person typed can be.
pub(super) fn compose(set: &LetterSet, fields: &LetterFields, nature: Nature) -> Result<Page, ComposeError> {
    let words = vocabulary(set.own_words(), fields, nature).map_err(ComposeError::Words)?;
    let template = template_of(fields.letter, fields.kind);
    let environment = environment(set)?;
    let filled = environment.get_template(template).and_then(|template| template.render(context(fields, &words)));
    let page = page(&filled.map_err(|error| fault(set, template, &error))?);
    let together = page.run_together();
    for demand in &fields.demands {
        let value: String = harmless(&demand.value).chars().filter(|c| !c.is_whitespace()).collect();
        if !together.contains(&value) {
            let article = demand.article.clone();
            return Err(ComposeError::LeavesOut { template, field: demand.field, article, printed: None });
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
        (LetterKind::BreachNotice, _) => "breach-notice.txt",
        (LetterKind::BreachReport, _) => "breach-report.txt",
        (LetterKind::Receipt, _) => "receipt.txt",
        (LetterKind::RequestForm, _) => "request-form.txt",
        (LetterKind::MethodForm, _) => "method-form.txt",
        (LetterKind::OpinionForm, _) => "opinion-form.txt",
        (LetterKind::DeadlineSheet, _) => "deadline-sheet.txt",
    }
}

pub(super) fn context(fields: &LetterFields, words: &Vocabulary) -> Value {
    minijinja::context! { words => Value::from(Serde(words)), ..Value::from(Serde(fields)) }
}

pub(super) fn environment(set: &LetterSet) -> Result<Environment<'_>, ComposeError> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_syntax(syntax());
    environment.set_fuel(Some(FUEL));
    environment.set_formatter(print);
    environment.add_filter("cite", cite);
    environment.add_filter("named", named);
    for (name, source) in set.templates() {
        let source = sealed(source).map_err(|(line, mark)| {
            let template = name.to_owned();
            ComposeError::UnknownMark { template, line, mark }
        })?;
        environment.add_template_owned(name, source).map_err(|error| fault(set, name, &error))?;
    }
    Ok(environment)
}

/// Lines that hold nothing but a block of control leave no trace.
fn syntax() -> SyntaxConfig {
    SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().unwrap_or_default()
}

fn fault(set: &LetterSet, template: &str, error: &minijinja::Error) -> ComposeError {
    let error = cause(error);
    let template = error.name().unwrap_or(template).to_owned();
    let line = error.line().unwrap_or(0);
    let source = set.templates().find(|(name, _)| *name == template).map(|(_, source)| source);
    let source_line = source.and_then(|source| source.lines().nth(line.saturating_sub(1))).unwrap_or_default();
    ComposeError::Template { line, source_line: source_line.trim().to_owned(), kind: error.kind(), template }
}

/// A block that fails fails the letter that includes it: what is at fault stands in the block.
fn cause(error: &minijinja::Error) -> &minijinja::Error {
    let inner = std::error::Error::source(error).and_then(|source| source.downcast_ref::<minijinja::Error>());
    inner.map_or(error, cause)
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
