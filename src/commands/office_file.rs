//! The office's data in a TOML file: the keys of `office set`, lists as arrays, heads as tables.

use std::path::Path;

use crate::case::figures::NotARate;
use crate::case::letter::PatternError;
use crate::case::office_value::{HeadValue, KEYS, LISTS, OfficeValueError, TARGETS, TargetValue, checked, key};
use crate::cli::value::{NotReadable, prose};
use crate::commands::given_file;
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::law::Date;
use crate::text::Value;

/// Keys with their values, in the order of the keys.
pub(crate) type OfficeData = Vec<(&'static str, Vec<String>)>;

/// The ids of the rulesets that the targets among these values name: one that is not on file would aim at nothing.
pub(crate) fn targeted_rulesets(data: &OfficeData) -> Vec<String> {
    let targets = data.iter().filter(|(key, _)| *key == TARGETS).flat_map(|(_, values)| values);
    targets.filter_map(|kept| serde_json::from_str::<TargetValue>(kept).ok()?.ruleset).collect()
}

/// Reads the file.
///
/// # Errors
/// A file that is not there or cannot be read, is no TOML, or has an unknown key or a value that cannot stand there.
pub(crate) fn read(context: &Context, path: &Path) -> Outcome<OfficeData> {
    let (text, today) = (given_file::text(path)?, context.today()?);
    let file = path.display().to_string();
    let table: toml::Table = toml::from_str(&text).map_err(|error| {
        let before = text.get(..error.span().map_or(0, |span| span.start)).unwrap_or_default();
        OfficeFileProblem::NotToml { file: file.clone(), line: before.matches('\n').count() + 1 }
    })?;
    let entries = table.iter().map(|(written, value)| Entry { file: &file, written, today }.read(value));
    let mut data = entries.collect::<Outcome<OfficeData>>()?;
    data.sort_by_key(|(key, _)| KEYS.iter().position(|known| known == key));
    Ok(data)
}

/// An entry of the file.
struct Entry<'f> {
    file: &'f str,
    written: &'f str,
    today: Date,
}

impl Entry<'_> {
    fn read(&self, value: &toml::Value) -> Outcome<(&'static str, Vec<String>)> {
        let unknown = || self.wrong(OfficeValueError::UnknownKey { key: self.written.to_owned() });
        let key = key(self.written).ok_or_else(unknown)?;
        let values = match value {
            toml::Value::Array(items) if LISTS.contains(&key) => items.iter().collect(),
            one => vec![one],
        };
        let kept = values.into_iter().map(|value| self.kept(key, value));
        Ok((key, kept.collect::<Outcome<_>>()?))
    }

    fn kept(&self, key: &'static str, value: &toml::Value) -> Outcome<String> {
        let form = || OfficeFileProblem::Form { file: self.file.to_owned(), key: self.written.to_owned() };
        if let (toml::Value::Table(fields), "head" | TARGETS) = (value, key) {
            let fields: Option<Vec<(&str, String)>> =
                fields.iter().map(|(name, value)| Some((name.as_str(), as_text(value)?))).collect();
            let fields = fields.ok_or_else(form)?;
            fields.iter().try_for_each(|(_, text)| self.harmless(text))?;
            let fields = fields.iter().map(|(name, text)| (*name, text.as_str()));
            let kept = match key {
                TARGETS => TargetValue::of(fields).map(|target| target.kept()),
                _ => HeadValue::of(fields, self.today).map(|head| head.kept()),
            };
            return Ok(kept.map_err(|error| self.wrong(error))?);
        }
        let text = as_text(value).ok_or_else(form)?;
        self.harmless(&text)?;
        Ok(checked(key, &text, self.today).map_err(|error| self.wrong(error))?)
    }

    /// What acts on a screen is refused where it comes in; an empty value is said by its key.
    fn harmless(&self, text: &str) -> Outcome<()> {
        let (file, key) = (self.file.to_owned(), self.written.to_owned());
        match prose::checked(text) {
            Err(NotReadable::Hostile(character)) => Err(OfficeFileProblem::Hostile { file, key, character }.into()),
            Err(NotReadable::TooLong) => Err(OfficeFileProblem::TooLong { file, key }.into()),
            _ => Ok(()),
        }
    }

    fn wrong(&self, error: OfficeValueError) -> OfficeFileProblem {
        OfficeFileProblem::Value { file: self.file.to_owned(), key: self.written.to_owned(), error }
    }
}

/// A single value as a person would type it; none for what holds others.
fn as_text(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.replace("\r\n", "\n")),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Boolean(truth) => Some(truth.to_string()),
        toml::Value::Datetime(date) => Some(date.to_string()),
        toml::Value::Float(_) | toml::Value::Array(_) | toml::Value::Table(_) => None,
    }
}

/// Why the office's data cannot be taken.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum OfficeFileProblem {
    /// It is no TOML.
    #[error("no TOML at line {line}")]
    NotToml {
        /// The path.
        file: String,
        /// The line.
        line: usize,
    },
    /// A list or a table where one text is meant.
    #[error("{key} takes one text")]
    Form {
        /// The path.
        file: String,
        /// The key, as it was written.
        key: String,
    },
    /// A character that acts on a screen or hides itself.
    #[error("{key} holds U+{code:04X}", code = u32::from(*character))]
    Hostile {
        /// The path.
        file: String,
        /// The key, as it was written.
        key: String,
        /// The character.
        character: char,
    },
    /// A text longer than the file keeps.
    #[error("{key} is longer than the file keeps")]
    TooLong {
        /// The path.
        file: String,
        /// The key, as it was written.
        key: String,
    },
    /// A key that takes one value was given two.
    #[error("{key} is given twice")]
    Twice {
        /// The key.
        key: String,
    },
    /// A key or value that cannot stand there.
    #[error("{key}: {error}")]
    Value {
        /// The path; empty on the command line.
        file: String,
        /// The key, as it was written.
        key: String,
        /// What is wrong.
        error: OfficeValueError,
    },
}

