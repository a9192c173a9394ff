//! A calendar of a counted stretch: which days counted, stopped, were closed, rolled. The marks are letters and signs, so
//! that nothing depends on colour. A week a line; on a narrow screen a month under the other; without room, or where a
//! screen reader reads it, in words.

use crate::law::Date;
use crate::law::calc::StepOut;
use crate::law::calendar::Calendar;
use crate::law::date::Weekday;
use crate::law::deadline::What;
use crate::output::Sheet;
use crate::output::width;
use crate::text::Text;

/// A strip of more weeks says nothing to anybody.
const MOST_WEEKS: i32 = 26;
/// Columns before the first day of a week.
const MARGIN: usize = 16;
/// Columns of a day: two digits and at most four marks; beneath the name of a month at most two.
const CELL: usize = 7;
const NARROW_CELL: usize = 5;

/// Days that were taken the same way.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    pub(super) from: Date,
    pub(super) to: Date,
    pub(super) what: What,
}

impl Stretch {
    pub(super) fn of(step: &StepOut) -> Stretch {
        Stretch { from: step.from, to: step.to, what: step.what }
    }
}

/// What is drawn.
pub(super) struct Strip<'a> {
    /// In their order.
    pub(super) stretches: Vec<Stretch>,
    /// The day to which they lead.
    pub(super) last: Option<Date>,
    pub(super) calendar: &'a Calendar,
    pub(super) today: Date,
}

impl Strip<'_> {
    /// Whether there is anything to draw, and not too much.
    pub(super) fn is_drawn(&self) -> bool {
        self.ends().is_some_and(|(from, to)| to.since(monday_before(from)) / 7 < MOST_WEEKS)
    }

    /// Draws it as this screen has room.
    pub(super) fn draw(&self, sheet: &mut Sheet<'_>) {
        let Some((from, to)) = self.ends() else { return };
        let (room, text) = (sheet.page(), sheet.text());
        if sheet.is_plain() || room < 7 * NARROW_CELL {
            self.words(text).iter().for_each(|line| sheet.item(line));
        } else if room < MARGIN + 7 * CELL {
            sheet.plain(&self.months(from, to, text));
        } else {
            sheet.plain(&self.weeks(from, to, text));
        }
    }

    fn ends(&self) -> Option<(Date, Date)> {
        Some((self.stretches.first()?.from, self.stretches.last()?.to))
    }

    fn weeks(&self, from: Date, to: Date, text: &Text) -> String {
        let mut lines = vec![head(MARGIN, CELL, text)];
        let mut monday = monday_before(from);
        while monday <= to {
            let cells: String = (0..7).map(|day| self.cell(monday.plus(day), CELL)).collect();
            lines.push(format!("{}{cells}", width::padded(&text.day_short(monday), MARGIN)));
            monday = monday.plus(7);
        }
        joined(&lines)
    }

    fn months(&self, from: Date, to: Date, text: &Text) -> String {
        let mut lines = vec![head(0, NARROW_CELL, text)];
        let mut first = from;
        while first <= to {
            let mut next = first;
            while next <= to && month_of(next) == month_of(first) {
                next = next.plus(1);
            }
            lines.push(text.month_short(first));
            let mut monday = monday_before(first);
            while monday < next {
                let cells = (0..7).map(|day| monday.plus(day)).map(|day| match first <= day && day < next {
                    true => self.cell(day, NARROW_CELL),
                    false => " ".repeat(NARROW_CELL),
                });
                lines.push(cells.collect());
                monday = monday.plus(7);
            }
            first = next;
        }
        joined(&lines)
    }

    /// The stretches, each with its closed days; then the last day and today.
    fn words(&self, text: &Text) -> Vec<String> {
        let stretch = |stretch: &Stretch| {
            let days = stretch.to.since(stretch.from) + 1;
            let closed = (0..days).filter(|day| self.calendar.is_closed(stretch.from.plus(*day))).count();
            let values = [
                ("from", text.day_short(stretch.from).into()),
                ("to", text.day_short(stretch.to).into()),
                ("days", days.into()),
                ("what", text.term("step", stretch.what.code()).into()),
                ("closed", closed.into()),
            ];
            text.with("explain-strip-stretch", &values)
        };
        let last = self.last.map(|last| {
            let values =
                [("date", text.day_short(last).into()), ("closed", usize::from(self.calendar.is_closed(last)).into())];
            text.with("explain-strip-last", &values)
        });
        let today = text.with("explain-strip-today", &[("date", text.day_short(self.today).into())]);
        self.stretches.iter().map(stretch).chain(last).chain([today]).collect()
    }

    /// The day of the month with its marks: `+` counts, `x` stopped, `.` not in the count; `>` rolled, `]` last day, `*` today,
    /// `c` closed. Where there is no room for all of them the last ones are left out.
    fn cell(&self, day: Date, columns: usize) -> String {
        let stretch = self.stretches.iter().find(|stretch| stretch.from <= day && day <= stretch.to);
        if stretch.is_none() && day != self.today {
            return " ".repeat(columns);
        }
        let counted = stretch.and_then(|stretch| match stretch.what {
            What::NotCounted => Some('.'),
            What::Counted | What::Extension | What::Special => Some('+'),
            What::NamedDate => None,
            What::Rolled => Some('>'),
            What::Supplement | What::Clarification | What::Vacancy | What::Closed => Some('x'),
        });
        let last = (self.last == Some(day)).then_some(']');
        let now = (day == self.today).then_some('*');
        let closed = self.calendar.is_closed(day).then_some('c');
        let marks = [counted, last, now, closed].into_iter().flatten().take(columns - 3);
        width::padded(&format!("{:>2}{}", day.ymd().2, marks.collect::<String>()), columns)
    }
}

/// What the marks mean: no mark is torn from its meaning.
pub(super) fn legend(sheet: &mut Sheet<'_>) {
    if sheet.is_plain() || sheet.page() < 7 * NARROW_CELL {
        return;
    }
    let meanings = sheet.text().get("explain-strip-marks");
    let mut line = String::new();
    for meaning in meanings.split("  ") {
        if !line.is_empty() && width::of(&line) + 2 + width::of(meaning) > sheet.page() {
            sheet.plain(&line);
            line.clear();
        }
        line += if line.is_empty() { "" } else { "  " };
        line += meaning;
    }
    sheet.plain(&line);
}

fn head(margin: usize, cell: usize, text: &Text) -> String {
    let days: String = (0..7).map(|day| width::padded(&text.weekday_name(day), cell)).collect();
    format!("{}{days}", " ".repeat(margin))
}

fn joined(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn month_of(day: Date) -> (i32, u32) {
    let (year, month, _) = day.ymd();
    (year, month)
}

fn monday_before(day: Date) -> Date {
    day.plus(-match day.weekday() {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    })
}
