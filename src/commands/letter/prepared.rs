//! Letters laid out together, before the file is locked: a PDF takes its time, and nobody has to wait for it to enter a fact.

use std::collections::HashMap;

use crate::error::Outcome;
use crate::output::letter::{LetterForm, Page, each_laid_out, laid_out};

/// What was laid out, by the words of the letter. One whose words have changed since (another number was given meanwhile) is
/// laid out again, and so is one that could not be: then it is told why.
#[derive(Default)]
pub(super) struct Prepared(HashMap<Vec<u8>, Vec<u8>>);

impl Prepared {
    /// These letters in this form.
    pub(super) fn of(form: LetterForm, pages: &[Page]) -> Outcome<Prepared> {
        let mut prepared = Prepared::default();
        // Nothing to lay out, nothing to start.
        if !pages.is_empty() {
            for (page, bytes) in pages.iter().zip(each_laid_out(form, pages)?) {
                if let Ok(bytes) = bytes {
                    prepared.0.insert(words(page)?, bytes);
                }
            }
        }
        Ok(prepared)
    }

    /// The letter in this form: as it was prepared, else laid out now.
    pub(super) fn laid_out(&self, form: LetterForm, page: &Page) -> Outcome<Vec<u8>> {
        match self.0.get(&words(page)?) {
            Some(bytes) => Ok(bytes.clone()),
            None => Ok(laid_out(form, std::slice::from_ref(page))?),
        }
    }
}

fn words(page: &Page) -> Outcome<Vec<u8>> {
    Ok(serde_json::to_vec(page).map_err(anyhow::Error::from)?)
}
