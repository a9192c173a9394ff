//! Someone in whose name the office writes, and how people write that down.

use serde::{Deserialize, Serialize};

use super::OfficeValueError;
use crate::law::Date;
use crate::law::date_input::{self, Sense};

/// Someone in whose name the office writes, as it is kept: one JSON object a value of the key `head`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
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

impl HeadValue {
    /// Reads 「議長 山田太郎」, `title=議長,name=山田太郎,from=R7.5.1`, or the JSON that is kept.
    ///
    /// # Errors
    /// What is none of these, or in office until before it began.
    pub(super) fn read(written: &str, today: Date) -> Result<HeadValue, OfficeValueError> {
        let head = if written.starts_with('{') {
            serde_json::from_str(written).map_err(|_| OfficeValueError::NotAHead)?
        } else if written.contains('=') {
            let fields: Option<Vec<_>> = written.split(',').map(|field| field.split_once('=')).collect();
            return HeadValue::of(fields.ok_or(OfficeValueError::NotAHead)?, today);
        } else {
            by_words(written)
        };
        head.checked()
    }

    /// The head of these named fields.
    ///
    /// # Errors
    /// An unknown field, no name, a day or a yes that cannot be read, in office until before it began.
    pub fn of<'a>(
        fields: impl IntoIterator<Item = (&'a str, &'a str)>,
        today: Date,
    ) -> Result<HeadValue, OfficeValueError> {
        let day = |written| date_input::parse(written, today, Sense::Past).map_err(|_| OfficeValueError::NotAHead);
        let mut head = HeadValue::default();
        for (name, value) in fields {
            let value = value.trim();
            match name.trim() {
                "title" => head.title = Some(value.to_owned()).filter(|title| !title.is_empty()),
                "name" => head.name = value.to_owned(),
                "from" => head.from = Some(day(value)?),
                "to" => head.to = Some(day(value)?),
                "acting" if matches!(value, "yes" | "true") => head.acting = true,
                "acting" if matches!(value, "no" | "false") => head.acting = false,
                _ => return Err(OfficeValueError::NotAHead),
            }
        }
        head.checked()
    }

    /// As it is kept.
    pub fn kept(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    fn checked(self) -> Result<HeadValue, OfficeValueError> {
        match (self.from, self.to) {
            _ if self.name.trim().is_empty() => Err(OfficeValueError::NotAHead),
            (Some(from), Some(to)) if to < from => Err(OfficeValueError::HeadEndsFirst { from, to }),
            _ => Ok(self),
        }
    }
}

/// 「議長 山田太郎」, or only a name. A name may hold spaces: the title is what stands before the first.
fn by_words(written: &str) -> HeadValue {
    let (title, name) = match written.split_once([' ', '\u{3000}']) {
        Some((title, name)) => (Some(title.to_owned()), name.trim().to_owned()),
        None => (None, written.to_owned()),
    };
    HeadValue { title, name, ..HeadValue::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> Result<String, OfficeValueError> {
        HeadValue::read(written, "2026-04-01".parse().unwrap()).map(|head| head.kept())
    }

    #[test]
    fn a_head_is_read_in_three_writings() {
        let json = r#"{"title":"議長","name":"山田太郎","from":"2025-05-01"}"#;
        assert_eq!(read(json).unwrap(), json);
        assert_eq!(read("title=議長,name=山田太郎,from=2025-05-01").unwrap(), json);
        assert_eq!(read("title=議長, name=山田太郎, from=7.5.1").unwrap(), json);
        assert_eq!(read("議長 山田　太郎").unwrap(), r#"{"title":"議長","name":"山田　太郎"}"#);
    }

    #[test]
    fn a_head_without_a_name_or_with_strange_fields_is_refused() {
        for written in ["title=議長", "name=", "name=甲,rank=1", "name=甲,from=いつか", "name=甲,acting=maybe", "{}"]
        {
            assert_eq!(read(written), Err(OfficeValueError::NotAHead), "{written}");
        }
    }

    #[test]
    fn nobody_leaves_before_coming() {
        let refused = read("name=甲,from=2026-05-01,to=2026-04-30");
        assert!(matches!(refused, Err(OfficeValueError::HeadEndsFirst { .. })));
    }
}
