//! `kaiji due`: what must happen soon, by safe date; in front of it what is owed at once and what was not told yet.

use crate::case::clock::ClockStatus;
use crate::cli::due::Args;
use crate::commands::reading::{for_people, opened};
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::law::Date;
use crate::output::Sink;
use crate::output::sink::Rows;
use crate::output::view::case_line::DueLine;
use crate::record::{Line, Lines};
use crate::store::{DueGroup, Store};
use crate::text::Text;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let today = context.today()?;
    let last = today.plus(i32::try_from(args.within).unwrap_or(i32::MAX));
    let ruleset = args.ruleset.as_deref();
    let store = opened(context, out)?;
    let reading = store.reading()?;
    let text = for_people(context, out);
    let rows = out.rows::<DueLine>("cases", "due-empty")?;
    let mut listing = Listing { today, last, text, rows, stopped: Vec::new(), found: false };
    listing.cases(&reading, ruleset)?;
    if args.all_clocks {
        listing.other_side(&reading, ruleset)?;
    }
    let found = listing.found;
    listing.rows.end()?;
    Ok(if args.exit_code && found { Exit::Found } else { Exit::Done })
}

struct Listing<'o> {
    today: Date,
    last: Date,
    text: Option<&'o Text>,
    rows: Rows<'o, DueLine>,
    /// Cases with an open stop that are due nevertheless, the latest first.
    stopped: Vec<Line>,
    found: bool,
}

impl Listing<'_> {
    fn cases(&mut self, store: &Store, ruleset: Option<&str>) -> Outcome<()> {
        let lines = Lines::on(store, self.today);
        store.due::<Failure>(self.last, ruleset, |group, row| {
            let line = lines.of(row)?;
            match group {
                DueGroup::AtOnce | DueGroup::Unsent => self.push(group, line),
                DueGroup::Stopped => {
                    // The file cannot know their dates: they are few, and stand among the dated ones or not at all.
                    if line.safe_date.is_some_and(|safe| safe <= self.last) {
                        self.stopped.push(line);
                        self.stopped.sort_by(|one, other| place(other).cmp(&place(one)));
                    }
                    Ok(())
                }
                DueGroup::Dated => {
                    self.stopped_before(Some(&line))?;
                    self.push(group, line)
                }
                DueGroup::Prompt => {
                    self.stopped_before(None)?;
                    self.push(group, line)
                }
            }
        })?;
        self.stopped_before(None)
    }

    /// Gives back the cases with an open stop whose place is before this one, or all of them.
    fn stopped_before(&mut self, next: Option<&Line>) -> Outcome<()> {
        while self.stopped.last().is_some_and(|line| next.is_none_or(|next| place(line) < place(next))) {
            if let Some(line) = self.stopped.pop() {
                self.push(DueGroup::Stopped, line)?;
            }
        }
        Ok(())
    }

    fn push(&mut self, group: DueGroup, line: Line) -> Outcome<()> {
        // A case without a number counts only past the office's own target.
        let past_target = line.row.target.is_some_and(|target| target < self.today);
        self.found |= line.status != ClockStatus::Prompt || past_target || group != DueGroup::Prompt;
        self.rows.push(&DueLine::of_case(group, line, self.today, self.text))
    }

    /// The other side's periods that end soon.
    fn other_side(&mut self, store: &Store, ruleset: Option<&str>) -> Outcome<()> {
        let lines = Lines::on(store, self.today);
        store.running_clocks::<Failure>(self.last, |row, clock| {
            let soon = clock.safe.or(clock.date).is_some_and(|safe| self.today <= safe);
            let wanted = ruleset.is_none_or(|id| row.ruleset == id);
            if soon && wanted && clock.owed_by == "other" && !row.ended {
                self.found = true;
                self.rows.push(&DueLine::of_clock(lines.of(row)?, clock, self.today, self.text))?;
            }
            Ok(())
        })
    }
}

fn place(line: &Line) -> (Option<Date>, i32, &str, u32) {
    (line.safe_date, line.row.fiscal_year, &line.row.letter, line.row.sequence)
}
