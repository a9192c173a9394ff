//! `kaiji today`, and `kaiji` alone: what is late, what is due within a week, which letters have not gone out, what waits
//! for the other side.

use crate::case::clock::ClockStatus;
use crate::cli::today::Args;
use crate::commands::reading::{for_people, opened};
use crate::commands::register;
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::law::Date;
use crate::output::Sink;
use crate::output::view::breach::BreachLine;
use crate::output::view::case_line::Listed;
use crate::output::view::today::{Beginning, Section, Today, Why};
use crate::record::{Line, Lines, OfficeOnFile};
use crate::store::{DueGroup, Store};

/// Days from today on in which a safe date is near.
const NEAR: i32 = 7;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let file = context.database()?;
    if !file.exists() {
        out.document(&Beginning { file: file.display().to_string() })?;
        return Ok(Exit::Done);
    }
    let (today, text) = (context.today()?, for_people(context, out));
    let store = opened(context, out)?;
    let page = {
        let reading = store.reading()?;
        let mut found = Found { sections: Why::ALL.map(|why| Section::of(why, args.most)) };
        found.late(&reading, today, |line| Listed::of(line, text))?;
        found.due(&reading, today, |line| Listed::of(line, text))?;
        let mut breaches = register::breach::lines(&OfficeOnFile::load(&reading)?, today)?;
        breaches.retain(BreachLine::is_owed);
        Today { date: today, is_new: !reading.has_cases()?, sections: found.sections, breaches }
    };
    drop(store);
    out.document(&page)?;
    Ok(Exit::Done)
}

struct Found {
    sections: [Section; Why::ALL.len()],
}

impl Found {
    fn put(&mut self, why: Why, line: Line, listed: impl Fn(Line) -> Listed) {
        self.sections.iter_mut().filter(|section| section.why == why).take(1).for_each(|section| {
            section.count += 1;
            if section.cases.len() < section.most {
                section.cases.push(listed(line.clone()));
            }
        });
    }

    fn late(&mut self, reading: &Store, today: Date, listed: impl Fn(Line) -> Listed) -> Outcome<()> {
        let lines = Lines::on(reading, today);
        reading.overdue::<Failure>(today, None, |row| {
            let line = lines.of(row)?;
            if line.status == ClockStatus::Overdue {
                self.put(Why::Late, line, &listed);
            }
            Ok(())
        })
    }

    fn due(&mut self, reading: &Store, today: Date, listed: impl Fn(Line) -> Listed) -> Outcome<()> {
        let (lines, last) = (Lines::on(reading, today), today.plus(NEAR));
        reading.due::<Failure>(last, None, |group, row| {
            let line = lines.of(row)?;
            let near = line.safe_date.is_some_and(|safe| safe <= last);
            let why = match (group, line.status) {
                (DueGroup::AtOnce | DueGroup::Unsent, _) => Some(Why::Letters),
                // It stands among the late ones.
                (_, ClockStatus::Overdue) => None,
                (DueGroup::Prompt, _) | (_, ClockStatus::Prompt) => Some(Why::Prompt),
                (DueGroup::Stopped, ClockStatus::Suspended) => Some(Why::Waiting),
                (DueGroup::Stopped | DueGroup::Dated, _) => Some(Why::Due).filter(|_| near),
            };
            why.into_iter().for_each(|why| self.put(why, line.clone(), &listed));
            Ok(())
        })
    }
}
