//! `FROM..TO`: the stretches of days that `calc` takes, open as `FROM..`, of an office as `chair:FROM..TO`, with more
//! about them behind commas: `FROM..TO,due=DATE,about=identity`.

use super::flag::{NotReadable, Typed, read_by_flag};
use super::{Day, Pair};

/// From a day to a day, both as they were typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// What stands before a colon, e.g. `chair`.
    pub(crate) of: Option<String>,
    /// The first day.
    pub(crate) from: Day,
    /// The last day; `None` while it is open.
    pub(crate) to: Option<Day>,
    /// What else is said of it, in the order it was typed.
    pub(crate) more: Vec<Pair>,
}

impl Typed for Span {
    fn read(flag: &str, text: &str) -> Result<Span, NotReadable> {
        let mut parts = text.split(',');
        let text = parts.next().unwrap_or_default();
        let more: Vec<Pair> = parts.map(|part| Pair::read(flag, part)).collect::<Result<_, _>>()?;
        let (of, days) = match text.split_once(':') {
            Some((of, days)) => (Some(of.trim().to_owned()), days),
            None => (None, text),
        };
        let (from, to) = days.split_once("..").ok_or(NotReadable::Form)?;
        let day = |text: &str| Day { flag: flag.to_owned(), text: text.trim().to_owned() };
        if from.trim().is_empty() || of.as_deref() == Some("") {
            return Err(NotReadable::Form);
        }
        let to = (!to.trim().is_empty()).then(|| day(to));
        Ok(Span { of, from: day(from), to, more })
    }
}

read_by_flag!(Span);

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Option<(Option<String>, String, Option<String>)> {
        let span = Span::read("--vacancy", text).ok()?;
        Some((span.of, span.from.text, span.to.map(|to| to.text)))
    }

    #[test]
    fn a_stretch_may_be_open_and_may_name_an_office() {
        let closed = parts("2026-04-06..2026-04-08");
        assert_eq!(closed, Some((None, "2026-04-06".into(), Some("2026-04-08".into()))));
        assert_eq!(parts("R8.4.6.."), Some((None, "R8.4.6".into(), None)));
        let office = parts("chair:2026-05-01..2026-05-09");
        assert_eq!(office, Some((Some("chair".into()), "2026-05-01".into(), Some("2026-05-09".into()))));
    }

    #[test]
    fn more_may_be_said_behind_commas() {
        let span = Span::read("--supplement", "4/6..,due=4/20,about=identity").unwrap();
        let more: Vec<_> = span.more.iter().map(|pair| (pair.key.as_str(), pair.value.as_deref())).collect();
        assert_eq!((span.from.text.as_str(), span.to), ("4/6", None));
        assert_eq!(more, [("due", Some("4/20")), ("about", Some("identity"))]);
    }

    #[test]
    fn a_stretch_without_a_first_day_is_not_readable() {
        assert_eq!(parts("..2026-04-08"), None);
        assert_eq!(parts("2026-04-08"), None);
        assert_eq!(parts(":2026-04-08.."), None);
    }
}
