//! The office as it is read from the file: its facts, and the law that it took into the file, by hash.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use super::case_on_file::{recorded_by, understood};
use crate::case::admit::Draft;
use crate::case::clock::{Horizon, LawInForce};
use crate::case::fact::{ClosedDayList, Event, Fact, RulesetAdopted};
use crate::case::life::Case;
use crate::case::office::Office;
use crate::error::{Exit, Outcome, Problem};
use crate::law::calendar::{Calendar, own_days};
use crate::law::ruleset::{self, Ruleset, StopKind, shipped_versions};
use crate::law::{Date, deadline, wareki};
use crate::store::{Digest, Store, StoredEvent, sha256};
use crate::text::{Value, nearest};

/// The facts of the office, with what they name read once.
pub(crate) struct OfficeOnFile<'s> {
    store: &'s Store,
    /// Its facts, in the order of entry.
    pub(crate) events: Vec<Event>,
    /// The same as they are stored.
    pub(crate) stored: Vec<StoredEvent>,
    /// Texts that are not in the file yet, by hash.
    upcoming: HashMap<String, String>,
    calendars: RefCell<HashMap<CalendarKey, Rc<Calendar>>>,
}

thread_local! {
    /// Rulesets by the hash of their text: one command looks at the office several times (before, after, to answer), and
    /// what stands behind a hash never changes.
    static READ: RefCell<HashMap<String, Rc<Ruleset>>> = RefCell::default();
}

/// The lists that a calendar is made of, by hash; `None`: the one that came with the program, or no own days.
type CalendarKey = (Option<String>, Option<String>);

/// The law of one case: as it was at its horizon, and as it is now.
pub(crate) struct LawOfCase {
    judged_by: (Rc<Ruleset>, Rc<Calendar>),
    now: (Rc<Ruleset>, Rc<Calendar>),
    second: Option<(Rc<Ruleset>, Rc<Calendar>)>,
    /// The hash of the ruleset that it is judged by.
    pub(crate) source: String,
    /// The office's own aim for the decision.
    target: Option<Date>,
}

impl LawOfCase {
    /// As the engine takes it.
    pub(crate) fn horizon(&self) -> Horizon<'_> {
        Horizon {
            judged_by: in_force(&self.judged_by),
            now: in_force(&self.now),
            second: self.second.as_ref().map(in_force),
            target: self.target,
        }
    }

    /// The ruleset that the decision is judged by.
    pub(crate) fn ruleset(&self) -> &Ruleset {
        &self.judged_by.0
    }

    /// The same, to be kept.
    pub(crate) fn shared_ruleset(&self) -> Rc<Ruleset> {
        Rc::clone(&self.judged_by.0)
    }
}

fn in_force((ruleset, calendar): &(Rc<Ruleset>, Rc<Calendar>)) -> LawInForce<'_> {
    LawInForce { ruleset, calendar }
}

