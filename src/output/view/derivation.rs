//! A computed deadline as people read it: the date and the safe date, what became of extension and special case, the
//! steps with their articles as they are printed, other readings beside them.

use crate::law::calc::{Computed, StepOut, TermOut};
use crate::law::calendar::Calendar;
use crate::law::deadline::{
    Beside, ExtensionAnswer, Operative, Reason, Rules, Secondary, SpecialAnswer, Status, Warning,
};
use crate::law::{Date, Ruleset};
use crate::output::Sheet;
use crate::output::row::{Cell, Column, Row};
use crate::text::{Text, Value};

/// A computed deadline with the law that it was computed by.
pub(crate) struct Deadline<'a> {
    /// The answer of the engine.
    pub(crate) computed: &'a Computed<'a>,
    /// The date under each admissible reading.
    pub(crate) beside: &'a [Beside],
    /// The ruleset.
    pub(crate) ruleset: &'a Ruleset,
    /// Its rules for this kind of request.
    pub(crate) rules: Rules<'a>,
    /// The closed days.
    pub(crate) calendar: &'a Calendar,
}

/// Gives each step its sentence.
pub(crate) fn word_steps(computed: &mut Computed, ruleset: &Ruleset, text: &Text) {
    computed.steps.iter_mut().for_each(|step| word_step(step, ruleset, text));
}

/// Gives a step its sentence.
pub(super) fn word_step(step: &mut StepOut, ruleset: &Ruleset, text: &Text) {
    step.text = Some(sentence(step, ruleset, text));
}

/// Steps as a table.
pub(super) fn table_of_steps(steps: &[StepOut], ruleset: &Ruleset, sheet: &mut Sheet) {
    sheet.table(&steps.iter().map(|step| StepRow { step, ruleset }).collect::<Vec<_>>());
}

fn sentence(step: &StepOut, ruleset: &Ruleset, text: &Text) -> String {
    let values: [(&str, Value); 4] = [
        ("from", step.from.into()),
        ("to", step.to.into()),
        ("days", step.days.into()),
        ("article", ruleset.printed(step.article).into()),
    ];
    text.with(&key("step", step.what.code()), &values)
}

/// A value of a reading in words.
pub(crate) fn reading(name: &str, value: &str, text: &Text) -> String {
    text.get(&format!("{}-{}", key("reading", name), hyphens(value)))
}

/// A warning of the engine in words.
pub(crate) fn warning(warning: Warning, text: &Text) -> String {
    text.get(&key("warning", warning.code()))
}

