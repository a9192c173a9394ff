//! `kaiji overdue`: what is late, by the date itself.

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
    let ruleset = args.ruleset.as_deref();
    let store = opened(context, out)?;
    let reading = store.reading()?;
    let lines = Lines::on(&reading, today);
    let mut rows = out.rows::<LateLine>("cases", "overdue-empty")?;
    reading.overdue::<Failure>(today, ruleset, |row| {
        let line = lines.of(row)?;
        if line.status == ClockStatus::Overdue {
            rows.push(&LateLine::of_case(line, text))?;
        }
        Ok(())
    })?;
    if args.all_clocks {
        // The office's own aims: what is late by the law stands there already.
        reading.aimed::<Failure>(today.plus(-1), ruleset, |row| {
            let line = lines.of(row)?;
            if line.status != ClockStatus::Overdue {
                rows.push(&LateLine::past_target(line, text))?;
            }
            Ok(())
        })?;
        // Nobody is late while one admissible reading has them in time.
        reading.running_clocks::<Failure>(today.plus(-1), |row, clock| {
            let passed = clock.safe.or(clock.date).is_some_and(|safe| safe < today);
            let wanted = ruleset.is_none_or(|id| row.ruleset == id);
            if passed && wanted && clock.owed_by == "other" && !row.ended {
                rows.push(&LateLine::of_clock(lines.of(row)?, clock, today, text))?;
            }
            Ok(())
        })?;
    }
    let found = rows.count() > 0;
    rows.end()?;
    Ok(if args.exit_code && found { Exit::Found } else { Exit::Done })
}
