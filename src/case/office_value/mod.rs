//! The data of an office: which keys there are, and what may stand under each.

mod head;
mod target;

use super::figures::{NotARate, Rate};
use super::letter::{NumberPattern, PatternError, RemedyChoice};
use crate::law::Date;
use crate::law::typed::{number, plain};

pub use head::HeadValue;
pub use target::{TargetValue, target_days};

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
    "letters",
    "envelope",
    TARGETS,
    DISCLOSURE_RATE,
];

/// The value of `letters` under which letters are worded as the program brings them along.
pub const LETTERS_BUILT_IN: &str = "built-in";

/// Keys that nobody misses: what the program brings along stands in their place.
pub const OPTIONAL: &[&str] = &["letters", "envelope", DISCLOSURE_RATE];

/// The value of `envelope` under which the address of a letter stands where the window of an envelope shows it.
pub const ENVELOPE_WITH_WINDOW: &str = "window";

/// Keys under which several values stand side by side.
pub const LISTS: &[&str] = &["head", "desks", "purpose", TARGETS];

/// The key of the office's own aims for its decisions (目安).
pub const TARGETS: &str = "targets";

/// The key of the formula by which the yearly figures say how much is disclosed (開示率).
pub const DISCLOSURE_RATE: &str = "disclosure-rate";

/// The value of `approval` under which every decision must have been approved before.
pub const APPROVAL_REQUIRED: &str = "required";

/// In what letters go out, in any writing that a person would type.
fn envelope(written: &str) -> Result<String, OfficeValueError> {
    match plain(written).to_ascii_lowercase().as_str() {
        ENVELOPE_WITH_WINDOW | "窓付き" | "窓付" | "窓あき" => Ok(ENVELOPE_WITH_WINDOW.to_owned()),
        "plain" | "窓なし" => Ok("plain".to_owned()),
        _ => Err(OfficeValueError::NotAWord { key: "envelope", words: "window plain" }),
    }
}

/// Whether decisions wait for an approval, in any writing that a person would type.
fn approval(written: &str) -> Result<String, OfficeValueError> {
    match plain(written).to_ascii_lowercase().as_str() {
        APPROVAL_REQUIRED | "yes" | "必要" | "要" => Ok(APPROVAL_REQUIRED.to_owned()),
        "optional" | "no" | "不要" => Ok("optional".to_owned()),
        _ => Err(OfficeValueError::NotAWord { key: "approval", words: "required optional" }),
    }
}

/// The longest age of a paper that is taken, in days.
const OLDEST_PAPER: u32 = 3_660;

