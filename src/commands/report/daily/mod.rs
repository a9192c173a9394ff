//! `kaiji report daily`: what the desk must do today and soon, group by group; every paper bears the head of the file.

mod collect;
mod heading;
mod since;

pub(crate) use since::NoSuchHead;

use std::collections::BTreeMap;

use self::collect::Collected;
use super::printing;
use crate::cli::report::Daily;
use crate::cli::value::Code;
use crate::commands::reading::opened;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::report::{Paper, Section};
use crate::output::view::report_daily::{DailyLine, Reason};
use crate::text::Text;

pub(super) fn run(context: &Context, args: &Daily, out: &mut Sink) -> Outcome<Exit> {
    let form = printing::form(&args.printing, out)?;
    // Everything is read before anything is written: a slow disk or printer holds nobody up.
    let collected = {
        let store = opened(context, out)?;
        let reading = store.reading()?;
        collect::collected(context, args, &reading)?
    };
    let text = context.text();
    let heading = heading::of(&collected, args, text);
    let sections = sections(&collected, args.by, text);
    let urgent = collected.lines.iter().any(|line| matches!(line.reason, Reason::Overdue | Reason::DueToday));
    printing::write(context, &args.printing, form, out, |mut paper: Paper<'_>| {
        paper.begin(heading)?;
        for (section, lines) in &sections {
            paper.section(section)?;
            lines.iter().try_for_each(|line| paper.row(line.cells(text)))?;
        }
        paper.end()
    })?;
    Ok(if args.exit_code && urgent { Exit::Found } else { Exit::Done })
}

/// By what is to be done, else by whoever is in charge; who is not known stands at the end.
fn sections<'c>(collected: &'c Collected, by: Option<Code>, text: &Text) -> Vec<(Section, Vec<&'c DailyLine>)> {
    let Some(by) = by else { return by_reason(collected, text) };
    let mut groups: BTreeMap<(bool, &str), Vec<&DailyLine>> = BTreeMap::new();
    for line in &collected.lines {
        let row = &line.line.row;
        let name = if by.as_str() == "officer" { row.officer.as_deref() } else { row.section.as_deref() };
        groups.entry((name.is_none(), name.unwrap_or_default())).or_default().push(line);
    }
    let section = |((nobody, name), lines): ((bool, &str), Vec<&'c DailyLine>)| {
        let title = if nobody { text.get("report-nobody") } else { name.to_owned() };
        let count = Some(lines.len());
        (Section { key: name.to_owned().into(), title, count, ..Section::default() }, lines)
    };
    groups.into_iter().map(section).collect()
}

fn by_reason<'c>(collected: &'c Collected, text: &Text) -> Vec<(Section, Vec<&'c DailyLine>)> {
    let section = |reason: &Reason| {
        let lines: Vec<&DailyLine> = collected.lines.iter().filter(|line| line.reason == *reason).collect();
        let (title, count) = (reason.words(text), Some(lines.len()));
        // What is most to be feared is said to be absent; of the rest nothing is said where there is none.
        let empty = (*reason == Reason::Overdue).then(|| text.get("report-none-overdue"));
        (Section { key: reason.code().into(), title, count, empty, ..Section::default() }, lines)
    };
    Reason::ALL.iter().map(section).collect()
}
