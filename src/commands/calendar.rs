//! `kaiji calendar`: the deadlines as iCalendar, for the calendar on the desk.

use std::collections::HashMap;

use super::narrow::Narrowed;
use super::output_file::{OutputFile, OutputFileProblem};
use crate::case::clock::{Clock, ClockStatus, Derived, derive};
use crate::case::fact::TextField;
use crate::case::life::Case;
use crate::case::number::CaseNumber;
use crate::cli::calendar::Args;
use crate::commands::reading::opened;
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::law::ruleset::OwedBy;
use crate::law::{Date, Ruleset};
use crate::output::Sink;
use crate::output::ics::{self, Entry, Standing};
use crate::output::view::calendar::CalendarWritten;
use crate::output::view::show::clock_name;
use crate::record::{CaseOnFile, OfficeOnFile};
use crate::store::{CaseRow, StoredEvent, Which};
use crate::text::Text;

/// So long after its end an entry is still cancelled, for calendars that were not looked at meanwhile.
const REMEMBERED: i32 = 90;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let Some(place) = &args.output else {
        write(context, &args, out, |out, lines| out.write(lines))?;
        return Ok(Exit::Done);
    };
    let failed = |error| OutputFileProblem::of(place, error);
    let mut file = OutputFile::new(place).map_err(failed)?;
    let (entries, cancelled) =
        write(context, &args, out, |_, lines| Ok(file.put(lines.as_bytes()).map_err(failed)?))?;
    file.finish().map_err(failed)?;
    out.document(&CalendarWritten { file: place.display().to_string(), entries, cancelled })?;
    Ok(Exit::Done)
}

/// Writes the calendar; how many entries stand, and how many are cancelled.
fn write(
    context: &Context,
    args: &Args,
    out: &mut Sink,
    mut put: impl FnMut(&mut Sink, String) -> Outcome<()>,
) -> Outcome<(u32, u32)> {
    let narrowed = Narrowed::of(context, &args.narrow)?;
    let (text, today) = (context.text(), context.today()?);
    let store = opened(context, out)?;
    let reading = store.reading()?;
    let office = OfficeOnFile::load(&reading)?;
    office.must_have(narrowed.ruleset())?;
    let (vacancies, id) = (office.vacancies(), reading.file()?.id.to_string());
    let last_of_office = reading.office_events()?.pop();
    let until = args.within.map(|days| today.plus(i32::try_from(days).unwrap_or(i32::MAX)));
    let (mut standing, mut cancelled) = (0, 0);
    put(out, ics::begin(&text.get("calendar-name"))?)?;
    reading.list::<Failure>(&narrowed.filter(Which::All, &narrowed.texts()), |row| {
        let long_ago = row.ended_on.is_some_and(|ended| ended < today.plus(-REMEMBERED));
        if !narrowed.has(&row) || (row.ended && (long_ago || row.ended_on.is_none())) {
            return Ok(());
        }
        let on_file = CaseOnFile::load(&reading, row.id)?;
        let case = on_file.case()?;
        let law = office.law_of(&case)?;
        let derived = derive(&case, law.horizon(), &vacancies, today);
        let changed = last(&on_file.stored, last_of_office.as_ref());
        let told = Told { text, args, row: &row, case: &case, ruleset: law.ruleset(), changed, file: &id };
        for entry in told.entries(&derived, today, |status| narrowed.shows(status)) {
            if until.is_some_and(|until| until < entry.on) {
                continue;
            }
            *if entry.standing == Standing::Cancelled { &mut cancelled } else { &mut standing } += 1;
            put(out, entry.lines()?)?;
        }
        Ok(())
    })?;
    put(out, ics::end()?)?;
    Ok((standing, cancelled))
}

/// The event that changed the entries of a case last: its own, or one of the office, which may have moved a date.
fn last(of_case: &[StoredEvent], of_office: Option<&StoredEvent>) -> (i64, String) {
    let last = of_case.last().into_iter().chain(of_office).max_by_key(|event| event.seq);
    last.map(|event| (event.seq, event.recorded.clone())).unwrap_or_default()
}

/// A case whose entries are told.
struct Told<'a> {
    text: &'a Text,
    args: &'a Args,
    row: &'a CaseRow,
    case: &'a Case<'a>,
    ruleset: &'a Ruleset,
    changed: (i64, String),
    file: &'a str,
}

