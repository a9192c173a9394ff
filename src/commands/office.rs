//! `kaiji office show·edit·set`: what letters and screens say of the office.

use std::collections::BTreeSet;

use crate::case::fact::Fact;
use crate::case::office::Office;
use crate::case::office_value::{KEYS, LISTS, OfficeValueError, TARGETS, checked, key};
use crate::cli::office::{Args, Verb};
use crate::cli::value::{Day, Pair};
use crate::commands::ask::done;
use crate::commands::init::{data, sets_letters};
use crate::commands::letter::check;
use crate::commands::office_file::{OfficeData, OfficeFileProblem, targeted_rulesets};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Date;
use crate::output::Sink;
use crate::output::prompt::{NeedsTerminal, can_ask};
use crate::output::view::office::{Known, OfficeShown, Upcoming};
use crate::record::{OfficeDraft, OfficeOnFile, RulesetNotOnFile, Touches, means, record_in_office};
use crate::store::Store;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::Show => show(context, out),
        Verb::Edit if can_ask() => done(context, &["office", "set"], out),
        Verb::Edit => Err(NeedsTerminal.into()),
        Verb::Set { pairs, from } => set(context, &pairs, from.as_ref(), out),
    }
}

fn show(context: &Context, out: &mut Sink) -> Outcome<Exit> {
    let today = context.today()?;
    let store = Store::open_read(&context.database()?, &means(context))?;
    let (head, shown) = {
        let reading = store.reading()?;
        let on_file = OfficeOnFile::load(&reading)?;
        let office = on_file.office();
        let known = |key: &&'static str| Known::of(key, office.values(key, today));
        let known = KEYS.iter().map(known).collect();
        (reading.head()?.to_string(), OfficeShown { known, upcoming: upcoming(&office, today) })
    };
    drop(store);
    out.set_head(head);
    out.document(&shown)?;
    Ok(Exit::Done)
}

/// What will hold from later days on, day by day.
fn upcoming(office: &Office, today: Date) -> Vec<Upcoming> {
    let changes: BTreeSet<(Date, &'static str)> = office
        .live()
        .filter_map(|event| match &event.fact {
            Fact::OfficeSet(set) if event.on > today => Some((event.on, key(&set.key)?)),
            _ => None,
        })
        .collect();
    let change = |(from, key)| Upcoming { from, known: Known::of(key, office.values(key, from)) };
    changes.into_iter().map(change).collect()
}

fn set(context: &Context, pairs: &[Pair], from: Option<&Day>, out: &mut Sink) -> Outcome<Exit> {
    let today = context.today()?;
    let on = from.map_or(Ok(today), |day| context.day(day))?;
    let values = by_key(pairs, today)?;
    let rulesets = if sets_letters(&values) { check::rulesets(context)? } else { Vec::new() };
    let (drafts, sources) = data(context, &values, on, &rulesets)?;
    let (recorded, head) = record_in_office(context, |office| {
        for id in targeted_rulesets(&values) {
            office.rulesets(None).find(|adopted| adopted.id == id).ok_or(RulesetNotOnFile { id })?;
        }
        let targets = values.iter().any(|(key, _)| *key == TARGETS);
        let touches = if targets { Touches::OpenCases } else { Touches::Nothing };
        Ok(OfficeDraft { sources, ..OfficeDraft::of(drafts, touches) })
    })?;
    out.set_head(head);
    out.document(&recorded)?;
    Ok(Exit::Done)
}

/// The values by key, in the order of first appearance; a key that takes a list may be given several times.
fn by_key(pairs: &[Pair], today: Date) -> Outcome<OfficeData> {
    let mut found: OfficeData = Vec::new();
    for pair in pairs {
        let problem = |error| OfficeFileProblem::Value { file: String::new(), key: pair.key.clone(), error };
        let key = key(&pair.key).ok_or_else(|| problem(OfficeValueError::UnknownKey { key: pair.key.clone() }))?;
        let value = checked(key, pair.value.as_deref().unwrap_or_default(), today).map_err(problem)?;
        match found.iter_mut().find(|(known, _)| *known == key) {
            Some((_, values)) if LISTS.contains(&key) => values.push(value),
            Some(_) => return Err(OfficeFileProblem::Twice { key: key.to_owned() }.into()),
            None => found.push((key, vec![value])),
        }
    }
    Ok(found)
}
