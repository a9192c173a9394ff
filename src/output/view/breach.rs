//! What `kaiji register breach` answers: what is owed after a breach, the register, one breach in full.

use serde::Serialize;

use super::fact_words;
use crate::case::breach::{Breach, DutyState, DutyStatus, field_of};
use crate::case::fact::{Event, Fact, TextField};
use crate::case::office::Office;
use crate::law::Date;
use crate::law::deadline::{Beside, Step};
use crate::law::ruleset::{BreachDutyId, BreachItem, Ruleset};
use crate::output::document::Document;
use crate::output::row::{Cell, Column, Row};
use crate::output::sheet::Sheet;
use crate::output::tone::Tone;
use crate::output::view::ruleset::said;
use crate::record::RecordedInOffice;
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
fn owed(date: Option<Date>, days: Option<i32>, word: Option<&str>, text: &Text) -> String {
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

fn view_duties(duties: &[DutyShown], sheet: &mut Sheet<'_>) {
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
}

/// What a command answers that entered a fact about a breach.
#[derive(Debug, Serialize)]
pub(crate) struct BreachEntered {
    /// Its number in the register.
    pub(crate) breach: u32,
    /// What is owed now.
    pub(crate) duties: Vec<DutyShown>,
    /// What was entered.
    #[serde(flatten)]
    pub(crate) recorded: RecordedInOffice,
}

impl Document for BreachEntered {
    fn view(&self, sheet: &mut Sheet<'_>) {
        self.recorded.view(sheet);
        view_duties(&self.duties, sheet);
    }
}

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

/// A breach in full.
#[derive(Debug, Serialize)]
pub(crate) struct BreachShown {
    breach: u32,
    ruleset: String,
    known: Date,
    happened_on: Option<Date>,
    categories: Vec<CategoryShown>,
    persons: Option<u32>,
    /// What is known, by item.
    items: Vec<ItemShown>,
    entruster: Option<String>,
    duties: Vec<DutyShown>,
    entries: Vec<EntryShown>,
}

/// A category that it has.
#[derive(Debug, Serialize)]
struct CategoryShown {
    category: String,
    name: String,
    article: String,
    #[serde(skip)]
    printed: String,
}

impl CategoryShown {
    fn line(&self, text: &Text) -> String {
        let values = [("name", self.name.as_str().into()), ("article", self.printed.as_str().into())];
        text.with("register-breach-category", &values)
    }
}

/// What is known of one of the items of a report.
#[derive(Debug, Serialize)]
struct ItemShown {
    item: BreachItem,
    text: String,
}

/// An entry about it.
#[derive(Debug, Serialize)]
struct EntryShown {
    event: u32,
    kind: &'static str,
    on: Date,
    words: String,
}

impl BreachShown {
    pub(crate) fn of(
        breach: &Breach,
        office: &Office,
        ruleset: &Ruleset,
        states: &[DutyState],
        text: &Text,
    ) -> BreachShown {
        let language = text.language();
        let known = ruleset.breach.as_ref();
        let categories = breach.categories().iter().filter_map(|code| known?.category(code)).map(|category| {
            let (name, article) = (said(&category.name, language).to_owned(), category.article.clone());
            CategoryShown {
                category: category.code.clone(),
                name,
                printed: ruleset.printed(&article).to_owned(),
                article,
            }
        });
        let items = BreachItem::ALL.iter().filter_map(|item| {
            let text = breach.text(field_of(*item)?)?.to_owned();
            Some(ItemShown { item: *item, text })
        });
        let letters = office.live().filter(|event| is_letter_about(event, breach));
        let mut entries: Vec<&Event> = breach.events().chain(letters).collect();
        entries.sort_by_key(|event| event.seq);
        let entry = |event: &&Event| EntryShown {
            event: event.n,
            kind: event.fact.kind(),
            on: event.on,
            words: fact_words::short(event, Some(ruleset), text),
        };
        BreachShown {
            breach: breach.number(),
            ruleset: ruleset.id.clone(),
            known: breach.known(),
            happened_on: breach.happened_on(),
            categories: categories.collect(),
            persons: breach.persons(),
            items: items.collect(),
            entruster: breach.entruster().map(str::to_owned),
            duties: states.iter().map(|state| DutyShown::of(state, ruleset, language)).collect(),
            entries: entries.iter().map(entry).collect(),
        }
    }
}

fn is_letter_about(event: &Event, breach: &Breach) -> bool {
    matches!(&event.fact, Fact::LetterIssued(issued) if breach.event(issued.tells).is_some())
}

impl Document for BreachShown {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        let title = text.with("register-breach-title", &[("breach", self.breach.into())]);
        sheet.title(&title);
        let categories: Vec<String> = self.categories.iter().map(|category| category.line(text)).collect();
        let persons = self.persons.map(|persons| text.with("fact-persons", &[("persons", persons.into())]));
        let item =
            |item: BreachItem| self.items.iter().find(|known| known.item == item).map(|known| known.text.clone());
        sheet.facts(&[
            ("register-breach-fact-known", Some(text.day(self.known))),
            ("register-breach-fact-happened", self.happened_on.map(|day| text.day(day))),
            ("register-breach-fact-ruleset", Some(self.ruleset.clone())),
            ("register-breach-fact-categories", Some(categories.join("\n")).filter(|named| !named.is_empty())),
            ("register-breach-fact-overview", item(BreachItem::Overview)),
            ("register-breach-fact-items", item(BreachItem::Items)),
            ("register-breach-fact-persons", persons),
            ("register-breach-fact-cause", item(BreachItem::Cause)),
            ("register-breach-fact-harm", item(BreachItem::Harm)),
            ("register-breach-fact-response", item(BreachItem::Response)),
            ("register-breach-fact-published", item(BreachItem::Published)),
            ("register-breach-fact-prevention", item(BreachItem::Prevention)),
            ("register-breach-fact-other", item(BreachItem::Other)),
            ("register-breach-fact-entruster", self.entruster.clone()),
        ]);
        view_duties(&self.duties, sheet);
        sheet.heading("register-breach-entries");
        for entry in &self.entries {
            let values = [
                ("event", entry.event.into()),
                ("on", entry.on.into()),
                ("kind", Value::Term("event", entry.kind.to_owned())),
                ("words", entry.words.as_str().into()),
            ];
            let line = text.with("register-breach-entry", &values);
            sheet.item(&line);
        }
    }
}