impl Deadline<'_> {
    /// The date, the safe date and how the clock stands; `None` among the values is left out.
    pub(crate) fn facts(&self, text: &Text) -> Vec<(&'static str, Option<String>)> {
        let computed = self.computed;
        if computed.prompt {
            return self.without_number(text);
        }
        let base_governs = matches!(computed.operative, None | Some(Operative::Base));
        vec![
            ("derivation-date", Some(self.date(text))),
            ("derivation-safe-date", Some(self.safe_date(text))),
            ("derivation-status", Some(text.term("status", computed.status.code()))),
            ("derivation-operative", self.governed_by(text)),
            ("derivation-base", computed.base.filter(|_| !base_governs).map(|base| term_words(base, text))),
            ("derivation-extension", computed.extension.map(|answer| extension(answer, text))),
            ("derivation-special", computed.special.map(|answer| special(answer, text))),
            ("derivation-notice-due", computed.special.and_then(|answer| special_notice(answer, text))),
        ]
    }

    /// 「遅滞なく」 has no number: the rule's own word, and how long it has been.
    fn without_number(&self, text: &Text) -> Vec<(&'static str, Option<String>)> {
        let article: Value = self.ruleset.printed(&self.rules.decision.article).into();
        let word = match self.computed.time_word {
            Some(word) => text.with("derivation-time-word-quoted", &[("word", word.into()), ("article", article)]),
            None => text.with("derivation-time-word-none", &[("article", article)]),
        };
        let elapsed = |days: i32| text.with("derivation-elapsed-days", &[("days", days.into())]);
        vec![
            ("derivation-time-word", Some(word)),
            ("derivation-status", Some(text.term("status", self.computed.status.code()))),
            ("derivation-elapsed", self.computed.elapsed_days.map(elapsed)),
        ]
    }

    fn date(&self, text: &Text) -> String {
        let computed = self.computed;
        match (computed.date, computed.days_remaining) {
            (Some(date), Some(days)) => {
                let values = [("date", date.into()), ("left", text.days_left(days).into())];
                text.with("derivation-on-date", &values)
            }
            (Some(date), None) => text.day(date),
            (None, _) => match computed.extended.or(computed.base).and_then(|term| term.days_left_when_suspended) {
                Some(days) => text.with("derivation-not-fixed", &[("days", days.into())]),
                None => text.get("derivation-not-fixed-yet"),
            },
        }
    }

    fn safe_date(&self, text: &Text) -> String {
        let computed = self.computed;
        let Some(safe) = computed.safe_date else { return text.get("derivation-not-fixed-yet") };
        if computed.date == Some(safe) {
            return text.get("derivation-as-the-date");
        }
        let words = computed.safe_reading.iter().map(|(name, value)| reading(name, value, text).into());
        let readings = Value::All(words.collect());
        let by_reading = [("date", safe.into()), ("readings", readings)];
        match (computed.status, computed.safe_reading.is_empty()) {
            (Status::Suspended, true) => text.with("derivation-safe-if-stop-ends", &[("date", safe.into())]),
            (Status::Suspended, false) => text.with("derivation-safe-if-stop-ends-by-reading", &by_reading),
            (_, true) => text.day(safe),
            (_, false) => text.with("derivation-safe-by-reading", &by_reading),
        }
    }

    fn governed_by(&self, text: &Text) -> Option<String> {
        let operative = self.computed.operative?;
        let article = self.ruleset.printed(self.rules.governing_article(Some(operative)));
        let values = [("what", text.term("operative", operative.code()).into()), ("article", article.into())];
        Some(text.with("derivation-by-article", &values))
    }

    /// That the last day is one on which nobody is there.
    pub(crate) fn closed_day(&self, text: &Text) -> Option<String> {
        let undecided = matches!(self.computed.status, Status::Open | Status::Paused);
        let date = self.computed.date.filter(|date| undecided && self.calendar.is_closed(*date))?;
        let before = self.calendar.previous_open_day(date);
        Some(text.with("derivation-closed-day", &[("date", date.into()), ("before", before.into())]))
    }

    /// The steps as a table under their heading; nothing where the rule has no number.
    pub(crate) fn steps(&self, sheet: &mut Sheet) {
        if self.computed.steps.is_empty() {
            return;
        }
        sheet.heading("derivation-heading-steps");
        table_of_steps(&self.computed.steps, self.ruleset, sheet);
    }

    /// The other readings that move the date, under their heading.
    pub(crate) fn readings_that_move(&self, sheet: &mut Sheet) {
        if self.beside.is_empty() || self.computed.date.is_none() {
            return;
        }
        sheet.heading("derivation-heading-beside");
        let moving: Vec<&Beside> = self.beside.iter().filter(|one| one.date != self.computed.date).collect();
        if moving.is_empty() {
            sheet.say("derivation-beside-same", &[]);
            return;
        }
        let text = sheet.text();
        let rows: Vec<BesideRow> = moving.into_iter().map(|one| BesideRow::of(one, text)).collect();
        sheet.table(&rows);
    }

    /// The dates of the other side and the day before which nothing may be handed over, under their heading.
    pub(crate) fn secondaries(&self, sheet: &mut Sheet) {
        let all = self.computed.secondary;
        let known = [
            ("derivation-secondary-earliest-implementation", all.earliest_implementation),
            ("derivation-secondary-earliest-implementation-substantial", all.earliest_implementation_substantial),
            ("derivation-secondary-method-request-last-day", all.method_request_last_day),
            ("derivation-secondary-claim-window-last-day", all.claim_window_last_day),
            ("derivation-secondary-review-request-last-day", all.review_request_last_day),
        ];
        if known.iter().all(|(_, day)| day.is_none()) {
            return;
        }
        sheet.heading("derivation-heading-secondary");
        let text = sheet.text();
        sheet.facts(&known.map(|(label, day)| (label, day.map(|day| with_safe(day, text)))));
    }
}

