//! `kaiji list`: the cases on file, by date then number.

use super::narrow::{Narrowed, selection};
use crate::case::clock::ClockStatus;
use crate::case::state::State;
use crate::cli::list::Args;
use crate::commands::reading::{for_people, opened};
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::law::Date;
use crate::output::Sink;
use crate::output::selection::Selection;
use crate::output::view::case_count::Counted;
use crate::output::view::case_line::Listed;
use crate::record::{Line, Lines};
use crate::store::Which;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let narrowed = Narrowed::of(context, &args.narrow)?;
    if args.count {
        return count(context, &narrowed, which(args.all, &narrowed), out);
    }
    let selection = selection(&args.shape.fields, &args.shape.sort, args.shape.limit);
    rows(context, &narrowed, which(args.all, &narrowed), selection, out)
}

/// The cases that are wanted, by date then number unless another order was asked for.
pub(super) fn rows(
    context: &Context,
    narrowed: &Narrowed,
    which: Which,
    selection: Selection,
    out: &mut Sink,
) -> Outcome<Exit> {
    let (today, words) = (context.today()?, for_people(context, out));
    let store = opened(context, out)?;
    let reading = store.reading()?;
    narrowed.check(&reading)?;
    let lines = Lines::on(&reading, today);
    let mut rows = out.selected::<Listed>("cases", "list-empty", selection)?;
    let mut push = |line: Line| {
        if narrowed.shows(line.status) { rows.push(&Listed::of(line, words)) } else { Ok(()) }
    };
    let mut held = Held::default();
    reading.list::<Failure>(&narrowed.filter(which, &narrowed.texts()), |row| {
        if narrowed.has(&row) { held.pass(lines.of(row)?, &mut push) } else { Ok(()) }
    })?;
    held.give_back(&mut push)?;
    rows.end()?;
    Ok(Exit::Done)
}

/// How many there are, by fiscal year, kind and state.
fn count(context: &Context, narrowed: &Narrowed, which: Which, out: &mut Sink) -> Outcome<Exit> {
    let text = context.text();
    let store = opened(context, out)?;
    let counts = {
        let reading = store.reading()?;
        narrowed.check(&reading)?;
        reading.count(&narrowed.filter(which, &narrowed.texts()))?
    };
    let mut rows = out.rows::<Counted>("counts", "list-empty")?;
    for count in counts.into_iter().filter(|count| narrowed.counts(count)) {
        rows.push(&Counted::of(count, text))?;
    }
    rows.end()?;
    Ok(Exit::Done)
}

/// What no open case can be is only found among all of them.
fn which(all: bool, narrowed: &Narrowed) -> Which {
    let ended = |code: &&str| State::from_code(code).is_some_and(|state| !state.is_open());
    let done = |code: &&str| *code == ClockStatus::Done.code();
    if all || narrowed.states.iter().any(ended) || narrowed.statuses.iter().any(done) {
        Which::All
    } else {
        Which::Open
    }
}

/// The file gives the cases by the date that stands once every set day has passed. A case whose date is not fixed today
/// stands behind those that have one, among those without a number, by its own number.
#[derive(Default)]
struct Held(Vec<Line>);

impl Held {
    fn pass(&mut self, line: Line, mut push: impl FnMut(Line) -> Outcome<()>) -> Outcome<()> {
        match (line.date, line.row.due) {
            (None, Some(_)) => self.0.push(line),
            (None, None) => {
                self.give_back_before(&line, &mut push)?;
                push(line)?;
            }
            (Some(_), _) => push(line)?,
        }
        Ok(())
    }

    fn give_back_before(&mut self, next: &Line, push: &mut impl FnMut(Line) -> Outcome<()>) -> Outcome<()> {
        self.0.sort_by(|one, other| place(one).cmp(&place(other)));
        let smaller = self.0.partition_point(|line| place(line) < place(next));
        self.0.drain(..smaller).try_for_each(push)
    }

    fn give_back(mut self, push: impl FnMut(Line) -> Outcome<()>) -> Outcome<()> {
        self.0.sort_by(|one, other| place(one).cmp(&place(other)));
        self.0.into_iter().try_for_each(push)
    }
}

fn place(line: &Line) -> (Option<Date>, i32, &str, u32) {
    (line.date, line.row.fiscal_year, &line.row.letter, line.row.sequence)
}
