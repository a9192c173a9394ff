//! A case as a line of `list`, `due` and `overdue`: the same fields in each, the screen shows what the list is for.

use serde_json::json;

use crate::case::clock::ClockStatus;
use crate::case::number::CaseNumber;
use crate::law::Date;
use crate::output::row::{Cell, Column, Row};
use crate::output::tone::Tone;
use crate::record::Line;
use crate::store::ClockRow;
use crate::text::{Text, Value};

/// What every such line says; the words of people only where a person looks.
struct Common {
    line: Line,
    number: String,
    state: String,
    left: String,
    /// The name of the deadline that the line is about.
    clock: String,
}

impl Common {
    fn of(line: Line, text: Option<&Text>) -> Common {
        let Some(text) = text else {
            let (number, state, left, clock) = (String::new(), String::new(), String::new(), String::new());
            return Common { line, number, state, left, clock };
        };
        let (number, state, left) = (on_screen(&line.row.number), state(&line, text), left(&line, text));
        let clock = line.row.clock.as_deref().map(|id| clock_words(id, text)).unwrap_or_default();
        Common { line, number, state, left, clock }
    }

    /// The fields of cli.md, in its order.
    fn cells(&self) -> Vec<Cell<'_>> {
        let Line { row, status, date, safe_date, days_remaining, .. } = &self.line;
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
            Cell::or_none(row.name.as_deref(), Cell::text),
            Cell::or_none(row.subject.as_deref(), Cell::text),
            Cell::or_none(row.officer.as_deref(), Cell::text),
            Cell::or_none(row.section.as_deref(), Cell::text),
            Cell::or_none(row.target, Cell::Date),
        ]
    }
}

/// A decision is coming due from so many days before its safe date on.
const SOON: i32 = 3;

/// What the line warns of, by the date itself or by the safe one: the words say it in any case.
fn tone(line: &Line) -> Tone {
    let safe_left = || Some(line.days_remaining? - line.date?.since(line.safe_date?));
    match line.status {
        ClockStatus::Overdue => Tone::Late,
        ClockStatus::Open if safe_left().is_some_and(|days| days <= SOON) => Tone::Soon,
        _ => Tone::Plain,
    }
}

pub(super) fn on_screen(number: &str) -> String {
    number.parse::<CaseNumber>().map_or_else(|_| number.to_owned(), |number| number.on_screen())
}

/// While the decision is owed the state of its clock, afterwards the life of the case.
fn state(line: &Line, text: &Text) -> String {
    if line.row.owed { text.term("status", line.status.code()) } else { text.term("state", &line.row.state) }
}

/// Days left; where the rule has no number the days gone, beside the office's own target.
pub(super) fn left(line: &Line, text: &Text) -> String {
    if let Some(days) = line.days_remaining {
        return text.days_left(days);
    }
    let Some(elapsed) = line.elapsed_days else { return String::new() };
    let elapsed = ("days", Value::from(elapsed));
    match line.days_to_target {
        Some(days) => text.with("list-elapsed-and-target", &[elapsed, ("left", text.days_left(days).into())]),
        None => text.with("list-elapsed", &[elapsed]),
    }
}

const NUMBER: Column = Column::left("number");
const RULESET: Column = Column::hidden("ruleset");
const KIND: Column = Column::hidden("kind");
const STATE: Column = Column::text("state").readable(8).yielding(3).toned();
const STATUS: Column = Column::hidden("status");
const RECEIVED: Column = Column::hidden("received");
const DATE: Column = Column::left("date").yielding(1);
const DAYS_REMAINING: Column = Column::text("days_remaining").readable(8).toned();
const NAME: Column = Column::text("name").readable(10).yielding(2).personal();
const SUBJECT: Column = Column::text("subject").yielding(5);
const OFFICER: Column = Column::spare("officer");
const SECTION: Column = Column::hidden("section");
const TARGET: Column = Column::spare("target");

/// A line of `list`.
pub(crate) struct Listed(Common);

