//! `kaiji report annual --explain FIGURE`: the cases behind a figure, one line each time that one counts.

use super::AnnualProblem;
use crate::case::figures::{Figure, Scope, Year};
use crate::cli::report::Annual as Args;
use crate::commands::reading::opened;
use crate::commands::report::printing;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::report_annual::{Explained, Names};
use crate::record::Yearly;

pub(super) fn run(context: &Context, args: &Args, year: Year, code: &str, out: &mut Sink) -> Outcome<Exit> {
    let figure = Figure::from_code(code.trim()).filter(|figure| !figure.measure.is_days());
    let figure = figure.ok_or_else(|| AnnualProblem::NoSuchFigure { code: code.to_owned() })?;
    let form = printing::form(&args.printing, out)?;
    let (today, store) = (context.today()?, opened(context, out)?);
    printing::write(context, &args.printing, form, out, |mut paper| {
        let reading = store.reading()?;
        let yearly = Yearly::of(&reading, year, args.ruleset.as_deref())?;
        let rate = yearly.rate(today)?;
        let scope = Scope::of(yearly.rulesets().iter().map(AsRef::as_ref));
        let explained = Explained { names: Names { text: context.text(), scope: &scope }, year, today, figure };
        let number = yearly.numbers(&rate)?.get(figure);
        paper.begin(explained.heading(number, reading.head()?.to_string()))?;
        paper.section(&explained.section())?;
        let named = figure.named_as(&rate);
        yearly.each(|case, entry| {
            if named.contains(&entry.figure) {
                paper.row(Explained::row(case, &entry, year))?;
            }
            Ok(())
        })?;
        // Nobody waits for the paper to be put together.
        drop(reading);
        paper.end()
    })?;
    Ok(Exit::Done)
}
