//! Entering a fact in a case.

use super::answer::{Recorded, Warned, as_json};
use super::case_on_file::CaseOnFile;
use super::moved::moved;
use super::office_on_file::{LawOfCase, OfficeOnFile};
use super::rebuild::open_to_write;
use super::rows::case_rows;
use super::{means, once};
use crate::case::admit::{Draft, Notice, Setting, admit};
use crate::case::clock::{Derived, derive};
use crate::case::fact::{Event, Fact};
use crate::case::life::Case;
use crate::case::next::{Act, Force, NextStep, awaiting_approval, next};
use crate::case::number::CaseNumber;
use crate::case::office::Office;
use crate::case::papers::{Paper, PaperState, papers};
use crate::context::Context;
use crate::error::Outcome;
use crate::law::calc::Computed;
use crate::law::deadline::{Rules, Vacancy, safe_reading, steps};
use crate::law::{Date, Ruleset};
use crate::store::{CaseId, CaseRows, NewEvent, NewLetter, Once, Store, Writing};
use crate::text::Text;

/// The case as it stands when a draft is built.
pub(crate) struct Standing<'a> {
    /// The case.
    pub(crate) case: &'a Case<'a>,
    /// What follows from its facts today.
    pub(crate) derived: &'a Derived,
    /// The ruleset that it is judged by.
    pub(crate) ruleset: &'a Ruleset,
    /// The office.
    pub(crate) office: &'a Office<'a>,
    /// The office as it is on file: for what is counted across cases.
    pub(crate) file: &'a OfficeOnFile<'a>,
    /// What drafts are judged by.
    pub(crate) setting: Setting<'a>,
    /// The number that the first draft will have within the case.
    pub(crate) upcoming: u32,
}

