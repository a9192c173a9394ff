//! A duty after a breach: to whom, by when, how it stands, and why.

use serde::Serialize;

use crate::case::breach::{DutyState, DutyStatus};
use crate::law::Date;
use crate::law::deadline::{Beside, Step};
use crate::law::ruleset::{BreachDutyId, Ruleset};
use crate::output::sheet::Sheet;
use crate::output::tone::Tone;
use crate::output::view::ruleset::said;
use crate::text::{Language, Text, Value};

/// A duty after a breach, as it stands.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct DutyShown {
    duty: BreachDutyId,
    to: String,
    /// The article that makes it owed.
    article: String,
    #[serde(skip)]
    printed: String,
    status: DutyStatus,
    /// The rule's own word where there is no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    time_word: Option<String>,
    /// The article of the period, where that is another one.
    period_article: String,
    #[serde(skip)]
    period_printed: String,
    /// Where the period comes from, where the rule's own words do not hold it, and whether those were compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    documented: Option<String>,
    unrolled: Option<Date>,
    date: Option<Date>,
    safe_date: Option<Date>,
    days_remaining: Option<i32>,
    /// The published target, which is no deadline.
    target: Option<Date>,
    done_on: Option<Date>,
    lifted_by: Option<String>,
    #[serde(skip)]
    lifted_by_printed: Option<String>,
    beside: Vec<Beside>,
    steps: Vec<StepShown>,
}

/// A stretch of days, with the article that makes it what it is.
#[derive(Clone, Debug, Serialize)]
struct StepShown {
    from: Date,
    to: Date,
    days: i32,
    what: &'static str,
    article: String,
}

impl DutyShown {
    pub(crate) fn of(state: &DutyState, ruleset: &Ruleset, language: Language) -> DutyShown {
        let printed = |article: &str| ruleset.printed(article).to_owned();
        let step = |step: &Step| StepShown {
            from: step.from,
            to: step.to,
            days: step.days,
            what: step.what.code(),
            article: step.article.to_owned(),
        };
        DutyShown {
            duty: state.duty.id,
            to: said(&state.duty.to, language).to_owned(),
            article: state.duty.article.clone(),
            printed: printed(&state.duty.article),
            status: state.status,
            time_word: state.rule.time_word.clone().filter(|word| !word.is_empty()),
            period_article: state.rule.article.clone(),
            period_printed: printed(&state.rule.article),
            documented: state.rule.documented.clone(),
            unrolled: state.term.unrolled,
            date: state.term.date,
            safe_date: state.term.safe_date,
            days_remaining: state.days_remaining,
            target: state.term.target,
            done_on: state.done_on,
            lifted_by: state.lifted_by.map(|relief| relief.article.clone()),
            lifted_by_printed: state.lifted_by.map(|relief| printed(&relief.article)),
            beside: state.term.beside.clone(),
            steps: state.term.steps.iter().map(step).collect(),
        }
    }

    fn tone(&self) -> Option<Tone> {
        match self.status {
            DutyStatus::Overdue => Some(Tone::Late),
            DutyStatus::Open => self.days_remaining.filter(|days| *days <= NEAR).map(|_| Tone::Soon),
            _ => None,
        }
    }

    /// 「確報（個人情報保護委員会、第15条第1項）: 令和8年5月1日（金）まで、あと12日」.
    fn line(&self, text: &Text) -> String {
        let duty = [
            ("duty", Value::Term("breach-duty", self.duty.code().to_owned())),
            ("to", self.to.as_str().into()),
            ("article", self.printed.as_str().into()),
            ("how", self.how(text).into()),
        ];
        text.with("register-breach-duty", &duty)
    }

    fn how(&self, text: &Text) -> String {
        let day = |date: Option<Date>| ("date", date.map_or_else(|| Value::from(""), Value::from));
        match self.status {
            DutyStatus::Done => text.with("register-breach-done", &[day(self.done_on)]),
            DutyStatus::DoneLate => {
                let until = self.date.map_or_else(|| Value::from(""), Value::from);
                text.with("register-breach-done-late", &[day(self.done_on), ("until", until)])
            }
            DutyStatus::Lifted => {
                let article = self.lifted_by_printed.clone().unwrap_or_default();
                text.with("register-breach-lifted", &[("article", article.into())])
            }
            DutyStatus::NotOwed => text.get("register-breach-not-owed"),
            DutyStatus::Open | DutyStatus::Overdue | DutyStatus::Prompt => {
                let (date, days, word) = (self.date.or(self.target), self.days_remaining, self.time_word.as_deref());
                owed(date, days, word, text)
            }
        }
    }

    /// Where the period comes from, and what else may be read into it.
    fn beneath(&self, text: &Text) -> Vec<String> {
        let mut lines = Vec::new();
        if !self.status.is_owed() {
            return lines;
        }
        if self.period_article != self.article {
            lines.push(text.with("register-breach-period", &[("article", self.period_printed.as_str().into())]));
        }
        if let Some(safe) = self.safe_date.filter(|safe| Some(*safe) != self.date) {
            lines.push(text.with("register-breach-safe", &[("date", safe.into())]));
        }
        let other = self.beside.iter().filter(|one| !one.in_use && one.date != self.date);
        lines.extend(other.filter_map(|one| {
            let key = format!("register-breach-reading-{}-{}", one.reading, one.value).replace('_', "-");
            Some(text.with(&key, &[("date", one.date?.into())]))
        }));
        lines
    }
}

/// What is owed by a day, with the days that are left; else by a time word, with the day that is aimed at.
pub(super) fn owed(date: Option<Date>, days: Option<i32>, word: Option<&str>, text: &Text) -> String {
    let word = || ("word", Value::from(word.map_or_else(|| text.get("register-breach-no-word"), str::to_owned)));
    match (date, days) {
        (Some(date), Some(days)) if days < 0 => {
            text.with("register-breach-overdue", &[("date", date.into()), ("days", days.saturating_neg().into())])
        }
        (Some(date), Some(days)) => text.with("register-breach-open", &[("date", date.into()), ("days", days.into())]),
        (Some(date), None) => text.with("register-breach-prompt-target", &[word(), ("date", date.into())]),
        (None, _) => text.with("register-breach-prompt", &[word()]),
    }
}

/// Days from which on a last day is near.
const NEAR: i32 = 7;

pub(super) fn view_duties(duties: &[DutyShown], sheet: &mut Sheet<'_>) {
    let text = sheet.text();
    if duties.is_empty() {
        return;
    }
    sheet.heading("register-breach-duties");
    for duty in duties {
        let line = duty.line(text);
        match duty.tone() {
            Some(tone) => sheet.toned(tone, &line),
            None => sheet.item(&line),
        }
        duty.beneath(text).iter().for_each(|line| sheet.beneath(line));
    }
    let mut said: Vec<&str> = Vec::new();
    for documented in duties.iter().filter(|duty| duty.status.is_owed()).filter_map(|duty| duty.documented.as_deref()) {
        if !said.contains(&documented) {
            sheet.say("register-breach-documented", &[("words", documented.into())]);
            said.push(documented);
        }
    }
}
