//! `kaiji holiday list·import`: closed days, national and the office's own.

use std::path::Path;
use std::rc::Rc;

use crate::case::admit::{Draft, Notice};
use crate::case::fact::{ClosedDayList, Event, Fact, HolidaysImported, Texts};
use crate::case::office::Office;
use crate::cli::holiday::{Args, Verb};
use crate::commands::given_file::{self, GivenFileProblem};
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome, Problem};
use crate::law::Date;
use crate::law::calendar::{Calendar, ListError, ListProblem, own_days};
use crate::law::date_input::{self, Sense};
use crate::output::Sink;
use crate::output::view::holiday::ClosedDayLine;
use crate::record::{OfficeDraft, OfficeOnFile, Touches, list_label, means, record_in_office};
use crate::store::{Store, sha256};
use crate::text::Value;
use crate::text::hostile::is_hostile;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::List { year } => list(context, year.as_deref(), out),
        Verb::Import { file } => import(context, &file, out),
    }
}

/// The closed days of a year beside Saturdays and Sundays, as the office has them; without a file those of the program.
fn list(context: &Context, year: Option<&str>, out: &mut Sink) -> Outcome<Exit> {
    let today = context.today()?;
    let year = match year {
        Some(written) => year_of(written, today).ok_or_else(|| NotAYear { written: written.to_owned() })?,
        None => today.ymd().0,
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

/// `2026`, `令和8年`, `R8`, `8`. The first year of an era does not begin in January.
fn year_of(written: &str, today: Date) -> Option<i32> {
    let year = written.trim().trim_end_matches('年');
    let on = |day: &str| date_input::parse(&format!("{year}.{day}"), today, Sense::Past).ok();
    on("1.1").or_else(|| on("12.31")).map(|day| day.ymd().0)
}

/// Takes a new list into the file: the official one of the Cabinet Office, or the office's own closed days.
fn import(context: &Context, file: &Path, out: &mut Sink) -> Outcome<Exit> {
    let text = read(file)?;
    let (list, notices) = understood(&text)?;
    let on = context.today()?;
    let sha256 = sha256(text.as_bytes()).to_string();
    let (recorded, head) = record_in_office(context, |office| {
        if let Some(n) = same_list(office, list, &sha256) {
            return Ok(OfficeDraft::standing(n));
        }
        let fact = Fact::from(HolidaysImported { list, sha256: sha256.clone() });
        let draft = Draft { on, fact, texts: Texts::none() };
        let sources = vec![("holidays", list_label(list).to_owned(), text.clone())];
        Ok(OfficeDraft { sources, notices, ..OfficeDraft::of(vec![draft], Touches::RunningClocks) })
    })?;
    out.set_head(head);
    out.document(&recorded)?;
    Ok(Exit::Done)
}

/// The fact by which this very list is in use now.
fn same_list(office: &Office, list: ClosedDayList, sha256: &str) -> Option<u32> {
    let of_list = |event: &&Event| matches!(&event.fact, Fact::HolidaysImported(imported) if imported.list == list);
    let last = office.live().rfind(of_list)?;
    matches!(&last.fact, Fact::HolidaysImported(imported) if imported.sha256 == sha256).then_some(last.n)
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
    // What acts on a screen is refused where it comes in.
    let hostile = |line: &str| line.trim_end_matches('\r').contains(is_hostile);
    if let Some(at) = text.split('\n').position(hostile) {
        return Err(refused(ListError { line: at + 1, problem: ListProblem::ControlCharacter }));
    }
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
