//! By when it is to be decided, and what moved that day.

use super::{Entry, Told, count, date, day_of, field};
use crate::case::fact::{Event, Fact, TextField};
use crate::law::deadline::What;
use crate::output::row::Column;

pub(super) const COLUMNS: &[Told] = &[
    Told::beside("supplement_asked", |entry| day_of(entry.case.supplements().first().map(|one| one.asked))),
    Told::beside("supplement_by", |entry| date(entry.case.supplements().last().map(|one| one.by))),
    Told::beside("supplement_done", |entry| day_of(entry.case.supplements().last().and_then(|one| one.ended))),
    Told::beside("supplement_days", |entry| {
        let days = entry.steps.iter().filter(|step| step.what == What::Supplement).map(|step| step.days);
        count(usize::try_from(days.sum::<i32>()).unwrap_or_default())
    }),
    Told::of(Column::left("deadline"), |entry| date(entry.derived.clocks.first().and_then(|clock| clock.date))),
    Told::beside("extended_on", |entry| day_of(extended(entry))),
    Told::beside("extended_until", |entry| {
        date(entry.derived.answer.and_then(|answer| answer.extended).and_then(|extended| extended.date))
    }),
    Told { personal: true, ..Told::beside("extension_reason", |entry| field(extended(entry), TextField::Reason)) },
    Told::beside("special_on", |entry| day_of(special(entry))),
    Told::beside("special_substantial", |entry| {
        date(entry.derived.answer.and_then(|answer| answer.special).and_then(|special| special.substantial))
    }),
    Told::beside("special_remaining", |entry| {
        date(entry.derived.answer.and_then(|answer| answer.special).map(|special| special.remaining))
    }),
    Told::beside("third_parties", |entry| count(entry.case.parties().len())),
    Told::beside("third_party_asked", |entry| {
        day_of(entry.case.parties().iter().find_map(|party| party.asked).map(|(event, _)| event))
    }),
    Told::beside("third_party_by", |entry| {
        date(entry.case.parties().iter().filter_map(|party| party.asked?.1.by).max())
    }),
    Told::beside("third_party_replied", |entry| {
        let parties = entry.case.parties();
        day_of(parties.iter().filter_map(|party| party.replied).map(|(event, _)| event).max_by_key(|event| event.on))
    }),
    Told::beside("third_parties_objecting", |entry| {
        let objects = |party: &&crate::case::third_party::Party| party.replied.is_some_and(|(_, objects)| objects);
        count(entry.case.parties().iter().filter(objects).count())
    }),
];

/// The extension that was entered last.
fn extended<'c>(entry: &Entry<'c>) -> Option<&'c Event> {
    entry.case.live().rev().find(|event| matches!(event.fact, Fact::Extended(_)))
}

fn special<'c>(entry: &Entry<'c>) -> Option<&'c Event> {
    entry.case.live().rev().find(|event| matches!(event.fact, Fact::SpecialSet(_)))
}
