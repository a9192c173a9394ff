//! The register of breaches (漏えい等) as the un-struck facts of the office tell it.

mod duty;

pub use duty::{DutyState, DutyStatus, duties};

use super::fact::{BreachNotified, BreachRecorded, BreachRelieved, BreachReported, Event, Fact, TextField};
use super::office::Office;
use crate::law::Date;
use crate::law::ruleset::BreachItem;

/// A breach with everything that was entered about it.
#[derive(Clone, Debug)]
pub struct Breach<'e> {
    /// The event that recorded it.
    pub recorded: &'e Event,
    /// What it recorded.
    pub fact: &'e BreachRecorded,
    /// The event that recorded it and those that brought more, in the order of entry.
    entries: Vec<&'e Event>,
    /// Who was told.
    pub reports: Vec<(&'e Event, &'e BreachReported)>,
    /// Which principals were told.
    pub notices: Vec<(&'e Event, &'e BreachNotified)>,
    /// What lifts a duty.
    pub reliefs: Vec<(&'e Event, &'e BreachRelieved)>,
}

/// Every breach of the office, in the order of entry.
pub fn breaches<'e>(office: &Office<'e>) -> Vec<Breach<'e>> {
    let mut found: Vec<Breach<'e>> = Vec::new();
    for event in office.live() {
        if let Fact::BreachRecorded(fact) = &event.fact {
            let (reports, notices, reliefs) = (Vec::new(), Vec::new(), Vec::new());
            found.push(Breach { recorded: event, fact, entries: vec![event], reports, notices, reliefs });
            continue;
        }
        let Some(number) = about(&event.fact) else { continue };
        let Some(breach) = found.iter_mut().find(|known| known.number() == number) else { continue };
        match &event.fact {
            Fact::BreachUpdated(_) => breach.entries.push(event),
            Fact::BreachReported(reported) => breach.reports.push((event, reported)),
            Fact::BreachNotified(notified) => breach.notices.push((event, notified)),
            Fact::BreachRelieved(relieved) => breach.reliefs.push((event, relieved)),
            _ => {}
        }
    }
    found
}

/// The breach of this number.
pub fn breach<'e>(office: &Office<'e>, number: u32) -> Option<Breach<'e>> {
    breaches(office).into_iter().find(|breach| breach.number() == number)
}

/// The number that the next breach gets: one that was struck keeps its own.
pub fn next_number(office: &Office) -> u32 {
    let numbers = office.all().iter().filter_map(|event| match &event.fact {
        Fact::BreachRecorded(recorded) => Some(recorded.number),
        _ => None,
    });
    numbers.max().unwrap_or(0).saturating_add(1)
}

/// The number of the breach that a fact brings more about; none of the fact that records it, and of every other.
pub const fn about(fact: &Fact) -> Option<u32> {
    match fact {
        Fact::BreachUpdated(updated) => Some(updated.breach),
        Fact::BreachReported(reported) => Some(reported.breach),
        Fact::BreachNotified(notified) => Some(notified.breach),
        Fact::BreachRelieved(relieved) => Some(relieved.breach),
        _ => None,
    }
}

/// The field in which an item is kept; none of the number of persons, which is no text.
pub const fn field_of(item: BreachItem) -> Option<TextField> {
    Some(match item {
        BreachItem::Overview => TextField::Overview,
        BreachItem::Items => TextField::Items,
        BreachItem::Persons => return None,
        BreachItem::Cause => TextField::Cause,
        BreachItem::Harm => TextField::Harm,
        BreachItem::Response => TextField::Response,
        BreachItem::Published => TextField::Published,
        BreachItem::Prevention => TextField::Prevention,
        BreachItem::Other => TextField::OtherItems,
    })
}

impl<'e> Breach<'e> {
    /// Its number in the register.
    pub const fn number(&self) -> u32 {
        self.fact.number
    }

    /// The day on which the office learnt of it.
    pub const fn known(&self) -> Date {
        self.recorded.on
    }

    /// The day on which it happened, as far as that is known.
    pub fn happened_on(&self) -> Option<Date> {
        self.latest(|event| match &event.fact {
            Fact::BreachRecorded(recorded) => recorded.happened_on,
            Fact::BreachUpdated(updated) => updated.happened_on,
            _ => None,
        })
    }

    /// Which categories of the rule it has.
    pub fn categories(&self) -> &'e [String] {
        let given = self.latest(|event| {
            let given = match &event.fact {
                Fact::BreachRecorded(recorded) => &recorded.categories,
                Fact::BreachUpdated(updated) => &updated.categories,
                _ => return None,
            };
            Some(given.as_slice()).filter(|given| !given.is_empty())
        });
        given.unwrap_or_default()
    }

    /// 本人の数, as far as it is known.
    pub fn persons(&self) -> Option<u32> {
        self.latest(|event| match &event.fact {
            Fact::BreachRecorded(recorded) => recorded.persons,
            Fact::BreachUpdated(updated) => updated.persons,
            _ => None,
        })
    }

    /// What was written last in this field.
    pub fn text(&self, field: TextField) -> Option<&'e str> {
        self.latest(|event| event.texts.one(field))
    }

    /// 委託元, as far as it is known.
    pub fn entruster(&self) -> Option<&'e str> {
        let told = self.reliefs.iter().rev().find_map(|(event, _)| event.texts.one(TextField::Entruster));
        told.or_else(|| self.text(TextField::Entruster))
    }

    /// Everything that was entered about it.
    pub fn events(&self) -> impl Iterator<Item = &'e Event> + '_ {
        let told = self.reports.iter().map(|(event, _)| *event).chain(self.notices.iter().map(|(event, _)| *event));
        self.entries.iter().copied().chain(told).chain(self.reliefs.iter().map(|(event, _)| *event))
    }

    /// The event of this number that told somebody.
    pub fn event(&self, n: u32) -> Option<&'e Event> {
        let reports = self.reports.iter().map(|(event, _)| *event);
        reports.chain(self.notices.iter().map(|(event, _)| *event)).find(|event| event.n == n)
    }

    /// Of what was entered last, where it says something.
    fn latest<T>(&self, says: impl Fn(&'e Event) -> Option<T>) -> Option<T> {
        self.entries.iter().rev().find_map(|event| says(event))
    }
}
