//! `kaiji due`: what must happen soon, by safe date; in front of it what is owed at once, what was not told yet and what
//! runs again by itself.

use super::narrow::{Narrowed, selection};
use crate::case::clock::ClockStatus;
use crate::cli::due::Args;
use crate::commands::reading::{for_people, opened};
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::law::Date;
use crate::output::Sink;
use crate::output::rows::Rows;
use crate::output::view::case_line::{DueLine, Group};
use crate::record::{Line, Lines};
use crate::store::{DueGroup, Store};
use crate::text::Text;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let today = context.today()?;
    let last = today.plus(i32::try_from(args.within).unwrap_or(i32::MAX));
    let mut narrowed = Narrowed::of(context, &args.narrow)?;
    let selection = selection(&args.shape.fields, &args.shape.sort, args.shape.limit);
    let store = opened(context, out)?;
    let reading = store.reading()?;
    narrowed.check(&reading)?;
    narrowed.look_up(&reading)?;
    let text = for_people(context, out);
    let rows = out.selected::<DueLine>("cases", "due-empty", selection)?;
    let mut listing =
        Listing { today, last, text, narrowed: &narrowed, rows, stopped: Stopped::default(), found: false };
    listing.cases(&reading)?;
    if args.all_clocks {
        listing.targets(&reading)?;
        listing.other_side(&reading)?;
    }
    let found = listing.found;
    listing.rows.end()?;
    Ok(if args.exit_code && found { Exit::Found } else { Exit::Done })
}

struct Listing<'o> {
    today: Date,
    last: Date,
    text: Option<&'o Text>,
    narrowed: &'o Narrowed,
    rows: Rows<'o, DueLine>,
    stopped: Stopped,
    found: bool,
}

/// Cases with an open stop: the file cannot know their dates. They are few, and each stands among those of its group, or
/// not at all.
#[derive(Default)]
struct Stopped {
    /// The clock runs again by itself.
    resumed: Vec<Line>,
    /// Due before the stop ends, or under a stop that takes nothing out.
    dated: Vec<Line>,
    /// The rule has no number.
    prompt: Vec<Line>,
}

impl Stopped {
    fn take(&mut self, line: Line, today: Date, last: Date) {
        if line.status == ClockStatus::Prompt {
            self.prompt.push(line);
        } else if runs_again(&line, today) {
            self.resumed.push(line);
        } else if line.safe_date.is_some_and(|safe| safe <= last) {
            self.dated.push(line);
        }
    }

    fn sort(&mut self) {
        for lines in [&mut self.resumed, &mut self.dated] {
            lines.sort_by(|one, other| place(one).cmp(&place(other)));
        }
    }
}

impl Listing<'_> {
    fn cases(&mut self, store: &Store) -> Outcome<()> {
        let lines = Lines::on(store, self.today);
        let mut before: Option<DueGroup> = None;
        store.due::<Failure>(self.last, self.narrowed.ruleset(), |group, row| {
            if !self.narrowed.has(&row) {
                return Ok(());
            }
            let line = lines.of(row)?;
            if group > DueGroup::Stopped && before.is_none_or(|before| before <= DueGroup::Stopped) {
                self.resumed()?;
            }
            before = Some(group);
            match group {
                DueGroup::AtOnce => self.push(Group::AtOnce, line),
                DueGroup::Unsent => self.push(Group::Unsent, line),
                DueGroup::Stopped => {
                    self.stopped.take(line, self.today, self.last);
                    Ok(())
                }
                DueGroup::Dated => {
                    self.dated_before(Some(&line))?;
                    self.push(Group::Dated, line)
                }
                DueGroup::Prompt => {
                    self.dated_before(None)?;
                    self.prompt_before(Some(&line))?;
                    self.push(Group::Prompt, line)
                }
            }
        })?;
        self.resumed()?;
        self.dated_before(None)?;
        self.prompt_before(None)
    }

    /// Before the first case of the groups behind them.
    fn resumed(&mut self) -> Outcome<()> {
        self.stopped.sort();
        std::mem::take(&mut self.stopped.resumed).into_iter().try_for_each(|line| self.push(Group::Resumed, line))
    }

    /// Those with a date whose place is before this case, or all of them.
    fn dated_before(&mut self, next: Option<&Line>) -> Outcome<()> {
        let until = next.map_or(self.stopped.dated.len(), |next| {
            self.stopped.dated.partition_point(|line| place(line) < place(next))
        });
        let lines: Vec<Line> = self.stopped.dated.drain(..until).collect();
        lines.into_iter().try_for_each(|line| self.push(Group::Dated, line))
    }

    /// Those without a number that are older than this case, or all of them.
    fn prompt_before(&mut self, next: Option<&Line>) -> Outcome<()> {
        let age = |line: &Line| (line.row.received, line.row.id);
        let until = next.map_or(self.stopped.prompt.len(), |next| {
            self.stopped.prompt.partition_point(|line| age(line) < age(next))
        });
        let lines: Vec<Line> = self.stopped.prompt.drain(..until).collect();
        lines.into_iter().try_for_each(|line| self.push(Group::Prompt, line))
    }

    fn push(&mut self, group: Group, line: Line) -> Outcome<()> {
        if !self.narrowed.shows(line.status) {
            return Ok(());
        }
        self.found |= match group {
            // A case without a number counts only past the office's own target.
            Group::Prompt => line.row.target.is_some_and(|target| target < self.today),
            // That it runs again must be seen; it is due like any other.
            Group::Resumed => line.safe_date.is_some_and(|safe| safe <= self.last),
            Group::AtOnce | Group::Unsent | Group::Dated | Group::Target => true,
        };
        self.rows.push(&DueLine::of_case(group, line, self.text))
    }

    /// The office's own targets that come soon or have passed, of cases that do not stand in the list for another reason.
    fn targets(&mut self, store: &Store) -> Outcome<()> {
        let lines = Lines::on(store, self.today);
        store.aimed::<Failure>(self.last, self.narrowed.ruleset(), |row| {
            if !self.narrowed.has(&row) {
                return Ok(());
            }
            let line = lines.of(row)?;
            if self.is_listed(&line) { Ok(()) } else { self.push(Group::Target, line) }
        })
    }

    fn is_listed(&self, line: &Line) -> bool {
        let dated = line.safe_date.is_some_and(|safe| safe <= self.last);
        let told = line.row.at_once || line.row.unsent;
        told || runs_again(line, self.today) || dated || line.status == ClockStatus::Prompt
    }

    /// The other side's periods that end soon.
    fn other_side(&mut self, store: &Store) -> Outcome<()> {
        let lines = Lines::on(store, self.today);
        store.running_clocks::<Failure>(self.last, |row, clock| {
            let soon = clock.safe.or(clock.date).is_some_and(|safe| self.today <= safe);
            if soon && self.narrowed.has(&row) && clock.owed_by == "other" && !row.ended {
                let line = DueLine::of_clock(lines.of(row)?, clock, self.today, self.text);
                if self.narrowed.shows(line.status()) {
                    self.found = true;
                    self.rows.push(&line)?;
                }
            }
            Ok(())
        })
    }
}

/// Whether the set day of a stop that nobody has answered lies behind.
fn runs_again(line: &Line, today: Date) -> bool {
    line.status != ClockStatus::Suspended && line.row.suspended_until.is_some_and(|day| day < today)
}

fn place(line: &Line) -> (Option<Date>, i32, &str, u32) {
    (line.safe_date, line.row.fiscal_year, &line.row.letter, line.row.sequence)
}