impl Problem for OfficeFileProblem {
    fn code(&self) -> &'static str {
        match self {
            OfficeFileProblem::NotToml { .. } => "office_file_no_toml",
            OfficeFileProblem::Form { .. } => "office_file_form",
            OfficeFileProblem::Twice { .. } => "office_key_twice",
            OfficeFileProblem::Hostile { .. } => "hostile_character",
            OfficeFileProblem::TooLong { .. } => "value_too_long",
            OfficeFileProblem::Value { error, .. } => match error {
                OfficeValueError::UnknownKey { .. } => "office_key_unknown",
                OfficeValueError::NotAHead => "office_head_unreadable",
                OfficeValueError::NotATarget => "office_target_unreadable",
                OfficeValueError::HeadEndsFirst { .. } => "office_head_ends_first",
                OfficeValueError::NotAWord { .. } => "office_value_no_word",
                OfficeValueError::NotAPattern(pattern) => pattern.code(),
                OfficeValueError::NotARate(_) => "office_rate_unreadable",
                OfficeValueError::NotAPostalCode => "office_no_postal_code",
                OfficeValueError::NotAnEmail => "office_no_email",
                OfficeValueError::NotATime => "office_no_time",
                OfficeValueError::NotDays { .. } => "office_no_days",
                OfficeValueError::Empty { .. } => "office_value_empty",
            },
        }
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            OfficeFileProblem::NotToml { file, line } => vec![("file", file.as_str().into()), ("line", (*line).into())],
            OfficeFileProblem::Form { file, key } => vec![("key", at(file, key))],
            OfficeFileProblem::Twice { key } => vec![("key", key.as_str().into())],
            OfficeFileProblem::Hostile { file, key, character } => {
                let code = format!("U+{:04X}", u32::from(*character));
                vec![("flag", at(file, key)), ("character", code.into())]
            }
            OfficeFileProblem::TooLong { file, key } => {
                vec![("flag", at(file, key)), ("longest", prose::LONGEST.into())]
            }
            OfficeFileProblem::Value { file, key, error } => {
                let mut fields = vec![("key", at(file, key))];
                match error {
                    OfficeValueError::NotAWord { words, .. } => fields.push(("words", (*words).into())),
                    OfficeValueError::UnknownKey { .. } => fields.push(("words", KEYS.join(" ").into())),
                    OfficeValueError::HeadEndsFirst { from, to } => {
                        fields.extend([("from", Value::from(*from)), ("to", Value::from(*to))]);
                    }
                    OfficeValueError::NotDays { most } => fields.push(("most", (*most).into())),
                    OfficeValueError::NotAPattern(PatternError::UnknownName { name }) => {
                        fields.push(("words", name.as_str().into()));
                    }
                    _ => {}
                }
                fields
            }
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            OfficeFileProblem::NotToml { .. } => None,
            OfficeFileProblem::Form { key, .. }
            | OfficeFileProblem::Hostile { key, .. }
            | OfficeFileProblem::TooLong { key, .. }
            | OfficeFileProblem::Twice { key }
            | OfficeFileProblem::Value { key, .. } => Some(key.clone()),
        }
    }

    fn examples() -> Vec<OfficeFileProblem> {
        let file = || "office.toml".to_owned();
        let value = |key: &str, error| OfficeFileProblem::Value { file: String::new(), key: key.to_owned(), error };
        let day = |days| Date::from_days(days);
        let patterns = [
            PatternError::NoNumber,
            PatternError::TwoNumbers,
            PatternError::UnknownName { name: "year".to_owned() },
            PatternError::UnevenBraces,
            PatternError::TooLong,
        ];
        let own = [
            OfficeFileProblem::NotToml { file: file(), line: 3 },
            OfficeFileProblem::Form { file: file(), key: "name".to_owned() },
            OfficeFileProblem::Twice { key: "name".to_owned() },
            OfficeFileProblem::Hostile { file: file(), key: "name".to_owned(), character: '\u{202E}' },
            OfficeFileProblem::TooLong { file: file(), key: "name".to_owned() },
            value("colour", OfficeValueError::UnknownKey { key: "colour".to_owned() }),
            value("head", OfficeValueError::NotAHead),
            value("targets", OfficeValueError::NotATarget),
            value("disclosure-rate", NotARate.into()),
            value("head", OfficeValueError::HeadEndsFirst { from: day(20_575), to: day(20_544) }),
            value("remedy", OfficeValueError::NotAWord { key: "remedy", words: "adverse all never" }),
            value("postal-code", OfficeValueError::NotAPostalCode),
            value("email", OfficeValueError::NotAnEmail),
            value("closing-time", OfficeValueError::NotATime),
            value("papers-age", OfficeValueError::NotDays { most: 3_660 }),
            value("name", OfficeValueError::Empty { key: "name" }),
        ];
        let patterns = patterns.into_iter().map(|error| value("document-number", error.into()));
        own.into_iter().chain(patterns).collect()
    }
}

/// The key, with the file that it stands in.
fn at(file: &str, key: &str) -> Value {
    if file.is_empty() { key.into() } else { format!("{file}: {key}").into() }
}
