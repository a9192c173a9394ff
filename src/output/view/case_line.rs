//! A case as a line of `list`, `due` and `overdue`: the same fields in each, the screen shows what the list is for.

use serde_json::{Value as Json, json};

use crate::case::clock::ClockStatus;
use crate::case::number::CaseNumber;
use crate::law::Date;
use crate::output::row::{Cell, Column, Row};
use crate::record::Line;
use crate::store::{ClockRow, DueGroup};
use crate::text::{Text, Value};

/// What every such line says.
struct Common {
    line: Line,
    number: String,
    state: String,
    left: String,
}

impl Common {
    fn of(line: Line, text: &Text) -> Common {
        Common { number: on_screen(&line.row.number), state: state(&line, text), left: left(&line, text), line }
    }

    /// The fields of cli.md, in its order.
    fn cells(&self) -> Vec<Cell<'_>> {
        let Line { row, status, date, safe_date, days_remaining } = &self.line;
        let text = |text: &'_ Option<String>| text.clone().map_or(Cell::None, Cell::text);
        vec![
            Cell::Both(row.number.as_str().into(), self.number.as_str().into()),
            Cell::text(row.ruleset.as_str()),
            Cell::Code("kind", row.kind.as_str().into()),
            Cell::Both(row.state.as_str().into(), self.state.as_str().into()),
            Cell::Code("status", status.code().into()),
            Cell::Date(row.received),
            Cell::or_none(*date, Cell::Date),
            Cell::or_none(*safe_date, Cell::Date),
            Cell::Told(json!(days_remaining), self.left.as_str().into()),
            text(&row.name),
            text(&row.subject),
            text(&row.officer),
            text(&row.section),
        ]
    }
}

fn on_screen(number: &str) -> String {
    number.parse::<CaseNumber>().map_or_else(|_| number.to_owned(), |number| number.on_screen())
}

/// While the decision is owed the state of its clock, afterwards the life of the case.
fn state(line: &Line, text: &Text) -> String {
    if line.row.owed { text.term("status", line.status.code()) } else { text.term("state", &line.row.state) }
}

fn left(line: &Line, text: &Text) -> String {
    line.days_remaining.map(|days| text.days_left(days)).unwrap_or_default()
}

const NUMBER: Column = Column::left("number");
const RULESET: Column = Column::hidden("ruleset");
const KIND: Column = Column::hidden("kind");
const STATE: Column = Column::text("state");
const STATUS: Column = Column::hidden("status");
const RECEIVED: Column = Column::hidden("received");
const DATE: Column = Column::left("date");
const DAYS_REMAINING: Column = Column::text("days_remaining");
const NAME: Column = Column::text("name");
const SUBJECT: Column = Column::text("subject");
const OFFICER: Column = Column::spare("officer");
const SECTION: Column = Column::hidden("section");

/// A line of `list`.
pub(crate) struct Listed(Common);

impl Listed {
    /// The line in words of the language in force.
    pub(crate) fn of(line: Line, text: &Text) -> Listed {
        Listed(Common::of(line, text))
    }
}

impl Row for Listed {
    const WORDS: &'static str = "list";
    const COLUMNS: &'static [Column] = &[
        NUMBER,
        RULESET,
        KIND,
        STATE,
        STATUS,
        RECEIVED,
        DATE,
        Column::hidden("safe_date"),
        DAYS_REMAINING,
        NAME,
        SUBJECT,
        OFFICER,
        SECTION,
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        self.0.cells()
    }
}

/// A line of `due`: why it stands there, and for a period of the other side whose it is.
pub(crate) struct DueLine {
    common: Common,
    group: &'static str,
    elapsed: Option<i32>,
    clock: Option<ClockRow>,
}

impl DueLine {
    /// A case in its group.
    pub(crate) fn of_case(group: DueGroup, line: Line, today: Date, text: &Text) -> DueLine {
        let elapsed = (line.status == ClockStatus::Prompt).then(|| today.since(line.row.received));
        let mut common = Common::of(line, text);
        match group {
            DueGroup::AtOnce => common.state = text.get("due-at-once"),
            DueGroup::Unsent => common.state = text.get("due-unsent"),
            DueGroup::Stopped | DueGroup::Dated | DueGroup::Prompt => {}
        }
        if let Some(days) = elapsed {
            common.left = text.with("due-elapsed", &[("days", Value::from(days))]);
        }
        let group = match group {
            DueGroup::AtOnce => "at_once",
            DueGroup::Unsent => "unsent",
            DueGroup::Stopped | DueGroup::Dated => "dated",
            DueGroup::Prompt => "prompt",
        };
        DueLine { common, group, elapsed, clock: None }
    }

    /// A period of the other side.
    pub(crate) fn of_clock(line: Line, clock: ClockRow, today: Date, text: &Text) -> DueLine {
        let common = common_of_clock(line, &clock, today, text);
        DueLine { common, group: "other_side", elapsed: None, clock: Some(clock) }
    }
}