/// The key of this writing; `-` and `_` are the same.
pub fn key(written: &str) -> Option<&'static str> {
    KEYS.iter().copied().find(|key| crate::law::ruleset::same_code(key, written))
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
    /// A target is not written as `ruleset=…,kind=…,days=…` or `disclosure 30`.
    #[error("not a target")]
    NotATarget,
    /// The last day in office lies before the first.
    #[error("in office from {from} to {to}")]
    HeadEndsFirst {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// Not one of the words that the key takes.
    #[error("not one of the words of {key}")]
    NotAWord {
        /// The key.
        key: &'static str,
        /// Its words.
        words: &'static str,
    },
    /// No pattern of document numbers.
    #[error(transparent)]
    NotAPattern(#[from] PatternError),
    /// Neither the name of a formula nor one of outcomes.
    #[error(transparent)]
    NotARate(#[from] NotARate),
    /// Not seven digits.
    #[error("not a postal code")]
    NotAPostalCode,
    /// Nothing that mail could be sent to.
    #[error("not an e-mail address")]
    NotAnEmail,
    /// Not a time of day, `17:15`.
    #[error("not a time of day")]
    NotATime,
    /// Not a number of days.
    #[error("not a number of days from 1 to {most}")]
    NotDays {
        /// The most.
        most: u32,
    },
    /// Nothing stands there.
    #[error("empty value of {key}")]
    Empty {
        /// The key.
        key: &'static str,
    },
}

/// The value as it is kept, if it may stand under the key. `today` says which year a head's `8.4.1` is in.
///
/// # Errors
/// What cannot stand there; the error holds no value but days.
pub fn checked(key: &'static str, written: &str, today: Date) -> Result<String, OfficeValueError> {
    let written = written.trim();
    if written.is_empty() {
        return Err(OfficeValueError::Empty { key });
    }
    match key {
        "head" => HeadValue::read(written, today).map(|head| head.kept()),
        TARGETS => TargetValue::read(written).map(|target| target.kept()),
        "remedy" => remedy(written),
        DISCLOSURE_RATE => Ok(Rate::read(written).map(|rate| rate.kept())?),
        "document-number" => Ok(NumberPattern::parse(written).map(|_| written.to_owned())?),
        "postal-code" => postal_code(written).ok_or(OfficeValueError::NotAPostalCode),
        "approval" => approval(written),
        "envelope" => envelope(written),
        "letters" if matches!(plain(written).to_ascii_lowercase().as_str(), "built_in" | "built-in" | "標準") => {
            Ok(LETTERS_BUILT_IN.to_owned())
        }
        "email" => email(written).ok_or(OfficeValueError::NotAnEmail),
        "closing-time" => time_of_day(written).ok_or(OfficeValueError::NotATime),
        "papers-age" => days(written).ok_or(OfficeValueError::NotDays { most: OLDEST_PAPER }),
        _ => Ok(written.to_owned()),
    }
}

fn remedy(written: &str) -> Result<String, OfficeValueError> {
    let choice = RemedyChoice::from_code(&written.to_ascii_lowercase());
    let wrong = OfficeValueError::NotAWord { key: "remedy", words: "adverse all never" };
    choice.map(|choice| choice.code().to_owned()).ok_or(wrong)
}

/// `916-0000`, from `9160000` or `〒９１６－００００`.
fn postal_code(written: &str) -> Option<String> {
    let plain = plain(written.trim_start_matches('〒'));
    let digits: String = plain.chars().filter(|c| *c != '-').collect();
    let is_code = digits.len() == 7 && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then(|| format!("{}-{}", &digits[..3], &digits[3..]))
}

/// Only what is certainly wrong is refused: whether mail arrives is not for a form to say.
fn email(written: &str) -> Option<String> {
    let (name, domain) = written.rsplit_once('@')?;
    let fits = !name.is_empty() && domain.contains('.') && !written.contains(char::is_whitespace);
    fits.then(|| written.to_owned())
}

/// `17:15`, from `17時15分` or `17:15:00`.
fn time_of_day(written: &str) -> Option<String> {
    let plain = plain(written).replace('時', ":").replace('分', "");
    let mut fields = plain.split(':');
    let mut next = |below: u32| number(fields.next()?).filter(|field| *field < below);
    let (hour, minute) = (next(24)?, next(60)?);
    let rest: Vec<&str> = fields.collect();
    matches!(rest[..], [] | ["00"]).then(|| format!("{hour:02}:{minute:02}"))
}

/// `30`, from `30日`.
fn days(written: &str) -> Option<String> {
    let plain = plain(written);
    let days = number(plain.trim_end_matches("以内").trim_end_matches('日'))?;
    (1..=OLDEST_PAPER).contains(&days).then(|| days.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(key: &str, written: &str) -> Result<String, OfficeValueError> {
        checked(super::key(key).unwrap(), written, "2026-04-01".parse().unwrap())
    }

    #[test]
    fn what_people_write_is_kept_in_one_writing() {
        for (key, written, meant) in [
            ("postal_code", "〒９１６－００００", "916-0000"),
            ("postal-code", "9160000", "916-0000"),
            ("closing-time", "17時15分", "17:15"),
            ("closing-time", "8:30", "08:30"),
            ("papers-age", "３０日以内", "30"),
            ("remedy", "Adverse", "adverse"),
            ("approval", "Required", "required"),
            ("approval", "不要", "optional"),
            ("envelope", "窓付き", "window"),
            ("document-number", "{fy}丹議第{n}号", "{fy}丹議第{n}号"),
            ("email", "a@example.jp", "a@example.jp"),
            ("disclosure-rate", "Full / full + partial", "full/full+partial"),
            ("targets", "開示 30日", r#"{"kind":"disclosure","days":30}"#),
            ("name", " 議会 ", "議会"),
        ] {
            assert_eq!(kept(key, written).as_deref(), Ok(meant), "{key}={written}");
        }
    }

    #[test]
    fn what_cannot_stand_under_a_key_is_refused() {
        assert_eq!(
            kept("remedy", "maybe"),
            Err(OfficeValueError::NotAWord { key: "remedy", words: "adverse all never" })
        );
        assert_eq!(kept("name", "  "), Err(OfficeValueError::Empty { key: "name" }));
        assert_eq!(kept("document-number", "丹議"), Err(PatternError::NoNumber.into()));
        for (key, wrong) in [
            ("postal-code", "91-60000x"),
            ("email", "議会"),
            ("email", "a b@example.jp"),
            ("closing-time", "24:00"),
            ("closing-time", "17:15:30"),
            ("closing-time", "夕方"),
            ("disclosure-rate", "全部"),
            ("papers-age", "0"),
            ("papers-age", "半年"),
        ] {
            assert!(kept(key, wrong).is_err(), "{key}={wrong}");
        }
        assert_eq!(key("colour"), None);
    }
}
