//! The lines of the daily report: why a case stands in it, and what people see of it.

use crate::law::Date;
use crate::output::report::Column;
use crate::output::row::{self, Cell};
use crate::output::view::case_line::{left, on_screen};
use crate::record::{ChangeKind, Line};
use crate::text::Text;

/// Why a case stands in the report, in the order of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reason {
    /// The date has passed.
    Overdue,
    /// The date is today.
    DueToday,
    /// A letter is to be sent; 直ちに where the line says so.
    Letters,
    /// The safe date has come, the date has not.
    AtRisk,
    /// The safe date comes within the working days asked for.
    Soon,
    /// The set day of a stop has passed unanswered.
    Resumed,
    /// A stop has lasted long.
    Paused,
    /// The other side is to act.
    Waiting,
    /// What was granted is to be carried out.
    CarryOut,
    /// The rule has no number.
    Prompt,
    /// Something has become of it since the last report.
    Changed,
}

impl Reason {
    /// All of them.
    pub(crate) const ALL: [Reason; 11] = [
        Reason::Overdue,
        Reason::DueToday,
        Reason::Letters,
        Reason::AtRisk,
        Reason::Soon,
        Reason::Resumed,
        Reason::Paused,
        Reason::Waiting,
        Reason::CarryOut,
        Reason::Prompt,
        Reason::Changed,
    ];

    /// The code in JSON and CSV.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Reason::Overdue => "overdue",
            Reason::DueToday => "due_today",
            Reason::Letters => "letters",
            Reason::AtRisk => "at_risk",
            Reason::Soon => "soon",
            Reason::Resumed => "resumed",
            Reason::Paused => "paused",
            Reason::Waiting => "waiting",
            Reason::CarryOut => "carry_out",
            Reason::Prompt => "prompt",
            Reason::Changed => "changed",
        }
    }

    /// As people read it.
    pub(crate) fn words(self, text: &Text) -> String {
        text.get(&format!("report-reason-{}", self.code().replace('_', "-")))
    }
}

/// What is to be said of a line beside its dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Remark {
    /// Nothing.
    None,
    /// The letter is owed 直ちに.
    AtOnce,
    /// It stands still since this day, until the set day, where there is one.
    Stopped {
        /// The first day.
        since: Option<Date>,
        /// The set day.
        until: Option<Date>,
        /// Days since.
        days: i32,
    },
    /// A period of the other side.
    OtherSide {
        /// The id of its rule.
        clock: String,
        /// Its last day.
        date: Date,
        /// Days to it.
        left: i32,
    },
    /// The day that was named for carrying out.
    Planned(Date),
    /// What has become of it.
    Changed(ChangeKind),
}

/// A line.
#[derive(Clone, Debug)]
pub(crate) struct DailyLine {
    /// Why it stands there.
    pub(crate) reason: Reason,
    /// The case.
    pub(crate) line: Line,
    /// What else.
    pub(crate) remark: Remark,
}

/// The columns. The reason is shown where it is not the section.
pub(crate) fn columns(shows_reason: bool, text: &Text) -> Vec<Column> {
    let titled = |look: row::Column| {
        let title = text.get(&format!("report-column-{}", look.key.replace('_', "-")));
        Column::new(look, title)
    };
    vec![
        titled(row::Column::left("number")),
        if shows_reason {
            titled(row::Column::left("reason"))
        } else {
            titled(row::Column::hidden("reason")).data_only()
        },
        titled(row::Column::hidden("ruleset")),
        titled(row::Column::hidden("kind")),
        titled(row::Column::hidden("state")),
        titled(row::Column::hidden("received")),
        titled(row::Column::left("date")),
        titled(row::Column::text("days_remaining").readable(8)).format(text.get("report-days-format")),
        titled(row::Column::left("safe_date").yielding(2)),
        titled(row::Column::hidden("elapsed_days")),
        titled(row::Column::hidden("target")),
        titled(row::Column::text("name").readable(10)).personal(),
        titled(row::Column::text("subject").yielding(3)).personal(),
        titled(row::Column::spare("officer").yielding(4)),
        titled(row::Column::hidden("section_in_charge")),
        titled(row::Column::text("remark").readable(12).yielding(1)),
        titled(row::Column::hidden("remark_code")).data_only(),
        titled(row::Column::hidden("remark_from")).data_only(),
        titled(row::Column::hidden("remark_to")).data_only(),
    ]
}

