//! Sample letters about a breach, from entries of which each text names the field that it stands in.

use super::sample::Sample;
use super::{BreachOrder, LetterKind, OfficeData, breach_fields};
use crate::case::breach::{breaches, field_of};
use crate::case::fact::{BreachNotified, BreachRecorded, BreachReported, Event, Fact, RulesetRef, TextField, Texts};
use crate::case::office::Office;
use crate::law::Date;
use crate::law::ruleset::{BreachDutyId, BreachItem, Kind, Ruleset};

/// The notice and every report that the rule knows.
pub(super) fn breach_samples(ruleset: &Ruleset, office: &OfficeData) -> Vec<Sample> {
    let Some(rule) = &ruleset.breach else { return Vec::new() };
    let known = Date::from_days(20_544).max(ruleset.in_force);
    let recorded = BreachRecorded {
        number: 1,
        ruleset: RulesetRef { id: ruleset.id.clone(), in_force: ruleset.in_force },
        happened_on: Some(known.plus(-1)),
        categories: rule.categories.iter().map(|category| category.code.clone()).collect(),
        persons: Some(1234),
    };
    let items = BreachItem::ALL.iter().filter_map(|item| field_of(*item));
    let fields: Vec<TextField> = items.chain([TextField::Entruster]).collect();
    let mut events = vec![event(1, known, Fact::from(recorded), &fields)];
    for duty in rule.duties.iter().filter(|duty| duty.id != BreachDutyId::Head) {
        let n = u32::try_from(events.len()).unwrap_or(0) + 1;
        let notified = BreachNotified { breach: 1, everyone: false };
        events.push(match duty.id {
            BreachDutyId::Notice => event(n, known, Fact::from(notified), &[TextField::Name, TextField::Address]),
            duty => event(n, known, Fact::from(BreachReported { breach: 1, duty }), &[]),
        });
    }
    let told = Office::of(&events);
    let found = breaches(&told);
    let Some(breach) = found.first() else { return Vec::new() };
    let letters = [LetterKind::BreachNotice, LetterKind::BreachReport];
    let acts = events.iter().flat_map(|event| letters.map(|letter| (letter, event)));
    let made = acts.filter(|(letter, event)| letter.tells(&event.fact)).filter_map(|(letter, event)| {
        let duty = super::duty_told(&event.fact)?;
        let fields = breach_fields(&BreachOrder {
            letter,
            duty,
            tells: Some(event),
            breach,
            ruleset,
            office,
            vacancies: &[],
            date: event.on,
            sequence: Some(1),
            draft: false,
        });
        Some(Sample { letter, kind: Kind::Disclosure, outcome: None, fields: fields.ok()? })
    });
    made.collect()
}

fn event(n: u32, on: Date, fact: Fact, fields: &[TextField]) -> Event {
    let mut texts = Texts::none();
    fields.iter().for_each(|field| texts.add(*field, format!("〔{n} {field:?}〕")));
    Event { seq: i64::from(n), n, on, fact, texts }
}
