//! The numbers in a written date.

use crate::law::typed::number;
use crate::law::wareki::Era;

/// Takes the era off the front: 令和, 令, R.
pub(crate) fn split_era(text: &str) -> (Option<Era>, &str) {
    for era in Era::ALL {
        let short = era.name().chars().next();
        let rest = text
            .strip_prefix(era.name())
            .or_else(|| text.strip_prefix(short?))
            .or_else(|| text.strip_prefix(era.letter().to_ascii_lowercase()));
        if let Some(rest) = rest {
            return (Some(era), rest);
        }
    }
    (None, text)
}

/// The numbers of a written date.
pub(super) struct Fields {
    pub(super) year: Option<u32>,
    pub(super) month: u32,
    pub(super) day: u32,
    /// Whether a year below 100 may as well be one of the century.
    pub(super) ambiguous: bool,
}

impl Fields {
    pub(super) fn of(text: &str) -> Option<Fields> {
        if text.contains('月') { Fields::in_words(text) } else { Fields::in_figures(text) }
    }

    /// `8年4月1日`, `4月1日`.
    fn in_words(text: &str) -> Option<Fields> {
        let (year, rest) = match text.split_once('年') {
            Some((year, rest)) => (Some(year_number(year)?), rest),
            None => (None, text),
        };
        let (month, rest) = rest.split_once('月')?;
        let day = rest.strip_suffix('日')?;
        Some(Fields { year, month: number(month)?, day: number(day)?, ambiguous: false })
    }

    /// `2026-04-01`, `8.4.1`, `4/1`, `20260401`.
    fn in_figures(text: &str) -> Option<Fields> {
        if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            let (year, rest) = text.split_at_checked(4)?;
            let (month, day) = rest.split_at_checked(2)?;
            return Some(Fields { year: number(year), month: number(month)?, day: number(day)?, ambiguous: true });
        }
        let separator = ['/', '.', '-'].into_iter().find(|&separator| text.contains(separator))?;
        let fields: Vec<&str> = text.split(separator).collect();
        match *fields.as_slice() {
            [year, month, day] => Some(Fields {
                year: Some(year_number(year)?),
                month: number(month)?,
                day: number(day)?,
                ambiguous: separator != '.' && year != "元",
            }),
            [month, day] => Some(Fields { year: None, month: number(month)?, day: number(day)?, ambiguous: false }),
            _ => None,
        }
    }
}

fn year_number(text: &str) -> Option<u32> {
    if text == "元" { Some(1) } else { number(text) }
}