impl Listed {
    /// The line; `text` where a person looks at it.
    pub(crate) fn of(line: Line, text: Option<&Text>) -> Listed {
        Listed(Common::of(line, text))
    }

    /// The number of the case, as commands take it.
    pub(crate) fn number(&self) -> &str {
        &self.0.line.row.number
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
        TARGET,
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        self.0.cells()
    }

    fn tone(&self) -> Tone {
        tone(&self.0.line)
    }
}

/// Why a case stands in `due`, in the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    /// A special case that was not told.
    AtOnce,
    /// A decision that was not told.
    Unsent,
    /// The set day of a supplement has passed unanswered: the clock runs again by itself, and nobody may have noticed.
    Resumed,
    /// The safe date comes soon, or has passed.
    Dated,
    /// The rule has no number.
    Prompt,
    /// The office's own target comes soon, or has passed.
    Target,
}

impl Group {
    /// The code in JSON and CSV.
    const fn code(self) -> &'static str {
        match self {
            Group::AtOnce => "at_once",
            Group::Unsent => "unsent",
            Group::Resumed => "resumed",
            Group::Dated => "dated",
            Group::Prompt => "prompt",
            Group::Target => "target",
        }
    }

    /// What a person reads in the place of the state.
    const fn words(self) -> Option<&'static str> {
        match self {
            Group::AtOnce => Some("due-at-once"),
            Group::Unsent => Some("due-unsent"),
            Group::Resumed => Some("due-resumed"),
            Group::Target => Some("due-target"),
            Group::Dated | Group::Prompt => None,
        }
    }
}

/// A line of `due`: why it stands there, and for a period of the other side whose it is.
pub(crate) struct DueLine {
    common: Common,
    /// `None` of a period of the other side.
    group: Option<Group>,
    clock: Option<ClockRow>,
}

impl DueLine {
    /// A case in its group.
    pub(crate) fn of_case(group: Group, line: Line, text: Option<&Text>) -> DueLine {
        let mut common = Common::of(line, text);
        if let Some((text, words)) = text.zip(group.words()) {
            common.state = text.get(words);
        }
        DueLine { common, group: Some(group), clock: None }
    }

    /// A period of the other side.
    pub(crate) fn of_clock(line: Line, clock: ClockRow, today: Date, text: Option<&Text>) -> DueLine {
        let common = common_of_clock(line, &clock, today, text);
        DueLine { common, group: None, clock: Some(clock) }
    }

    /// How the clock stands that the line is about.
    pub(crate) fn status(&self) -> ClockStatus {
        self.common.line.status
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
        Column::left("safe_date").yielding(4),
        DAYS_REMAINING,
        NAME,
        SUBJECT,
        OFFICER,
        SECTION,
        TARGET,
        Column::hidden("group"),
        Column::hidden("elapsed_days"),
        Column::hidden("clock"),
        Column::hidden("owed_by"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        let mut cells = self.common.cells();
        cells.push(Cell::Code("group", self.group.map_or("other_side", Group::code).into()));
        cells.push(Cell::or_none(self.common.line.elapsed_days, |days| Cell::Number(i64::from(days))));
        cells.extend(clock_cells(&self.common, self.clock.as_ref()));
        cells
    }

    fn tone(&self) -> Tone {
        match self.group {
            Some(Group::AtOnce) => Tone::Late,
            Some(Group::Unsent | Group::Resumed) => Tone::Soon,
            Some(Group::Dated | Group::Prompt | Group::Target) | None => tone(&self.common.line),
        }
    }
}

/// A line of `overdue`.
pub(crate) struct LateLine {
    common: Common,
    clock: Option<ClockRow>,
}

impl LateLine {
    /// A case whose decision is late.
    pub(crate) fn of_case(line: Line, text: Option<&Text>) -> LateLine {
        LateLine { common: Common::of(line, text), clock: None }
    }

