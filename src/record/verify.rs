//! Is everything in the file as it was written, and is every derived row what the events say?

use std::collections::BTreeSet;
use std::panic::resume_unwind;
use std::thread;

use super::ENGINE;
use super::case_on_file::{CaseOnFile, understood};
use super::office_on_file::OfficeOnFile;
use super::rows::{case_rows, office_rows};
use crate::case::fact::{ClosedDayList, Event, Fact, OfficeSet};
use crate::error::{Failure, Outcome};
use crate::store::{Checked, Depth, Digest, Finding, Reading, SourceRow};

/// What was seen of a file.
pub(crate) struct Examined {
    /// What is not as it was written.
    pub(crate) checked: Checked,
    /// An older program computed the rows: where they differ from what the events say now, nothing is wrong.
    pub(crate) stale: bool,
}

/// Verifies the file. A quick look leaves out what takes time that grows with the archive; a full one is taken by two at
/// once: one reads pages, chain and seals, the other references and what is derived.
pub(crate) fn verify(reading: &Reading, depth: Depth) -> Outcome<Examined> {
    let stale = reading.file()?.engine < ENGINE;
    // Nothing can be erased yet: every missing private part is damage.
    let erased = BTreeSet::new();
    if depth == Depth::Quick {
        return Ok(Examined { checked: reading.check(depth, &erased)?, stale });
    }
    let beside = reading.beside();
    let (checked, references, compared) = thread::scope(|scope| {
        let checking = scope.spawn(|| beside.open()?.reading()?.check(depth, &erased));
        let references = reading.check_references();
        let compared = compared(reading, stale);
        (checking.join(), references, compared)
    });
    let mut checked = checked.unwrap_or_else(|panic| resume_unwind(panic))?;
    match references {
        Ok(found) => checked.findings.extend(found),
        // What keeps them from being read was found already.
        Err(_) if !checked.findings.is_empty() => {}
        Err(refused) => return Err(refused.into()),
    }
    // Rows that are computed from damaged events say nothing.
    if checked.findings.is_empty() {
        checked.findings = compared?;
    }
    Ok(Examined { checked, stale })
}

/// Where sources and derived rows differ from what the events say.
fn compared(reading: &Reading, stale: bool) -> Outcome<Vec<Finding>> {
    let office = OfficeOnFile::load(reading)?;
    let mut findings = reading.compare_sources(&sources(&office.events))?;
    if !findings.is_empty() {
        return Ok(findings);
    }
    findings.extend(reading.compare_office(&office_rows(&office)?)?);
    let vacancies = office.vacancies();
    if !stale {
        let meant = |id, events| {
            let on_file = CaseOnFile { id, events, stored: Vec::new() };
            let law = office.law_of(&on_file.case()?)?;
            case_rows(&on_file, &law, &vacancies)
        };
        findings.extend(reading.compare_cases::<Event, Failure>(|event| Ok(understood(event)?), meant)?);
    }
    Ok(findings)
}

/// The texts that the facts of the office brought, each with the first fact that names it.
fn sources(events: &[Event]) -> Vec<SourceRow> {
    let mut rows: Vec<SourceRow> = Vec::new();
    for event in events {
        let (kind, label, sha256) = match &event.fact {
            Fact::RulesetAdopted(adopted) => ("ruleset", adopted.id.as_str(), &adopted.sha256),
            Fact::HolidaysImported(imported) => ("holidays", list_label(imported.list), &imported.sha256),
            Fact::OfficeSet(OfficeSet { sha256: Some(sha256), key }) => (LETTER_SET, key.as_str(), sha256),
            Fact::FiguresPublished(published) => (FIGURES, ALL_YEARS, &published.sha256),
            _ => continue,
        };
        let Some(sha256) = Digest::from_hex(sha256) else { continue };
        if rows.iter().all(|row| row.sha256 != sha256) {
            rows.push(SourceRow { sha256, kind: kind.to_owned(), label: label.to_owned(), seq: event.seq });
        }
    }
    rows
}

/// The kind under which the words of letters are kept among the sources.
pub(crate) const LETTER_SET: &str = "letters";

/// The kind under which published figures are kept among the sources.
pub(crate) const FIGURES: &str = "figures";

/// Their label; which year they are of says the fact.
pub(crate) const ALL_YEARS: &str = "published";

/// The label under which a list of closed days is kept.
pub(crate) const fn list_label(list: ClosedDayList) -> &'static str {
    match list {
        ClosedDayList::National => "national",
        ClosedDayList::Own => "own",
    }
}
