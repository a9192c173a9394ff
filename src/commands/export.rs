//! `kaiji export`: everything on file as JSON lines, from which `kaiji import` makes the same file again, or the cases as a
//! table for a spreadsheet.

use std::path::Path;

use crate::cli::Format;
use crate::cli::export::Args;
use crate::commands::output_file::{OutputFile, OutputFileProblem};
use crate::commands::reading::opened;
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::output::Sink;
use crate::output::view::exchange::{Exported, headings, line};
use crate::record::exchange::{Opening, write_closing, write_event, write_opening};
use crate::store::Reading;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let csv = match args.to {
        Some(form) => form.as_str() == "csv",
        None => args.file.as_deref().is_some_and(is_csv),
    };
    let store = opened(context, out)?;
    let reading = store.reading()?;
    let Some(file) = &args.file else {
        let put = |line: &[u8]| out.write(line);
        if csv { cases(context, &reading, put) } else { events(&reading, put) }?;
        return Ok(Exit::Done);
    };
    let exported = into_file(context, &reading, file, csv)?;
    if out.format() != Format::Csv {
        out.document(&exported)?;
    }
    Ok(Exit::Done)
}

fn is_csv(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
}

fn into_file(context: &Context, reading: &Reading<'_>, file: &Path, csv: bool) -> Outcome<Exported> {
    let failed = |error| OutputFileProblem::of(file, error);
    let mut new = OutputFile::new(file).map_err(failed)?;
    let put = |line: &[u8]| Ok(new.put(line).map_err(failed)?);
    let count = if csv { cases(context, reading, put) } else { events(reading, put) }?;
    new.finish().map_err(failed)?;
    let (file, counted) = (file.display().to_string(), Some(count));
    Ok(if csv {
        Exported { file, events: None, cases: counted }
    } else {
        Exported { file, events: counted, cases: None }
    })
}

/// Puts every event, line by line, where `out` leads; answers how many.
fn events(reading: &Reading<'_>, mut out: impl FnMut(&[u8]) -> Outcome<()>) -> Outcome<i64> {
    let file = reading.file()?;
    let mut line = Vec::new();
    let mut put = |write: &mut dyn FnMut(&mut Vec<u8>) -> anyhow::Result<()>| {
        line.clear();
        write(&mut line)?;
        out(&line)
    };
    put(&mut |line| write_opening(line, &Opening::of(&file)))?;
    reading.raw_events::<Failure>(|event| put(&mut |line| write_event(line, &event)))?;
    put(&mut |line| write_closing(line, &file.head.to_string()))?;
    Ok(file.event_count)
}

/// The same for the lines of a spreadsheet; answers how many cases.
fn cases(context: &Context, reading: &Reading<'_>, mut out: impl FnMut(&[u8]) -> Outcome<()>) -> Outcome<i64> {
    let text = context.text();
    out(&headings(text))?;
    let mut count = 0;
    reading.cases::<Failure>(|row| {
        count += 1;
        out(&line(&row, text))
    })?;
    Ok(count)
}
