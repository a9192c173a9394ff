//! `kaiji doctor`: what a supporter asks first, each with what to do about it. It writes nothing and opens no connection.

use std::collections::BTreeSet;
use std::path::Path;

use crate::case::fact::ClosedDayList;
use crate::cli::doctor::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::ruleset::Nature;
use crate::law::wareki;
use crate::output::Sink;
use crate::output::error::Told;
use crate::output::letter::{LetterForm, Page, laid_out};
use crate::output::view::doctor::{Diagnosis, Health, Looked};
use crate::record::{OfficeOnFile, means};
use crate::store::{Reading, Store};
use crate::sys;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let mut checks = vec![program(context), clock(context), language(context), terminal(context, out)];
    checks.extend(file(context)?);
    checks.push(pdf(context));
    let diagnosis = Diagnosis { checks };
    out.document(&diagnosis)?;
    let wrong = diagnosis.worst() != Health::Good;
    Ok(if args.exit_code && wrong { Exit::Found } else { Exit::Done })
}

fn program(context: &Context) -> Looked {
    let place = std::env::current_exe().map(|path| path.display().to_string()).unwrap_or_default();
    let (version, system) = (env!("CARGO_PKG_VERSION"), format!("{} {}", std::env::consts::OS, std::env::consts::ARCH));
    let values = [("version", version.into()), ("system", system.into()), ("place", place.into())];
    Looked::good("program", context.text().with("doctor-program-seen", &values))
}

/// Dates of law are Japan's: what counts is which day it is there.
fn clock(context: &Context) -> Looked {
    let now = (context.recorder())();
    let Ok(today) = context.today() else {
        return Looked::fault("clock", now, Some(context.text().get("doctor-clock-advice")));
    };
    let values = [("now", now.into()), ("today", today.into())];
    Looked::good("clock", context.text().with("doctor-clock-seen", &values))
}

fn language(context: &Context) -> Looked {
    Looked::good("language", context.text().get("doctor-language-seen"))
}

/// Letters that are no text are asked for with a file; lists fit the width that is known here.
fn terminal(context: &Context, out: &Sink) -> Looked {
    match out.columns() {
        Some(columns) if columns < 80 => {
            let seen = context.text().with("doctor-terminal-seen", &[("columns", columns.into())]);
            Looked::warning("terminal", seen, Some(context.text().get("doctor-terminal-advice")))
        }
        Some(columns) => {
            Looked::good("terminal", context.text().with("doctor-terminal-seen", &[("columns", columns.into())]))
        }
        None => Looked::good("terminal", context.text().get("doctor-terminal-none")),
    }
}

/// The file, where it lies, who may read it, and what it knows.
fn file(context: &Context) -> Outcome<Vec<Looked>> {
    let path = context.database()?;
    let store = match Store::open_read(&path, &means(context)) {
        Ok(store) => store,
        Err(error) => {
            let told = Told::of(&error, context.text());
            return Ok(vec![Looked::fault("file", told.told(), told.hint)]);
        }
    };
    let reading = store.reading()?;
    let row = reading.file()?;
    let values = [
        ("file", path.display().to_string().into()),
        ("events", row.event_count.into()),
        ("head", row.head.to_string().into()),
    ];
    let mut checks = vec![Looked::good("file", context.text().with("doctor-file-seen", &values))];
    checks.push(place(context, &path));
    checks.extend(access(context, &path));
    checks.extend(known(context, &reading)?);
    if let Some(recorded) = reading.last_recorded()?.filter(|recorded| *recorded > (context.recorder())()) {
        let seen = context.text().with("doctor-clock-behind", &[("recorded", recorded.into())]);
        checks.push(Looked::fault("clock", seen, Some(context.text().get("doctor-clock-advice"))));
    }
    Ok(checks)
}

fn place(context: &Context, path: &Path) -> Looked {
    match sys::network_kind(path) {
        Ok(Some(kind)) => {
            let seen = context.text().with("doctor-place-network", &[("kind", kind.into())]);
            Looked::fault("place", seen, Some(context.text().get("doctor-place-advice")))
        }
        _ => Looked::good("place", context.text().get("doctor-place-seen")),
    }
}

/// Whether somebody else on the machine may read personal data.
fn access(context: &Context, path: &Path) -> Option<Looked> {
    let open = path.metadata().ok().and_then(|metadata| sys::world_bits(&metadata));
    Some(match open {
        Some(mode) => {
            let seen = context.text().with("doctor-access-open", &[("mode", format!("{mode:o}").into())]);
            let advice = context.text().with("doctor-access-advice", &[("file", path.display().to_string().into())]);
            Looked::fault("access", seen, Some(advice))
        }
        None => Looked::good("access", context.text().get("doctor-access-seen")),
    })
}

/// What the file knows: rulesets, holidays, the data that letters need.
fn known(context: &Context, reading: &Reading<'_>) -> Outcome<Vec<Looked>> {
    let (text, today) = (context.text(), context.today()?);
    let file = OfficeOnFile::load(reading)?;
    let office = file.office();
    let ids: BTreeSet<&str> = office.rulesets(None).map(|adopted| adopted.id.as_str()).collect();
    let mut checks = vec![Looked::good("rulesets", ids.into_iter().collect::<Vec<_>>().join(" "))];
    let last = file.calendar(None)?.last_official_day();
    let own = office.closed_days(ClosedDayList::National, None).is_some();
    let key = if own { "doctor-holidays-imported" } else { "doctor-holidays-built-in" };
    let seen = text.with(key, &[("last", last.into())]);
    // Deadlines reach into the next fiscal year; its holidays are published each February.
    let wanted = wareki::fiscal_year(today);
    checks.push(if wareki::fiscal_year(last) < wanted || last < today {
        Looked::warning("holidays", seen, Some(text.get("doctor-holidays-advice")))
    } else {
        Looked::good("holidays", seen)
    });
    let nature =
        office.default_ruleset().map(|adopted| file.ruleset(adopted)).transpose()?.map(|rule| rule.body.nature);
    let lacking: Vec<&str> = wanted_of(nature).filter(|key| office.value(key, today).is_none()).collect();
    checks.push(if lacking.is_empty() {
        Looked::good("office", text.get("doctor-office-seen"))
    } else {
        let seen = text.with("doctor-office-lacks", &[("keys", lacking.join(", ").into())]);
        Looked::warning("office", seen, Some(text.get("doctor-office-advice")))
    });
    Ok(checks)
}

/// The data without which some letter of such a body cannot be made, or bears no number.
fn wanted_of(nature: Option<Nature>) -> impl Iterator<Item = &'static str> {
    let remedy: &[&str] = match nature {
        // 行政不服審査法82条, 行政事件訴訟法46条.
        Some(Nature::Administrative) => &["review-body", "defendant", "representative"],
        Some(Nature::Private) => &["complaint-desk"],
        Some(Nature::OfficesChoice) | None => &[],
    };
    ["head", "document-number", "phone"].into_iter().chain(remedy.iter().copied())
}

/// A letter of one character: are the other program and a font for Japanese here?
fn pdf(context: &Context) -> Looked {
    let page = Page { title: "試".to_owned(), ..Page::default() };
    match laid_out(LetterForm::Pdf, &[page]) {
        Ok(_) => Looked::good("pdf", context.text().get("doctor-pdf-seen")),
        Err(problem) => {
            let told = Told::of(&problem, context.text());
            Looked::warning("pdf", told.told(), told.hint)
        }
    }
}
