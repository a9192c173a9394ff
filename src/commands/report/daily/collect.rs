//! Which cases stand in the daily report, and why: read through the indexes that `due` and `overdue` read.

use super::since;
use crate::case::clock::ClockStatus;
use crate::case::state::State;
use crate::cli::report::Daily;
use crate::context::Context;
use crate::error::{Failure, Outcome};
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::deadline::Vacancy;
use crate::output::view::report_daily::{DailyLine, Reason, Remark};
use crate::record::{Line, Lines, OfficeOnFile, stopped_since, to_carry_out};
use crate::store::{CaseRow, ClockRow, DueGroup, Filter, Store, Which};

/// Periods of the other side that ended longer ago are nobody's morning work.
const LONG_PAST: i32 = 366;

/// What the report says.
pub(super) struct Collected {
    pub(super) today: Date,
    /// The last day of the working days asked for.
    pub(super) until: Date,
    pub(super) head: String,
    /// The name of the office.
    pub(super) office: Option<String>,
    /// Offices that are vacant today.
    pub(super) vacancies: Vec<Vacancy>,
    /// By reason, as each group is sorted.
    pub(super) lines: Vec<DailyLine>,
}

/// Reads everything that the report says.
pub(super) fn collected(context: &Context, args: &Daily, store: &Store) -> Outcome<Collected> {
    let today = context.today()?;
    let office = OfficeOnFile::load(store)?;
    office.must_have(args.ruleset.as_deref())?;
    let until = working_days_after(today, args.within, &*office.calendar(None)?);
    let vacancies = office.vacancies();
    let name = office.office().value("name", today).map(str::to_owned);
    let mut desk = Desk {
        store,
        lines: Lines::on(store, today),
        office: &office,
        vacancies: &vacancies,
        today,
        until,
        paused: i32::try_from(args.paused).unwrap_or(i32::MAX),
        ruleset: args.ruleset.as_deref(),
        found: Vec::new(),
    };
    desk.overdue()?;
    desk.due()?;
    desk.other_side()?;
    desk.granted()?;
    if let Some(head) = &args.since {
        let changed = since::lines(store, head, desk.ruleset, &desk.lines)?;
        desk.found.extend(changed);
    }
    let mut lines = desk.found;
    lines.sort_by_key(|line| line.reason);
    let head = store.head()?.to_string();
    let vacant = |vacancy: &Vacancy| vacancy.from <= today && vacancy.to.is_none_or(|to| today <= to);
    let vacancies = vacancies.into_iter().filter(vacant).collect();
    Ok(Collected { today, until, head, office: name, vacancies, lines })
}

/// The last of so many working days after `today`.
fn working_days_after(today: Date, days: u32, calendar: &Calendar) -> Date {
    (0..days).fold(today, |day, _| calendar.next_open_day(day.plus(1)))
}

struct Desk<'d> {
    store: &'d Store,
    lines: Lines<'d>,
    office: &'d OfficeOnFile<'d>,
    vacancies: &'d [Vacancy],
    today: Date,
    until: Date,
    paused: i32,
    ruleset: Option<&'d str>,
    found: Vec<DailyLine>,
}

