//! The data of an office: which keys there are, and what may stand under each.

use serde::{Deserialize, Serialize};

use super::letter::{NumberPattern, PatternError};
use crate::law::Date;

/// Every key of `office set`, in the order in which they are shown.
pub const KEYS: &[&str] = &[
    "name",
    "postal-code",
    "address",
    "phone",
    "email",
    "head",
    "section",
    "contact",
    "document-number",
    "review-body",
    "defendant",
    "representative",
    "remedy",
    "complaint-desk",
    "desks",
    "closing-time",
    "purpose",
    "fees",
    "retention",
    "papers-age",
    "approval",
];

/// Keys under which several values stand side by side.
pub const LISTS: &[&str] = &["head", "desks", "purpose"];

/// The key of this writing; `-` and `_` are the same.
pub fn key(written: &str) -> Option<&'static str> {
    KEYS.iter().copied().find(|key| crate::law::ruleset::same_code(key, written))
}

/// Someone in whose name the office writes, as it is kept: one JSON object a value of the key `head`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct HeadValue {
    /// 職名; none: the rule's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// 氏名.
    pub name: String,
    /// The first day in office; none: always was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day in office; none: still is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// Who acts for the head while the post is vacant (the vice-chair).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub acting: bool,
}

/// What cannot stand under a key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OfficeValueError {
    /// There is no such key.
    #[error("no such key")]
    UnknownKey {
        /// As it was written.
        key: String,
    },
    /// The head is not written as `title=…,name=…,from=…,to=…,acting=yes` or 「職名 氏名」.
    #[error("not a head")]
    NotAHead,
    /// Not one of the words that the key takes.
    #[error("not one of the words of {key}")]
    NotAWord {
        /// The key.
        key: &'static str,
        /// Its words.
        words: &'static str,
    },
    /// Not a pattern of document numbers.
    #[error("{error}")]
    NotAPattern {
        /// What is wrong with it.
        error: PatternError,
    },
    /// Nothing stands there.
    #[error("empty value of {key}")]
    Empty {
        /// The key.
        key: &'static str,
    },
}

/// The value as it is kept, if it may stand under the key.
///
/// # Errors
/// What cannot stand there; the error holds no value.
pub fn checked(key: &'static str, written: &str) -> Result<String, OfficeValueError> {
    let written = written.trim();
    if written.is_empty() {
        return Err(OfficeValueError::Empty { key });
    }
    match key {
        "head" => head(written).ok_or(OfficeValueError::NotAHead),
        "document-number" => match NumberPattern::parse(written) {
            Ok(_) => Ok(written.to_owned()),
            Err(error) => Err(OfficeValueError::NotAPattern { error }),
        },
        "remedy" => word(key, written, &["adverse", "all", "never"], "adverse all never"),
        _ => Ok(written.to_owned()),
    }
}

fn word(key: &'static str, written: &str, words: &[&str], listed: &'static str) -> Result<String, OfficeValueError> {
    let found = words.iter().find(|word| written.eq_ignore_ascii_case(word));
    found.map(|word| (*word).to_owned()).ok_or(OfficeValueError::NotAWord { key, words: listed })
}

fn head(written: &str) -> Option<String> {
    let head = if written.starts_with('{') {
        serde_json::from_str(written).ok()?
    } else if written.contains('=') {
        by_fields(written)?
    } else {
        by_words(written)
    };
    (!head.name.trim().is_empty()).then(|| serde_json::to_string(&head).ok())?
}

/// `title=議長,name=山田太郎,from=2025-05-01`.
fn by_fields(written: &str) -> Option<HeadValue> {
    let mut head = HeadValue { title: None, name: String::new(), from: None, to: None, acting: false };
    for field in written.split(',') {
        let (name, value) = field.split_once('=')?;
        let value = value.trim();
        match name.trim() {
            "title" => head.title = Some(value.to_owned()),
            "name" => head.name = value.to_owned(),
            "from" => head.from = Some(value.parse().ok()?),
            "to" => head.to = Some(value.parse().ok()?),
            "acting" => head.acting = matches!(value, "yes" | "true"),
            _ => return None,
        }
    }
    Some(head)
}

/// 「議長 山田太郎」, or only a name.
fn by_words(written: &str) -> HeadValue {
    let (title, name) = match written.split_once([' ', '\u{3000}']) {
        Some((title, name)) => (Some(title.to_owned()), name.trim().to_owned()),
        None => (None, written.to_owned()),
    };
    HeadValue { title, name, from: None, to: None, acting: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_in_three_writings() {
        let json = r#"{"title":"議長","name":"山田太郎","from":"2025-05-01"}"#;
        assert_eq!(checked("head", json).unwrap(), json);
        assert_eq!(checked("head", "title=議長,name=山田太郎,from=2025-05-01").unwrap(), json);
        assert_eq!(checked("head", "議長 山田太郎").unwrap(), r#"{"title":"議長","name":"山田太郎"}"#);
    }

    #[test]
    fn what_cannot_stand_under_a_key_is_refused() {
        assert_eq!(checked("head", "title=議長"), Err(OfficeValueError::NotAHead));
        assert_eq!(
            checked("remedy", "maybe"),
            Err(OfficeValueError::NotAWord { key: "remedy", words: "adverse all never" })
        );
        assert_eq!(checked("name", "  "), Err(OfficeValueError::Empty { key: "name" }));
        assert_eq!(key("postal_code"), Some("postal-code"));
        assert_eq!(key("colour"), None);
    }
}
