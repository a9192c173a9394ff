//! Entering a fact of the office: everything that it moves is computed in the same transaction.

use serde::Serialize;

use super::answer::Warned;
use super::case_on_file::CaseOnFile;
use super::in_case::append;
use super::moved::{Moved, moved};
use super::office_on_file::OfficeOnFile;
use super::rows::{case_rows, office_rows};
use super::{means, once};
use crate::case::admit::{Draft, Notice};
use crate::case::clock::{Clock, derive};
use crate::case::fact::Fact;
use crate::case::office::Office;
use crate::context::Context;
use crate::error::Outcome;
use crate::law::deadline::Vacancy;
use crate::store::{CaseId, CaseRows, Store, Writing, sha256 as sha256_of};

/// Facts of the office to be entered, with the texts that they name by hash.
pub(crate) struct OfficeDraft {
    /// Texts kept by their hash: kind, label, body. They are put before the facts that name them.
    pub(crate) sources: Vec<(&'static str, String, String)>,
    /// The facts, in order.
    pub(crate) drafts: Vec<Draft>,
    /// What must be told beside them.
    pub(crate) notices: Vec<Notice>,
    /// Which cases they can move.
    pub(crate) touches: Touches,
}

impl OfficeDraft {
    /// Facts without texts of their own and without warnings.
    pub(crate) fn of(drafts: Vec<Draft>, touches: Touches) -> OfficeDraft {
        OfficeDraft { sources: Vec::new(), drafts, notices: Vec::new(), touches }
    }
}

/// Which cases a fact of the office can move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touches {
    /// None.
    Nothing,
    /// Cases with a clock that still runs.
    RunningClocks,
    /// Every case, decided or not: a vacancy learnt late makes an in-time decision late or a late one in time.
    EveryCase,
}

/// The answer of a command that entered a fact of the office.
#[derive(Debug, Serialize)]
pub(crate) struct RecordedInOffice {
    /// The number of the fact among those of the office.
    pub(crate) event: u32,
    /// What it is, as a code.
    pub(crate) kind: &'static str,
    /// Every clock that moved, of every case.
    pub(crate) moved: Vec<Moved>,
    /// What must be told beside it.
    pub(crate) warnings: Vec<Warned>,
    /// Nothing was written now: the same command had been done before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) repeated: bool,
    /// Nothing was written: only what would be recorded is shown.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) dry_run: bool,
}

/// Enters what `build` makes of the office as it stands.
///
/// `--dry-run` does the same under the lock and then lets the transaction go, so that what would move is what would
/// move indeed.
///
/// # Errors
/// Those of `build`, and whatever the file says.
pub(crate) fn record_in_office(
    context: &Context,
    build: impl FnOnce(&Office) -> Outcome<OfficeDraft>,
) -> Outcome<(RecordedInOffice, String)> {
    let means = means(context);
    let mut writing = Store::open_write(&context.database()?, &means)?;
    if let Some(repeated) = once(context).map(|once| writing.find_once(once)).transpose()?.flatten() {
        let answer = RecordedInOffice {
            event: repeated.n,
            kind: "",
            moved: Vec::new(),
            warnings: Vec::new(),
            repeated: true,
            dry_run: false,
        };
        return Ok((answer, writing.head()?.to_string()));
    }
    let draft = {
        let on_file = OfficeOnFile::load(&writing)?;
        build(&on_file.office())?
    };
    let head = writing.head()?.to_string();
    let mut answer = write(context, &mut writing, &draft)?;
    if context.dry_run() {
        answer.dry_run = true;
        return Ok((answer, head));
    }
    let store = writing.commit()?;
    Ok((answer, store.head()?.to_string()))
}

/// Enters one fact of the office in a new file, where nothing can move yet.
pub(crate) fn enter_in_office(context: &Context, writing: &mut Writing, draft: &Draft) -> Outcome<u32> {
    let n = append(context, writing, None, draft, &[], None)?;
    let rows = office_rows(&OfficeOnFile::load(writing)?)?;
    writing.replace_office(&rows)?;
    Ok(n)
}

