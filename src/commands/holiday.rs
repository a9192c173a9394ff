//! `kaiji holiday list·import`: closed days, national and the office's own.

use std::path::Path;
use std::rc::Rc;

use crate::case::admit::{Draft, Notice};
use crate::case::fact::{ClosedDayList, Fact, HolidaysImported, Texts};
use crate::cli::holiday::{Args, Verb};
use crate::commands::given_file::{self, GivenFileProblem};
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome, Problem};
use crate::law::calendar::{Calendar, ListError, own_days};
use crate::law::date_input::{self, Sense};
use crate::output::Sink;
use crate::output::view::holiday::ClosedDayLine;
use crate::record::{OfficeDraft, OfficeOnFile, Touches, list_label, means, record_in_office};
use crate::store::{Store, sha256};
use crate::text::Value;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::List { year } => list(context, year.as_deref(), out),
        Verb::Import { file } => import(context, &file, out),
    }
}

/// The closed days of a year beside Saturdays and Sundays, as the office has them; without a file those of the program.
fn list(context: &Context, year: Option<&str>, out: &mut Sink) -> Outcome<Exit> {
    let year = match year {
        Some(written) => year_of(written).ok_or_else(|| NotAYear { written: written.to_owned() })?,
        None => context.today()?.ymd().0,
    };
    let calendar = calendar(context)?;
    let mut rows = out.rows::<ClosedDayLine>("holidays", "holiday-empty")?;
    for (date, day) in calendar.named_days(year) {
        rows.push(&ClosedDayLine::of(date, &day))?;
    }
    rows.end()?;
    Ok(Exit::Done)
}

fn calendar(context: &Context) -> Outcome<Rc<Calendar>> {
    let path = context.database()?;
    if !path.exists() {
        return Ok(Rc::new(Calendar::national()));
    }
    let store = Store::open_read(&path, &means(context))?;
    let reading = store.reading()?;
    OfficeOnFile::load(&reading)?.calendar(None)
}

/// `2026`, `令和8年`, `R8`.
fn year_of(written: &str) -> Option<i32> {
    let day = date_input::parse(&format!("{}.1.1", written.trim_end_matches('年')), crate::law::Date::MIN, Sense::Past);
    if let Ok(day) = day {
        return Some(day.ymd().0);
    }
    let number: i32 = written.trim().trim_end_matches('年').parse().ok()?;
    (1873..=2199).contains(&number).then_some(number)
}

/// Takes a new list into the file: the official one of the Cabinet Office, or the office's own closed days.
fn import(context: &Context, file: &Path, out: &mut Sink) -> Outcome<Exit> {
    let text = read(file)?;
    let (list, notices) = understood(&text)?;
    let on = context.today()?;
    let (recorded, head) = record_in_office(context, |_| {
        let fact = HolidaysImported { list, sha256: sha256(text.as_bytes()).to_string() };
        Ok(OfficeDraft {
            sources: vec![("holidays", list_label(list).to_owned(), text.clone())],
            drafts: vec![Draft { on, fact: Fact::from(fact), texts: Texts::none() }],
            notices,
            touches: Touches::RunningClocks,
        })
    })?;
    out.set_head(head);
    out.document(&recorded)?;
    Ok(Exit::Done)
}

/// The text of the file: UTF-8, or the encoding in which the Cabinet Office publishes its list (CP932).
fn read(file: &Path) -> Outcome<String> {
    let bytes = given_file::bytes(file)?;
    if let Ok(text) = std::str::from_utf8(&bytes) {
        return Ok(text.trim_start_matches('\u{feff}').to_owned());
    }
    let (text, _, broken) = encoding_rs::SHIFT_JIS.decode(&bytes);
    let name = || file.display().to_string();
    if broken { Err(GivenFileProblem::NotText { file: name() }.into()) } else { Ok(text.into_owned()) }
}

/// The Cabinet Office's list begins with its own heading; anything else is a list of the office's own days.
fn understood(text: &str) -> Outcome<(ClosedDayList, Vec<Notice>)> {
    let refused = |error: ListError| Failure::from(HolidayLineWrong(error));
    if text.starts_with("国民の祝日") {
        let calendar = Calendar::with_list(text).map_err(refused)?;
        let older = calendar.last_official_day() < Calendar::national().last_official_day();
        let notice = older.then(|| Notice::of("holiday_list_older").with("last", calendar.last_official_day()));
        return Ok((ClosedDayList::National, notice.into_iter().collect()));
    }
    own_days(text).map_err(refused)?;
    Ok((ClosedDayList::Own, Vec::new()))
}

/// What was given is no year.
#[derive(Clone, Debug, thiserror::Error)]
#[error("not a year")]
pub(crate) struct NotAYear {
    written: String,
}

impl Problem for NotAYear {
    fn code(&self) -> &'static str {
        "not_a_year"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("given", self.written.as_str().into())]
    }

    fn examples() -> Vec<NotAYear> {
        vec![NotAYear { written: "令和".to_owned() }]
    }
}

/// A line of a list of closed days is wrong. No line is skipped: the whole list is refused.
#[derive(Clone, Debug, thiserror::Error)]
#[error(transparent)]
pub(crate) struct HolidayLineWrong(ListError);

impl Problem for HolidayLineWrong {
    fn code(&self) -> &'static str {
        "holiday_line_wrong"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let key = format!("holiday-line-{}", self.0.problem.code().replace('_', "-"));
        vec![("line", self.0.line.into()), ("problem", Value::Words(key))]
    }

    fn examples() -> Vec<HolidayLineWrong> {
        own_days("nothing\n").err().into_iter().map(HolidayLineWrong).collect()
    }
}
