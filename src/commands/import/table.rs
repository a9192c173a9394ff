//! The cases of a table: read twice, first to find out which requests there are, then to judge and write them. All or
//! nothing: everything is written in one transaction, which a single bad line undoes.

use std::collections::BTreeMap;

use super::cells::Cells;
use super::column::Column;
use super::history::History;
use super::layout::Layout;
use super::plan::{Before, Plan, same};
use super::problem::{CellProblem, ImportProblem};
use super::request::{Essence, essence, receipt};
use super::source::{Fault, Row, Source};
use super::tally::Tally;
use crate::case::number::{CaseNumber, Letter};
use crate::cli::import::Args;
use crate::cli::value::Code;
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome, Problem};
use crate::law::Date;
use crate::output::Sink;
use crate::output::error::tell;
use crate::output::progress::Progress;
use crate::output::view::import::{Numbers, TakenIn};
use crate::record::{Batch, NewCase, RefusedCase, means, open_to_write};
use crate::store::{Bulk, CaseId, Once, Store};
use crate::text::{Language, Text};

/// One import.
struct Import<'a> {
    context: &'a Context,
    source: &'a Source,
    layout: &'a Layout,
    words: [&'a Text; 2],
    today: Date,
    doubles: Doubles,
}

/// What is done with a request that is there already.
#[derive(Clone, Copy, PartialEq)]
enum Doubles {
    Refuse,
    Skip,
    Take,
}

/// The key of a line, and what stands in it.
type OfLine = (String, String);

/// The numbers that counters gave last, by fiscal year and letter.
type LastNumbers = BTreeMap<(i32, String), u32>;

/// What came of the readings.
#[derive(Default)]
struct Counted {
    lines: usize,
    cases: usize,
    events: usize,
    repeated: usize,
    skipped: usize,
    numbers: Vec<Numbers>,
}

pub(super) fn run(context: &Context, args: &Args, source: &Source, layout: &Layout, out: &mut Sink) -> Outcome<Exit> {
    // A table may hold the words of either language.
    let other = Text::new(if context.language() == Language::Ja { Language::En } else { Language::Ja });
    let doubles = match args.duplicates.map(Code::as_str) {
        Some("skip") => Doubles::Skip,
        Some("take") => Doubles::Take,
        _ => Doubles::Refuse,
    };
    let (words, today) = ([context.text(), &other], context.today()?);
    let import = Import { context, source, layout, words, today, doubles };
    let mut tally = Tally::new(layout, context.text());
    let only_look = args.check || context.dry_run();
    let (head, counted) = if only_look { import.look(&mut tally)? } else { import.take(&mut tally)? };
    out.set_head(head);
    if !tally.is_clean() {
        let problem = ImportProblem::BadLines { count: tally.bad(), refused: tally.only_refused() };
        out.document(&tally.refused(counted.lines))?;
        tell(&problem, out.format(), context.text());
        return Ok(problem.exit());
    }
    let Counted { cases, events, skipped, repeated, numbers, .. } = counted;
    let warnings = tally.warnings();
    out.document(&TakenIn { cases, events, numbers, skipped, repeated, warnings, dry_run: only_look })?;
    Ok(Exit::Done)
}

