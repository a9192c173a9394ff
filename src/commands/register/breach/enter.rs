//! Entering a fact about a breach: judged by the rule that was in force on the day of knowing, answered with what is owed.

use super::BreachProblem;
use crate::case::admit::{Draft, Refusal, admit_breach};
use crate::case::breach::{Breach, about, breach, duties};
use crate::case::clock::LawInForce;
use crate::case::fact::{Event, Fact, RulesetAdopted, RulesetRef};
use crate::case::office::Office;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Date;
use crate::law::ruleset::Ruleset;
use crate::output::Sink;
use crate::output::view::breach::{BreachEntered, DutyShown};
use crate::record::{OfficeDraft, OfficeOnFile, Touches, means, record_on_file};
use crate::store::Store;

/// What a fact is made from.
pub(super) struct Standing<'a> {
    pub(super) file: &'a OfficeOnFile<'a>,
    pub(super) office: &'a Office<'a>,
}

impl Standing<'_> {
    /// The rule of a breach in its highest revision: a breach stays under the version it was recorded under.
    pub(super) fn law(&self, ruleset: &RulesetRef) -> Outcome<std::rc::Rc<Ruleset>> {
        let mut versions: Vec<&RulesetAdopted> = self.office.rulesets(None).collect();
        versions.retain(|adopted| adopted.id == ruleset.id && adopted.in_force == ruleset.in_force);
        let adopted = versions.into_iter().max_by_key(|adopted| adopted.revision);
        let adopted = adopted.ok_or_else(|| Refusal::of("ruleset_needed").missing("--ruleset"))?;
        self.file.ruleset(adopted)
    }
}

/// Enters what `build` makes of the breach of this number, and answers.
pub(super) fn about_breach(
    context: &Context,
    out: &mut Sink,
    number: u32,
    build: impl FnOnce(&Breach, &Ruleset) -> Outcome<Draft>,
) -> Outcome<Exit> {
    enter(context, out, |standing| {
        let found = breach(standing.office, number).ok_or(BreachProblem::NoSuchBreach { number })?;
        let ruleset = standing.law(&found.fact.ruleset)?;
        build(&found, &ruleset)
    })
}

/// Enters a fact about a breach, and answers with its number and what is owed now.
pub(super) fn enter(
    context: &Context,
    out: &mut Sink,
    build: impl FnOnce(&Standing) -> Outcome<Draft>,
) -> Outcome<Exit> {
    let today = context.today()?;
    let mut upcoming = None;
    let (recorded, head) = record_on_file(context, |file| {
        let office = file.office();
        let draft = build(&Standing { file, office: &office })?;
        let notices = judged(file, &office, &draft, today)?;
        let drafts = vec![draft];
        let after = file.with(&drafts, std::iter::empty())?;
        upcoming = owed(&after, after.events.last(), today, context)?;
        Ok(OfficeDraft { notices, ..OfficeDraft::of(drafts, Touches::Nothing) })
    })?;
    if upcoming.is_none() {
        upcoming = owed_on_file(context, recorded.event, today)?;
    }
    let (breach, duties) = upcoming.unwrap_or_default();
    out.set_head(head);
    out.document(&BreachEntered { breach, duties, recorded })?;
    Ok(Exit::Done)
}

fn judged(
    file: &OfficeOnFile,
    office: &Office,
    draft: &Draft,
    today: Date,
) -> Outcome<Vec<crate::case::admit::Notice>> {
    let found = about(&draft.fact).and_then(|number| breach(office, number));
    let reference = match &draft.fact {
        Fact::BreachRecorded(recorded) => Some(&recorded.ruleset),
        _ => found.as_ref().map(|found| &found.fact.ruleset),
    };
    let reference = reference.ok_or_else(|| anyhow::anyhow!("a fact about no breach"))?;
    let ruleset = Standing { file, office }.law(reference)?;
    let calendar = file.calendar(None)?;
    let law = LawInForce { ruleset: &ruleset, calendar: &calendar };
    Ok(admit_breach(office, found.as_ref(), draft, law, today)?)
}

/// The number of the breach that an event is about, and what is owed after it.
fn owed(
    file: &OfficeOnFile,
    event: Option<&Event>,
    today: Date,
    context: &Context,
) -> Outcome<Option<(u32, Vec<DutyShown>)>> {
    let number = event.and_then(|event| match &event.fact {
        Fact::BreachRecorded(recorded) => Some(recorded.number),
        fact => about(fact),
    });
    let office = file.office();
    let Some(found) = number.and_then(|number| breach(&office, number)) else { return Ok(None) };
    let ruleset = Standing { file, office: &office }.law(&found.fact.ruleset)?;
    let states = duties(&found, &ruleset, &*file.calendar(None)?, today);
    let shown = states.iter().map(|state| DutyShown::of(state, &ruleset, context.language()));
    Ok(Some((found.number(), shown.collect())))
}

/// The same of an event that had been entered before.
fn owed_on_file(context: &Context, n: u32, today: Date) -> Outcome<Option<(u32, Vec<DutyShown>)>> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let file = OfficeOnFile::load(&reading)?;
    let event = file.events.iter().find(|event| event.n == n);
    owed(&file, event, today, context)
}
