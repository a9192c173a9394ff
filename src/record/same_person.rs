//! The other cases of one person, and an earlier one about the same thing.

use crate::case::admit::Notice;
use crate::case::fact::{Received, TextField, Texts};
use crate::case::person::{person_key, search_key};
use crate::error::Outcome;
use crate::store::{CaseId, CaseRow, Store};

use super::case_on_file::CaseOnFile;

/// Another case on file under the same name.
pub(crate) struct OtherOnFile {
    /// The case.
    pub(crate) row: CaseRow,
    /// More than the name is the same; without it they may be namesakes (同姓同名).
    pub(crate) certain: bool,
}

/// Whether two receipts under one name are of one person: the same address or reading of the name, or the same agent or heir
/// for them. Nothing else that is on file can tell namesakes apart.
fn is_same_person(one: &Texts, other: &Texts) -> bool {
    let same = |field| match (one.one(field), other.one(field)) {
        (Some(one), Some(other)) => search_key(one) == search_key(other),
        _ => false,
    };
    let behind = same(TextField::Principal) || same(TextField::Deceased);
    same(TextField::Address) || same(TextField::Kana) || same(TextField::Phone) || (behind && same(TextField::Name))
}

/// Whether anything could tell a namesake apart: somebody who asks often need not be looked up in every case then.
fn says_more_than_a_name(texts: &Texts) -> bool {
    let fields = [TextField::Address, TextField::Kana, TextField::Phone, TextField::Principal, TextField::Deceased];
    fields.into_iter().any(|field| texts.one(field).is_some())
}

/// The other cases of the person that these words name; void ones left out.
pub(super) fn other_cases(store: &Store, texts: &Texts, but: Option<CaseId>) -> Outcome<Vec<OtherOnFile>> {
    let Some(key) = person_key(texts) else { return Ok(Vec::new()) };
    let ids = store.cases_of_person(&key)?.into_iter().filter(|id| Some(*id) != but);
    let mut others = Vec::new();
    for id in ids {
        let Some(row) = store.case(id)?.filter(|row| row.state != "void") else { continue };
        let on_file = CaseOnFile::load(store, id)?;
        let certain = is_same_person(texts, &on_file.case()?.receipt().texts);
        others.push(OtherOnFile { row, certain });
    }
    Ok(others)
}

/// A second request of the same person for the same thing, with the earlier answer: nothing forbids it, but the office will
/// want to know. Of one that may be a namesake's this is said.
pub(super) fn asked_before(store: &Store, received: &Received, texts: &Texts) -> Outcome<Option<Notice>> {
    let Some(key) = person_key(texts) else { return Ok(None) };
    let wanted: Vec<String> = texts.all(TextField::Subject).iter().map(|subject| search_key(subject)).collect();
    let mut namesake = None;
    // The last of the same person; where there is none, of a namesake.
    for id in store.cases_of_person(&key)?.into_iter().rev() {
        let Some(row) = store.case(id)? else { continue };
        let same_kind = row.state != "void" && row.kind == received.kind.code();
        if !same_kind || !store.titles(id)?.iter().any(|title| wanted.contains(&title.key)) {
            continue;
        }
        let on_file = CaseOnFile::load(store, id)?;
        if is_same_person(texts, &on_file.case()?.receipt().texts) {
            return told(&on_file, &row, ["asked_before", "asked_before_decided"]).map(Some);
        }
        namesake.get_or_insert((on_file, row));
        if !says_more_than_a_name(texts) {
            break;
        }
    }
    let codes = ["asked_before_by_namesake", "asked_before_by_namesake_decided"];
    namesake.map(|(on_file, row)| told(&on_file, &row, codes)).transpose()
}

/// What the earlier case was answered, where it was.
fn told(on_file: &CaseOnFile, row: &CaseRow, [open, decided]: [&'static str; 2]) -> Outcome<Notice> {
    let case = on_file.case()?;
    let number = case.received().number.on_screen();
    Ok(match case.decisions().next_back() {
        Some(last) => Notice::of(decided)
            .with("number", number)
            .with("decided", last.event.on)
            .with("outcome", &last.decided.outcome),
        None => Notice::of(open).with("number", number).with("received", row.received),
    })
}
