//! A breach in full: what is known of it, what is owed, every entry about it.

use serde::Serialize;

use super::duty::{DutyShown, view_duties};
use crate::case::breach::{Breach, DutyState, field_of};
use crate::case::fact::{Event, Fact};
use crate::case::office::Office;
use crate::law::Date;
use crate::law::ruleset::{BreachItem, Ruleset};
use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::output::view::fact_words;
use crate::output::view::ruleset::said;
use crate::text::{Text, Value};

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
