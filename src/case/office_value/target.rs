//! An office's own aim for a decision (目安), and how people write it down. It is no law and moves no date.

use serde::{Deserialize, Serialize};

use super::OfficeValueError;
use crate::law::ruleset::{Kind, same_code};
use crate::law::typed::{number, plain};

/// The most days of a target.
pub(super) const LONGEST: u32 = 3_660;

/// A target, as it is kept: one JSON object a value of the key `targets`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TargetValue {
    /// The ruleset that it is for; none: every one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruleset: Option<String>,
    /// The kind of request that it is for; none: every one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Calendar days after the day of receipt, which is not counted itself.
    pub days: u32,
}

impl TargetValue {
    /// Reads `30`, `disclosure 30`, `nayoro-polaris disclosure 30`, `ruleset=…,kind=…,days=30`, or the JSON that is kept.
    ///
    /// # Errors
    /// What is none of these, or not a number of days from 1.
    pub(super) fn read(written: &str) -> Result<TargetValue, OfficeValueError> {
        if written.starts_with('{') {
            let kept: TargetValue = serde_json::from_str(written).map_err(|_| NOT_A_TARGET)?;
            return if (1..=LONGEST).contains(&kept.days) { Ok(kept) } else { Err(NOT_DAYS) };
        }
        if written.contains('=') {
            let fields: Option<Vec<_>> = written.split(',').map(|field| field.split_once('=')).collect();
            return TargetValue::of(fields.ok_or(NOT_A_TARGET)?);
        }
        let words: Vec<&str> = written.split_whitespace().collect();
        let (days, of) = words.split_last().ok_or(NOT_A_TARGET)?;
        let fields = match of {
            [] => Vec::new(),
            [one] if kind(one).is_some() => vec![("kind", *one)],
            [one] => vec![("ruleset", *one)],
            [ruleset, kind] => vec![("ruleset", *ruleset), ("kind", *kind)],
            _ => return Err(NOT_A_TARGET),
        };
        TargetValue::of(fields.into_iter().chain([("days", *days)]))
    }

    /// The target of these named fields.
    ///
    /// # Errors
    /// An unknown field or kind, no days, or not a number of days from 1.
    pub fn of<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<TargetValue, OfficeValueError> {
        let mut target = TargetValue::default();
        for (name, value) in fields {
            let value = value.trim();
            match name.trim() {
                "ruleset" if !value.is_empty() => target.ruleset = Some(plain(value).replace('_', "-")),
                "kind" => target.kind = Some(kind(value).ok_or(NOT_A_TARGET)?),
                "days" => target.days = days(value).ok_or(NOT_DAYS)?,
                _ => return Err(NOT_A_TARGET),
            }
        }
        if target.days == 0 { Err(NOT_A_TARGET) } else { Ok(target) }
    }

    /// As it is kept.
    pub fn kept(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether it is for such a request, and how closely: the closest one holds.
    fn fits(&self, ruleset: &str, kind: Kind) -> Option<(bool, bool)> {
        let by_ruleset = self.ruleset.as_deref().is_none_or(|id| same_code(id, ruleset));
        let by_kind = self.kind.is_none_or(|of| of == kind);
        (by_ruleset && by_kind).then_some((self.ruleset.is_some(), self.kind.is_some()))
    }
}

const NOT_A_TARGET: OfficeValueError = OfficeValueError::NotATarget;
const NOT_DAYS: OfficeValueError = OfficeValueError::NotDays { most: LONGEST };

/// The days that these values set for such a request: of those that fit, the one that names the ruleset, then the one that
/// names the kind, then the last.
pub fn target_days(kept: &[String], ruleset: &str, kind: Kind) -> Option<u32> {
    let read = kept.iter().filter_map(|kept| TargetValue::read(kept).ok());
    let fitting = read.filter_map(|target| Some((target.fits(ruleset, kind)?, target.days)));
    fitting.max_by_key(|(closeness, _)| *closeness).map(|(_, days)| days)
}

/// The kind of request of this code or Japanese word.
fn kind(written: &str) -> Option<Kind> {
    match &*plain(written) {
        "開示" => Some(Kind::Disclosure),
        "訂正" => Some(Kind::Correction),
        "利用停止" => Some(Kind::Suspension),
        "利用目的の通知" => Some(Kind::PurposeNotice),
        code => Kind::from_code(code),
    }
}

/// `30`, from `30日` or `30日以内`.
fn days(written: &str) -> Option<u32> {
    let plain = plain(written);
    let days = number(plain.trim_end_matches("以内").trim_end_matches('日'))?;
    (1..=LONGEST).contains(&days).then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> Result<String, OfficeValueError> {
        TargetValue::read(written).map(|target| target.kept())
    }

    #[test]
    fn a_target_is_read_in_the_writings_of_people() {
        let json = r#"{"ruleset":"nayoro-polaris","kind":"disclosure","days":30}"#;
        assert_eq!(read(json).unwrap(), json);
        assert_eq!(read("nayoro-polaris disclosure 30").unwrap(), json);
        assert_eq!(read("nayoro_polaris 開示 ３０日以内").unwrap(), json);
        assert_eq!(read("ruleset=nayoro-polaris, kind=disclosure, days=30日").unwrap(), json);
        assert_eq!(read("purpose-notice 14").unwrap(), r#"{"kind":"purpose_notice","days":14}"#);
        assert_eq!(read("nayoro-polaris 14").unwrap(), r#"{"ruleset":"nayoro-polaris","days":14}"#);
        assert_eq!(read("14").unwrap(), r#"{"days":14}"#);
    }

    #[test]
    fn what_is_no_target_is_refused() {
        for written in ["kind=disclosure", "a b c 3", "kind=color,days=3", "rank=1,days=3", "{}", "disclosure"] {
            assert!(read(written).is_err(), "{written}");
        }
        for written in ["0", "disclosure 0", "3661", "soon", r#"{"days":0}"#, "days=-1"] {
            assert_eq!(read(written), Err(NOT_DAYS), "{written}");
        }
    }

    #[test]
    fn the_closest_target_holds() {
        let kept = ["20", "correction 25", "nayoro-polaris 30", "nayoro-polaris disclosure 35"];
        let kept: Vec<String> = kept.iter().map(|written| read(written).unwrap()).collect();
        let days = |ruleset, kind| target_days(&kept, ruleset, kind);
        assert_eq!(days("nayoro-polaris", Kind::Disclosure), Some(35));
        assert_eq!(days("nayoro-polaris", Kind::Correction), Some(30));
        assert_eq!(days("tango-fukushikai", Kind::Correction), Some(25));
        assert_eq!(days("tango-fukushikai", Kind::Disclosure), Some(20));
        assert_eq!(target_days(&kept[3..], "tango-fukushikai", Kind::Disclosure), None);
    }
}