impl Desk<'_> {
    fn overdue(&mut self) -> Outcome<()> {
        self.store.overdue::<Failure>(self.today, self.ruleset, |row| {
            let line = self.lines.of(row)?;
            if line.status == ClockStatus::Overdue {
                self.found.push(DailyLine { reason: Reason::Overdue, line, remark: Remark::None });
            }
            Ok(())
        })
    }

    fn due(&mut self) -> Outcome<()> {
        self.store.due::<Failure>(self.until, self.ruleset, |group, row| {
            let line = self.lines.of(row)?;
            let by_date = self.by_date(&line);
            match group {
                DueGroup::AtOnce | DueGroup::Unsent => {
                    self.found.extend(by_date.map(|reason| DailyLine {
                        reason,
                        line: line.clone(),
                        remark: Remark::None,
                    }));
                    let remark = if group == DueGroup::AtOnce { Remark::AtOnce } else { Remark::None };
                    self.found.push(DailyLine { reason: Reason::Letters, line, remark });
                }
                DueGroup::Stopped => self.stopped(line, by_date)?,
                DueGroup::Dated => {
                    self.found.extend(by_date.map(|reason| DailyLine { reason, line, remark: Remark::None }));
                }
                DueGroup::Prompt => self.found.push(DailyLine { reason: Reason::Prompt, line, remark: Remark::None }),
            }
            Ok(())
        })
    }

    /// Where a case stands by its dates; one that is late stands there already.
    fn by_date(&self, line: &Line) -> Option<Reason> {
        let owed = line.row.owed && line.status != ClockStatus::Overdue;
        let (date, safe) = (line.date.filter(|_| owed)?, line.safe_date?);
        if date == self.today {
            Some(Reason::DueToday)
        } else if safe <= self.today {
            Some(Reason::AtRisk)
        } else {
            (safe <= self.until).then_some(Reason::Soon)
        }
    }

    /// An open stop: the other side is to act, or its day has passed and nobody may have noticed.
    fn stopped(&mut self, line: Line, by_date: Option<Reason>) -> Outcome<()> {
        if line.status == ClockStatus::Prompt {
            self.found.push(DailyLine { reason: Reason::Prompt, line, remark: Remark::None });
            return Ok(());
        }
        let since = stopped_since(self.store, line.row.id)?;
        let days = since.map_or(0, |since| self.today.since(since));
        let until = line.row.suspended_until;
        let remark = Remark::Stopped { since, until, days };
        self.found.extend(by_date.map(|reason| DailyLine { reason, line: line.clone(), remark: remark.clone() }));
        let reason = if line.status == ClockStatus::Suspended {
            if days >= self.paused { Reason::Paused } else { Reason::Waiting }
        } else if until.is_some_and(|day| day < self.today) {
            Reason::Resumed
        } else {
            return Ok(());
        };
        self.found.push(DailyLine { reason, line, remark });
        Ok(())
    }

    /// The opinion of a third party, the wish how it is to be disclosed: those that end soon or have ended unanswered.
    /// Nobody waits for a claim or a review that may never come, and a supplement that is awaited stops the clock: it stands
    /// there already.
    fn other_side(&mut self) -> Outcome<()> {
        let first = self.today.plus(-LONG_PAST);
        self.store.running_clocks_between::<Failure>(first, self.until, |row, clock| {
            let awaited = matches!(clock.clock.rsplit('.').next(), Some("opinion" | "method_request"));
            if !awaited || clock.owed_by != "other" || !self.is_wanted(&row) {
                return Ok(());
            }
            let Some(remark) = self.period(clock) else { return Ok(()) };
            let line = self.lines.of(row)?;
            self.found.push(DailyLine { reason: Reason::Waiting, line, remark });
            Ok(())
        })
    }

    fn period(&self, clock: ClockRow) -> Option<Remark> {
        let date = clock.date?;
        Some(Remark::OtherSide { clock: clock.clock, date, left: date.since(self.today) })
    }

    /// Decided cases of which something is to be handed over or done now.
    fn granted(&mut self) -> Outcome<()> {
        let decided = Filter { state: Some(State::Decided.code()), ruleset: self.ruleset, ..Filter::new(Which::Open) };
        self.store.list::<Failure>(&decided, |row| {
            let owed = to_carry_out(self.store, row.id, self.office, self.vacancies, self.today)?;
            if let Some(owed) = owed {
                let remark = owed.planned.map_or(Remark::None, Remark::Planned);
                self.found.push(DailyLine { reason: Reason::CarryOut, line: self.lines.of(row)?, remark });
            }
            Ok(())
        })
    }

    fn is_wanted(&self, row: &CaseRow) -> bool {
        self.ruleset.is_none_or(|id| row.ruleset == id)
    }
}
