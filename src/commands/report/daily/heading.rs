//! What stands above the daily report: whose it is, how many cases of each group, what else is to be known.

use super::collect::Collected;
use crate::cli::report::Daily;
use crate::law::deadline::{Post, Vacancy};
use crate::output::report::{Figure, Heading};
use crate::output::row::Cell;
use crate::output::view::report_daily::{Reason, columns};
use crate::text::Text;

pub(super) fn of(collected: &Collected, args: &Daily, text: &Text) -> Heading {
    let day = text.day(collected.today);
    let subtitle = match &collected.office {
        Some(office) => text.with("report-daily-of", &[("office", office.into()), ("day", day.into())]),
        None => text.with("report-daily-on", &[("day", day.into())]),
    };
    let by = args.by.map_or("reason", |by| by.as_str());
    Heading {
        report: "daily",
        title: text.get("report-daily-title"),
        subtitle,
        on: collected.today,
        head: collected.head.clone(),
        summary: summary(collected, args.since.is_some(), text),
        notes: notes(collected, args, text),
        columns: columns(args.by.is_some(), text),
        grouped_by: Some(text.get(&format!("report-by-{by}"))),
    }
}

fn summary(collected: &Collected, since: bool, text: &Text) -> Vec<Figure> {
    let asked = Reason::ALL.into_iter().filter(|reason| since || *reason != Reason::Changed);
    let figure = |reason: Reason| {
        let count = collected.lines.iter().filter(|line| line.reason == reason).count();
        Figure { key: reason.code().into(), title: reason.words(text), value: Cell::Number(count as i64) }
    };
    asked.map(figure).collect()
}

fn notes(collected: &Collected, args: &Daily, text: &Text) -> Vec<String> {
    let until = [("days", args.within.into()), ("until", text.day(collected.until).into())];
    let mut notes = vec![text.with("report-daily-within", &until)];
    notes.extend(collected.vacancies.iter().map(|vacancy| vacant(vacancy, text)));
    if let Some(head) = &args.since {
        let (seq, digits) =
            head.printed().split_once(' ').map(|(seq, digits)| (seq.to_owned(), digits.to_owned())).unwrap_or_default();
        notes.push(text.with("report-daily-since", &[("seq", seq.into()), ("digits", digits.into())]));
    }
    notes
}

fn vacant(vacancy: &Vacancy, text: &Text) -> String {
    let post = match vacancy.office {
        Post::Chair => "chair",
        Post::Vice => "vice",
        Post::Both => "both",
    };
    text.with("report-vacant", &[("post", text.term("post", post).into()), ("from", text.day(vacancy.from).into())])
}
