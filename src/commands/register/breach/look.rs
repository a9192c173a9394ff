//! `kaiji register breach list·show`: the register, and one breach with everything that is owed after it.

use super::BreachProblem;
use super::enter::Standing;
use crate::case::breach::{Breach, breach, breaches, duties};
use crate::commands::reading::opened;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Date;
use crate::output::Sink;
use crate::output::view::breach::{BreachLine, BreachShown};
use crate::record::OfficeOnFile;

pub(super) fn list(context: &Context, out: &mut Sink, all: bool) -> Outcome<Exit> {
    let today = context.today()?;
    let store = opened(context, out)?;
    let lines = {
        let reading = store.reading()?;
        lines(&OfficeOnFile::load(&reading)?, today)?
    };
    drop(store);
    let empty = if all || lines.is_empty() { "register-breach-empty" } else { "register-breach-none-owed" };
    let mut rows = out.rows::<BreachLine>("breaches", empty)?;
    lines.iter().filter(|line| all || line.is_owed()).try_for_each(|line| rows.push(line))?;
    rows.end()?;
    Ok(Exit::Done)
}

/// The lines of the register, in the order of entry.
pub(crate) fn lines(file: &OfficeOnFile, today: Date) -> Outcome<Vec<BreachLine>> {
    let office = file.office();
    let line = |breach: &Breach| -> Outcome<BreachLine> {
        let ruleset = Standing { file, office: &office }.law(&breach.fact.ruleset)?;
        Ok(BreachLine::of(breach, &duties(breach, &ruleset, &*file.calendar(None)?, today)))
    };
    breaches(&office).iter().map(line).collect()
}

pub(super) fn show(context: &Context, out: &mut Sink, number: u32) -> Outcome<Exit> {
    let today = context.today()?;
    let store = opened(context, out)?;
    let shown = {
        let reading = store.reading()?;
        let file = OfficeOnFile::load(&reading)?;
        let office = file.office();
        let found = breach(&office, number).ok_or(BreachProblem::NoSuchBreach { number })?;
        let ruleset = Standing { file: &file, office: &office }.law(&found.fact.ruleset)?;
        let states = duties(&found, &ruleset, &*file.calendar(None)?, today);
        out.hide(found.events().flat_map(|event| event.texts.personal()));
        BreachShown::of(&found, &office, &ruleset, &states, context.text())
    };
    drop(store);
    out.document(&shown)?;
    Ok(Exit::Done)
}