impl Import<'_> {
    /// Everything but writing.
    fn look(&self, tally: &mut Tally) -> Outcome<(String, Counted)> {
        let store = Store::open_read(&self.context.database()?, &means(self.context))?;
        let reading = store.reading()?;
        let counted = self.judge_all(&reading, None, tally)?.0;
        Ok((reading.head()?.to_string(), counted))
    }

    /// All of them, or none.
    fn take(&self, tally: &mut Tally) -> Outcome<(String, Counted)> {
        let (writing, _) = open_to_write(self.context)?;
        let counted = {
            let mut bulk = writing.bulk()?;
            let (counted, last) = self.judge_all(&writing, Some(&mut bulk), tally)?;
            if tally.is_clean() && counted.cases > 0 {
                bulk.finish(&last)?;
            }
            counted
        };
        if tally.is_clean() && counted.cases > 0 {
            return Ok((writing.commit()?.head()?.to_string(), counted));
        }
        // Dropping it undoes everything.
        drop(writing);
        let store = Store::open_read(&self.context.database()?, &means(self.context))?;
        Ok((store.head()?.to_string(), counted))
    }

    /// Both readings; what came of them, and the numbers given last.
    fn judge_all(
        &self,
        store: &Store,
        mut bulk: Option<&mut Bulk<'_>>,
        tally: &mut Tally,
    ) -> Outcome<(Counted, LastNumbers)> {
        let mut plan = self.plan(store)?;
        let before = |year: i32, letter: &str| store.next_case(year, letter).map_or(0, |next| next.sequence - 1);
        let last = plan.number(before);
        let batch = Batch::into(self.context, store)?;
        let mut progress = Progress::new(plan.count() as u64, "import-progress", self.context.text());
        let mut counted = Counted { lines: plan.count(), ..Counted::default() };
        let mut at = 0;
        let mut failed = None;
        self.source.each(|row| {
            progress.step();
            let judged = self.line(store, &batch, (row, at), &plan, &mut counted, tally);
            let written = judged.and_then(|case| match (case, &mut bulk) {
                (Some((case, once)), Some(bulk)) if tally.is_clean() => {
                    let once = once.as_ref().map(|(key, given)| Once { key, given });
                    batch.write(bulk, case, once).map(drop)
                }
                _ => Ok(()),
            });
            at += 1;
            failed = written.err();
            failed.is_none()
        })?;
        if let Some(failure) = failed {
            return Err(failure);
        }
        if counted.lines == 0 {
            return Err(ImportProblem::NoLines.into());
        }
        for ((year, letter), last) in &last {
            counted.numbers.extend(numbers(*year, letter, before(*year, letter) + 1, *last));
        }
        counted.numbers.sort_by_key(|numbers| numbers.first);
        Ok((counted, last))
    }

    /// The first reading.
    fn plan(&self, store: &Store) -> Outcome<Plan> {
        let mut plan = Plan::default();
        if self.doubles != Doubles::Take {
            store.requests(|one| {
                let (person, subject) = (one.person.unwrap_or_default(), one.subject.unwrap_or_default());
                plan.on_file(same(&person, &one.kind, one.received, &subject), one.case.0);
            })?;
        }
        self.source.each(|row| {
            let is_new = match self.once(row) {
                Some((key, given)) => matches!(store.find_once(Once { key: &key, given: &given }), Ok(None)),
                None => true,
            };
            let request = if is_new { self.essence(row) } else { None };
            plan.line(row.line, request.as_ref());
            true
        })?;
        match self.doubles {
            Doubles::Refuse => {}
            Doubles::Skip => plan.skip_doubles(),
            Doubles::Take => plan.take_doubles(),
        }
        Ok(plan)
    }

    fn essence(&self, row: &Row) -> Option<Essence> {
        if row.fault.is_some() {
            return None;
        }
        essence(&self.cells(row)).ok()
    }

    /// The second reading of one line: the case to be written, if it is one and can be.
    fn line(
        &self,
        store: &Store,
        batch: &Batch,
        (row, at): (&Row, usize),
        plan: &Plan,
        counted: &mut Counted,
        tally: &mut Tally,
    ) -> Outcome<Option<(NewCase, Option<OfLine>)>> {
        if let Some(fault) = row.fault {
            tally.refuse_line(row, problem_of(fault))?;
            return Ok(None);
        }
        let columns = self.source.headings.len();
        if (columns..row.cells()).any(|cell| !row.get(cell).is_empty()) {
            tally.refuse_line(row, CellProblem::TooManyCells { columns })?;
            return Ok(None);
        }
        let once = self.once(row);
        if let Some((key, given)) = &once {
            match store.find_once(Once { key, given }) {
                Ok(Some(_)) => {
                    counted.repeated += 1;
                    return Ok(None);
                }
                Ok(None) => {}
                Err(error) => return tally.refuse(row, None, error.into()).map(|()| None),
            }
        }
        match plan.double(at) {
            Some(_) if self.doubles == Doubles::Skip => {
                counted.skipped += 1;
                return Ok(None);
            }
            Some(before) => {
                tally.refuse_line(row, self.same_as(store, before)?)?;
                return Ok(None);
            }
            None => {}
        }
        let Some(case) = self.case(batch, row, plan.sequence(at), tally)? else { return Ok(None) };
        tally.warn(row.line, &case.notices);
        counted.cases += 1;
        counted.events += case.facts();
        Ok(Some((case, once)))
    }

    /// What a line tells, judged; none where it is refused.
    fn case(&self, batch: &Batch, row: &Row, sequence: u32, tally: &mut Tally) -> Outcome<Option<NewCase>> {
        let cells = self.cells(row);
        let receipt = match receipt(&cells) {
            Ok(receipt) => receipt,
            Err(bad) => return tally.cell(row, bad).map(|()| None),
        };
        let (kind, received) = (receipt.received.kind, receipt.on);
        let mut columns: Vec<Column> = Vec::new();
        let judged = batch.judge(receipt, sequence, |ruleset| {
            let history = History::of(&cells, kind, received, ruleset)?;
            let drafts;
            (drafts, columns) = history.in_order();
            Ok(drafts)
        });
        let (at, why) = match judged {
            Ok(case) => return Ok(Some(case)),
            Err(RefusedCase::History(bad)) => return tally.cell(row, bad).map(|()| None),
            Err(RefusedCase::Receipt(why)) => (Some(receipt_column(&why)), why),
            Err(RefusedCase::Step(step, why)) => (columns.get(step).copied(), why),
        };
        tally.refuse(row, at.map(|column| (column, 0)), why)?;
        Ok(None)
    }

    fn cells<'r>(&'r self, row: &'r Row) -> Cells<'r> {
        Cells { row, layout: self.layout, words: &self.words, today: self.today }
    }

    /// The key of a line and what stands in it, where a key was given: so a table that has grown comes in again without
    /// its first lines.
    fn once(&self, row: &Row) -> Option<OfLine> {
        let key = format!("{}/{}", self.context.once()?, row.line);
        let cells: Vec<&str> = (0..self.source.headings.len()).map(|at| row.get(at)).collect();
        Some((key, serde_json::to_string(&cells).unwrap_or_default()))
    }

    fn same_as(&self, store: &Store, before: Before) -> Outcome<CellProblem> {
        Ok(match before {
            Before::Line(line) => CellProblem::SameAsLine { line: line as usize },
            Before::Case(id) => {
                let row = store.case(CaseId(id))?;
                let number = row.map(|row| row.number).unwrap_or_default();
                let shown = number.parse().map_or(number, |number: CaseNumber| number.on_screen());
                CellProblem::SameAsCase { number: shown }
            }
        })
    }
}

/// The column that a refusal of the receipt is about, by the flag that `kaiji receive` would name.
fn receipt_column(why: &Failure) -> Column {
    let flag = match why {
        Failure::Problem(problem) => problem.field(),
        _ => None,
    };
    flag.and_then(|flag| Column::of_id(flag.trim_start_matches('-'))).unwrap_or(Column::Received)
}

const fn problem_of(fault: Fault) -> CellProblem {
    match fault {
        Fault::QuoteOpen => CellProblem::QuoteOpen,
        Fault::QuoteStray => CellProblem::QuoteStray,
        Fault::TooLong => CellProblem::TooLong,
        Fault::NoJson => CellProblem::NoJson,
    }
}

/// The numbers from `first` to `last`, if there are any.
fn numbers(fiscal_year: i32, letter: &str, first: u32, last: u32) -> Option<Numbers> {
    let letter = Letter::ALL.into_iter().find(|one| one.code().to_string() == letter)?;
    let number = |sequence| CaseNumber { fiscal_year, letter, sequence };
    (first <= last).then(|| Numbers { first: number(first), last: number(last) })
}
