//! The other cases of one person, and an earlier one about the same thing.

use crate::case::admit::Notice;
use crate::case::fact::{Received, TextField, Texts};
use crate::case::person::{person_key, search_key};
use crate::error::Outcome;
use crate::store::{CaseId, CaseRow, Store};

use super::case_on_file::CaseOnFile;

/// The other cases of the person that these words name; void ones left out.
pub(super) fn other_cases(store: &Store, texts: &Texts, but: Option<CaseId>) -> Outcome<Vec<CaseRow>> {
    let Some(key) = person_key(texts) else { return Ok(Vec::new()) };
    let ids = store.cases_of_person(&key)?.into_iter().filter(|id| Some(*id) != but);
    let mut rows = Vec::new();
    for id in ids {
        rows.extend(store.case(id)?.filter(|row| row.state != "void"));
    }
    Ok(rows)
}

/// A second request of the same person for the same thing, with the earlier answer: nothing forbids it, but the office will
/// want to know.
pub(super) fn asked_before(store: &Store, received: &Received, texts: &Texts) -> Outcome<Option<Notice>> {
    let wanted: Vec<String> = texts.all(TextField::Subject).iter().map(|subject| search_key(subject)).collect();
    let same_kind = other_cases(store, texts, None)?.into_iter().filter(|row| row.kind == received.kind.code());
    for row in same_kind.rev() {
        if !store.titles(row.id)?.iter().any(|title| wanted.contains(&title.key)) {
            continue;
        }
        let on_file = CaseOnFile::load(store, row.id)?;
        let case = on_file.case()?;
        let number = case.received().number.on_screen();
        return Ok(Some(match case.decisions().next_back() {
            Some(last) => Notice::of("asked_before_decided")
                .with("number", number)
                .with("decided", last.event.on)
                .with("outcome", &last.decided.outcome),
            None => Notice::of("asked_before").with("number", number).with("received", row.received),
        }));
    }
    Ok(None)
}
