//! `kaiji vacancy start·end·list·strike`: 欠員期間. Entered once, it moves every case it touches.

use crate::case::admit::{Refusal, VacancyEntry, admit_vacancy_end, admit_vacancy_start, admit_vacancy_strike};
use crate::case::office::Office;
use crate::cli::vacancy::{Args, Verb};
use crate::cli::value::Code;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::deadline::Post;
use crate::output::Sink;
use crate::output::view::vacancy::VacancyLine;
use crate::record::{OfficeDraft, OfficeOnFile, Touches, means, record_in_office};
use crate::store::Store;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let today = context.today()?;
    match args.verb {
        Verb::Start { office: post_given, on } => {
            let on = context.day(&on)?;
            enter(context, out, |office| admit_vacancy_start(office, post(post_given), on, today))
        }
        Verb::End { office: post_given, on } => {
            let on = context.day(&on)?;
            enter(context, out, |office| admit_vacancy_end(office, post(post_given), on, today))
        }
        Verb::List => list(context, out),
        Verb::Strike { event, why } => enter(context, out, |office| admit_vacancy_strike(office, event, &why, today)),
    }
}

fn enter(
    context: &Context,
    out: &mut Sink,
    admit: impl FnOnce(&Office) -> Result<VacancyEntry, Refusal>,
) -> Outcome<Exit> {
    let (recorded, head) = record_in_office(context, |office| {
        let VacancyEntry { drafts, first, notices } = admit(office)?;
        Ok(OfficeDraft { notices, ..OfficeDraft::of(drafts, Touches::VacancyFrom(first)) })
    })?;
    out.set_head(head);
    out.document(&recorded)?;
    Ok(Exit::Done)
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

fn post(code: Code) -> Post {
    match code.as_str() {
        "chair" => Post::Chair,
        "vice" => Post::Vice,
        _ => Post::Both,
    }
}
