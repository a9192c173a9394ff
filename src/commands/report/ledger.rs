//! `kaiji report ledger`: 処理簿, the book of cases of a fiscal year, in order of number.

use super::printing;
use crate::case::clock::{derivation, derive};
use crate::case::number::Letter;
use crate::cli::report::Ledger;
use crate::commands::reading::opened;
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::law::Date;
use crate::law::deadline::Vacancy;
use crate::output::Sink;
use crate::output::report::{Heading, Paper, Section};
use crate::output::view::report_ledger::{Entry, cells, columns};
use crate::record::{CaseOnFile, OfficeOnFile};
use crate::store::{CaseRow, Store};
use crate::text::Text;

pub(super) fn run(context: &Context, args: &Ledger, out: &mut Sink) -> Outcome<Exit> {
    let form = printing::form(&args.printing, out)?;
    let (today, text) = (context.today()?, context.text());
    let year = args.fy.resolved(today);
    let store = opened(context, out)?;
    printing::write(context, &args.printing, form, out, |mut paper: Paper<'_>| {
        {
            let reading = store.reading()?;
            let office = OfficeOnFile::load(&reading)?;
            office.must_have(args.ruleset.as_deref())?;
            let vacancies = office.vacancies();
            paper.begin(heading(
                &office,
                (year, args.ruleset.as_deref()),
                &reading.head()?.to_string(),
                today,
                text,
            ))?;
            let empty = Some(text.get("report-ledger-empty"));
            let title = text.get("report-ledger-cases");
            paper.section(&Section { key: "cases".into(), title, empty, ..Section::default() })?;
            let book = Book { store: &reading, office: &office, vacancies: &vacancies, today, text };
            for letter in Letter::ALL {
                let enter = |row: CaseRow| book.enter(&row, &mut paper);
                let letter = letter.code().to_string();
                reading.cases_of_year::<Failure>(year, &letter, args.ruleset.as_deref(), enter)?;
            }
        }
        paper.end()
    })?;
    Ok(Exit::Done)
}

fn heading(
    office: &OfficeOnFile,
    (year, ruleset): (i32, Option<&str>),
    head: &str,
    today: Date,
    text: &Text,
) -> Heading {
    let name = office.office().value("name", today).unwrap_or_default().to_owned();
    let values = [("office", name.into()), ("day", text.day(today).into())];
    let rule = ruleset.map(|id| text.with("report-ledger-ruleset", &[("ruleset", id.into())]));
    Heading {
        report: "ledger",
        title: text.with("report-ledger-title", &[("year", text.fiscal_year(year).into())]),
        subtitle: text.with("report-ledger-of", &values).trim().to_owned(),
        on: today,
        head: head.to_owned(),
        summary: Vec::new(),
        notes: rule.into_iter().collect(),
        columns: columns(text),
        grouped_by: None,
    }
}

struct Book<'b> {
    store: &'b Store,
    office: &'b OfficeOnFile<'b>,
    vacancies: &'b [Vacancy],
    today: Date,
    text: &'b Text,
}

impl Book<'_> {
    /// The line of a case, from its facts.
    fn enter(&self, row: &CaseRow, paper: &mut Paper<'_>) -> Outcome<()> {
        let on_file = CaseOnFile::load(self.store, row.id)?;
        let case = on_file.case()?;
        let law = self.office.law_of(&case)?;
        let derived = derive(&case, law.horizon(), self.vacancies, self.today);
        let steps = derivation(&case, law.horizon().judged_by, self.vacancies, self.today);
        let entry = Entry { row, case: &case, derived: &derived, steps: &steps, text: self.text };
        paper.row(cells(&entry))
    }
}
