//! `kaiji overdue`: what is late, by the date itself.

use super::narrow::{Narrowed, selection};
use crate::case::clock::ClockStatus;
use crate::cli::overdue::Args;
use crate::commands::reading::{for_people, opened};
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::output::Sink;
use crate::output::view::case_line::LateLine;
use crate::record::Lines;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let (today, text) = (context.today()?, for_people(context, out));
    let mut narrowed = Narrowed::of(context, &args.narrow)?;
    let selection = selection(&args.shape.fields, &args.shape.sort, args.shape.limit);
    let store = opened(context, out)?;
    let reading = store.reading()?;
    narrowed.check(&reading)?;
    narrowed.look_up(&reading)?;
    let lines = Lines::on(&reading, today);
    let mut rows = out.selected::<LateLine>("cases", "overdue-empty", selection)?;
    let mut push = |line: LateLine| if narrowed.shows(line.status()) { rows.push(&line) } else { Ok(()) };
    reading.overdue::<Failure>(today, narrowed.ruleset(), |row| {
        let line = narrowed.has(&row).then(|| lines.of(row)).transpose()?;
        match line.filter(|line| line.status == ClockStatus::Overdue) {
            Some(line) => push(LateLine::of_case(line, text)),
            None => Ok(()),
        }
    })?;
    if args.all_clocks {
        // The office's own aims: what is late by the law stands there already.
        reading.aimed::<Failure>(today.plus(-1), narrowed.ruleset(), |row| {
            let line = narrowed.has(&row).then(|| lines.of(row)).transpose()?;
            match line.filter(|line| line.status != ClockStatus::Overdue) {
                Some(line) => push(LateLine::past_target(line, text)),
                None => Ok(()),
            }
        })?;
        // Nobody is late while one admissible reading has them in time.
        reading.running_clocks::<Failure>(today.plus(-1), |row, clock| {
            let passed = clock.safe.or(clock.date).is_some_and(|safe| safe < today);
            if passed && narrowed.has(&row) && clock.owed_by == "other" && !row.ended {
                push(LateLine::of_clock(lines.of(row)?, clock, today, text))?;
            }
            Ok(())
        })?;
    }
    let found = rows.count() > 0;
    rows.end()?;
    Ok(if args.exit_code && found { Exit::Found } else { Exit::Done })
}