/// Writes the facts, and computes anew everything that they touch.
pub(super) fn write(context: &Context, writing: &mut Writing, draft: &OfficeDraft) -> Outcome<RecordedInOffice> {
    let cases = touched(writing, draft.touches)?;
    let before = clocks_of(context, writing, &cases)?;
    let mut first = None;
    let mut key = once(context);
    for fact in &draft.drafts {
        put_source_of(writing, &draft.sources, &fact.fact)?;
        let n = append(context, writing, None, fact, &[], key.take())?;
        first.get_or_insert(n);
    }
    let rows = office_rows(&OfficeOnFile::load(writing)?)?;
    writing.replace_office(&rows)?;
    derive_anew(writing, &cases)?;
    let after = clocks_of(context, writing, &cases)?;
    let kind = draft.drafts.first().map_or("", |draft| draft.fact.kind());
    let because = context.text().with(&format!("recorded-because-{}", kind.replace('_', "-")), &[]);
    let pairs = before.iter().zip(&after);
    Ok(RecordedInOffice {
        event: first.unwrap_or_default(),
        kind,
        moved: pairs.flat_map(|((number, old), (_, new))| moved(number, old, new, &because)).collect(),
        warnings: draft.notices.iter().map(|notice| Warned::of(notice, context.text())).collect(),
        repeated: false,
        dry_run: false,
    })
}

/// A text goes into the file right before the fact that names it by its hash.
fn put_source_of(writing: &mut Writing, sources: &[(&'static str, String, String)], fact: &Fact) -> Outcome<()> {
    let sha256 = match fact {
        Fact::RulesetAdopted(adopted) => &adopted.sha256,
        Fact::HolidaysImported(imported) => &imported.sha256,
        _ => return Ok(()),
    };
    let named = sources.iter().find(|(_, _, body)| sha256_of(body.as_bytes()).to_string() == *sha256);
    let (kind, label, body) = named.ok_or_else(|| anyhow::anyhow!("no text for {sha256}"))?;
    writing.put_source(kind, label, body)?;
    Ok(())
}

fn touched(store: &Store, touches: Touches) -> Outcome<Vec<CaseId>> {
    Ok(match touches {
        Touches::Nothing => Vec::new(),
        Touches::RunningClocks => store.running_case_ids()?,
        Touches::EveryCase => store.case_ids()?,
    })
}

fn clocks_of(context: &Context, store: &Store, cases: &[CaseId]) -> Outcome<Vec<(String, Vec<Clock>)>> {
    let office = OfficeOnFile::load(store)?;
    let vacancies = office.vacancies();
    let today = context.today()?;
    let clocks = |id: &CaseId| {
        let on_file = CaseOnFile::load(store, *id)?;
        let case = on_file.case()?;
        let derived = derive(&case, office.law_of(&case)?.horizon(), &vacancies, today);
        Ok((case.received().number.to_string(), derived.clocks))
    };
    cases.iter().map(clocks).collect()
}

/// How many cases are computed before their rows are written: the office is read once for all of them.
const AT_A_TIME: usize = 500;

/// Computes the rows of these cases anew and writes those that changed; how many rows changed.
pub(crate) fn derive_anew(writing: &mut Writing, cases: &[CaseId]) -> Outcome<usize> {
    let mut changed = 0;
    for some in cases.chunks(AT_A_TIME) {
        for rows in rows_of(writing, some)? {
            changed += writing.replace_case(&rows)?;
        }
    }
    Ok(changed)
}

fn rows_of(store: &Store, cases: &[CaseId]) -> Outcome<Vec<CaseRows>> {
    let office = OfficeOnFile::load(store)?;
    let vacancies: Vec<Vacancy> = office.vacancies();
    let rows = |id: &CaseId| {
        let on_file = CaseOnFile::load(store, *id)?;
        let law = office.law_of(&on_file.case()?)?;
        case_rows(&on_file, &law, &vacancies)
    };
    cases.iter().map(rows).collect()
}