impl<'s> OfficeOnFile<'s> {
    /// The office as it was on file at the end of this day in Japan.
    pub(crate) fn known_by(mut self, day: Date) -> OfficeOnFile<'s> {
        let known = self.stored.iter().take_while(|stored| recorded_by(stored, day)).count();
        self.stored.truncate(known);
        self.events.truncate(known);
        self
    }

    /// The office as it was on file after event number `seq` of the file.
    pub(crate) fn known_at(mut self, seq: i64) -> OfficeOnFile<'s> {
        self.stored.retain(|stored| stored.seq <= seq);
        self.events.retain(|event| event.seq <= seq);
        self
    }

    /// Reads the facts of the office.
    pub(crate) fn load(store: &'s Store) -> Outcome<OfficeOnFile<'s>> {
        let stored = store.office_events()?;
        let events = stored.iter().map(|stored| understood(stored.text())).collect::<Result<_, _>>()?;
        Ok(OfficeOnFile { store, events, stored, upcoming: HashMap::new(), calendars: RefCell::default() })
    }

    /// The same office as it would be with these facts, and the texts that they name by hash.
    pub(crate) fn with(&self, drafts: &[Draft], texts: impl Iterator<Item = String>) -> Outcome<OfficeOnFile<'s>> {
        let mut events = self.events.clone();
        for (seq, draft) in (self.store.head()?.seq + 1..).zip(drafts) {
            let n = events.last().map_or(0, |event| event.n) + 1;
            events.push(Event { seq, n, on: draft.on, fact: draft.fact.clone(), texts: draft.texts.clone() });
        }
        Ok(OfficeOnFile {
            store: self.store,
            events,
            stored: Vec::new(),
            upcoming: texts.map(|text| (sha256(text.as_bytes()).to_string(), text)).collect(),
            calendars: self.calendars.clone(),
        })
    }

    /// The ids of the rulesets of which a version is stopped by a vacancy.
    pub(crate) fn rulesets_that_vacancies_stop(&self) -> Outcome<BTreeSet<String>> {
        let mut found = BTreeSet::new();
        for adopted in self.office().rulesets(None) {
            let ruleset = self.ruleset(adopted)?;
            let mut stops = ruleset.deadlines.iter().flat_map(|deadline| &deadline.stops);
            if stops.any(|stop| stop.what == StopKind::Vacancy) {
                found.insert(adopted.id.clone());
            }
        }
        Ok(found)
    }

    /// Refuses a ruleset that the file does not have: a list narrowed down to a mistyped one would be empty, as if nothing were due.
    ///
    /// # Errors
    /// [`RulesetNotOnFile`].
    pub(crate) fn must_have(&self, ruleset: Option<&str>) -> Result<(), RulesetNotOnFile> {
        let missing = ruleset.filter(|id| self.office().rulesets(None).all(|adopted| adopted.id != *id));
        missing.map_or(Ok(()), |id| Err(RulesetNotOnFile { id: id.to_owned() }))
    }

    /// The office that the facts tell.
    pub(crate) fn office(&self) -> Office<'_> {
        Office::of(&self.events)
    }

    /// The vacancies, as the engine counts them.
    pub(crate) fn vacancies(&self) -> Vec<deadline::Vacancy> {
        self.office().counted_vacancies()
    }

    /// The document number that follows in this fiscal year, from 1, without a gap whatever became of the letters.
    pub(crate) fn next_document(&self, fiscal_year: i32) -> Outcome<u32> {
        let mut last = 0;
        self.store.issued_letters(|on, version, payload| {
            let sequence = match Fact::read("letter_issued", version, payload) {
                Ok(Fact::LetterIssued(issued)) => issued.sequence,
                _ => None,
            };
            last = sequence.filter(|_| wareki::fiscal_year(on) == fiscal_year).unwrap_or(0);
            last > 0
        })?;
        Ok(last + 1)
    }

    /// The office's own words of letters, by the names of their files, as they hold on this day; none: those of the program.
    pub(crate) fn letter_texts(&self, day: Date) -> Outcome<BTreeMap<String, String>> {
        let Some(sha256) = self.office().letter_set(day).map(str::to_owned) else { return Ok(BTreeMap::new()) };
        let texts = serde_json::from_str(&self.source(&sha256)?);
        Ok(texts.map_err(|_| SourceUnreadable { sha256 })?)
    }

    /// The text of a ruleset that was taken into the file, read.
    pub(crate) fn ruleset(&self, adopted: &RulesetAdopted) -> Outcome<Rc<Ruleset>> {
        if let Some(known) = READ.with_borrow(|read| read.get(&adopted.sha256).map(Rc::clone)) {
            return Ok(known);
        }
        let read = || -> Outcome<Ruleset> {
            let text = self.source(&adopted.sha256)?;
            Ok(ruleset::load(&text).map_err(|_| SourceUnreadable { sha256: adopted.sha256.clone() })?)
        };
        let ruleset = Rc::new(ruleset::compiled(&adopted.sha256).map_or_else(read, Ok)?);
        READ.with_borrow_mut(|read| read.insert(adopted.sha256.clone(), Rc::clone(&ruleset)));
        Ok(ruleset)
    }

    /// The closed days as they stood at a place of the file (none: as they are now).
    pub(crate) fn calendar(&self, horizon: Option<i64>) -> Outcome<Rc<Calendar>> {
        let office = self.office();
        let named = |list| office.closed_days(list, horizon).map(str::to_owned);
        let key = (named(ClosedDayList::National), named(ClosedDayList::Own));
        if let Some(known) = self.calendars.borrow().get(&key) {
            return Ok(Rc::clone(known));
        }
        let unreadable = |sha256: &str| SourceUnreadable { sha256: sha256.to_owned() };
        let mut calendar = match &key.0 {
            Some(sha256) => Calendar::with_list(&self.source(sha256)?).map_err(|_| unreadable(sha256))?,
            None => Calendar::national(),
        };
        if let Some(sha256) = &key.1 {
            calendar = calendar.with_own_days(own_days(&self.source(sha256)?).map_err(|_| unreadable(sha256))?);
        }
        let calendar = Rc::new(calendar);
        self.calendars.borrow_mut().insert(key, Rc::clone(&calendar));
        Ok(calendar)
    }

    /// The law of a case: judged by what stood in the file when it was decided or ended, else by what stands there now.
    pub(crate) fn law_of(&self, case: &Case) -> Outcome<LawOfCase> {
        let received = case.received();
        let (id, day) = (received.ruleset.id.as_str(), case.received_on());
        let (now, _) = self.version(id, received.ruleset.in_force, day, None)?;
        let (judged_by, source) = match horizon(case) {
            Some(horizon) => self.version(id, received.ruleset.in_force, day, Some(horizon))?,
            None => self.version(id, received.ruleset.in_force, day, None)?,
        };
        let calendars = (self.calendar(horizon(case))?, self.calendar(None)?);
        let second = self.second_road(&judged_by, day, horizon(case))?.map(|act| (act, Rc::clone(&calendars.0)));
        let target = self.office().target(id, received.kind, day);
        Ok(LawOfCase { judged_by: (judged_by, calendars.0), now: (now, calendars.1), second, source, target })
    }

    /// The law of the second road beside a ruleset, as it was in force on `day`, where the file has it.
    fn second_road(&self, ruleset: &Ruleset, day: Date, horizon: Option<i64>) -> Outcome<Option<Rc<Ruleset>>> {
        let office = self.office();
        let adopted = ruleset.second_road.as_ref().and_then(|second| office.ruleset(&second.ruleset, day, horizon));
        adopted.map(|adopted| self.ruleset(adopted)).transpose()
    }

    /// A version in its highest revision. A case stays under the version it was received under.
    fn version(&self, id: &str, in_force: Date, day: Date, horizon: Option<i64>) -> Outcome<(Rc<Ruleset>, String)> {
        let office = self.office();
        let versions = office.rulesets(horizon).filter(|adopted| adopted.id == id && adopted.in_force == in_force);
        let adopted = versions.max_by_key(|adopted| adopted.revision).or(office.ruleset(id, day, None));
        let adopted = adopted.ok_or_else(|| RulesetNotOnFile { id: id.to_owned() })?;
        Ok((self.ruleset(adopted)?, adopted.sha256.clone()))
    }

    /// The list of the office's own closed days as it is now, with the place of its entry.
    pub(crate) fn own_closed_days(&self) -> Outcome<Option<(String, i64)>> {
        let office = self.office();
        let Some(sha256) = office.closed_days(ClosedDayList::Own, None) else { return Ok(None) };
        let mut entries = office.live().filter(
            |event| matches!(&event.fact, Fact::HolidaysImported(imported) if imported.list == ClosedDayList::Own),
        );
        let seq = entries.next_back().map_or(0, |event| event.seq);
        Ok(Some((self.source(sha256)?, seq)))
    }

    /// The text of a ruleset that was taken into the file.
    pub(crate) fn text_of(&self, adopted: &RulesetAdopted) -> Outcome<String> {
        self.source(&adopted.sha256)
    }

    /// A text that the file keeps by its hash.
    pub(crate) fn kept_text(&self, sha256: &str) -> Outcome<String> {
        self.source(sha256)
    }

    fn source(&self, sha256: &str) -> Outcome<String> {
        if let Some(text) = self.upcoming.get(sha256) {
            return Ok(text.clone());
        }
        let unreadable = || SourceUnreadable { sha256: sha256.to_owned() };
        let digest = Digest::from_hex(sha256).ok_or_else(unreadable)?;
        Ok(self.store.source(digest)?.ok_or_else(unreadable)?)
    }
}

