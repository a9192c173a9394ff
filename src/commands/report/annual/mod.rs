//! `kaiji report annual`: the figures of a fiscal year, as they are published (丹南 51), and the cases behind each.

mod explain;
mod problem;
mod publish;

pub(crate) use problem::AnnualProblem;

use std::rc::Rc;

use super::printing;
use crate::case::fact::FiguresPublished;
use crate::case::figures::{Numbers, Rate, Scope, Year, mask};
use crate::cli::report::Annual as Args;
use crate::commands::reading::opened;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::{Date, Ruleset, wareki};
use crate::output::Sink;
use crate::output::report::{Paper, ReportForm};
use crate::output::view::report_annual::{Annual, Names};
use crate::record::{Changed, PublishedFigures, Yearly, changes};
use crate::store::Head;

pub(super) fn run(context: &Context, args: &Args, out: &mut Sink) -> Outcome<Exit> {
    let today = context.today()?;
    let year = year(args, today)?;
    if let Some(code) = &args.explain {
        return explain::run(context, args, year, code, out);
    }
    if args.publish && !year.is_over(today) {
        return Err(AnnualProblem::NotOver { today, last: last_day(year) }.into());
    }
    let form = printing::form(&args.printing, out)?;
    let counted = Counted::read(context, args, year, out)?;
    if args.publish {
        return publish::run(context, args, &counted, form, out);
    }
    printing::write(context, &args.printing, form, out, |paper| counted.fill(context, args, form, paper))?;
    Ok(Exit::Done)
}

/// The year that is asked for, as far as it has passed; without any the one that ended last.
fn year(args: &Args, today: Date) -> Result<Year, AnnualProblem> {
    let year = match &args.fy {
        Some(named) => Year::until(named.resolved(today), today),
        None => Year::ended_before(today),
    };
    year.ok_or(AnnualProblem::NotBegun { today })
}

fn last_day(year: Year) -> Date {
    wareki::fiscal_year_first_day(year.fiscal_year + 1).map_or(year.last, |next| next.plus(-1))
}

/// What was read of the file: it is closed before anything is written.
struct Counted {
    year: Year,
    today: Date,
    head: Head,
    rulesets: Vec<Rc<Ruleset>>,
    numbers: Numbers,
    rate: Rate,
    office: String,
    published: Option<(Date, FiguresPublished)>,
    changed: Vec<Changed>,
    /// The numbers as they would be kept.
    kept: PublishedFigures,
}

impl Counted {
    fn read(context: &Context, args: &Args, year: Year, out: &mut Sink) -> Outcome<Counted> {
        let today = context.today()?;
        let store = opened(context, out)?;
        let reading = store.reading()?;
        let yearly = Yearly::of(&reading, year, args.ruleset.as_deref())?;
        let rate = yearly.rate(today)?;
        let numbers = yearly.numbers(&rate)?;
        let published = yearly.published();
        let changed = match &published {
            Some((_, published)) => changes(&yearly, &numbers, &rate, published)?,
            None => Vec::new(),
        };
        Ok(Counted {
            year,
            today,
            head: reading.head()?,
            rulesets: yearly.rulesets().to_vec(),
            kept: PublishedFigures::of(&yearly, &numbers, &rate)?,
            office: yearly.office().office().value("name", today).unwrap_or_default().to_owned(),
            numbers,
            rate,
            published,
            changed,
        })
    }

    /// Writes the paper: tables for people, every figure by its code for machines; a spreadsheet has both.
    fn fill(&self, context: &Context, args: &Args, form: ReportForm, mut paper: Paper<'_>) -> Outcome<()> {
        let scope = Scope::of(self.rulesets.iter().map(Rc::as_ref));
        let masked = args.mask.map(|below| mask(&self.numbers, u64::from(below), &self.rate, &scope));
        let annual = Annual {
            names: Names { text: context.text(), scope: &scope },
            year: self.year,
            today: self.today,
            numbers: masked.as_ref().unwrap_or(&self.numbers),
            rate: &self.rate,
            mask: args.mask,
            office: self.office.clone(),
            published: self.published.clone(),
            changed: self.changed.clone(),
        };
        let (for_people, for_machines) = match form {
            ReportForm::Table | ReportForm::Html | ReportForm::Pdf => (true, false),
            ReportForm::Csv => (false, true),
            ReportForm::Json | ReportForm::Xlsx => (true, true),
        };
        let mut tables = if for_people { annual.tables() } else { Vec::new() };
        tables.extend(for_machines.then(|| annual.figures()));
        let mut heading = annual.heading(self.head.to_string());
        if let [only] = &mut tables[..] {
            // One table needs no column that tells which.
            heading.columns = std::mem::take(&mut only.section.columns);
        }
        paper.begin(heading)?;
        for table in tables {
            paper.section(&table.section)?;
            table.rows.into_iter().try_for_each(|row| paper.row(row))?;
        }
        paper.end()
    }
}
