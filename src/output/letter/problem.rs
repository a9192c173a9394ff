//! A letter that cannot be made, as a problem that people are told of: each missing field with what supplies it.

use crate::case::letter::{LetterError, LetterField, LetterKind, MissingField};
use crate::error::{Exit, Problem};
use crate::law::ruleset::Kind;
use crate::text::Value;

impl Problem for LetterError {
    fn code(&self) -> &'static str {
        LetterError::code(self)
    }

    fn exit(&self) -> Exit {
        match self {
            LetterError::NothingToTell { .. }
            | LetterError::NotAddressed { .. }
            | LetterError::DatedBeforeAct { .. } => Exit::Usage,
            _ => Exit::Refused,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            LetterError::Missing { fields } => {
                let names = fields.iter().map(|missing| Value::Words(name_of(missing.field))).collect();
                let mut supplies: Vec<&str> = fields.iter().map(|missing| missing.field.supplied_by()).collect();
                supplies.dedup();
                let supplies = supplies.into_iter().map(Value::from).collect();
                let acts = fields.iter().filter(|missing| !missing.field.is_of_the_office()).count();
                vec![("fields", Value::All(names)), ("supplies", Value::All(supplies)), ("acts", acts.into())]
            }
            LetterError::NothingToTell { letter, event } | LetterError::NotAddressed { letter, event } => {
                vec![("letter", Value::Words(letter_name(*letter))), ("event", (*event).into())]
            }
            LetterError::NotInRule { letter, .. } => vec![("letter", Value::Words(letter_name(*letter)))],
            LetterError::Superseded { by } => vec![("event", (*by).into())],
            LetterError::BothVacant { date, .. } => vec![("date", (*date).into())],
            LetterError::DatedBeforeAct { dated, act } => vec![("dated", (*dated).into()), ("act", (*act).into())],
            LetterError::NotInForce { .. } | LetterError::DateNotFixed { .. } => Vec::new(),
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            LetterError::Missing { fields } => fields.first().map(|missing| flag(missing.field).to_owned()),
            LetterError::NotAddressed { .. } => Some("--addressee".to_owned()),
            LetterError::DatedBeforeAct { .. } => Some("--dated".to_owned()),
            _ => None,
        }
    }

    fn article(&self) -> Option<String> {
        match self {
            LetterError::Missing { fields } => fields.iter().find_map(|missing| missing.article.clone()),
            LetterError::NotInForce { article, .. } | LetterError::DateNotFixed { article, .. } => {
                Some(article.clone())
            }
            LetterError::BothVacant { article, .. } => article.clone(),
            _ => None,
        }
    }

    fn article_printed(&self) -> Option<String> {
        match self {
            LetterError::Missing { fields } => fields.iter().find_map(|missing| missing.printed.clone()),
            LetterError::NotInForce { printed, .. } | LetterError::DateNotFixed { printed, .. } => {
                Some(printed.clone())
            }
            LetterError::BothVacant { printed, .. } => printed.clone(),
            _ => None,
        }
    }

    fn examples() -> Vec<LetterError> {
        let day = crate::law::Date::from_days(20_558);
        let (article, printed) = ("25(2)".to_owned(), "第25条第2項".to_owned());
        let missing = |field| MissingField { field, article: None, printed: None };
        let every: Vec<MissingField> = LetterField::ALL.iter().copied().map(missing).collect();
        let reason = crate::law::deadline::Reason::OverCap;
        vec![
            LetterError::Missing { fields: every },
            LetterError::NothingToTell { letter: LetterKind::Decision, event: 3 },
            LetterError::NotAddressed { letter: LetterKind::ThirdPartyInquiry, event: 3 },
            LetterError::NotInRule { letter: LetterKind::SpecialCase, kind: Kind::Disclosure },
            LetterError::NotInForce { article: article.clone(), printed: printed.clone(), reason },
            LetterError::Superseded { by: 7 },
            LetterError::DateNotFixed { article: article.clone(), printed: printed.clone() },
            LetterError::BothVacant { date: day, article: Some(article), printed: Some(printed) },
            LetterError::DatedBeforeAct { dated: day, act: day.plus(1) },
        ]
    }
}

/// The key of the field's name.
fn name_of(field: LetterField) -> String {
    format!("term-letter-field-{}", field.code().replace('_', "-"))
}

/// The key of the letter's name.
fn letter_name(letter: LetterKind) -> String {
    format!("term-letter-{}", letter.code().replace('_', "-"))
}

/// The flag or key alone.
fn flag(field: LetterField) -> &'static str {
    let supply = field.supplied_by();
    let last = supply.rsplit(' ').next().unwrap_or(supply);
    last.trim_end_matches(['=', '.'])
}