impl DailyLine {
    /// A cell for each column.
    pub(crate) fn cells<'l>(&'l self, text: &Text) -> Vec<Cell<'l>> {
        let Line { row, date, safe_date, days_remaining, .. } = &self.line;
        let words = |text: &'l Option<String>| text.as_deref().map_or(Cell::None, Cell::text);
        let (from, to) = self.remark.days();
        vec![
            Cell::Both(row.number.as_str().into(), on_screen(&row.number).into()),
            Cell::Both(self.reason.code().into(), self.reason.words(text).into()),
            Cell::text(row.ruleset.as_str()),
            Cell::Code("kind", row.kind.as_str().into()),
            Cell::Code("state", row.state.as_str().into()),
            Cell::Date(row.received),
            Cell::or_none(*date, Cell::Date),
            Cell::Told(serde_json::json!(days_remaining), left(&self.line, text).into()),
            Cell::or_none(*safe_date, Cell::Date),
            Cell::or_none(self.line.elapsed_days, |days| Cell::Number(days.into())),
            Cell::or_none(row.target, Cell::Date),
            words(&row.name),
            words(&row.subject),
            words(&row.officer),
            words(&row.section),
            Cell::text(self.remark.words(text)),
            Cell::or_none(self.remark.code(), Cell::text),
            Cell::or_none(from, Cell::Date),
            Cell::or_none(to, Cell::Date),
        ]
    }
}

impl Remark {
    /// The code in JSON and CSV: what was at once, stopped, changed; the rule of a period.
    fn code(&self) -> Option<&str> {
        match self {
            Remark::None => None,
            Remark::AtOnce => Some("at_once"),
            Remark::Stopped { .. } => Some("stopped"),
            Remark::OtherSide { clock, .. } => Some(clock),
            Remark::Planned(_) => Some("planned"),
            Remark::Changed(change) => Some(change_code(*change)),
        }
    }

    /// The days that it names: of a stop the first and the set one, of a change the date before and now.
    fn days(&self) -> (Option<Date>, Option<Date>) {
        match self {
            Remark::Stopped { since, until, .. } => (*since, *until),
            Remark::OtherSide { date, .. } | Remark::Planned(date) => (None, Some(*date)),
            Remark::Changed(ChangeKind::Moved { from, to }) => (*from, *to),
            Remark::None | Remark::AtOnce | Remark::Changed(_) => (None, None),
        }
    }

    fn words(&self, text: &Text) -> String {
        let day = |day: Date| text.day_short(day);
        match self {
            Remark::None => String::new(),
            Remark::AtOnce => text.get("report-remark-at-once"),
            Remark::Stopped { since: Some(since), until, days } => {
                let values = [("since", day(*since).into()), ("days", (*days).into())];
                match until {
                    Some(until) => {
                        let [since, days] = values;
                        text.with("report-remark-stopped-until", &[since, days, ("until", day(*until).into())])
                    }
                    None => text.with("report-remark-stopped", &values),
                }
            }
            Remark::Stopped { since: None, .. } => String::new(),
            Remark::OtherSide { clock, date, left } => {
                let name = clock.rsplit('.').next().unwrap_or_default();
                let values = [
                    ("clock", text.term("clock", name).into()),
                    ("date", day(*date).into()),
                    ("left", text.days_left(*left).into()),
                ];
                text.with("report-remark-other-side", &values)
            }
            Remark::Planned(planned) => text.with("report-remark-planned", &[("date", day(*planned).into())]),
            Remark::Changed(ChangeKind::Moved { from, to }) => {
                let day = |date: &Option<Date>| date.map_or_else(|| text.get("report-no-date"), day);
                text.with("report-change-moved", &[("from", day(from).into()), ("to", day(to).into())])
            }
            Remark::Changed(change) => text.get(&format!("report-change-{}", change_code(*change))),
        }
    }
}

const fn change_code(change: ChangeKind) -> &'static str {
    match change {
        ChangeKind::Received => "received",
        ChangeKind::Void => "void",
        ChangeKind::Decided => "decided",
        ChangeKind::Ended => "ended",
        ChangeKind::Reopened => "reopened",
        ChangeKind::Moved { .. } => "moved",
    }
}
