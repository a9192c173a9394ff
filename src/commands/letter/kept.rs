//! A letter that was issued, given out again.

use super::prepared::Prepared;
use super::problem::LetterProblem;
use crate::case::fact::{Event, Fact};
use crate::case::letter::Due;
use crate::case::number::CaseNumber;
use crate::context::Context;
use crate::error::{Failure, Outcome};
use crate::law::Date;
use crate::output::letter::{LetterForm, PAGE, Page};
use crate::output::view::letter::Letter;
use crate::record::{CaseOnFile, means};
use crate::store::{Store, sha256};

/// Byte for byte in the form it was issued in, the same words in any other.
pub(super) fn given_out(context: &Context, number: CaseNumber, due: Due, n: u32, form: LetterForm) -> Outcome<Letter> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let head = Some(reading.head()?.to_string());
    let (letter, _) = Kept::find(&reading, number, n, form)?.again(number, due, form, &Prepared::default())?;
    Ok(Letter { head, ..letter })
}

/// What the file keeps of it.
pub(super) struct Kept {
    /// The event of its issue.
    n: u32,
    on: Date,
    document_number: Option<String>,
    page: Option<Page>,
    /// Where it was issued in this form.
    bytes: Option<Vec<u8>>,
}

impl Kept {
    /// The letter that event `n` issued.
    pub(super) fn find(reading: &Store, number: CaseNumber, n: u32, form: LetterForm) -> Outcome<Kept> {
        let on_file = CaseOnFile::find(reading, number)?;
        let event = on_file.events.iter().find(|event| event.n == n).ok_or(LetterProblem::NoneDue)?;
        Kept::of(reading, event, form)
    }

    /// The letter that this event issued.
    fn of(reading: &Store, event: &Event, form: LetterForm) -> Outcome<Kept> {
        let Event { n, seq, on, fact: Fact::LetterIssued(issued), .. } = event else {
            return Err(LetterProblem::NoneDue.into());
        };
        let kept = |form: &str| Ok::<_, Failure>(reading.letter(*seq, form)?.and_then(|letter| letter.bytes));
        let page = kept(PAGE)?.map(|page| serde_json::from_slice::<Page>(&page)).transpose();
        let page = page.map_err(anyhow::Error::from)?;
        let document_number = issued.document_number.clone();
        Ok(Kept { n: *n, on: *on, document_number, page, bytes: kept(form.code())? })
    }

    /// Its words, where they are to be laid out in this form for the first time.
    pub(super) fn to_lay_out(&self) -> Option<&Page> {
        self.page.as_ref().filter(|_| self.bytes.is_none())
    }

    /// The letter, with its words where they are kept.
    pub(super) fn again(
        self,
        number: CaseNumber,
        due: Due,
        form: LetterForm,
        prepared: &Prepared,
    ) -> Outcome<(Letter, Option<Page>)> {
        let bytes = self.in_form(form, prepared)?;
        let letter = Letter {
            event: Some(self.n),
            document_number: self.document_number,
            sha256: sha256(&bytes).to_string(),
            repeated: true,
            ..Letter::of(number, due, self.on, form, bytes)
        };
        Ok((letter, self.page))
    }

    fn in_form(&self, form: LetterForm, prepared: &Prepared) -> Outcome<Vec<u8>> {
        match (&self.bytes, &self.page) {
            (Some(bytes), _) => Ok(bytes.clone()),
            (None, Some(page)) => prepared.laid_out(form, page),
            (None, None) => Err(LetterProblem::NotKept { event: self.n }.into()),
        }
    }
}

/// The bytes of what this event issued, in this form.
pub(crate) fn in_form(reading: &Store, event: &Event, form: LetterForm) -> Outcome<Vec<u8>> {
    Kept::of(reading, event, form)?.in_form(form, &Prepared::default())
}