    /// A case that has passed the office's own target; by the law it may be in time.
    pub(crate) fn past_target(line: Line, text: Option<&Text>) -> LateLine {
        let mut common = Common::of(line, text);
        if let Some(text) = text {
            common.state = text.get("list-past-target");
        }
        LateLine { common, clock: None }
    }

    /// A period of the other side that has passed.
    pub(crate) fn of_clock(line: Line, clock: ClockRow, today: Date, text: Option<&Text>) -> LateLine {
        LateLine { common: common_of_clock(line, &clock, today, text), clock: Some(clock) }
    }

    /// How the clock stands that the line is about.
    pub(crate) fn status(&self) -> ClockStatus {
        self.common.line.status
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
        TARGET,
        Column::hidden("clock"),
        Column::hidden("owed_by"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        let mut cells = self.common.cells();
        cells.extend(clock_cells(&self.common, self.clock.as_ref()));
        cells
    }

    fn tone(&self) -> Tone {
        tone(&self.common.line)
    }
}

/// The dates of the clock stand in the place of those of the decision.
fn common_of_clock(line: Line, clock: &ClockRow, today: Date, text: Option<&Text>) -> Common {
    let over = clock.safe.or(clock.date).is_some_and(|safe| safe < today);
    let line = Line {
        status: if over { ClockStatus::Passed } else { ClockStatus::Open },
        date: clock.date,
        safe_date: clock.safe,
        days_remaining: clock.date.map(|date| date.since(today)),
        elapsed_days: None,
        ..line
    };
    let words = text.map(|text| clock_words(&clock.clock, text)).unwrap_or_default();
    Common { state: words.clone(), clock: words, ..Common::of(line, text) }
}

fn clock_words(id: &str, text: &Text) -> String {
    text.term("clock", id.rsplit('.').next().unwrap_or_default())
}

/// Which deadline the line is about, and who owes it.
fn clock_cells<'a>(common: &'a Common, clock: Option<&'a ClockRow>) -> [Cell<'a>; 2] {
    let (id, owed_by) = match clock {
        Some(clock) => (Some(clock.clock.as_str()), "other_side"),
        None => (common.line.row.clock.as_deref(), "office"),
    };
    let id = Cell::or_none(id, |id| Cell::Both(id.into(), common.clock.as_str().into()));
    [id, Cell::Code("owed-by", owed_by.into())]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::cli::value::Codes;
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
        let (elapsed_days, days_to_target) = (None, None);
        Line {
            row,
            status: ClockStatus::Open,
            date,
            safe_date: date,
            days_remaining: Some(3),
            elapsed_days,
            days_to_target,
        }
    }

    #[test]
    fn every_column_can_be_asked_for_as_a_field() {
        use crate::cli::value::set::{due_field, list_field, overdue_field};
        let keys = |columns: &[Column]| -> BTreeSet<&str> { columns.iter().map(|column| column.key).collect() };
        let fields = |codes: Codes| -> BTreeSet<&str> { codes.all().iter().copied().collect() };
        assert_eq!(fields(list_field()), keys(Listed::COLUMNS));
        assert_eq!(fields(overdue_field()), keys(LateLine::COLUMNS));
        assert_eq!(fields(due_field()), keys(DueLine::COLUMNS));
    }

    #[test]
    fn what_people_wrote_cannot_act_on_the_screen() {
        // Refused where it comes in; a file that was written by another hand may hold it all the same.
        let text = Text::new(Language::Ja);
        let mut sheet = Sheet::new(&text, Screen::fixed(160));
        sheet.table(&[Listed::of(line("太\u{202E}郎\u{1B}[2J", "一\n二\u{9B}31m"), Some(&text))]);
        let shown = sheet.into_text();
        assert!(!shown.contains(['\u{202E}', '\u{1B}', '\u{9B}']), "{shown:?}");
        assert!(shown.contains("<U+202E>") && shown.contains("<U+001B>") && shown.contains("<U+009B>"), "{shown}");
        assert_eq!(shown.lines().count(), 3, "a line break is no new row: {shown}");
    }
}
