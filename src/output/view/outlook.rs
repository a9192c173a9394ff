//! The dates that would follow, side by side: what the counter wants to know before a request is taken.

use crate::case::outlook::{Course, Outlook};
use crate::output::sheet::Sheet;
use crate::text::Text;

/// One line a course: the last day and, where it differs, the safe date.
pub(crate) fn view(ahead: &[Outlook], sheet: &mut Sheet<'_>) {
    sheet.heading("ask-outlook");
    let text = sheet.text();
    for one in ahead {
        let line = format!("{}: {}", course(one.course, text), date(one, text));
        sheet.item(&line);
    }
    sheet.blank();
}

fn course(course: Course, text: &Text) -> String {
    let day = |day| [("day", text.day_short(day).into())];
    match course {
        Course::Whole => text.get("ask-outlook-whole"),
        Course::Mended(comes) => text.with("ask-outlook-mended", &day(comes)),
        Course::Extended => text.get("ask-outlook-extended"),
        Course::MendedAndExtended(comes) => text.with("ask-outlook-mended-and-extended", &day(comes)),
    }
}

fn date(one: &Outlook, text: &Text) -> String {
    let date = ("date", text.day_short(one.date).into());
    match one.safe.filter(|safe| *safe != one.date) {
        Some(safe) => text.with("ask-outlook-date-and-safe", &[date, ("safe", text.day_short(safe).into())]),
        None => text.with("ask-outlook-date", &[date]),
    }
}