/// What a reader must be told, under its heading.
pub(crate) fn warnings(sheet: &mut Sheet, words: &[String]) {
    if words.is_empty() {
        return;
    }
    sheet.heading("derivation-heading-warnings");
    for words in words {
        sheet.item(words);
    }
}

fn term_words(term: TermOut, text: &Text) -> String {
    match (term.date, term.days_left_when_suspended) {
        (Some(date), _) if term.excluded_days > 0 => {
            text.with("derivation-base-with-stops", &[("date", date.into()), ("days", term.excluded_days.into())])
        }
        (Some(date), _) => text.day(date),
        (None, Some(days)) => text.with("derivation-not-fixed", &[("days", days.into())]),
        (None, None) => text.get("derivation-not-fixed-yet"),
    }
}

fn extension(answer: ExtensionAnswer, text: &Text) -> String {
    let latest = answer.latest_allowed;
    match (answer.accepted, latest) {
        (Some(true), Some(latest)) => text.with("derivation-accepted-until", &[("latest", latest.into())]),
        (Some(true), None) => text.get("derivation-accepted"),
        (Some(false), latest) => refused(answer.reason, latest, text),
        (None, _) => text.get("derivation-undetermined"),
    }
}

fn special(answer: SpecialAnswer, text: &Text) -> String {
    match (answer.accepted, answer.substantial) {
        (Some(false), _) => refused(answer.reason, None, text),
        (None, _) => text.get("derivation-undetermined"),
        (Some(true), Some(substantial)) => {
            let values = [("substantial", substantial.into()), ("remaining", answer.remaining.into())];
            text.with("derivation-special-dates", &values)
        }
        (Some(true), None) => text.with("derivation-special-date", &[("remaining", answer.remaining.into())]),
    }
}

fn special_notice(answer: SpecialAnswer, text: &Text) -> Option<String> {
    let key = match answer.notice_in_time {
        Some(true) => "derivation-notice-in-time",
        Some(false) => "derivation-notice-late",
        None => "derivation-notice-unknown",
    };
    answer.notice_due.map(|due| text.with(key, &[("date", due.into())]))
}

fn refused(reason: Option<Reason>, latest: Option<Date>, text: &Text) -> String {
    let reason = reason.map(|reason| text.get(&key("reason", reason.code()))).unwrap_or_default();
    match latest {
        Some(latest) => text.with("derivation-refused-until", &[("reason", reason.into()), ("latest", latest.into())]),
        None => text.with("derivation-refused", &[("reason", reason.into())]),
    }
}

fn with_safe(day: Secondary, text: &Text) -> String {
    if day.date == day.safe_date {
        return text.day(day.date);
    }
    text.with("derivation-with-safe", &[("date", day.date.into()), ("safe", day.safe_date.into())])
}

fn key(group: &str, code: &str) -> String {
    format!("derivation-{group}-{}", hyphens(code))
}

fn hyphens(code: &str) -> String {
    code.replace('_', "-")
}

/// A step as a line of a table.
struct StepRow<'a> {
    step: &'a StepOut<'a>,
    ruleset: &'a Ruleset,
}

impl Row for StepRow<'_> {
    const WORDS: &'static str = "derivation";
    const COLUMNS: &'static [Column] = &[
        Column::left("from"),
        Column::left("to"),
        Column::right("days"),
        Column::text("what"),
        Column::text("article"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        let StepOut { from, to, days, what, article, .. } = self.step;
        vec![
            Cell::Date(*from),
            Cell::Date(*to),
            Cell::Number(i64::from(*days)),
            Cell::Code("step", what.code().into()),
            Cell::Both((*article).into(), self.ruleset.printed(article).into()),
        ]
    }
}

/// The date under one reading as a line of a table.
struct BesideRow {
    words: String,
    date: Option<Date>,
}

impl BesideRow {
    fn of(one: &Beside, text: &Text) -> BesideRow {
        BesideRow { words: reading(one.reading, one.value, text), date: one.date }
    }
}

impl Row for BesideRow {
    const WORDS: &'static str = "derivation";
    const COLUMNS: &'static [Column] = &[Column::left("date"), Column::text("reading")];

    fn cells(&self) -> Vec<Cell<'_>> {
        vec![Cell::or_none(self.date, Cell::Date), Cell::text(self.words.as_str())]
    }
}