impl Row for DueLine {
    const WORDS: &'static str = "list";
    const COLUMNS: &'static [Column] = &[
        NUMBER,
        RULESET,
        KIND,
        STATE,
        STATUS,
        RECEIVED,
        DATE,
        Column::left("safe_date"),
        DAYS_REMAINING,
        NAME,
        SUBJECT,
        OFFICER,
        SECTION,
        Column::hidden("group"),
        Column::hidden("elapsed_days"),
        Column::hidden("target"),
        Column::hidden("clock"),
        Column::hidden("owed_by"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        let mut cells = self.common.cells();
        let target = self.common.line.row.target;
        cells.push(Cell::text(self.group));
        cells.push(Cell::or_none(self.elapsed, |days| Cell::Number(i64::from(days))));
        cells.push(Cell::or_none(target, Cell::Date));
        cells.extend(clock_cells(&self.common.line, self.clock.as_ref()));
        cells
    }
}

/// A line of `overdue`.
pub(crate) struct LateLine {
    common: Common,
    clock: Option<ClockRow>,
}

impl LateLine {
    /// A case whose decision is late.
    pub(crate) fn of_case(line: Line, text: &Text) -> LateLine {
        LateLine { common: Common::of(line, text), clock: None }
    }

    /// A period of the other side that has passed.
    pub(crate) fn of_clock(line: Line, clock: ClockRow, today: Date, text: &Text) -> LateLine {
        LateLine { common: common_of_clock(line, &clock, today, text), clock: Some(clock) }
    }
}

impl Row for LateLine {
    const WORDS: &'static str = "list";
    const COLUMNS: &'static [Column] = &[
        NUMBER,
        RULESET,
        KIND,
        STATE,
        STATUS,
        RECEIVED,
        DATE,
        Column::hidden("safe_date"),
        DAYS_REMAINING,
        NAME,
        SUBJECT,
        OFFICER,
        SECTION,
        Column::hidden("clock"),
        Column::hidden("owed_by"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        let mut cells = self.common.cells();
        cells.extend(clock_cells(&self.common.line, self.clock.as_ref()));
        cells
    }
}

/// The dates of the clock stand in the place of those of the decision.
fn common_of_clock(line: Line, clock: &ClockRow, today: Date, text: &Text) -> Common {
    let over = clock.safe.or(clock.date).is_some_and(|safe| safe < today);
    let line = Line {
        status: if over { ClockStatus::Passed } else { ClockStatus::Open },
        date: clock.date,
        safe_date: clock.safe,
        days_remaining: clock.date.map(|date| date.since(today)),
        ..line
    };
    let name = clock.clock.rsplit('.').next().unwrap_or_default();
    Common { state: text.term("clock", name), ..Common::of(line, text) }
}

/// Which deadline the line is about, and who owes it.
fn clock_cells<'a>(line: &'a Line, clock: Option<&'a ClockRow>) -> [Cell<'a>; 2] {
    let (named, owed_by) = match clock {
        Some(clock) => (Some(clock.clock.as_str()), "other_side"),
        None => (line.row.clock.as_deref(), "office"),
    };
    [named.map_or(Cell::Json(Json::Null), Cell::text), Cell::text(owed_by)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Sheet;
    use crate::output::screen::Screen;
    use crate::store::{CaseId, CaseRow, Digest};
    use crate::text::Language;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn line(name: &str, subject: &str) -> Line {
        let row = CaseRow {
            id: CaseId(1),
            fiscal_year: 2026,
            letter: "K".to_owned(),
            sequence: 1,
            number: "R8-K-0001".to_owned(),
            ruleset: "tannan-gikai".to_owned(),
            source: Digest([0; 32]),
            kind: "disclosure".to_owned(),
            state: "received".to_owned(),
            received: day("2026-04-01"),
            ended: false,
            owed: true,
            prompt: false,
            clock: Some("disclosure.decision".to_owned()),
            due: Some(day("2026-04-15")),
            safe: Some(day("2026-04-15")),
            target: None,
            open_stop: false,
            suspended_until: None,
            last_stopped: None,
            at_once: false,
            unsent: false,
            decided_on: None,
            late: None,
            ended_on: None,
            name: Some(name.to_owned()),
            subject: Some(subject.to_owned()),
            officer: None,
            section: None,
            events: 1,
        };
        let date = Some(day("2026-04-15"));
        Line { row, status: ClockStatus::Open, date, safe_date: date, days_remaining: Some(3) }
    }

    #[test]
    fn what_people_wrote_cannot_act_on_the_screen() {
        // Refused where it comes in; a file that was written by another hand may hold it all the same.
        let text = Text::new(Language::Ja);
        let mut sheet = Sheet::new(&text, Screen::fixed(160));
        sheet.table(&[Listed::of(line("太\u{202E}郎\u{1B}[2J", "一\n二\u{9B}31m"), &text)]);
        let shown = sheet.into_text();
        assert!(!shown.contains(['\u{202E}', '\u{1B}', '\u{9B}']), "{shown:?}");
        assert!(shown.contains("<U+202E>") && shown.contains("<U+001B>") && shown.contains("<U+009B>"), "{shown}");
        assert_eq!(shown.lines().count(), 3, "a line break is no new row: {shown}");
    }
}