/// The place in the file of the event that decided or ended the case.
fn horizon(case: &Case) -> Option<i64> {
    if let Some(withdrawn) = case.live().find(|event| case.withdrawn_on().is_some() && is_withdrawal(event)) {
        return Some(withdrawn.seq);
    }
    case.decided_on()?;
    case.decisions().map(|decision| decision.event.seq).max()
}

fn is_withdrawal(event: &Event) -> bool {
    matches!(event.fact, Fact::Withdrawn(_))
}

/// The file does not have this ruleset.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the file has no ruleset {id}")]
pub(crate) struct RulesetNotOnFile {
    /// As it was named.
    pub(crate) id: String,
}

impl Problem for RulesetNotOnFile {
    fn code(&self) -> &'static str {
        "ruleset_not_on_file"
    }

    fn exit(&self) -> Exit {
        Exit::NotFound
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let [near, meant] = meant_ruleset(&self.id);
        vec![("ruleset", self.id.as_str().into()), near, meant]
    }

    fn examples() -> Vec<RulesetNotOnFile> {
        ["tannan-gikai", "tanan-gikai"].map(|id| RulesetNotOnFile { id: id.to_owned() }).into()
    }
}

/// The ruleset that the program brings along and that was probably meant: the values `near` (0 or 1) and `meant`.
pub(crate) fn meant_ruleset(given: &str) -> [(&'static str, Value); 2] {
    let meant = nearest(given, shipped_versions().map(|version| version.id)).filter(|meant| *meant != given);
    [("near", usize::from(meant.is_some()).into()), ("meant", meant.unwrap_or_default().into())]
}

/// A text that the file keeps by its hash is missing or cannot be read.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the text {sha256} of the file cannot be read")]
pub(crate) struct SourceUnreadable {
    /// Its hash.
    pub(crate) sha256: String,
}

impl Problem for SourceUnreadable {
    fn code(&self) -> &'static str {
        "source_unreadable"
    }

    fn exit(&self) -> Exit {
        Exit::Damaged
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("sha256", self.sha256.as_str().into())]
    }

    fn examples() -> Vec<SourceUnreadable> {
        vec![SourceUnreadable { sha256: "0".repeat(64) }]
    }
}
