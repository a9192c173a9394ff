//! `kaiji list`: the cases on file, by date then number.

use crate::case::person::search_key;
use crate::case::state::State;
use crate::cli::list::Args;
use crate::cli::value::Code;
use crate::commands::reading::{for_people, opened};
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::law::Date;
use crate::output::Sink;
use crate::output::view::case_line::Listed;
use crate::record::{Line, Lines};
use crate::store::{CaseRow, Filter, Store, Which};
use crate::text::Text;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let today = context.today()?;
    let day = |day: &Option<_>| day.as_ref().map(|day| context.day(day)).transpose();
    let states: Vec<&str> = args.state.iter().map(|code| code.as_str()).collect();
    let (words, text) = (for_people(context, out), args.text.as_deref().map(search_key));
    let texts: Vec<&str> = text.iter().map(String::as_str).collect();
    let filter = Filter {
        state: Some(states.as_slice()).filter(|states| states.len() == 1).and_then(|states| states.first().copied()),
        kind: args.kind.map(Code::as_str),
        ruleset: args.ruleset.as_deref(),
        officer: args.officer.as_deref(),
        section: args.section.as_deref(),
        received_from: day(&args.from)?,
        received_to: day(&args.to)?,
        texts: &texts,
        ..Filter::new(which(args.all, &states))
    };
    let store = opened(context, out)?;
    let reading = store.reading()?;
    let wanted = |row: &CaseRow| states.is_empty() || states.contains(&row.state.as_str());
    rows(&reading, today, &filter, wanted, words, out)
}

/// The cases that pass the filter and are wanted, by date then number.
pub(super) fn rows(
    reading: &Store,
    today: Date,
    filter: &Filter<'_>,
    wanted: impl Fn(&CaseRow) -> bool,
    words: Option<&Text>,
    out: &mut Sink,
) -> Outcome<Exit> {
    let lines = Lines::on(reading, today);
    let mut rows = out.rows::<Listed>("cases", "list-empty")?;
    let mut held = Held::default();
    reading.list::<Failure>(filter, |row| {
        if wanted(&row) {
            held.pass(lines.of(row)?, |line| rows.push(&Listed::of(line, words)))?;
        }
        Ok(())
    })?;
    held.give_back(|line| rows.push(&Listed::of(line, words)))?;
    rows.end()?;
    Ok(Exit::Done)
}

/// A state in which no case is open is only found among all of them.
fn which(all: bool, states: &[&str]) -> Which {
    let ended = |code: &&str| State::from_code(code).is_some_and(|state| !state.is_open());
    if all || states.iter().any(ended) { Which::All } else { Which::Open }
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