impl Told<'_> {
    fn entries(&self, derived: &Derived, today: Date, wanted: impl Fn(ClockStatus) -> bool) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for (at, clock) in derived.clocks.iter().enumerate() {
            let asked_for = self.args.all_clocks || clock.owed_by == OwedBy::Office;
            if asked_for && wanted(clock.status) {
                let due = derived.stored.due.filter(|_| at == 0);
                entries.extend(self.of_clock(clock, due, today));
            }
        }
        entries.extend(self.implementations(today));
        // Several of a kind (two supplements, two third parties) are numbered in their order.
        let mut seen: HashMap<String, u32> = HashMap::new();
        for entry in &mut entries {
            let count = seen.entry(entry.uid.clone()).and_modify(|count| *count += 1).or_insert(1);
            if *count > 1 {
                entry.uid = entry.uid.replacen('@', &format!("-{count}@"), 1);
            }
        }
        entries
    }

    /// The entry of a deadline, and one for its safe date where that is another day.
    fn of_clock(&self, clock: &Clock, due: Option<Date>, today: Date) -> Vec<Entry> {
        let over = clock.met_on.or(self.row.ended_on.filter(|_| self.row.ended));
        let standing = match (over, clock.date) {
            (Some(day), _) if day < today.plus(-REMEMBERED) => return Vec::new(),
            (Some(_), _) => Standing::Cancelled,
            (None, Some(_)) => Standing::Confirmed,
            // While a stop is open: the date if its set day passes unanswered.
            (None, None) => Standing::Tentative,
        };
        let Some(date) = clock.date.or(due) else { return Vec::new() };
        let name = self.text.term("clock", &clock_name(&clock.clock));
        let key = if standing == Standing::Tentative { "calendar-suspended" } else { "calendar-deadline" };
        let article = self.ruleset.printed(&clock.article).to_owned();
        let mut entries = vec![self.entry(&clock.clock, date, standing, key, &name, Some(&article))];
        let safe = clock.safe_date.filter(|safe| *safe != date && standing != Standing::Tentative);
        entries.extend(safe.map(|safe| {
            let id = format!("{}.safe", clock.clock);
            self.entry(&id, safe, standing, "calendar-safe", &name, Some(&article))
        }));
        entries
    }

    /// The days that decisions have set for handing over or carrying out.
    fn implementations(&self, today: Date) -> Vec<Entry> {
        let name = self.text.get("calendar-implementation");
        let of_part = |part: u32| {
            let day = self.case.decision_of_part(part)?.decided.implement_on?;
            let done = self.case.implementation_of_part(part).map(|event| event.on);
            let over = done.or(self.row.ended_on.filter(|_| self.row.ended));
            let standing = if over.is_some() { Standing::Cancelled } else { Standing::Confirmed };
            let long_ago = over.is_some_and(|day| day < today.plus(-REMEMBERED));
            let id = format!("implementation.{part}");
            (!long_ago).then(|| self.entry(&id, day, standing, "calendar-deadline", &name, None))
        };
        (1..=self.case.received().parts).filter_map(of_part).collect()
    }

    fn entry(&self, id: &str, on: Date, standing: Standing, key: &str, name: &str, article: Option<&str>) -> Entry {
        let number = self.row.number.parse::<CaseNumber>();
        let number = number.map_or_else(|_| self.row.number.clone(), |number| number.on_screen());
        let mut summary = self.text.with(key, &[("name", name.into()), ("number", number.into())]);
        let kind = self.text.term("kind", &self.row.kind);
        let mut lines = vec![match article {
            Some(article) => {
                self.text.with("calendar-kind-article", &[("kind", kind.into()), ("article", article.into())])
            }
            None => kind,
        }];
        if self.args.names {
            let texts = &self.case.receipt().texts;
            let person = texts.one(TextField::Name).unwrap_or_default();
            summary = self.text.with("calendar-with-name", &[("summary", summary.into()), ("person", person.into())]);
            lines.extend(texts.all(TextField::Subject).iter().cloned());
            let officer = self.row.officer.as_deref().map(|officer| ("officer", officer.into()));
            lines.extend(officer.map(|officer| self.text.with("calendar-officer", &[officer])));
        }
        lines.push(format!("kaiji explain {}", self.row.number));
        let (sequence, stamp) = self.changed.clone();
        Entry {
            uid: format!("{}-{}-{id}@kaiji", self.file.get(..16).unwrap_or_default(), self.row.number),
            sequence,
            stamp,
            on,
            standing,
            summary,
            description: lines.join("\n"),
            confidential: self.args.names,
            alarms: self.args.alarm.iter().map(|before| before.0).collect(),
        }
    }
}
