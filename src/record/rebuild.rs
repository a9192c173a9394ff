//! Derived rows made anew: by `kaiji rebuild`, and by the first writing command of a program that counts otherwise.

use std::collections::BTreeSet;

use serde::Serialize;

use super::case_on_file::CaseOnFile;
use super::in_office::{AT_ONCE, append_all, derive_anew, rows_of};
use super::moved::Moved;
use super::office_on_file::OfficeOnFile;
use super::rows::office_rows;
use super::{ENGINE, OfficeDraft, Touches, means};
use crate::case::admit::Draft;
use crate::case::clock::ClockStatus;
use crate::case::fact::{EngineRaised, Fact, Texts};
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::store::{CaseId, CaseRows, ClockRow, Depth, Finding, Store, Writing};
use crate::text::Value;

/// What a rebuilding did, or would do.
#[derive(Debug, Serialize)]
pub(crate) struct Rebuilt {
    /// How many cases there are.
    pub(crate) cases: usize,
    /// How many of them had other rows.
    pub(crate) changed: usize,
    /// What moved.
    pub(crate) moved: Vec<Moved>,
    /// Nothing was written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) dry_run: bool,
}

/// Makes every derived row anew from the events.
///
/// # Errors
/// `rebuild_on_damage` where the events themselves are not as they were written; whatever the file says.
pub(crate) fn rebuild(context: &Context) -> Outcome<(Rebuilt, String)> {
    let means = means(context);
    let path = context.database()?;
    let store = Store::open_read(&path, &means)?;
    {
        let reading = store.reading()?;
        refuse_damage(&reading.check(Depth::Full, &BTreeSet::new())?.findings)?;
        if context.dry_run() {
            let mut rebuilt = compared(context, &reading)?;
            rebuilt.dry_run = true;
            return Ok((rebuilt, reading.head()?.to_string()));
        }
    }
    drop(store);
    let mut writing = Store::open_write(&path, &means)?;
    let rebuilt = anew(context, &mut writing)?;
    Ok((rebuilt, writing.commit()?.head()?.to_string()))
}

/// Opens the file for writing. Where an older program computed its rows they are first brought up to this one's way of
/// counting, in the same transaction; what moved by it.
pub(crate) fn open_to_write(context: &Context) -> Outcome<(Writing, Vec<Moved>)> {
    let mut writing = Store::open_write(&context.database()?, &means(context))?;
    if writing.file()?.engine >= ENGINE {
        return Ok((writing, Vec::new()));
    }
    let moved = anew(context, &mut writing)?.moved;
    Ok((writing, moved))
}

fn anew(context: &Context, writing: &mut Writing) -> Outcome<Rebuilt> {
    let rebuilt = compared(context, writing)?;
    let engine = writing.file()?.engine;
    writing.begin_rebuild()?;
    let rows = office_rows(&OfficeOnFile::load(writing)?)?;
    writing.replace_office(&rows)?;
    derive_anew(writing, &writing.case_ids()?)?;
    writing.end_rebuild(ENGINE)?;
    if engine < ENGINE {
        let number = |engine: i64| u32::try_from(engine).unwrap_or(0);
        let raised = Fact::from(EngineRaised { from: number(engine), to: number(ENGINE) });
        let draft = Draft { on: context.today()?, fact: raised, texts: Texts::none() };
        append_all(context, writing, &OfficeDraft::of(vec![draft], Touches::Nothing), None)?;
    }
    Ok(rebuilt)
}

/// The stored rows beside those that the events give.
fn compared(context: &Context, store: &Store) -> Outcome<Rebuilt> {
    let raised = store.file()?.engine < ENGINE;
    let because = context.text().get(if raised { "recorded-because-engine-raised" } else { "rebuild-because" });
    let ids = store.case_ids()?;
    let mut rebuilt = Rebuilt { cases: ids.len(), changed: 0, moved: Vec::new(), dry_run: false };
    for cases in ids.chunks(AT_ONCE) {
        for (id, new) in cases.iter().zip(rows_of(store, cases)?) {
            // A row that cannot even be read is made anew like one that is not there.
            let old = store.case_rows(*id).ok().flatten();
            if old.as_ref() == Some(&new) {
                continue;
            }
            rebuilt.changed += 1;
            if let Some(old) = old {
                rebuilt.moved.extend(moved(store, *id, &old, &new, &because)?);
            }
        }
    }
    Ok(rebuilt)
}

fn moved(store: &Store, id: CaseId, old: &CaseRows, new: &CaseRows, because: &str) -> Outcome<Vec<Moved>> {
    let (office, on_file) = (OfficeOnFile::load(store)?, CaseOnFile::load(store, id)?);
    let case = on_file.case()?;
    let (number, law) = (case.received().number.to_string(), office.law_of(&case)?);
    let same = |one: &&ClockRow, other: &ClockRow| one.clock == other.clock && one.started == other.started;
    let pairs = new.clocks.iter().filter_map(|new| Some((old.clocks.iter().find(|old| same(old, new))?, new)));
    let judged = |rows: &CaseRows, clock: &ClockRow| {
        let late = rows.case.late.filter(|_| rows.case.clock.as_deref() == Some(&clock.clock))?;
        Some(if late { ClockStatus::DecidedLate } else { ClockStatus::DecidedInTime })
    };
    let changes = pairs.filter_map(|(before, now)| {
        let (from, to) = (judged(old, before), judged(new, now));
        let judgement_changed = from.is_some() && to.is_some() && from != to;
        (before.date != now.date || judgement_changed).then(|| Moved {
            number: number.clone(),
            clock: now.clock.clone(),
            from: before.date,
            to: now.date,
            status_from: from.filter(|_| judgement_changed),
            status_to: to.filter(|_| judgement_changed),
            because: because.to_owned(),
            article: now.article.clone(),
            printed: law.ruleset().printed(&now.article).to_owned(),
        })
    });
    Ok(changes.collect())
}

/// Rows that follow from damaged events would hide the damage.
fn refuse_damage(findings: &[Finding]) -> Result<(), RebuildOnDamage> {
    match findings.iter().filter(|finding| !finding.is_mended_by_rebuilding()).count() {
        0 => Ok(()),
        count => Err(RebuildOnDamage { count }),
    }
}

/// The events themselves are not as they were written.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("{count} findings that no rebuilding can mend")]
pub(crate) struct RebuildOnDamage {
    count: usize,
}

impl Problem for RebuildOnDamage {
    fn code(&self) -> &'static str {
        "rebuild_on_damage"
    }

    fn exit(&self) -> Exit {
        Exit::Damaged
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("count", self.count.into())]
    }

    fn examples() -> Vec<RebuildOnDamage> {
        vec![RebuildOnDamage { count: 2 }]
    }
}
