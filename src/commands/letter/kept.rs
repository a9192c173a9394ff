//! A letter that was issued, given out again.

use super::problem::LetterProblem;
use crate::case::fact::{Event, Fact};
use crate::case::letter::Due;
use crate::case::number::CaseNumber;
use crate::context::Context;
use crate::error::{Failure, Outcome};
use crate::output::letter::{LetterForm, PAGE, Page, laid_out};
use crate::output::view::letter::Letter;
use crate::record::{CaseOnFile, means};
use crate::store::{Store, sha256};

/// Byte for byte in the form it was issued in, the same words in any other.
pub(super) fn given_out(context: &Context, number: CaseNumber, due: Due, n: u32, form: LetterForm) -> Outcome<Letter> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let head = Some(reading.head()?.to_string());
    Ok(Letter { head, ..again(&reading, number, due, n, form)?.0 })
}

/// The letter that event `n` issued, with its words where they are kept.
pub(super) fn again(
    reading: &Store,
    number: CaseNumber,
    due: Due,
    n: u32,
    form: LetterForm,
) -> Outcome<(Letter, Option<Page>)> {
    let on_file = CaseOnFile::find(reading, number)?;
    let event = on_file.events.iter().find(|event| event.n == n);
    let Some(event @ Event { on, fact: Fact::LetterIssued(issued), .. }) = event else {
        return Err(LetterProblem::NoneDue.into());
    };
    let (bytes, page) = in_form(reading, event, form)?;
    let letter = Letter {
        event: Some(n),
        document_number: issued.document_number.clone(),
        sha256: sha256(&bytes).to_string(),
        repeated: true,
        ..Letter::of(number, due, *on, form, bytes)
    };
    Ok((letter, page))
}

/// What this event issued, in this form, with its words where they are kept.
pub(crate) fn in_form(reading: &Store, event: &Event, form: LetterForm) -> Outcome<(Vec<u8>, Option<Page>)> {
    let kept = |form: &str| Ok::<_, Failure>(reading.letter(event.seq, form)?.and_then(|letter| letter.bytes));
    let page = kept(PAGE)?.map(|page| serde_json::from_slice::<Page>(&page)).transpose();
    let page = page.map_err(anyhow::Error::from)?;
    let bytes = match (kept(form.code())?, &page) {
        (Some(bytes), _) => bytes,
        (None, Some(page)) => laid_out(form, std::slice::from_ref(page))?,
        (None, None) => return Err(LetterProblem::NotKept { event: event.n }.into()),
    };
    Ok((bytes, page))
}
