//! Entering a fact of the office: everything that it moves is computed in the same transaction.

use super::answer::Warned;
use super::case_on_file::{CaseOnFile, understood};
use super::in_case::append;
use super::moved::{Moved, moved};
use super::office_answer::{Entered, RecordedInOffice};
use super::office_on_file::OfficeOnFile;
use super::rebuild::open_to_write;
use super::rows::{case_rows, office_rows};
use super::{means, once};
use crate::case::admit::{Draft, Notice};
use crate::case::clock::derive;
use crate::case::fact::{Fact, OfficeSet};
use crate::case::office::Office;
use crate::context::Context;
use crate::error::Outcome;
use crate::law::Date;
use crate::store::{CaseId, CaseRows, Once, Repeated, Store, Writing, sha256 as sha256_of};

/// Facts of the office to be entered, with the texts that they name by hash.
pub(crate) struct OfficeDraft {
    /// Texts kept by their hash: kind, label, body. They are put before the facts that name them.
    pub(crate) sources: Vec<(&'static str, String, String)>,
    /// The facts, in order.
    pub(crate) drafts: Vec<Draft>,
    /// The letter that the first of them issues: its form and its bytes, and the same in its words.
    pub(crate) letters: Vec<(&'static str, Vec<u8>)>,
    /// What must be told beside them.
    pub(crate) notices: Vec<Notice>,
    /// Which cases they can move.
    pub(crate) touches: Touches,
    /// The fact that says the same already: nothing is written then.
    pub(crate) stands: Option<u32>,
}

impl OfficeDraft {
    /// Facts without texts of their own and without warnings.
    pub(crate) fn of(drafts: Vec<Draft>, touches: Touches) -> OfficeDraft {
        OfficeDraft { sources: Vec::new(), drafts, letters: Vec::new(), notices: Vec::new(), touches, stands: None }
    }

    /// Nothing new: fact `n` of the office says the same.
    pub(crate) fn standing(n: u32) -> OfficeDraft {
        OfficeDraft { stands: Some(n), ..OfficeDraft::of(Vec::new(), Touches::Nothing) }
    }
}

/// Which cases a fact of the office can move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touches {
    /// None.
    Nothing,
    /// Cases that have not ended.
    OpenCases,
    /// Cases with a clock that still runs.
    RunningClocks,
    /// Cases, decided or not, whose period reaches this first day of a vacancy: learnt late, it makes an in-time
    /// decision late or a late one in time.
    VacancyFrom(Date),
    /// Every case.
    EveryCase,
}

/// How many cases are computed before their rows are written.
pub(super) const AT_ONCE: usize = 1_000;

/// Enters what `build` makes of the office as it stands. `--dry-run` computes the same in memory, without a lock.
///
/// # Errors
/// Those of `build`, and whatever the file says.
pub(crate) fn record_in_office(
    context: &Context,
    build: impl FnOnce(&Office) -> Outcome<OfficeDraft>,
) -> Outcome<(RecordedInOffice, String)> {
    record_on_file(context, |file| build(&file.office()))
}

/// The same of facts that are judged by the law which the file has.
///
/// # Errors
/// As [`record_in_office`].
pub(crate) fn record_on_file(
    context: &Context,
    build: impl FnOnce(&OfficeOnFile) -> Outcome<OfficeDraft>,
) -> Outcome<(RecordedInOffice, String)> {
    if context.dry_run() {
        let store = Store::open_read(&context.database()?, &means(context))?;
        let reading = store.reading()?;
        let head = reading.head()?.to_string();
        if let Some(answer) = answer_if_repeated(context, &reading)? {
            return Ok((answer, head));
        }
        let (_, mut answer, _) = planned(context, &reading, build)?;
        answer.dry_run = true;
        return Ok((answer, head));
    }
    let (mut writing, raised) = open_to_write(context)?;
    if let Some(answer) = answer_if_repeated(context, &writing)? {
        return Ok((answer, writing.head()?.to_string()));
    }
    let (draft, mut answer, cases) = planned(context, &writing, build)?;
    if answer.repeated {
        return Ok((answer, writing.head()?.to_string()));
    }
    answer.moved.splice(0..0, raised);
    append_all(context, &mut writing, &draft, once(context))?;
    derive_anew(&mut writing, &cases)?;
    let store = writing.commit()?;
    Ok((answer, store.head()?.to_string()))
}

/// Enters the first facts of a new file, where nothing can move yet.
pub(crate) fn begin_with(context: &Context, writing: &mut Writing, draft: &OfficeDraft) -> Outcome<()> {
    append_all(context, writing, draft, once(context))
}

/// What is to be entered, what will be answered, and the cases to be computed anew.
fn planned(
    context: &Context,
    store: &Store,
    build: impl FnOnce(&OfficeOnFile) -> Outcome<OfficeDraft>,
) -> Outcome<(OfficeDraft, RecordedInOffice, Vec<CaseId>)> {
    let before = OfficeOnFile::load(store)?;
    let mut draft = build(&before)?;
    if let Some(n) = draft.stands {
        return Ok((draft, told_again(context, store, None, n)?, Vec::new()));
    }
    let after = before.with(&draft.drafts, draft.sources.iter().map(|(_, _, body)| body.clone()))?;
    let cases = touched(store, &after, &mut draft)?;
    let upcoming = after.events.iter().skip(before.events.len()).zip(&draft.drafts);
    let entered: Vec<Entered> = upcoming.map(|(event, draft)| Entered::of(event.n, draft, context.text())).collect();
    let kind = entered.first().map_or("", |first| first.kind);
    let answer = RecordedInOffice {
        event: entered.first().map_or(0, |first| first.event),
        kind,
        events: entered,
        moved: moves(context, store, (&before, &after), &cases, kind)?,
        warnings: draft.notices.iter().map(|notice| Warned::of(notice, context.text())).collect(),
        repeated: false,
        dry_run: false,
    };
    Ok((draft, answer, cases))
}

/// The cases that these facts can move.
fn touched(store: &Store, office: &OfficeOnFile, draft: &mut OfficeDraft) -> Outcome<Vec<CaseId>> {
    Ok(match draft.touches {
        Touches::Nothing => Vec::new(),
        Touches::OpenCases => store.open_case_ids()?,
        Touches::RunningClocks => store.running_case_ids()?,
        Touches::EveryCase => store.case_ids()?,
        Touches::VacancyFrom(first) => {
            let rulesets = office.rulesets_that_vacancies_stop()?;
            if rulesets.is_empty() {
                draft.notices = vec![Notice::of("vacancy_not_in_rules")];
            }
            let mut cases = Vec::new();
            for ruleset in &rulesets {
                cases.extend(store.case_ids_reaching(ruleset, first)?);
            }
            cases
        }
    })
}

/// What moves in these cases between two states of the office.
fn moves(
    context: &Context,
    store: &Store,
    (before, after): (&OfficeOnFile, &OfficeOnFile),
    cases: &[CaseId],
    kind: &str,
) -> Outcome<Vec<Moved>> {
    let today = context.today()?;
    let vacancies = (before.vacancies(), after.vacancies());
    let because = || context.text().get(&format!("recorded-because-{}", kind.replace('_', "-")));
    let mut found = Vec::new();
    for id in cases {
        let on_file = CaseOnFile::load(store, *id)?;
        let case = on_file.case()?;
        let (law_before, law_after) = (before.law_of(&case)?, after.law_of(&case)?);
        let old = derive(&case, law_before.horizon(), &vacancies.0, today);
        let new = derive(&case, law_after.horizon(), &vacancies.1, today);
        let number = case.received().number.to_string();
        found.extend(moved(&number, law_after.ruleset(), &old.clocks, &new.clocks, &because()));
    }
    Ok(found)
}

/// The answer to a command that had been done before: its first fact; the rest stands as it is.
fn answer_if_repeated(context: &Context, store: &Store) -> Outcome<Option<RecordedInOffice>> {
    let found = once(context).map(|once| store.find_once(once)).transpose()?.flatten();
    found.map(|Repeated { case, n, .. }| told_again(context, store, case, n)).transpose()
}

fn told_again(context: &Context, store: &Store, case: Option<CaseId>, n: u32) -> Outcome<RecordedInOffice> {
    let stored = store.event(case, n)?.ok_or_else(|| anyhow::anyhow!("event {n} was there a moment ago"))?;
    let event = understood(stored.text())?;
    let draft = Draft { on: event.on, fact: event.fact, texts: event.texts };
    Ok(RecordedInOffice {
        event: n,
        kind: draft.fact.kind(),
        events: vec![Entered::of(n, &draft, context.text())],
        moved: Vec::new(),
        warnings: Vec::new(),
        repeated: true,
        dry_run: false,
    })
}

/// Appends the facts and derives the rows of the office. The key marks the first.
pub(super) fn append_all(
    context: &Context,
    writing: &mut Writing,
    draft: &OfficeDraft,
    mut key: Option<Once>,
) -> Outcome<()> {
    let mut letters = draft.letters.as_slice();
    for fact in &draft.drafts {
        put_source_of(writing, &draft.sources, &fact.fact)?;
        append(context, writing, None, fact, std::mem::take(&mut letters), key.take())?;
    }
    let rows = office_rows(&OfficeOnFile::load(writing)?)?;
    writing.replace_office(&rows)?;
    Ok(())
}

/// A text goes into the file right before the fact that names it by its hash.
fn put_source_of(writing: &mut Writing, sources: &[(&'static str, String, String)], fact: &Fact) -> Outcome<()> {
    let sha256 = match fact {
        Fact::RulesetAdopted(adopted) => &adopted.sha256,
        Fact::HolidaysImported(imported) => &imported.sha256,
        Fact::OfficeSet(OfficeSet { sha256: Some(sha256), .. }) => sha256,
        Fact::FiguresPublished(published) => &published.sha256,
        _ => return Ok(()),
    };
    let named = sources.iter().find(|(_, _, body)| sha256_of(body.as_bytes()).to_string() == *sha256);
    let (kind, label, body) = named.ok_or_else(|| anyhow::anyhow!("no text for {sha256}"))?;
    writing.put_source(kind, label, body)?;
    Ok(())
}

/// Computes the rows of these cases anew and writes those that changed; how many rows changed.
pub(super) fn derive_anew(writing: &mut Writing, cases: &[CaseId]) -> Outcome<usize> {
    let mut changed = 0;
    for cases in cases.chunks(AT_ONCE) {
        for rows in rows_of(writing, cases)? {
            changed += writing.replace_case(&rows)?;
        }
    }
    Ok(changed)
}

/// The rows of these cases as their facts say; the office and its law are read once for all of them.
pub(super) fn rows_of(store: &Store, cases: &[CaseId]) -> Outcome<Vec<CaseRows>> {
    let office = OfficeOnFile::load(store)?;
    let vacancies = office.vacancies();
    let rows = |id: &CaseId| {
        let on_file = CaseOnFile::load(store, *id)?;
        let law = office.law_of(&on_file.case()?)?;
        case_rows(&on_file, &law, &vacancies)
    };
    cases.iter().map(rows).collect()
}
