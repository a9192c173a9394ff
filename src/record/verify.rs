//! Is everything in the file as it was written, and is every derived row what the events say?

use std::collections::BTreeSet;

use super::case_on_file::CaseOnFile;
use super::office_on_file::OfficeOnFile;
use super::rows::{case_rows, office_rows};
use crate::case::fact::{ClosedDayList, Event, Fact};
use crate::error::Outcome;
use crate::store::{Checked, Depth, Digest, Reading, SourceRow};

/// Verifies the file. A quick one leaves out what takes time that grows with the archive.
pub(crate) fn verify(reading: &Reading, depth: Depth) -> Outcome<Checked> {
    // Nothing can be erased yet: every missing private part is damage.
    let mut checked = reading.check(depth, &BTreeSet::new())?;
    // Rows that are computed from damaged events say nothing.
    if depth == Depth::Quick || !checked.findings.is_empty() {
        return Ok(checked);
    }
    let office = OfficeOnFile::load(reading)?;
    checked.findings.extend(reading.compare_sources(&sources(&office.events))?);
    checked.findings.extend(reading.compare_office(&office_rows(&office)?)?);
    let vacancies = office.vacancies();
    for id in reading.case_ids()? {
        let on_file = CaseOnFile::load(reading, id)?;
        let law = office.law_of(&on_file.case()?)?;
        checked.findings.extend(reading.compare_case(&case_rows(&on_file, &law, &vacancies)?)?);
    }
    checked.findings.extend(reading.stray_rows()?);
    Ok(checked)
}

/// The texts that the facts of the office brought, each with the first fact that names it.
fn sources(events: &[Event]) -> Vec<SourceRow> {
    let mut rows: Vec<SourceRow> = Vec::new();
    for event in events {
        let (kind, label, sha256) = match &event.fact {
            Fact::RulesetAdopted(adopted) => ("ruleset", adopted.id.as_str(), &adopted.sha256),
            Fact::HolidaysImported(imported) => ("holidays", list_label(imported.list), &imported.sha256),
            _ => continue,
        };
        let Some(sha256) = Digest::from_hex(sha256) else { continue };
        if rows.iter().all(|row| row.sha256 != sha256) {
            rows.push(SourceRow { sha256, kind: kind.to_owned(), label: label.to_owned(), seq: event.seq });
        }
    }
    rows
}

/// The label under which a list of closed days is kept.
pub(crate) const fn list_label(list: ClosedDayList) -> &'static str {
    match list {
        ClosedDayList::National => "national",
        ClosedDayList::Own => "own",
    }
}
