//! `kaiji vacancy start·end·list·strike`: 欠員期間. Entered once, it moves every case it touches.

use crate::case::admit::{Draft, Notice, Refusal};
use crate::case::fact::{Fact, Struck, TextField, Texts, VacancyEnded, VacancyStarted};
use crate::case::office::{Office, VacancyState};
use crate::cli::vacancy::{Args, Verb};
use crate::cli::value::{Code, Day};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Date;
use crate::law::deadline::Post;
use crate::output::Sink;
use crate::output::view::vacancy::VacancyLine;
use crate::record::{OfficeDraft, OfficeOnFile, Touches, means, record_in_office};
use crate::store::Store;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::Start { office, on } => write(context, out, |known| start(context, known, office, &on)),
        Verb::End { office, on } => write(context, out, |known| end(context, known, office, &on)),
        Verb::List => list(context, out),
        Verb::Strike { event, why } => write(context, out, |known| strike(context, known, event, &why)),
    }
}

fn write(context: &Context, out: &mut Sink, build: impl FnOnce(&Office) -> Outcome<OfficeDraft>) -> Outcome<Exit> {
    let (recorded, head) = record_in_office(context, build)?;
    out.set_head(head);
    out.document(&recorded)?;
    Ok(Exit::Done)
}

fn start(context: &Context, known: &Office, office: Code, on: &Day) -> Outcome<OfficeDraft> {
    let (on, office) = (past(context, on)?, post(office));
    if let Some(open) = known.open_vacancy(office) {
        return Err(Refusal::of("vacancy_already_open")
            .with("event", open.started.n)
            .with("from", open.counted.from)
            .into());
    }
    let draft = Draft { on, fact: Fact::from(VacancyStarted { office }), texts: Texts::none() };
    let alone = office != Post::Both && !other_is_vacant(known, office);
    let notices = alone.then(|| Notice::of("vacancy_of_one_stops_nothing"));
    Ok(OfficeDraft { notices: notices.into_iter().collect(), ..OfficeDraft::of(vec![draft], Touches::EveryCase) })
}

/// 丹南 26(2): only days on which both are vacant stop a clock.
fn other_is_vacant(known: &Office, office: Post) -> bool {
    let other = if office == Post::Chair { Post::Vice } else { Post::Chair };
    known.open_vacancy(other).is_some()
}

fn end(context: &Context, known: &Office, office: Code, on: &Day) -> Outcome<OfficeDraft> {
    let (on, office) = (past(context, on)?, post(office));
    let open =
        known.open_vacancy(office).ok_or_else(|| Refusal::of("no_open_vacancy").with("office", office_code(office)))?;
    if on < open.counted.from {
        let refusal = Refusal::of("vacancy_ends_before_start").with("on", on);
        return Err(refusal.with("from", open.counted.from).into());
    }
    let draft = Draft { on, fact: Fact::from(VacancyEnded { started: open.started.n }), texts: Texts::none() };
    Ok(OfficeDraft::of(vec![draft], Touches::EveryCase))
}

fn strike(context: &Context, known: &Office, event: u32, why: &str) -> Outcome<OfficeDraft> {
    let vacancies = known.vacancies();
    let found = vacancies.iter().find(|vacancy| vacancy.started.n == event || is_end(vacancy, event));
    let Some(vacancy) = found else { return Err(Refusal::of("no_such_vacancy").with("event", event).into()) };
    let mut texts = Texts::none();
    texts.add(TextField::Reason, why);
    let struck = |event| Draft { on: Date::MIN, fact: Fact::from(Struck { event }), texts: texts.clone() };
    // The end rests on the start: it goes with it.
    let ended = vacancy.ended.filter(|_| vacancy.started.n == event).map(|ended| ended.n);
    let today = context.today()?;
    let drafts = ended.into_iter().chain([event]).map(|event| Draft { on: today, ..struck(event) });
    Ok(OfficeDraft::of(drafts.collect(), Touches::EveryCase))
}

fn is_end(vacancy: &VacancyState, event: u32) -> bool {
    vacancy.ended.is_some_and(|ended| ended.n == event)
}

fn list(context: &Context, out: &mut Sink) -> Outcome<Exit> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let lines: Vec<VacancyLine> = {
        let reading = store.reading()?;
        out.set_head(reading.head()?.to_string());
        let on_file = OfficeOnFile::load(&reading)?;
        on_file.office().vacancies().iter().map(VacancyLine::of).collect()
    };
    drop(store);
    let mut rows = out.rows::<VacancyLine>("vacancies", "vacancy-empty")?;
    lines.iter().try_for_each(|line| rows.push(line))?;
    rows.end()?;
    Ok(Exit::Done)
}

/// The day of a vacancy is a fact: it cannot lie ahead.
fn past(context: &Context, day: &Day) -> Outcome<Date> {
    let (on, today) = (context.day(day)?, context.today()?);
    if on > today {
        return Err(Refusal::of("future_date").with("on", on).with("today", today).into());
    }
    Ok(on)
}

fn post(code: Code) -> Post {
    match code.as_str() {
        "chair" => Post::Chair,
        "vice" => Post::Vice,
        _ => Post::Both,
    }
}

const fn office_code(office: Post) -> &'static str {
    match office {
        Post::Both => "both",
        Post::Chair => "chair",
        Post::Vice => "vice",
    }
}
