//! A line of the register of breaches, for its list and the screen of today.

use super::duty::owed;
use crate::case::breach::{Breach, DutyState, DutyStatus};
use crate::case::fact::TextField;
use crate::law::Date;
use crate::law::ruleset::BreachDutyId;
use crate::output::row::{Cell, Column, Row};
use crate::text::{Text, Value};

/// What is owed next after a breach.
struct Next {
    duty: BreachDutyId,
    /// The last day, else the day that is aimed at.
    date: Option<Date>,
    days: Option<i32>,
    word: Option<String>,
}

/// A line of the register.
pub(crate) struct BreachLine {
    number: u32,
    known: Date,
    ruleset: String,
    what: String,
    categories: String,
    persons: Option<u32>,
    next: Option<Next>,
    /// Whether a last day has passed.
    late: bool,
}

impl BreachLine {
    pub(crate) fn of(breach: &Breach, states: &[DutyState]) -> BreachLine {
        let owed = states.iter().filter(|state| state.status.is_owed());
        // What has no day comes first: 速やかに is sooner than a day in a month.
        let next = owed.min_by_key(|state| state.term.date.map_or((0, None), |date| (1, Some(date))));
        BreachLine {
            number: breach.number(),
            known: breach.known(),
            ruleset: breach.fact.ruleset.id.clone(),
            what: breach.text(TextField::Overview).unwrap_or_default().to_owned(),
            categories: breach.categories().join(" "),
            persons: breach.persons(),
            late: states.iter().any(|state| state.status == DutyStatus::Overdue),
            next: next.map(|state| Next {
                duty: state.duty.id,
                date: state.term.date.or(state.term.target),
                days: state.days_remaining,
                word: state.rule.time_word.clone().filter(|word| !word.is_empty()),
            }),
        }
    }

    /// 「漏えい等1 確報: 令和8年6月1日（月）まで。あと20日（書類の誤送付）」.
    pub(crate) fn told(&self, text: &Text) -> String {
        let Some(next) = &self.next else { return String::new() };
        let values = [
            ("breach", Value::from(self.number)),
            ("duty", Value::Term("breach-duty", next.duty.code().to_owned())),
            ("how", owed(next.date, next.days, next.word.as_deref(), text).into()),
            ("what", self.what.as_str().into()),
        ];
        text.with("register-breach-line", &values)
    }

    /// Its number in the register.
    pub(crate) const fn number(&self) -> u32 {
        self.number
    }

    /// Whether a last day has passed.
    pub(crate) const fn is_late(&self) -> bool {
        self.late
    }

    /// Whether somebody has still to be told.
    pub(crate) const fn is_owed(&self) -> bool {
        self.next.is_some()
    }
}

impl Row for BreachLine {
    const WORDS: &'static str = "register-breach";
    const COLUMNS: &'static [Column] = &[
        Column::right("breach"),
        Column::left("known"),
        Column::text("what").readable(16),
        Column::left("next"),
        Column::left("date"),
        Column::right("days_remaining"),
        Column::right("persons").yielding(1),
        Column::hidden("ruleset"),
        Column::hidden("categories"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        let next = self.next.as_ref();
        vec![
            Cell::Number(i64::from(self.number)),
            Cell::Date(self.known),
            Cell::text(self.what.as_str()),
            Cell::or_none(next, |next| Cell::Code("breach-duty", next.duty.code().into())),
            Cell::or_none(next.and_then(|next| next.date), Cell::Date),
            Cell::or_none(next.and_then(|next| next.days), |days| Cell::Number(i64::from(days))),
            Cell::or_none(self.persons, |persons| Cell::Number(i64::from(persons))),
            Cell::text(self.ruleset.as_str()),
            Cell::text(self.categories.as_str()),
        ]
    }
}
