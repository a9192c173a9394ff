//! A calendar of the counted stretch, a week a line: which days counted, stopped, were closed, rolled. The marks are
//! letters and signs, so that nothing depends on colour.

use crate::law::Date;
use crate::law::calc::StepOut;
use crate::law::calendar::Calendar;
use crate::law::date::Weekday;
use crate::law::deadline::What;
use crate::output::width;
use crate::text::Text;

/// A strip of more weeks says nothing to anybody.
const MOST_WEEKS: i32 = 26;
/// Columns of a day: two digits and at most four marks.
const CELL: usize = 7;
/// Columns before the first day.
const MARGIN: usize = 16;

/// The strip of these steps, which lead to `last`; empty where there are none, or too many weeks.
pub(crate) fn strip(steps: &[StepOut], last: Option<Date>, calendar: &Calendar, today: Date, text: &Text) -> String {
    let (Some(first), Some(end)) = (steps.first(), steps.last()) else { return String::new() };
    let monday = first.from.plus(-days_after_monday(first.from));
    let weeks = end.to.since(monday) / 7 + 1;
    if weeks > MOST_WEEKS {
        return String::new();
    }
    let mut lines = vec![head(text)];
    for week in 0..weeks {
        let start = monday.plus(week * 7);
        let days = (0..7).map(|day| cell(steps, last, calendar, today, start.plus(day)));
        let line = format!("{}{}", width::padded(&text.day_short(start), MARGIN), days.collect::<String>());
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n") + "\n"
}

fn head(text: &Text) -> String {
    let days: String = (0..7).map(|day| width::padded(&text.weekday_name(day), CELL)).collect();
    format!("{}{}", " ".repeat(MARGIN), days.trim_end())
}

/// The day of the month with its mark: `+` counts, `x` stopped, `.` not in the count; `c` closed, `>` rolled,
/// `]` last day, `*` today.
fn cell(steps: &[StepOut], last: Option<Date>, calendar: &Calendar, today: Date, day: Date) -> String {
    let step = steps.iter().find(|step| step.from <= day && day <= step.to);
    if step.is_none() && day != today {
        return " ".repeat(CELL);
    }
    let counted = step.and_then(|step| match step.what {
        What::NotCounted => Some('.'),
        What::Counted | What::Extension | What::Special => Some('+'),
        What::NamedDate => None,
        What::Rolled => Some('>'),
        What::Supplement | What::Clarification | What::Vacancy | What::Closed => Some('x'),
    });
    let last = (last == Some(day)).then_some(']');
    let closed = calendar.is_closed(day).then_some('c');
    let now = (day == today).then_some('*');
    let marks: String = [counted, last, closed, now].into_iter().flatten().collect();
    width::padded(&format!("{:>2}{marks}", day.ymd().2), CELL)
}

fn days_after_monday(day: Date) -> i32 {
    match day.weekday() {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    }
}