/// A draft with the letters that it issues.
pub(crate) struct Entry {
    /// The fact.
    pub(crate) draft: Draft,
    /// The bytes of letters, one for each form.
    pub(crate) letters: Vec<(&'static str, Vec<u8>)>,
    /// What must be told beside it, besides what `case::admit` tells.
    pub(crate) notices: Vec<Notice>,
}

impl From<Draft> for Entry {
    fn from(draft: Draft) -> Entry {
        Entry { draft, letters: Vec::new(), notices: Vec::new() }
    }
}

/// Enters what `build` makes of the case as it stands. It is called under the lock and may be called in memory only.
///
/// # Errors
/// Those of `build`, refusals of `case::admit`, and whatever the file says.
pub(crate) fn record<E: Into<Entry>>(
    context: &Context,
    number: CaseNumber,
    build: impl FnOnce(&Standing) -> Outcome<Vec<E>>,
) -> Outcome<(Recorded, String)> {
    if context.dry_run() {
        let store = Store::open_read(&context.database()?, &means(context))?;
        let reading = store.reading()?;
        let recorded = Entering::load(context, &reading, number)?.in_memory(build)?;
        return Ok((recorded, reading.head()?.to_string()));
    }
    let (mut writing, raised) = open_to_write(context)?;
    if let Some(repeated) = once(context).map(|once| writing.find_once(once)).transpose()?.flatten() {
        let recorded = repeated_answer(context, &writing, repeated.case, repeated.n)?;
        return Ok((recorded, writing.head()?.to_string()));
    }
    let planned = {
        let mut entering = Entering::load(context, &writing, number)?;
        let planned = entering.plan(build)?;
        (planned, entering.before, entering.on_file.id)
    };
    let mut recorded = write(context, &mut writing, planned, once(context))?;
    recorded.moved.splice(0..0, raised);
    let head = writing.head()?.to_string();
    writing.commit()?;
    Ok((recorded, head))
}

/// The answer to a command that had been done before: its event, and the rest as it stands now.
pub(super) fn repeated_answer(context: &Context, store: &Store, case: Option<CaseId>, n: u32) -> Outcome<Recorded> {
    let id = case.ok_or_else(|| anyhow::anyhow!("a fact of the office under the key of a case"))?;
    let entering = Entering::of(context, store, CaseOnFile::load(store, id)?)?;
    let mut recorded = entering.answer(n, &[], None)?;
    recorded.repeated = true;
    Ok(recorded)
}

/// What is to be appended, judged.
pub(super) struct Planned {
    entries: Vec<Entry>,
    notices: Vec<Notice>,
}

impl Planned {
    /// Whether nothing is to be appended.
    pub(super) const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// Appends what was planned and derives the rows of the case; the key marks the first fact.
pub(super) fn write(
    context: &Context,
    writing: &mut Writing,
    plan: (Planned, Derived, CaseId),
    key: Option<Once>,
) -> Outcome<Recorded> {
    let (planned, before, id) = plan;
    let first = append_all(context, writing, id, &planned.entries, key)?;
    let (rows, recorded) = {
        let entering = Entering::of(context, writing, CaseOnFile::load(writing, id)?)?;
        (entering.rows()?, entering.answer(first, &planned.notices, Some(&before))?)
    };
    writing.replace_case(&rows)?;
    Ok(recorded)
}

fn append_all(
    context: &Context,
    writing: &mut Writing,
    id: CaseId,
    entries: &[Entry],
    mut key: Option<Once>,
) -> Outcome<u32> {
    let mut first = None;
    for entry in entries {
        let appended = append(context, writing, Some(id), &entry.draft, &entry.letters, key.take())?;
        first.get_or_insert(appended);
    }
    Ok(first.unwrap_or_default())
}

/// Appends one fact; its number within the case or the office.
pub(super) fn append(
    context: &Context,
    writing: &mut Writing,
    case: Option<CaseId>,
    draft: &Draft,
    letters: &[(&'static str, Vec<u8>)],
    once: Option<Once>,
) -> Outcome<u32> {
    let judged_on = if context.today_is_given() { Some(context.today()?) } else { None };
    let payload = draft.fact.payload(judged_on).map_err(anyhow::Error::from)?;
    let body = draft.texts.body();
    let letters: Vec<NewLetter> = letters.iter().map(|(form, bytes)| NewLetter { form, bytes, keep: true }).collect();
    let appended = writing.append(&NewEvent {
        case,
        kind: draft.fact.kind(),
        v: draft.fact.version(),
        on: draft.on,
        payload: &payload,
        body: body.as_deref(),
        letters: &letters,
        actor: &context.actor(),
        os_user: &context.os_user(),
        once,
    })?;
    Ok(appended.n)
}

/// A case with its office and law, on the day of asking.
pub(super) struct Entering<'s, 'c> {
    pub(super) context: &'c Context,
    pub(super) office: OfficeOnFile<'s>,
    pub(super) on_file: CaseOnFile,
    pub(super) law: LawOfCase,
    pub(super) vacancies: Vec<Vacancy>,
    pub(super) before: Derived,
    pub(super) today: Date,
}

impl<'s, 'c> Entering<'s, 'c> {
    fn load(context: &'c Context, store: &'s Store, number: CaseNumber) -> Outcome<Entering<'s, 'c>> {
        Entering::of(context, store, CaseOnFile::find(store, number)?)
    }

    pub(super) fn of(context: &'c Context, store: &'s Store, on_file: CaseOnFile) -> Outcome<Entering<'s, 'c>> {
        Entering::on(context, OfficeOnFile::load(store)?, on_file, context.today()?)
    }

    /// The case under this office, asked on this day.
    pub(super) fn on(
        context: &'c Context,
        office: OfficeOnFile<'s>,
        on_file: CaseOnFile,
        today: Date,
    ) -> Outcome<Entering<'s, 'c>> {
        let vacancies = office.vacancies();
        let (law, before) = {
            let case = on_file.case()?;
            let law = office.law_of(&case)?;
            let before = derive(&case, law.horizon(), &vacancies, today);
            (law, before)
        };
        Ok(Entering { context, office, on_file, law, vacancies, before, today })
    }

    /// Everything that the file keeps of the case beside its events.
    pub(super) fn rows(&self) -> Outcome<CaseRows> {
        case_rows(&self.on_file, &self.law, &self.vacancies)
    }

    /// Builds and judges the drafts, each upon those before it.
    pub(super) fn plan<E: Into<Entry>>(
        &mut self,
        build: impl FnOnce(&Standing) -> Outcome<Vec<E>>,
    ) -> Outcome<Planned> {
        let built: Vec<Entry> = {
            let case = self.on_file.case()?;
            let office = self.office.office();
            let standing = Standing {
                case: &case,
                derived: &self.before,
                ruleset: self.law.ruleset(),
                office: &office,
                file: &self.office,
                setting: self.setting(),
                upcoming: self.on_file.events.len() as u32 + 1,
            };
            build(&standing)?.into_iter().map(Into::into).collect()
        };
        let mut notices = Vec::new();
        let mut entries = Vec::new();
        for entry in built {
            notices.extend(admit(&self.on_file.case()?, &entry.draft, &self.setting())?);
            notices.extend(entry.notices.iter().cloned());
            let event = self.upcoming(&entry.draft);
            self.on_file.events.push(event);
            entries.push(entry);
        }
        Ok(Planned { entries, notices })
    }

    fn setting(&self) -> Setting<'_> {
        Setting { law: self.law.horizon().judged_by, vacancies: &self.vacancies, today: self.today }
    }

    /// The draft as the event that it would become.
    fn upcoming(&self, draft: &Draft) -> Event {
        let seq = self.on_file.events.iter().map(|event| event.seq).max().unwrap_or(0) + 1;
        let n = self.on_file.events.len() as u32 + 1;
        Event { seq, n, on: draft.on, fact: draft.fact.clone(), texts: draft.texts.clone() }
    }

    /// `--dry-run`: everything but writing.
    fn in_memory<E: Into<Entry>>(mut self, build: impl FnOnce(&Standing) -> Outcome<Vec<E>>) -> Outcome<Recorded> {
        let planned = self.plan(build)?;
        self.would_answer(&planned)
    }

    /// The same for one of several cases; none where nothing is to be appended.
    pub(super) fn in_memory_if_any<E: Into<Entry>>(
        mut self,
        build: impl FnOnce(&Standing) -> Outcome<Vec<E>>,
    ) -> Outcome<Option<Recorded>> {
        let planned = self.plan(build)?;
        if planned.is_empty() { Ok(None) } else { self.would_answer(&planned).map(Some) }
    }

    fn would_answer(&self, planned: &Planned) -> Outcome<Recorded> {
        let first = self.on_file.events.len() as u32 + 1 - planned.entries.len() as u32;
        let before = self.before.clone();
        let mut recorded = self.answer(first, &planned.notices, Some(&before))?;
        recorded.dry_run = true;
        Ok(recorded)
    }

    /// The papers of the case: how old they may be is the ruleset's word, else the office's own.
    fn papers(&self, case: &Case, ruleset: &Ruleset) -> Vec<Paper> {
        let rule = ruleset.request(case.received().kind).and_then(|rule| rule.identity.as_ref());
        let Some(rule) = rule else { return Vec::new() };
        let office = self.office.office();
        let own = || office.value("papers-age", self.today).and_then(|days| days.parse().ok());
        papers(case, rule.certificate_days.or_else(own))
    }

    /// What is answered after event `n`; `before` is what stood when the command began.
    pub(super) fn answer(&self, n: u32, notices: &[Notice], before: Option<&Derived>) -> Outcome<Recorded> {
        let case = self.on_file.case()?;
        let law = self.office.law_of(&case)?;
        let derived = derive(&case, law.horizon(), &self.vacancies, self.today);
        let text = self.context.text();
        let number = case.received().number;
        let event = self.on_file.events.iter().find(|event| event.n == n);
        let kind = event.map_or("", |event| event.fact.kind());
        let because = text.with(&format!("recorded-because-{}", kind.replace('_', "-")), &[]);
        let moved = before.map_or_else(Vec::new, |before| {
            moved(&number.to_string(), law.ruleset(), &before.clocks, &derived.clocks, &because)
        });
        let ruleset = law.shared_ruleset();
        let papers = if derived.state.owes_decision() { self.papers(&case, law.ruleset()) } else { Vec::new() };
        let mut steps = next(&case, &derived, law.ruleset(), self.today);
        steps.extend(mend_papers(&case, &papers, law.ruleset()));
        let approved_first = self.office.office().wants_approval(self.today);
        Ok(Recorded {
            number,
            event: n,
            kind,
            party: event.and_then(|event| third_party(&event.fact)),
            state: derived.state,
            deadline: deadline_json(&case, &law, &self.vacancies, &derived, self.today),
            moved,
            next: if approved_first { awaiting_approval(steps, &case) } else { steps },
            papers,
            warnings: warnings(notices, before, &derived, text),
            engine_warnings: warnings(&[], None, &derived, text),
            repeated: false,
            dry_run: false,
            derived,
            ruleset,
            today: self.today,
            request: case.received().kind,
        })
    }
}

/// A stale or missing paper never refuses a request: once papers were shown, a fresh or further one may be asked for.
fn mend_papers(case: &Case, papers: &[Paper], ruleset: &Ruleset) -> Option<NextStep> {
    let lacks = papers.iter().any(|paper| paper.state != PaperState::Seen);
    let rule = ruleset.request(case.received().kind).and_then(|rule| rule.identity.as_ref());
    (lacks && case.identified_on().is_some()).then(|| NextStep {
        act: Act::SupplementAsk,
        force: Force::May,
        by: None,
        time_word: None,
        article: rule.map(|rule| rule.article.clone()),
        to: None,
        why: "papers_lacking",
    })
}

/// The number by which the third party of this fact is named afterwards.
const fn third_party(fact: &Fact) -> Option<u32> {
    match fact {
        Fact::ThirdPartyAsked(asked) => Some(asked.party),
        Fact::ThirdPartyUnknown(unknown) => Some(unknown.party),
        _ => None,
    }
}

/// What `case` says beside the fact, then what the engine has come to say through it.
fn warnings(notices: &[Notice], before: Option<&Derived>, derived: &Derived, text: &Text) -> Vec<Warned> {
    let given = |derived: &Derived| derived.answer.map(|answer| answer.warnings).unwrap_or_default();
    let known = before.map(given).unwrap_or_default();
    let new = given(derived).iter().filter(|warning| !known.has(*warning));
    let mut warned: Vec<Warned> = notices.iter().map(|notice| Warned::of(notice, text)).collect();
    for warning in new {
        if warned.iter().all(|one| one.code != warning.code()) {
            warned.push(Warned::of_engine(warning, text));
        }
    }
    warned
}

/// The deadline of the decision as `kaiji calc` answers it.
pub(crate) fn deadline_json(
    case: &Case,
    law: &LawOfCase,
    vacancies: &[Vacancy],
    derived: &Derived,
    today: Date,
) -> Option<serde_json::Value> {
    let judged_by = law.horizon().judged_by;
    let rules = Rules::of(judged_by.ruleset, case.received().kind)?;
    let answer = derived.answer?;
    let facts = case.facts(vacancies);
    let used = rules.readings_in_use();
    let readings = safe_reading(&rules, judged_by.calendar, &facts.as_facts(), &used, today, &answer);
    let steps = steps(&rules, judged_by.calendar, &facts.as_facts(), &used, today);
    Some(as_json(&Computed::of(&rules, &answer, readings, &steps)))
}
